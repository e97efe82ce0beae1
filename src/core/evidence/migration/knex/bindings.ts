import { sqlOf } from '../ecmascript/sql-string.ts'
import { nameOf, type Part, textOf, type Value } from '../ecmascript/value.ts'
import { literal, quotedPath, unknownName } from '../sql/quote.ts'

/** Takes the arguments of `raw`; gives the SQL with its bindings put in: `?` and `:name` are values, `??` and `:name:` names. Without bindings Knex leaves the marks as they are. */
export function withBindings([sql, bindings]: readonly Value[]): Value | undefined {
  if (sql?.kind !== 'text') return sql
  if (bindings === undefined) return mapped(sql, (text) => text.replaceAll('\\?', '?'))
  if (bindings.kind === 'record') {
    const { entries } = bindings
    return mapped(sql, (text) =>
      text.replace(/(?<!:):(\w{1,60})(:?)/g, (mark, name: string, end: string) => {
        if (!entries.has(name) && bindings.isWhole) return mark
        return end === ':' ? nameText(entries.get(name)) : valueText(entries.get(name))
      }),
    )
  }
  const values = bindings.kind === 'list' ? bindings.items : [bindings]
  let next = 0
  return mapped(sql, (text) =>
    text.replace(/\\\?|\?\??/g, (mark) => {
      if (mark === '\\?') return '?'
      const value = values[next]
      next += 1
      return mark === '??' ? nameText(value) : valueText(value)
    }),
  )
}

/** Takes the arguments of `check`: a condition, its bindings and a name; gives the condition as SQL. */
export function conditionOf(args: readonly Value[]): string {
  return sqlOf(withBindings(args))?.sql ?? 'true'
}

function mapped(sql: Extract<Value, { readonly kind: 'text' }>, change: (text: string) => string): Value {
  return {
    kind: 'text',
    parts: sql.parts.map((part): Part => ('unknown' in part ? part : { ...part, text: change(part.text) })),
  }
}

function nameText(value: Value | undefined): string {
  return quotedPath((nameOf(value) ?? unknownName).replaceAll('\n', ' '))
}

/** A value that only the program knows is some text. */
function valueText(value: Value | undefined): string {
  switch (value?.kind) {
    case 'number':
      return String(value.number)
    case 'boolean':
      return String(value.boolean)
    case 'nothing':
      return 'null'
    default:
      return literal((textOf(value) ?? unknownName).replaceAll('\n', ' '))
  }
}
