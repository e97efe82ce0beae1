import type { Constraint, Operation } from '../operation.ts'
import {
  type CallValue,
  isOn,
  lastName,
  nameOf,
  namesOf,
  option,
  textOf,
  truthOf,
  type Value,
} from '../python/value.ts'
import { columnsOf } from './column.ts'
import { fieldClass } from './field-type.ts'
import type { Model } from './state.ts'
import { constraintOf, createIndex } from './writer.ts'

/** What an index or a constraint that is said by a call makes of the table. */
export type Said =
  | { readonly kind: 'index'; readonly name: string | undefined; readonly operation: Operation }
  | { readonly kind: 'constraint'; readonly name: string | undefined; readonly constraint: Constraint }
  | { readonly kind: 'unread'; readonly name: string | undefined }

/** Takes `models.Index(…)` or one of its like; gives the index. */
export function indexOf(value: Value | undefined, model: Model, concurrently = false): Said {
  if (value?.kind !== 'call') return { kind: 'unread', name: undefined }
  const { options } = value
  const name = nameOf(option(options, 'name'))
  const columns = indexColumns(value, model)
  return { kind: 'index', name, operation: createIndex(model.table, columns, { name, concurrently }) }
}

/** Fields that an index is of; an expression has no name. */
function indexColumns({ args, options }: CallValue, model: Model): readonly string[] {
  const fields = namesOf(option(options, 'fields')) ?? []
  if (fields.length > 0)
    return columnsOf(
      model,
      fields.map((field) => field?.replace(/^-/, '')),
    )
  return args.map((one) => columnOfExpression(one, model))
}

/** `F('field')` is the column itself. */
function columnOfExpression(value: Value, model: Model): string {
  const name = value.kind === 'call' && lastName(value.callee) === 'F' ? nameOf(value.args[0]) : undefined
  return name === undefined ? '' : (columnsOf(model, [name])[0] ?? '')
}

/** Takes `models.CheckConstraint(…)` or one of its like; gives the constraint, or the index that PostgreSQL has in its place. */
export function constraintIn(value: Value | undefined, model: Model): Said {
  if (value?.kind !== 'call') return { kind: 'unread', name: undefined }
  const name = nameOf(option(value.options, 'name'))
  switch (constraintClass(value)) {
    case 'CheckConstraint':
      return {
        kind: 'constraint',
        name,
        constraint: constraintOf('check', columnsChecked(value, model), { name, notNullOf: notNullOf(value, model) }),
      }
    case 'UniqueConstraint':
      return unique(value, name, model)
    case 'ExclusionConstraint':
      return { kind: 'constraint', name, constraint: constraintOf('exclusion', [], { name }) }
    default:
      return { kind: 'unread', name }
  }
}

function constraintClass(call: CallValue): string {
  const { receiver, callee } = call
  if (receiver?.kind !== 'class') return lastName(callee)
  return receiver.bases.map(lastName).find((base) => /Constraint$/.test(base)) ?? fieldClass(call)
}

/** With a condition, an expression, or more than columns it is only an index: `_create_unique_sql`. */
function unique(call: CallValue, name: string | undefined, model: Model): Said {
  const { args, options } = call
  const columns = indexColumns(call, model)
  const isIndex =
    args.length > 0 || ['condition', 'include', 'opclasses', 'expressions'].some((one) => isGiven(options, one))
  const partial = isGiven(options, 'condition')
  if (isIndex)
    return { kind: 'index', name, operation: createIndex(model.table, columns, { name, unique: true, partial }) }
  return { kind: 'constraint', name, constraint: constraintOf('unique', columns, { name }) }
}

function isGiven(options: CallValue['options'], name: string): boolean {
  return options.entries.has(name) && truthOf(option(options, name)) !== false
}

/** `Q(…)` of a check; undefined for anything else. */
function conditionIn(options: CallValue['options']): CallValue | undefined {
  const condition = option(options, 'condition') ?? option(options, 'check')
  return condition?.kind === 'call' && lastName(condition.callee) === 'Q' ? condition : undefined
}

/** The columns of the fields that a condition begins with; what is within another `Q`, or on the other side, is not looked up. */
function columnsChecked({ options }: CallValue, model: Model): readonly string[] {
  const condition = conditionIn(options)
  const names = condition === undefined ? [] : conditionsOf(condition).map(([name]) => name.split('__')[0] ?? '')
  return columnsOf(
    model,
    [...new Set(names)].filter((name) => name !== ''),
  )
}

/** `Q(field__isnull=False)` and nothing else. */
function notNullOf({ options }: CallValue, model: Model): string | undefined {
  const condition = conditionIn(options)
  if (condition === undefined || isOn(condition.options, '_negated')) return undefined
  const [only, ...more] = conditionsOf(condition)
  const field = only === undefined ? undefined : /^(\w+)__isnull$/.exec(only[0])?.[1]
  if (field === undefined || more.length > 0 || only?.[1] !== false) return undefined
  return columnsOf(model, [field])[0]
}

/** By keyword, or as `("field__isnull", False)`. */
function conditionsOf({ args, options }: CallValue): readonly (readonly [string, boolean | undefined])[] {
  const named = [...options.entries].filter(([name]) => !name.startsWith('_'))
  const pairs = args.map((one): readonly [string, Value | undefined] =>
    one.kind === 'list' ? [textOf(one.items[0]) ?? '', one.items[1]] : ['', undefined],
  )
  return [...pairs, ...named].map(([name, value]) => [name, isFalse(value) ? false : truthOf(value)])
}

function isFalse(value: Value | undefined): boolean {
  return value?.kind === 'boolean' && !value.isTrue
}
