import type { DefaultKind } from '../operation.ts'
import {
  type CallValue,
  isOff,
  isOn,
  lastName,
  nameOf,
  type Options,
  option,
  textOf,
  truthOf,
  type Value,
} from '../python/value.ts'
import { databaseDefault } from './database-default.ts'
import { fieldClass, fieldTypeOf } from './field-type.ts'
import type { Field, Relation } from './model-field.ts'
import { keyOf, type State, userModel } from './state.ts'

/** Takes a field by its name and the value that makes it, and the model that it is of; gives what Django makes of it. */
export function fieldOf(name: string, value: Value | undefined, model: string, state: State): Field {
  if (value?.kind !== 'call') return unknownField(name)
  const { options } = value
  const className = fieldClass(value)
  const relation = relationOf(className, value, model, state)
  const kind = kindOf(className, value)
  const { type, hasCheck, isIdentity, isTextual, isIndexed: isIndexedByClass } = fieldTypeOf(value)
  const isPrimaryKey = isOn(options, 'primary_key')
  const isUnique = isPrimaryKey || isOn(options, 'unique') || /OneToOne/.test(className)
  const own = nameOf(option(options, 'db_column'))
  const isIndexed =
    (isOn(options, 'db_index') || isIndexedByClass || relation !== undefined) && !isOff(options, 'db_index')
  return {
    ...{ name, kind, column: own ?? (relation === undefined ? name : `${name}_id`), hasOwnColumn: own !== undefined },
    ...{ type: relation === undefined ? type : undefined, hasCheck, isIdentity, isPrimaryKey, isUnique, relation },
    isNull: isOn(options, 'null') || className === 'NullBooleanField',
    isIndexed: isIndexed && !isUnique,
    collation: textOf(option(options, 'db_collation')) ?? '',
    default: defaultOf(options, isTextual),
    hasDefault: defaultIn(options),
    databaseDefault: databaseDefault(option(options, 'db_default')),
    generated: className === 'GeneratedField' ? (isOff(options, 'db_persist') ? 'virtual' : 'stored') : undefined,
    table: nameOf(option(options, 'db_table')),
    hasThrough: options.entries.has('through'),
    ...saidBy(className, value, relation),
  }
}

function unknownField(name: string): Field {
  return {
    ...{ name, kind: 'column', column: name, hasOwnColumn: false, type: undefined, isNull: false, isPrimaryKey: false },
    ...{ isUnique: false, isIndexed: false, hasCheck: false, isIdentity: false, collation: '', default: 'unknown' },
    ...{ hasDefault: false, databaseDefault: 'none', generated: undefined, relation: undefined, table: undefined },
    ...{ hasThrough: false, said: '?', saidType: '?' },
  }
}

/** A field that refers to a model and does not say what happens `on_delete` has a table between, whatever it is called. */
function kindOf(className: string, { options }: CallValue): Field['kind'] {
  if (/^(?:Generic(?:ForeignKey|Relation)|TaggableManager|CompositePrimaryKey)$/.test(className)) return 'none'
  if (/ManyToMany/.test(className)) return 'table'
  const isKey = options.entries.has('on_delete') || /(?:Key|OneToOneField)$/.test(className)
  return options.entries.has('to') && !isKey && options.isWhole ? 'table' : 'column'
}

function relationOf(className: string, call: CallValue, model: string, state: State): Relation | undefined {
  const { args, options } = call
  const isRelated = options.entries.has('to') || options.entries.has('on_delete')
  if (!isRelated && !/(?:ForeignKey|OneToOneField|ManyToManyField|ParentalKey)$/.test(className)) return undefined
  if (className === 'GenericForeignKey') return undefined
  return {
    model: modelNamed(option(options, 'to') ?? args[0], model, state),
    isConstrained: !isOff(options, 'db_constraint'),
    toField: nameOf(option(options, 'to_field')),
    isHidden: textOf(option(options, 'related_name'))?.endsWith('+') === true,
  }
}

/** Takes what names a model; gives its key, or undefined where only the program knows it. */
export function modelNamed(value: Value | undefined, self: string, state: State): string | undefined {
  const name = textOf(value)
  if (name === 'self') return self
  if (name !== undefined) return /^\w+(?:\.\w+)*$/.test(name) ? keyOf(state, name) : undefined
  if (value?.kind === 'name') {
    if (/AUTH_USER_MODEL$/.test(value.name)) return userModel
    const [, app, model] = /(?:^|\.)(\w+)\.models\.(?:\w+\.)*(\w+)$/.exec(value.name) ?? []
    return app === undefined || model === undefined ? undefined : keyOf(state, `${app}.${model}`)
  }
  if (value?.kind === 'call' && value.args.some((one) => textOf(one) === 'AUTH_USER_MODEL')) return userModel
  return undefined
}

function defaultIn(options: Options): boolean {
  const value = option(options, 'default')
  return (
    value !== undefined && value.kind !== 'none' && !(value.kind === 'name' && lastName(value.name) === 'NOT_PROVIDED')
  )
}

/** `_effective_default`: whatever computes it, Django computes it once and fills all rows with the same. */
function defaultOf(options: Options, isTextual: boolean): DefaultKind {
  if (defaultIn(options)) return 'constant'
  if (options.entries.has('default') && option(options, 'default')?.kind === 'none') return 'none'
  if (isOn(options, 'blank') && truthOf(option(options, 'null')) !== true && isTextual) return 'constant'
  return isOn(options, 'auto_now') || isOn(options, 'auto_now_add') ? 'constant' : 'none'
}

/** `Field.non_db_attrs`: what Django does not compare. */
const aside = new Set(
  'blank choices db_column editable error_messages help_text limit_choices_to on_delete related_name related_query_name validators verbose_name db_comment serialize auto_created db_tablespace'.split(
    ' ',
  ),
)

/** Of a class that is not known, what its type may depend on. */
const notOfType = new Set(
  'null unique db_index default db_default primary_key db_collation blank auto_now auto_now_add'.split(' '),
)

function saidBy(
  className: string,
  { options, args, node }: CallValue,
  relation: Relation | undefined,
): Pick<Field, 'said' | 'saidType'> {
  const said = [...options.entries]
    .filter(([name]) => !aside.has(name) && name !== 'to')
    .map(([name, value]) => [name, saidOf(value)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const given = relation === undefined ? args.map(saidOf) : [relation.model ?? saidOf(option(options, 'to') ?? args[0])]
  const text = (some: typeof said) =>
    `${className} ${given.join()} ${some.map(([name, value]) => `${name}=${value}`).join()}`
  const whole = options.isWhole ? '' : node.text.slice(0, 500)
  return { said: text(said) + whole, saidType: text(said.filter(([name]) => !notOfType.has(name))) + whole }
}

function saidOf(value: Value | undefined): string {
  switch (value?.kind) {
    case 'text':
    case 'number':
      return JSON.stringify(textOf(value) ?? '?')
    case 'boolean':
      return String(value.isTrue)
    case 'name':
      return value.name
    case 'call':
    case 'part':
      return value.node.text.slice(0, 500).replace(/\s+/g, '')
    case 'list':
      return `[${value.items.slice(0, 100).map(saidOf).join()}]`
    case 'function':
      return value.name
    case 'unknown':
      return value.source
    default:
      return value?.kind ?? 'none'
  }
}
