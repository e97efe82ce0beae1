import type { Evidence } from '../../evidence.ts'
import type { CodeClass } from './code-class.ts'
import type { ContractSchema, SchemaField } from './contract-schema.ts'
import { classesOf, isOneWayOf, knownTo, type Schemas } from './meant-by.ts'

/** What a change of contracts is held against: the schemas before and after, and classes of the head. */
export interface Held {
  readonly base: Schemas
  readonly head: Schemas
  /** Paths of the contracts that changed. */
  readonly changed: ReadonlySet<string>
  /** Classes of files that did not change, and of those that did. */
  readonly classes: readonly CodeClass[]
  readonly changedClasses: readonly CodeClass[]
}

/** Most items of a run. */
const maxItems = 12

/** Takes changed contracts and unchanged code; gives the fields that left a schema and are still in the one class that stands for it, and those that a schema came to require and the class does not have. Silent where the class changes too. */
export function contractDrift(held: Held): readonly Evidence[] {
  return [...held.head.values()]
    .filter(({ path }) => held.changed.has(path))
    .flatMap((after): readonly Evidence[] => {
      const before = held.base.get(after.name)
      if (before === undefined || before.contract !== after.contract) return []
      if (classesOf(after, held.head, held.changedClasses).length > 0) return []
      const [one, ...others] = classesOf(after, held.head, held.classes)
      return one === undefined || others.length > 0
        ? []
        : [...staleIn(before, after, one), ...missingIn(before, after, one)]
    })
    .slice(0, maxItems)
}

function staleIn(before: ContractSchema, after: ContractSchema, one: CodeClass): readonly Evidence[] {
  if (after.isOpen || knownTo(after, one) < 2 || knownTo(before, one) * 2 < one.fields.size) return []
  const gone = [...before.fields.values()].filter(({ key }) => !after.fields.has(key) && one.fields.has(key))
  const [first, ...rest] = gone
  if (first === undefined) return []
  const line = one.fields.get(first.key)?.line ?? one.line
  const others = rest.length === 0 ? '' : ` The same holds for ${listed(after, rest)}.`
  return [
    {
      ...{ rule: 'code-field-stale', level: 'info', side: 'base', contract: after.contract, surface: after.surface },
      ...at(after.path, before.lineOf(first.key)),
      title: `\`${after.name}.${first.name}\` left \`${after.path}\`, and \`${one.path}:${line}\` still has it${more(rest)}`,
      detail: `What no contract describes is sent or taken all the same. Take it out of \`${one.name}\` too, once nobody reads it.${others}`,
      affects: gone.map(({ name }) => `${after.name}.${name}`).slice(0, 12),
      removes: gone.map(({ name }) => ({ kind: 'field' as const, text: name, owner: after.name })),
    },
  ]
}

function missingIn(before: ContractSchema, after: ContractSchema, one: CodeClass): readonly Evidence[] {
  const oneWay = isOneWayOf(after, one)
  const fresh = [...after.fields.values()].filter(({ key }) => !before.fields.has(key))
  const lacking = fresh.filter(
    (field) =>
      field.isRequired && !(oneWay && field.isOneWay) && !one.fields.has(field.key) && !one.words.has(field.name),
  )
  const [first, ...rest] = lacking
  const known = knownTo(before, one)
  const enough = oneWay ? before.fields.size : before.fields.size / 2
  if (first === undefined || one.parents.length > 0 || known < 2 || known < enough) return []
  const others = rest.length === 0 ? '' : ` The same holds for ${listed(after, rest)}.`
  return [
    {
      ...{ rule: 'code-field-missing', level: 'info', side: 'head', contract: after.contract, surface: after.surface },
      ...at(after.path, after.lineOf(first.key)),
      title: `\`${after.path}\` requires \`${after.name}.${first.name}\`, and \`${one.name}\` in \`${one.path}:${one.line}\` does not have it${more(rest)}`,
      detail: `Code that goes by \`${one.name}\` neither sends nor reads it.${others} Add it in the same change, or require it once the code does.`,
      affects: lacking.map(({ name }) => `${after.name}.${name}`).slice(0, 12),
    },
  ]
}

function at(path: string, line: number) {
  return { path, line, endLine: line }
}

function listed({ name: owner }: ContractSchema, fields: readonly SchemaField[]): string {
  return fields
    .slice(0, 12)
    .map(({ name }) => `\`${owner}.${name}\``)
    .join(', ')
}

function more(rest: readonly SchemaField[]): string {
  return rest.length === 0 ? '' : ` (and ${rest.length} more like it)`
}
