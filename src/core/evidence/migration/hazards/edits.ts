import type { Edit } from '../../evidence.ts'
import type { Column, Framework, Step } from '../operation.ts'
import { clausesIn } from './clauses.ts'

/** The edit of a hazard, or none where no change of its lines is right by itself. */
export type Edited = { readonly edit?: Edit }

/** Takes a step of SQL and a word of its first line; gives what puts another in its place, in the case that the author writes. What must run outside a transaction is left alone within one. */
export function concurrently({ sql, transaction, inBlock, source }: Step, word: string): Edited {
  if (!sql || inBlock || transaction !== undefined) return {}
  const written = new RegExp(`\\b${word}\\b`, 'i').exec(source.split('\n')[0] ?? '')?.[0]
  if (written === undefined) return {}
  const added = written === written.toLowerCase() ? 'concurrently' : 'CONCURRENTLY'
  return { edit: { from: written, to: `${written} ${added}` } }
}

/** Takes a call of Alembic on one line inside the transaction of the migration; gives it in a block that runs outside of it. */
export function besideTransaction({ source }: Step, framework: Framework): Edited {
  if (framework !== 'alembic' || !/^op\.[^\n]{1,400}$/.test(source)) return {}
  return { edit: { from: source, to: `with op.get_context().autocommit_block():\n    ${source}` } }
}

const tableConstraint = /^add\s+(?:constraint\s+(?:"[^"]{1,200}"|\w{1,200})\s+)?(?:foreign\s+key|check)\b/i

/** Takes a step of SQL that adds a foreign key or a check; gives what adds it without holding the rows against it. */
export function notValid({ sql, source }: Step): Edited {
  const [only, ...others] = sql ? clausesIn(source).filter((text) => tableConstraint.test(text)) : []
  // This has to be the clause that is meant.
  if (only === undefined || others.length > 0 || /\bnot\s+valid\b/i.test(only)) return {}
  return { edit: { from: only, to: `${only} ${only.startsWith('add') ? 'not valid' : 'NOT VALID'}` } }
}

/** Takes a call of a program and the calls that know an option; gives the call with that option more. */
export function withOption({ sql, source }: Step, call: RegExp, option: string): Edited {
  const isPlain = !sql && call.test(source) && /^[^{}#]{1,600}$/.test(source)
  const [key = ''] = option.split(/[:=]/)
  if (!isPlain || new RegExp(`\\b${key}\\b`).test(source) || /\bdo\b/.test(source)) return {}
  const isClosed = source.endsWith(')') && /^[\w.]+\(/.test(source)
  return { edit: { from: source, to: isClosed ? withLast(source, option) : `${source}, ${option}` } }
}

/** A call in brackets with one argument more, on a line of its own where the bracket stands on one. */
function withLast(call: string, argument: string): string {
  const [, before = '', isListed, space = ''] = /^([\s\S]*?)(,?)(\s*)\)$/.exec(call) ?? []
  const indent = /\n[ \t]*(?=\S.*$)/.exec(before)?.[0] ?? ' '
  return space.includes('\n') ? `${before},${indent}${argument}${isListed}${space})` : `${before}, ${argument})`
}

/** Types as they are written, by what the server calls them; a limit of characters or a length goes with the type. */
const written: Readonly<Record<string, string>> = {
  int4: '(?:int4|integer|int)',
  serial: '(?:serial4|serial)',
  int2: '(?:int2|smallint)',
  smallserial: '(?:serial2|smallserial)',
  bigserial: '(?:serial8|bigserial)',
  varchar: '(?:varchar|character\\s+varying)\\s*\\(\\s*\\d+\\s*\\)',
  bpchar: '(?:bpchar|char|character)(?!\\s+varying)(?:\\s*\\(\\s*\\d+\\s*\\))?',
  timestamp: 'timestamp(?:\\s*\\(\\s*(\\d)\\s*\\))?(?:\\s+without\\s+time\\s+zone)?(?!\\s+with\\b|\\s*\\()',
}

/** Takes a step of SQL, a column of it and another type; gives the column with that type, on the line that says both. Digits of seconds stay. */
export function withType({ sql, source }: Step, { name, type }: Pick<Column, 'name' | 'type'>, to: string): Edited {
  const pattern = type !== undefined && Object.hasOwn(written, type.name) ? written[type.name] : undefined
  if (!sql || pattern === undefined || !/^\w{1,63}$/.test(name)) return {}
  const found = new RegExp(
    `(?:"${name}"|\\b${name})[ \\t]+((?:set[ \\t]+data[ \\t]+)?type[ \\t]+)?(${pattern})(?!\\w)`,
    'i',
  ).exec(source)
  if (found === null || found[0].includes('\n')) return {}
  const [from, , old = '', digits] = found
  const named = digits === undefined ? to : `${to}(${digits})`
  const kept = from.slice(0, from.length - old.length)
  return { edit: { from, to: kept + (old === old.toLowerCase() ? named : named.toUpperCase()) } }
}
