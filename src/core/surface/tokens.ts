/** Tried at each place in turn: white space, comments, strings, words, runs of operators, and any other character alone. */
const next =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|[\w$\u0080-\uffff]+|[-+*%=<>!&|^~?:.@]+|[\s\S]/y

/** In Rust a single quote begins a lifetime more often than a character. */
const nextInRust =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\[^'\n]{1,10})'|[\w$\u0080-\uffff]+|[-+*%=<>!&|^~?:.@]+|[\s\S]/y

/** Bounded, as every stroke of a text could begin one. */
const regularExpression = /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.){0,100}\]){1,200}\/[a-z]{0,8}/y
const beforeExpression = /^(?:[-+*%=<>!&|^~?:]+|[([{,;]|return|typeof|case|\n)$/

/** Where an end of line ends the statement (ECMAScript and Go: automatic semicolons). */
const restricted: ReadonlySet<string> = new Set([
  'return',
  'throw',
  'break',
  'continue',
  'yield',
  'async',
  'goto',
  'fallthrough',
])
const endsOperand = /[\w$)\]}"'`]$/

/** Languages in which `'a'` and `"a"` are one value where neither holds a quote, an escape or a variable. */
const quotesAreOne: ReadonlySet<string> = new Set(['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'php'])

/**
 * Splits code into its words without white space, comments and trailing commas, strings whole; `breaks`: ends of lines that end a
 * statement are words. Undefined where a string or a comment does not end within the text, as then nothing in it can be trusted.
 */
export function tokensOf(text: string, breaks: boolean, extension: string): readonly string[] | undefined {
  const pattern = new RegExp(extension === 'rs' ? nextInRust : next)
  const tokens: string[] = []
  const commas: number[] = []
  let at = 0
  while (at < text.length) {
    const token = tokenAt(text, at, pattern, tokens.at(-1), extension)
    at += token.length
    if (isOpen(token, text.charAt(at), extension)) return undefined
    if (/^\s/.test(token)) {
      if (breaks && token.includes('\n') && endsStatement(tokens.at(-1) ?? '', text.slice(at, at + 2), extension))
        tokens.push('\n')
    } else if (!/^\/[/*]/.test(token)) push(tokens, commas, oneQuote(token, extension), extension)
  }
  return tokens
}

function tokenAt(text: string, at: number, pattern: RegExp, last: string | undefined, extension: string): string {
  const mayBeExpression = quotesAreOne.has(extension) && extension !== 'php'
  if (mayBeExpression && text.charAt(at) === '/' && (last === undefined || beforeExpression.test(last))) {
    const expression = new RegExp(regularExpression)
    expression.lastIndex = at
    const found = /^\/[/*]/.test(text.slice(at, at + 2)) ? null : expression.exec(text)
    if (found !== null) return found[0]
  }
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? text.charAt(at)
}

/** A quote or the start of a comment that stands alone found no end. */
function isOpen(token: string, after: string, extension: string): boolean {
  if (token === '/' && after === '*') return true
  return token === '"' || token === '`' || (token === "'" && extension !== 'rs')
}

function endsStatement(last: string, ahead: string, extension: string): boolean {
  if (restricted.has(last)) return true
  if (extension !== 'go') return ahead === '++' || ahead === '--'
  return endsOperand.test(last) && /^[([*&<+\-^!`]/.test(ahead)
}

function oneQuote(token: string, extension: string): string {
  if (!token.startsWith('"') || !quotesAreOne.has(extension) || /['\\$]/.test(token)) return token
  return `'${token.slice(1, -1)}'`
}

/** A comma before a closing bracket is dropped, unless it makes a tuple of one (Rust), a hole (`[,]`), or stands in JSON, which knows none. */
function push(tokens: string[], commas: number[], token: string, extension: string): void {
  if (/^[([{]$/.test(token)) commas.push(0)
  if (token === ',' && commas.length > 0) commas.push((commas.pop() ?? 0) + 1)
  if (/^[)\]}]$/.test(token)) {
    const count = commas.pop() ?? 0
    const before = tokens.at(-2) ?? ''
    const isTuple = extension === 'rs' && token === ')' && count === 1
    if (tokens.at(-1) === ',' && !/^[,([{]$/.test(before) && !isTuple && extension !== 'json') tokens.pop()
  }
  tokens.push(token)
}
