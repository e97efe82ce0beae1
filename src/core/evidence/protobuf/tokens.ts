/** One token of a .proto file with its 1-based line. */
export interface Token {
  readonly text: string
  readonly line: number
}

const token = /\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[\w.]+|[^\s\w]/g

/** Takes the text of a .proto file; gives its tokens, without space and comments, or the first of them. Linear in the text. */
export function tokensOf(text: string, most = Number.POSITIVE_INFINITY): readonly Token[] {
  const tokens: Token[] = []
  let line = 1
  for (const [part] of text.matchAll(token)) {
    if (!/^(?:\s|\/\/|\/\*)/.test(part)) tokens.push({ text: part, line })
    if (tokens.length >= most) break
    for (let at = part.indexOf('\n'); at !== -1; at = part.indexOf('\n', at + 1)) line += 1
  }
  return tokens
}
