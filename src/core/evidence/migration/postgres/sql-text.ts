/** SQL as the server would be sent it: as long as the text it is made from, so that every place stays where it is. */
export interface SqlText {
  readonly sql: string
  /** What is in the text and not SQL, with its line, where leaving it out may hide something. */
  readonly unread: readonly { readonly line: number; readonly why: string }[]
}

const placeholder =
  /\$\{[^{}\n]{0,200}\}|\{\{[^{}\n]{0,200}\}\}|<%=[^\n]{0,200}?%>|(?<![:\w]):'?"?[a-z_]\w{0,62}"?'?(?![:\w=])/gi
const directive = /<%[^=\n][^\n]{0,300}?%>|\{%[^\n]{0,300}?%\}/g

/**
 * Takes a file of SQL; gives it without what is meant for the program that sends it: commands of psql, the rows of a `COPY … FROM stdin`, and
 * the marks of templates, whose values become a name of the same length. A NUL, at which the server's parser would stop, becomes a space.
 */
export function sqlTextOf(text: string): SqlText {
  const unread: { line: number; why: string }[] = []
  const lines = text.replaceAll('\u0000', ' ').split('\n')
  if (lines.join('\n') !== text)
    unread.push({ line: 1 + (text.split('\u0000')[0] ?? '').split('\n').length - 1, why: 'it has a NUL' })
  let inCopy = false
  const kept = lines.map((line, index) => {
    if (inCopy) {
      inCopy = !/^\\\.\s*$/.test(line)
      return blank(line)
    }
    if (/^\s*\\[a-z!?]/i.test(line)) {
      if (/^\s*\\(?:i|ir|include|include_relative|gexec|copy)\b/i.test(line))
        unread.push({ line: index + 1, why: `what \`${commandOf(line)}\` of psql runs is not in this file` })
      return blank(line)
    }
    inCopy = /^\s*copy\b.*\bfrom\s+stdin\b.*;\s*$/i.test(line.slice(0, 2_000))
    return inCopy ? blank(line) : templated(line)
  })
  return { sql: kept.join('\n'), unread }
}

function commandOf(line: string): string {
  return (/\\\w+/.exec(line)?.[0] ?? '\\').slice(0, 20)
}

function blank(line: string): string {
  return line.replace(/[^\r]/g, ' ')
}

/** A longer line is not a template but data. */
const maxLine = 10_000

function templated(line: string): string {
  if (line.length > maxLine || !/[$<{:]/.test(line)) return line
  return line.replace(directive, blank).replace(placeholder, (mark, offset: number) => {
    if (/^:/.test(mark) && isQuoted(line, offset)) return mark
    // Within a string or a name it may be anything of that length.
    return 'x'.repeat(mark.length)
  })
}

/** Whether a position is inside a string that begins on its line. */
function isQuoted(line: string, at: number): boolean {
  return (line.slice(0, at).split("'").length - 1) % 2 === 1
}
