import type { DoStmt } from 'libpg-query'
import { unknownName } from '../sql/quote.ts'
import type { PostgresParser } from './parser.ts'

/** A piece of SQL that a program runs; the line counts from the first of the program. */
export interface ProgramQuery {
  readonly sql: string
  readonly line: number
  /** Whether the program commits around it, in a loop: then it is one batch of many. */
  readonly batched: boolean
}

/** What a program of a `DO` runs, and why a part of it cannot be told. */
export interface Program {
  readonly queries: readonly ProgramQuery[]
  readonly unread: readonly { readonly line: number; readonly why: string }[]
}

/** Deeper blocks and longer lists are not looked into. */
const most = { depth: 60, nodes: 20_000 } as const

/** Takes a `DO`; gives the SQL in it as far as it is written down. What is put together as it runs is named as unread. */
export function programOf({ args = [] }: DoStmt, parser: PostgresParser): Program {
  const texts = new Map(
    args.flatMap((node) => {
      if (!('DefElem' in node)) return []
      const { defname, arg } = node.DefElem
      return defname !== undefined && arg !== undefined && 'String' in arg ? [[defname, arg.String.sval ?? '']] : []
    }),
  )
  const language = texts.get('language') ?? 'plpgsql'
  const body = texts.get('as') ?? ''
  if (language !== 'plpgsql') return nothing(`a block in ${language.slice(0, 20)}`)
  let tag = 'body'
  while (body.includes(`$${tag}$`)) tag += 'x'
  try {
    return walk(parser.parseProgram(`CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $${tag}$${body}$${tag}$`))
  } catch (error) {
    return nothing(`a block: ${error instanceof Error ? error.message.slice(0, 100) : 'it is refused'}`)
  }
}

function nothing(why: string): Program {
  return { queries: [], unread: [{ line: 1, why }] }
}

interface Walk {
  readonly queries: ProgramQuery[]
  readonly unread: { line: number; why: string }[]
  left: number
}

function walk(tree: unknown): Program {
  const state: Walk = { queries: [], unread: [], left: most.nodes }
  visit(tree, { line: 1, batched: false, depth: 0 }, state)
  return { queries: state.queries, unread: state.unread }
}

interface Where {
  readonly line: number
  readonly batched: boolean
  readonly depth: number
}

function visit(node: unknown, where: Where, state: Walk): void {
  if (typeof node !== 'object' || node === null || where.depth > most.depth || --state.left < 0) return
  if (Array.isArray(node)) {
    for (const one of node) visit(one, { ...where, depth: where.depth + 1 }, state)
    return
  }
  for (const [kind, value] of Object.entries(node)) {
    const own = {
      line: lineIn(value) ?? where.line,
      batched: where.batched || isBatch(kind, value),
      depth: where.depth + 1,
    }
    if (kind === 'PLpgSQL_stmt_execsql') note(queryIn(value, 'sqlstmt'), own, state)
    else if (kind === 'PLpgSQL_stmt_perform') note(queryIn(value, 'expr'), own, state)
    else if (kind === 'PLpgSQL_stmt_dynexecute') dynamic(queryIn(value, 'query'), own, state)
    else if (kind !== 'datums') visit(value, own, state)
  }
}

function lineIn(value: unknown): number | undefined {
  const line = property(value, 'lineno')
  return typeof line === 'number' ? line : undefined
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}

function queryIn(value: unknown, name: string): string | undefined {
  const query = property(property(property(value, name), 'PLpgSQL_expr'), 'query')
  return typeof query === 'string' ? query : undefined
}

function note(sql: string | undefined, { line, batched }: Where, { queries }: Walk): void {
  if (sql !== undefined) queries.push({ sql, line, batched })
}

/** `EXECUTE` of a constant is that constant; of `format('… %I …', name)` the format with a name for each mark. */
function dynamic(expression: string | undefined, where: Where, state: Walk): void {
  const text = expression?.trim() ?? ''
  const constant = /^(?:E?'((?:[^'\\]|'')*)'|\$(\w*)\$([\s\S]*)\$\2\$)$/.exec(text)
  const format = /^format\s*\(\s*E?'((?:[^'\\]|'')*)'/i.exec(text)
  if (constant !== null) note((constant[1] ?? constant[3] ?? '').replaceAll("''", "'"), where, state)
  else if (format !== null)
    note((format[1] ?? '').replaceAll("''", "'").replace(/%(?:\d+\$)?[IsL]/g, unknownName), where, state)
  else state.unread.push({ line: where.line, why: 'SQL that a block puts together as it runs' })
}

function isBatch(kind: string, value: unknown): boolean {
  if (!/^PLpgSQL_stmt_(?:loop|while|fori|fors|forc)$/.test(kind)) return false
  return JSON.stringify(property(value, 'body') ?? []).includes('PLpgSQL_stmt_commit')
}
