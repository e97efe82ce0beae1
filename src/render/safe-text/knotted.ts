/** Parsing is quadratic, and recursive, in delimiters that nest within one paragraph and in containers that open on one line. */
const maxDelimiters = 800
const maxContainers = 24

/** Says whether a text is knotted beyond reading: so many delimiters in one paragraph, or containers on one line, that only an attack has them. What stands in plain fenced code does not count. */
export function isKnotted(text: string): boolean {
  let delimiters = 0
  for (const line of text.includes('`') ? proseLines(text) : text.split('\n')) {
    if (line.trim() === '') delimiters = 0
    for (const char of line) if ('*_~[]'.includes(char)) delimiters += 1
    if (delimiters > maxDelimiters || containersOf(line) > maxContainers) return true
  }
  return false
}

/** How many quotations and list items a line could open. */
function containersOf(line: string): number {
  const lead = /^(?:[\s>+*-]|\d{1,9}[.)])*/.exec(line)?.[0] ?? ''
  return lead.match(/>|[+*-](?=\s)|\d[.)]/g)?.length ?? 0
}

/** A fence at the very beginning of a line, or behind one quotation mark: the forms that our own printer writes. */
const opening = /^(> )?(`{3,})[^`]*$/

/** What makes it uncertain where fences are: HTML, tildes, and fences that stand anywhere else. */
const uncertain = /^[\s>*+-]*<|~~~|```/

/** The lines outside of fenced code; from the first line on that leaves it uncertain where code is, all of them. */
function proseLines(text: string): readonly string[] {
  const lines = text.split('\n')
  const prose: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const open = opening.exec(line)
    const end = open === null ? at : endOfFence(lines, at, open[1] ?? '', open[2] ?? '')
    if (end === undefined || (open === null && uncertain.test(line))) return [...prose, ...lines.slice(at)]
    if (open === null) prose.push(line)
    at = end
  }
  return prose
}

/** The index of a fence's last line: its closing one, the last of its quotation, or the last of all; undefined where a line closes it in a form that our printer does not write. */
function endOfFence(lines: readonly string[], start: number, quote: string, fence: string): number | undefined {
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (quote !== '' && !/^\s*>/.test(line)) return at - 1
    if (quote !== '' && line !== '>' && !line.startsWith(quote)) return undefined
    const inner = line.slice(quote.length)
    if (/^\s*`+\s*$/.test(inner) && inner.trim().length >= fence.length) return inner === inner.trim() ? at : undefined
  }
  return lines.length - 1
}
