/** Characters of a statement that are looked at. */
const maxText = 4_000

const token = /--[^\n]*|'(?:[^']|'')*'|"(?:[^"]|"")*"|[(),;]|[^-'"(),;]+|[-'"]/g

/** Takes an `ALTER TABLE`; gives its parts, which commas part that no bracket or string holds, each from its `ADD` on where it has one, without the semicolon and what is said behind it. */
export function clausesIn(statement: string): readonly string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const [piece] of statement.slice(0, maxText).matchAll(token)) {
    if (piece === '(') depth += 1
    if (piece === ')') depth -= 1
    if (depth === 0 && (piece === ',' || piece === ';')) parts.push('')
    else if (!piece.startsWith('--')) parts.push((parts.pop() ?? '') + piece)
  }
  return parts.map((part) => part.slice(Math.max(0, part.search(/\badd\b/i))).trim())
}
