/** Begins the line of a summary that says what the run has cost; nothing but our own words can begin with a tag. */
export const costMarker = '<sub>Cost: '

/** Begins the line that says how much of what was read was read in this run. */
export const carriedMarker = '<sub>Read now: '

/** The lines that the details stand between. */
export const detailsBegin = '<details><summary>Details</summary>'
export const detailsEnd = '</details>'

/** Lines that tell of the run, not of the head: a second run that changes nothing says something else there. */
const ofTheRun: readonly string[] = [costMarker, carriedMarker]

/** Says whether two summaries tell a reader the same. Line ends, blank lines, what only tells of the run, and the details do not count: a run that takes over what an earlier one has read does not know every list again. An edit that would change the details alone is therefore never made. */
export function sameSummary(before: string, after: string): boolean {
  return told(before) === told(after)
}

/** GitHub may answer a body with other line ends or without its last ones. */
function told(body: string): string {
  return withoutDetails(body.replaceAll('\r\n', '\n').split('\n'))
    .filter((line) => line.trim() !== '' && !ofTheRun.some((marker) => line.startsWith(marker)))
    .join('\n')
}

const fence = /^ {0,3}(?:`{3}|~{3})/

/** The details are the last block of their name and hold no code; where a fence follows, the name stood in somebody's code. */
function withoutDetails(lines: readonly string[]): readonly string[] {
  const begin = lines.lastIndexOf(detailsBegin)
  const end = lines.indexOf(detailsEnd, begin + 1)
  if (begin < 0 || end < 0 || lines.slice(begin, end).some((line) => fence.test(line))) return lines
  return [...lines.slice(0, begin), ...lines.slice(end + 1)]
}
