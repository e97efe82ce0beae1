import { type Cursor, items, members, step } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import { member, textAt } from '../document/json.ts'
import type { Repair } from '../document/repair.ts'
import { type Scope, useSchema } from '../schema/scope.ts'
import { isJson, keptOptional } from './bodies.ts'
import type { Operation } from './operation.ts'
import { type PathItem, parameterNames } from './paths.ts'

interface Parameter {
  readonly name: string
  readonly location: string
  readonly at: Cursor
  readonly required: boolean
}

/** Headers that a parameter can not describe, by the specification. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization'])

/** Compares the parameters of an operation, those of its path included. */
export function compareParameters(scope: Scope, operation: Operation, base: PathItem, head: PathItem): void {
  const renamed = renames(base.path, head.path)
  const before = parametersOf(base.item, operation.base, scope.base, (name) => renamed.get(name) ?? name)
  const after = parametersOf(head.item, operation.head, scope.head, (name) => name)
  for (const [key, parameter] of before) {
    const other = after.get(key)
    if (other === undefined) removed(scope, operation, parameter)
    else compareParameter(scope, operation, parameter, other)
  }
  for (const [key, parameter] of after) if (!before.has(key)) added(scope, operation, parameter)
}

/** A parameter of the path is told by its place. */
function renames(base: string, head: string): ReadonlyMap<string, string> {
  const after = parameterNames(head)
  return new Map(parameterNames(base).map((name, index) => [name, after[index] ?? name]))
}

function parametersOf(
  item: Cursor,
  operation: Cursor,
  documents: Documents,
  rename: (name: string) => string,
): ReadonlyMap<string, Parameter> {
  const all = [...items(step(item, 'parameters')), ...items(step(operation, 'parameters'))]
  const parameters = new Map<string, Parameter>()
  for (const one of all) {
    const at = documents.resolve(one)
    const [name, location] = [textAt(at.value, 'name'), textAt(at.value, 'in')]
    if (name === undefined || location === undefined) continue
    if (location === 'header' && ignoredHeaders.has(name.toLowerCase())) continue
    const key = keyOf(location, rename, name)
    parameters.set(key, { name, location, at, required: location === 'path' || member(at.value, 'required') === true })
  }
  return parameters
}

function keyOf(location: string, rename: (name: string) => string, name: string): string {
  if (location === 'path') return `path:${rename(name)}`
  return `${location}:${location === 'header' ? name.toLowerCase() : name}`
}

function removed(scope: Scope, { name: operation }: Operation, { name, location, at }: Parameter): void {
  scope.drafts.push({
    rule: 'openapi-parameter-removed',
    level: 'risky',
    ...{ side: 'base', at, affects: [operation], name: `\`${name}\` of \`${operation}\`` },
    title: `the ${location} parameter \`${name}\` of \`${operation}\` is gone: what clients send in it is ignored or refused`,
    detail:
      'A filter that is silently ignored returns more than was asked for. Mark it `deprecated`, and remove it when nobody sends it.',
  })
}

function added(scope: Scope, { name: operation }: Operation, { name, location, at, required }: Parameter): void {
  if (!required) return
  scope.drafts.push({
    ...keptOptional(at),
    rule: 'openapi-required-parameter-added',
    level: 'breaking',
    ...{ side: 'head', at, affects: [operation], name: `\`${name}\` of \`${operation}\`` },
    title: `\`${operation}\` requires the new ${location} parameter \`${name}\`: clients that do not send it are refused`,
    detail: 'Make it optional with a default; require it when all clients send it.',
  })
}

