/** A part of a text; the index `to` is behind it. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What ends a statement, what hides its end, and what opens and closes the body of a routine. */
const tokens =
  /--[^\n]*|\/\*|'|"|`|\$(?:[A-Za-z_]\w*)?\$|;|\b(?:begin|case|end)\b|^[ \t]*(?:go|delimiter[ \t]+\S+)[ \t]*\r?$/gim
/** A routine's heading is looked for in this much of its statement. */
const maxHead = 1_000

interface Reading {
  readonly spans: readonly Span[]
  /** Where the statement begins that is being read. */
  readonly from: number
  /** How many blocks of a routine are open. */
  readonly depth: number
  /** Where a statement begins whose whole head was read and is none of a routine. */
  readonly plain: number
  readonly resume: number
}

/**
 * Takes a text of SQL; gives its statements one after the other, each with its semicolon: one within quotes, dollar quotes, comments or
 * the body of a routine ends nothing. `GO` and the delimiters of MySQL's client end one too. What is never ended goes to the end.
 */
export function statementSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  const search = new RegExp(tokens)
  let from = 0
  let depth = 0
  let plain = -1
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const reading = read(text, { spans: [], from, depth, plain, resume: search.lastIndex }, match.index, match[0])
    // As arguments of one call, so many would overflow the stack.
    for (const span of reading.spans) spans.push(span)
    from = reading.from
    depth = reading.depth
    plain = reading.plain
    search.lastIndex = reading.resume
  }
  return [...spans, { from, to: text.length }]
}

function read(text: string, reading: Reading, at: number, token: string): Reading {
  const { from, depth, resume } = reading
  if (token === ';') return depth > 0 ? reading : { ...reading, spans: [{ from, to: resume }], from: resume, depth: 0 }
  if (/^(?:begin|case|end)$/i.test(token)) {
    const opened = depthBehind(text, reading, at, token)
    return { ...reading, depth: opened, plain: opened === 0 && at >= from + maxHead ? from : reading.plain }
  }
  if (/^\s*(?:go|delimiter\s)/i.test(token))
    return readDelimiter(text, { ...reading, spans: [{ from, to: at }] }, token)
  return { ...reading, resume: token.startsWith('--') ? resume : behindQuote(text, resume, token) }
}

/** A line of its own that ends a statement; between two lines `DELIMITER`, what the first one names ends them. */
function readDelimiter(text: string, reading: Reading, token: string): Reading {
  const { spans, resume } = reading
  const sign = /^\s*delimiter\s+(\S+)/i.exec(token)?.[1]
  if (sign === undefined || sign === ';') return { ...reading, from: resume, depth: 0 }
  const length = text.slice(resume).search(/^[ \t]*delimiter\b/im)
  const end = length < 0 ? text.length : resume + length
  // A sign that does not come again must not be looked for beyond its part of the text.
  const part = text.slice(resume, end)
  const found = [...spans]
  let from = 0
  for (let at = part.indexOf(sign, from); at >= 0; at = part.indexOf(sign, from)) {
    found.push({ from: resume + from, to: resume + at })
    from = at + sign.length
  }
  return { ...reading, spans: [...found, { from: resume + from, to: end }], from: end, depth: 0, resume: end }
}

function depthBehind(text: string, { from, depth, plain, resume }: Reading, at: number, token: string): number {
  const next = /^\s+(\w+)/.exec(text.slice(resume, resume + 40))?.[1]?.toLowerCase() ?? ''
  if (/^end$/i.test(token)) return /^(?:if|loop|while|repeat|for)$/.test(next) ? depth : Math.max(depth - 1, 0)
  if (/^case$/i.test(token)) return depth > 0 && !/\bend\s+$/i.test(text.slice(at - 10, at)) ? depth + 1 : depth
  if (depth > 0) return /^tran/.test(next) ? depth : depth + 1
  return plain !== from && createsRoutine(text.slice(from, Math.min(at, from + maxHead))) ? 1 : 0
}

/** In two searches, since one expression for both would try every `create` with all that follows it. */
function createsRoutine(head: string): boolean {
  return head.split(';').some((part) => {
    const at = part.search(/\bcreate\b/i)
    return at >= 0 && /\b(?:function|procedure|proc|trigger|event|package)\b/i.test(part.slice(at))
  })
}

/** The index behind the quote or comment that a token opens; one that is never closed hides the rest. */
function behindQuote(text: string, from: number, token: string): number {
  const sign = token === '/*' ? '*/' : token
  let at = text.indexOf(sign, from)
  // Some dialects escape with a backslash, some take it as it is: before the end of a value it is taken as it is.
  while (at > from && sign === "'" && text.charAt(at - 1) === '\\' && !/[\s,;)]/.test(text.charAt(at + 1)))
    at = text.indexOf(sign, at + 1)
  return at < 0 ? text.length : at + sign.length
}
