/** Begins the line of a summary that says what the run has cost; nothing but our own words can begin with a tag. */
export const costMarker = '<sub>Cost: '

/** Says whether two summaries tell a reader the same: what a run cost, line ends and closing blank lines aside. */
export function sameSummary(before: string, after: string): boolean {
  return told(before) === told(after)
}

/** GitHub may answer a body with other line ends or without its last ones. */
function told(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .split('\n')
    .filter((line) => !line.startsWith(costMarker))
    .join('\n')
    .trimEnd()
}
