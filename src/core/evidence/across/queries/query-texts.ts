/** A document of GraphQL, alone or in code. */
export interface QueryText {
  readonly text: string
  /** Lines of the file before it. */
  readonly before: number
}

/** Most documents of one file, and the longest file that is looked at. */
const most = { documents: 100, length: 1_000_000 } as const

const template = /(?:\b(?:gql|graphql)\s{0,9}\(?|\/\*\s{0,9}GraphQL\s{0,9}\*\/)\s{0,9}(`|"""|''')/g

/** Takes a path and its text; gives the documents of GraphQL in it: the file itself, or what code marks as such, with `gql` or a comment. What code puts into a document is blanked. */
export function queryTexts(path: string, text: string): readonly QueryText[] {
  if (text.length > most.length) return []
  if (/\.(?:graphqls?|gql)$/i.test(path)) return [{ text, before: 0 }]
  const found: QueryText[] = []
  let [at, before] = [0, 0]
  for (const match of text.matchAll(template)) {
    const start = match.index + match[0].length
    if (start < at) continue
    const end = text.indexOf(match[1] ?? '`', start)
    if (end === -1 || found.length >= most.documents) break
    before += linesIn(text.slice(at, start))
    found.push({ text: blanked(text.slice(start, end)), before })
    before += linesIn(text.slice(start, end))
    at = end
  }
  return found
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}

function blanked(text: string): string {
  return text.replace(/\$\{[^{}`]{0,200}\}/g, (inside) => inside.replace(/[^\n]/g, ' '))
}