function compareParameter(scope: Scope, operation: Operation, base: Parameter, head: Parameter): void {
  const { name, location, at } = head
  const common = { at, affects: [operation.name], name: `\`${name}\` of \`${operation.name}\`` }
  if (head.required && !base.required)
    scope.drafts.push({
      ...keptOptional(at),
      ...{
        rule: 'openapi-parameter-required',
        level: 'breaking',
        side: 'head',
        ...common,
        at: step(at, 'required') ?? at,
      },
      title: `the ${location} parameter \`${name}\` of \`${operation.name}\` is required now: clients that leave it out are refused`,
      detail: 'Keep it optional with a default; require it when all clients send it.',
    })
  const [was, is] = [serialization(base), serialization(head)]
  const changed = Object.keys(is).filter((key) => was[key] !== undefined && was[key] !== is[key])
  const [first] = changed
  if (first !== undefined)
    scope.drafts.push({
      ...oldSerialization(changed, was, [base.at, at]),
      ...{
        rule: 'openapi-parameter-serialization-changed',
        level: 'breaking',
        side: 'head',
        ...common,
        at: step(at, first) ?? at,
      },
      title: `the ${location} parameter \`${name}\` of \`${operation.name}\` is written another way (${changed.map((key) => `\`${key}\` ${was[key]} → ${is[key]}`).join(', ')}): what clients send is read wrong`,
      detail: 'Accept both forms until all clients write the new one.',
    })
  if (member(head.at.value, 'deprecated') === true && member(base.at.value, 'deprecated') !== true)
    scope.drafts.push({
      ...{ rule: 'openapi-deprecated', level: 'info', side: 'head', ...common, at: step(at, 'deprecated') ?? at },
      title: `the parameter \`${name}\` of \`${operation.name}\` is deprecated`,
      detail: 'Say what replaces it and when it goes.',
    })
  const use = {
    way: { direction: operation.sent, text: !hasJson(head.at), parameter: true },
    operation: operation.name,
    whole: `the ${location} parameter \`${name}\``,
  }
  useSchema(scope, schemaOf(base.at, scope.base), schemaOf(head.at, scope.head), use)
}

/** A single keyword that the head states; what it was by default can be stated too. Where `explode` is not stated, it follows the style. */
function oldSerialization(
  changed: readonly string[],
  was: Readonly<Record<string, string>>,
  [base, head]: readonly [Cursor, Cursor],
): { readonly repair?: Repair } {
  const stated = changed.filter((key) => step(head, key) !== undefined)
  const [key = '', second] = stated
  const [at, to] = [step(head, key), was[key]]
  if (second !== undefined || key === 'content' || at === undefined || to === undefined) return {}
  if (key !== 'style') return changed.length > 1 ? {} : { repair: { at, to: to === 'true' } }
  const [before, after] = [base, head].map((one) => step(one, 'explode') !== undefined)
  return before === after ? { repair: { at, to } } : {}
}

/** How a value becomes text, defaults filled in as the specification says. */
function serialization({ at, location }: Parameter): Readonly<Record<string, string>> {
  const style = textAt(at.value, 'style') ?? (location === 'query' || location === 'cookie' ? 'form' : 'simple')
  const explode = member(at.value, 'explode') ?? style === 'form'
  const [content] = members(step(at, 'content'))
  if (content !== undefined) return { content: content[0] }
  return {
    style,
    // A value that is no list and no object is written the same way in either case.
    ...(isScalar(at) ? {} : { explode: String(explode) }),
    ...(location === 'query' ? { allowReserved: String(member(at.value, 'allowReserved') ?? false) } : {}),
  }
}

function isScalar(at: Cursor): boolean {
  return ['string', 'integer', 'number', 'boolean'].includes(textAt(step(at, 'schema')?.value, 'type') ?? '')
}

/** A parameter whose content is JSON keeps its types. */
function hasJson(at: Cursor): boolean {
  return members(step(at, 'content')).some(([type]) => isJson(type))
}

function schemaOf(parameter: Cursor, documents: Documents): Cursor | undefined {
  const [content] = members(step(parameter, 'content'))
  return content === undefined ? step(parameter, 'schema') : step(documents.resolve(content[1]), 'schema')
}
