import type { Found } from './brace-classes.ts'
import { inBody } from './members.ts'
import { piecesOf } from './pieces.ts'
import type { Masked } from './source-mask.ts'

/** Bases that bring no field of their own. */
const bare =
  /(?:^|[a-z.])Base(?:Model|Schema)$|^(?:\w+\.)*(?:object|TypedDict|NamedTuple|Schema|ABC|Protocol|Struct|SQLModel|Object|Any)$/

/** Takes a class of a family with braces; gives what it takes fields from, as it is written: interfaces bring none. */
export function parentsIn(extension: string, { clause, body }: Found, { plain }: Masked): readonly string[] {
  switch (extension) {
    case 'rs':
      return body !== undefined && /\bflatten\b/.test(plain.slice(body.start, body.end)) ? ['flatten()'] : []
    case 'kt':
      return listed(afterColon(clause)).filter((one) => one.includes('('))
    case 'cs':
      return listed(afterColon(clause).replace(/\bwhere\b[\s\S]*$/, '')).filter((one) => !/^I[A-Z]/.test(one))
    default:
      return listed(/\bextends\b([\s\S]*)$/.exec(clause)?.[1]?.replace(/\b(?:implements|permits)\b[\s\S]*$/, '') ?? '')
  }
}

function afterColon(clause: string): string {
  const at = clause.indexOf(':')
  return at === -1 ? '' : clause.slice(at + 1)
}

/** Takes what stands in the brackets behind a class of Python; gives the bases that may bring fields. */
export function pythonParents(clause: string): readonly string[] {
  return listed(clause).filter((one) => !one.includes('='))
}

/** Takes a struct of Go; gives the types that are embedded in it. */
export function goParents({ body }: Found, { code }: Masked): readonly string[] {
  if (body === undefined) return []
  return piecesOf(code, body, inBody)
    .map(({ start, end }) => code.slice(start, Math.min(end, start + 200)).trim())
    .filter((piece) => /^\*?[\w.]+$/.test(piece))
}

/** A list in which a bracket makes an item one that is not understood. */
function listed(text: string): readonly string[] {
  const items = /[<([]/.test(text.replace(/\(\)/g, '')) ? [text.trim()] : text.split(',').map((one) => one.trim())
  return items.filter((one) => one !== '' && !bare.test(one))
}
