import { percentFormatted } from '../python/text.ts'
import {
  type CallValue,
  lastName,
  nameOf,
  option,
  type TextValue,
  textOf,
  textValue,
  type Value,
} from '../python/value.ts'
import { literal, quoted, quotedPath, unknownName } from '../sql/quote.ts'

/** What stands for an expression that only the program knows. */
const unknownExpression = 'a_call_of_unknown_code()'

const maxDepth = 20

/** Takes an expression of SQLAlchemy; gives it as SQL writes it. What is not known is a call of an unknown function. */
export function expressionOf(value: Value | undefined, depth = 0): string {
  if (value === undefined || depth > maxDepth) return unknownExpression
  switch (value.kind) {
    case 'none':
      return 'null'
    case 'boolean':
      return String(value.isTrue)
    case 'number':
      return String(value.number)
    case 'text':
      return literal((textOf(value) ?? unknownName).replaceAll('\n', ' '))
    case 'call':
      return ofCall(value, depth)
    case 'name':
      return /(?:^|\.)(?:true|false|null)$/.test(value.name) ? lastName(value.name) : unknownExpression
    case 'part':
      return columnIn(value) ?? unknownExpression
    default:
      return unknownExpression
  }
}

function ofCall(call: CallValue, depth: number): string {
  const { callee, args, receiver } = call
  const [first, second] = args
  const raw = sqlTextOf(call)
  if (raw !== undefined) return textOf(raw) ?? unknownExpression
  const func = /(?:^|\.)func\.([\w.]{1,120})$/.exec(callee)?.[1]
  if (func !== undefined) return functionCall(func, args, depth)
  if (receiver !== undefined) return ofMethod(call, depth)
  switch (lastName(callee)) {
    case 'true':
    case 'false':
    case 'null':
      return lastName(callee)
    case 'literal':
    case 'bindparam':
    case 'DefaultClause':
      return expressionOf(first, depth + 1)
    case 'cast':
    case 'type_coerce':
      return expressionOf(first, depth + 1)
    case 'column':
    case 'Column':
      return quoted(nameOf(first) ?? unknownName)
    case 'desc':
    case 'asc':
      return expressionOf(first ?? second, depth + 1)
    default:
      return unknownExpression
  }
}

function functionCall(name: string, args: readonly Value[], depth: number): string {
  const lower = name.toLowerCase()
  // SQLAlchemy writes these without parentheses.
  if (/^(?:current_(?:timestamp|date|time|user)|localtime(?:stamp)?|session_user|user)$/.test(lower)) return lower
  return `${quotedPath(lower)}(${args.map((arg) => expressionOf(arg, depth + 1)).join(', ')})`
}

function ofMethod({ callee, args: [first], receiver }: CallValue, depth: number): string {
  const own = () => expressionOf(receiver, depth + 1)
  switch (callee) {
    case '.is_not':
    case '.isnot':
      return first?.kind === 'none' ? `${own()} is not null` : unknownExpression
    case '.is_':
      return first?.kind === 'none' ? `${own()} is null` : unknownExpression
    case '.desc':
    case '.asc':
    case '.label':
    case '.collate':
    case '.nulls_last':
    case '.nulls_first':
    case '.nullslast':
    case '.nullsfirst':
    case '.op':
      return own()
    default:
      return unknownExpression
  }
}

/** Gives the column in `table.c.name`, `table.c['name']` or `Model.name`. */
export function columnIn(value: Value | undefined): string | undefined {
  if (value?.kind === 'call' && /(?:^|\.)[cC]olumn$/.test(value.callee)) {
    const name = nameOf(value.args[0])
    return name === undefined ? undefined : quoted(name)
  }
  if (value?.kind !== 'part') return undefined
  const name = value.name === '[]' ? nameOf(value.key) : value.name
  return name === undefined ? undefined : quoted(name)
}

/** Methods of a text clause that leave its SQL as it is. */
const sameClause = /^\.(?:bindparams|columns|execution_options|self_group|params)$/

/** Takes what is given to `execute`; gives the text of SQL in it, with a value in the place of each parameter; undefined for what is no text. */
export function sqlTextOf(value: Value | undefined): TextValue | undefined {
  if (value?.kind === 'text') return withValues(value)
  if (value?.kind !== 'call') return undefined
  if (value.receiver !== undefined) return sameClause.test(value.callee) ? sqlTextOf(value.receiver) : undefined
  const [first] = value.args
  switch (lastName(value.callee)) {
    case 'DDL':
      return first?.kind === 'text' ? withContext(first, option(value.options, 'context') ?? value.args[1]) : undefined
    case 'text':
    case 'TextClause':
    case 'SQL':
    case 'literal_column':
      return first?.kind === 'text' ? withValues(first) : first === undefined ? undefined : holeOf(first)
    default:
      return undefined
  }
}

function holeOf(value: Value): TextValue | undefined {
  const text = textOf(value)
  return text === undefined ? undefined : textValue(text, 1)
}

/** `DDL('… %(name)s', context={…})`. */
function withContext(text: TextValue, context: Value | undefined): TextValue {
  const filled = percentFormatted(text, context ?? noContext)
  return filled.kind === 'text' ? filled : text
}

const noContext: Value = { kind: 'dict', entries: new Map(), isWhole: true }

/** `:name` as SQLAlchemy finds it (`TextClause._bind_params_regex`), and the marks of the driver. */
const marks = /(?<![:\w\\]):(\w{1,80})|%\((\w{1,80})\)s|(?<!%)%s|\\:/g

function withValues(text: TextValue): TextValue {
  const parts = text.parts.map((part) =>
    'unknown' in part
      ? part
      : {
          ...part,
          text: part.text.replace(marks, (mark, bound: string | undefined, driver: string | undefined) =>
            mark === '\\:' ? ':' : `(${literal(bound ?? driver ?? 'value')})`,
          ),
        },
  )
  return { kind: 'text', parts }
}
