const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' }

/** Takes a line, where a value begins in it and where its name does; gives where the value ends: at its closing quote or bracket, before what parts it from the next pair, or at the end of the line. */
export function valueEnd(line: string, from: number, name: number): number {
  const first = line.charAt(from)
  if (first === '"' || first === "'" || first === '`') return quoteEnd(line, from)
  if (closing[first] !== undefined) return bracketEnd(line, from)
  const before = line.slice(0, name).trimEnd()
  // Inside brackets or a list of pairs a comma parts; elsewhere it may belong to a password.
  const parts =
    /[;]$/.test(before) || /;\s*[\w .-]+=/.test(line.slice(from))
      ? /[;"'<>]/
      : /[?&]$/.test(before)
        ? /[&\s"'<>]/
        : /[{[(,]$/.test(before)
          ? /[,}\]]/
          : /<(?=\/)|"\s*[,/>]|"\s*$/
  const length = line.slice(from).search(parts)
  return length < 0 ? line.length : from + length
}

function quoteEnd(line: string, from: number): number {
  const quote = line.charAt(from)
  const triple = quote.repeat(3)
  if (line.startsWith(triple, from)) {
    const end = line.indexOf(triple, from + 3)
    return end < 0 ? line.length : end + 3
  }
  for (let at = from + 1; at < line.length; at += 1) {
    if (line.charAt(at) === '\\' && quote !== "'") at += 1
    else if (line.charAt(at) === quote) return at + 1
  }
  return line.length
}

function bracketEnd(line: string, from: number): number {
  let depth = 0
  for (let at = from; at < line.length; at += 1) {
    const char = line.charAt(at)
    if (char === '"' || char === "'") at = quoteEnd(line, at) - 1
    else if (closing[char] !== undefined) depth += 1
    else if (char === '}' || char === ']' || char === ')') depth -= 1
    if (depth === 0) return at + 1
  }
  return line.length
}
