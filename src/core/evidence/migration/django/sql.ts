import type { Part, TextValue, Value } from '../python/value.ts'

/** A piece of SQL that an operation runs, or why it is not known. */
export type HeldSql = { readonly text: TextValue } | { readonly why: string }

/** Statements of one operation; further ones are not looked at. */
const maxStatements = 1_000

/** Takes what `RunSQL` or `execute` is given: a text, a list of texts and of pairs of text and parameters; gives the texts in order. */
export function sqlIn(value: Value | undefined): readonly HeldSql[] {
  switch (value?.kind) {
    case 'text':
      return [{ text: value }]
    case 'list':
      return [
        ...value.items.slice(0, maxStatements).flatMap(statementIn),
        ...(value.isWhole ? [] : [{ why: 'SQL that the program puts together as it runs' }]),
      ]
    case 'none':
      return []
    case 'name':
      return value.name.endsWith('.noop') ? [] : [{ why: whyNot(value) }]
    default:
      return value === undefined ? [] : [{ why: whyNot(value) }]
  }
}

function statementIn(item: Value): readonly HeldSql[] {
  if (item.kind !== 'list') return sqlIn(item)
  const [sql, parameters] = item.items
  if (sql?.kind !== 'text') return [{ why: sql === undefined ? 'SQL that is not there' : whyNot(sql) }]
  return [{ text: parameters === undefined || parameters.kind === 'none' ? sql : withParameters(sql) }]
}

/** Takes SQL that is run with parameters, and what stands for one; gives it with that in the place of each. */
export function withParameters({ parts }: TextValue, value = 'NULL'): TextValue {
  const fill = (text: string) => text.replace(/%(?:\(\w{1,80}\))?[st%]/g, (mark) => (mark === '%%' ? '%' : value))
  return {
    kind: 'text',
    parts: parts.map((part): Part => ('text' in part ? { ...part, text: fill(part.text) } : part)),
  }
}

const reads = /(?:^|\.)(?:open|read|read_text|read_bytes|get_data|load_\w*sql\w*|read_\w*sql\w*|sql_from_\w+)$/i

function whyNot(value: Value): string {
  if (value.kind === 'call' && isRead(value, 0)) return 'SQL of another file'
  return value.kind === 'name' ? 'SQL that is written in another file' : 'SQL that the program puts together as it runs'
}

const maxChain = 20

function isRead(value: Value, depth: number): boolean {
  if (value.kind !== 'call' || depth > maxChain) return false
  return reads.test(value.callee) || (value.receiver !== undefined && isRead(value.receiver, depth + 1))
}
