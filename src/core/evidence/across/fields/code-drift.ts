import type { Evidence } from '../../evidence.ts'
import type { ChangedClasses, ClassChange } from './class-changes.ts'
import { type CodeClass, type CodeField, lacks } from './code-class.ts'
import type { ContractSchema } from './contract-schema.ts'
import { classesOf, isOneWayOf, knownTo, type Schemas, schemaOf } from './meant-by.ts'

/** Most names that are written out. */
const maxNames = 12

/** Takes the classes that changed code declares, the schemas of the head, and which paths the change touches; gives the fields that code dropped and an unchanged contract still promises, and those that it added beside others which the contract describes. One item for each class. */
export function codeDrift(
  classes: ChangedClasses,
  schemas: Schemas,
  changed: ReadonlySet<string>,
): readonly Evidence[] {
  const told = new Set<ContractSchema>()
  return classes.changes.flatMap((change): readonly Evidence[] => {
    const schema = schemaOf(change.head.name, schemas)
    if (schema === undefined || changed.has(schema.path) || told.has(schema)) return []
    const speakers = classesOf(schema, schemas, classes.head)
    if (!speakers.some(({ name }) => name === change.head.name)) return []
    const gone = staleIn(change, schema, classes.head, speakers)
    const fresh = missingIn(change, schema)
    const [first] = gone
    if (first === undefined && fresh.length === 0) return []
    told.add(schema)
    return [first === undefined ? missing(change, schema, fresh) : stale(change, schema, gone, fresh)]
  })
}

function staleIn(
  { base, head, removed }: ClassChange,
  schema: ContractSchema,
  all: readonly CodeClass[],
  speakers: readonly CodeClass[],
): readonly CodeField[] {
  const oneWay = isOneWayOf(schema, head)
  const isWhole = [...schema.fields.values()].every((field) => field.isOneWay || base.fields.has(field.key))
  if (knownTo(schema, head) < 2 || knownTo(schema, base) * 2 < base.fields.size || (oneWay && !isWhole)) return []
  return removed.filter((gone) => {
    const { key } = gone
    const field = schema.fields.get(key)
    if (field === undefined || (oneWay && field.isOneWay) || mayInherit(key, base, head, all)) return false
    return speakers.every((one) => lacks(one, gone))
  })
}

/** Whether a class may have got a field from what it is derived from. */
function mayInherit(key: string, base: CodeClass, head: CodeClass, all: readonly CodeClass[]): boolean {
  if (head.parents.join() !== base.parents.join()) return true
  return head.parents.some(
    (parent) => !/^[\w.*]+$/.test(parent) || all.some((one) => one.name === parent && one.fields.has(key)),
  )
}

function missingIn({ head, added }: ClassChange, schema: ContractSchema): readonly CodeField[] {
  const fresh = added.filter(({ key }) => !schema.fields.has(key))
  const others = head.fields.size - added.length
  const known = knownTo(schema, head) - (added.length - fresh.length)
  const enough = isOneWayOf(schema, head) ? others : others / 2
  // What goes over the wire of an rpc is generated from its contract: a class beside it may have more.
  const isGenerated = schema.contract === 'protobuf'
  return isGenerated || schema.isOpen || known < 2 || known < enough ? [] : fresh
}

function placeOf({ path }: CodeClass, { contract, surface }: ContractSchema, { line }: Pick<CodeField, 'line'>) {
  return { contract, surface, path, line, endLine: line }
}

function namesOf(owner: string, fields: readonly CodeField[]): readonly string[] {
  return fields.slice(0, maxNames).map(({ name }) => `${owner}.${name}`)
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function more(count: number): string {
  return count === 0 ? '' : ` (and ${count} more like it)`
}

function stale(
  { base, head }: ClassChange,
  schema: ContractSchema,
  gone: readonly CodeField[],
  fresh: readonly CodeField[],
): Evidence {
  const [first, ...rest] = gone
  const names = namesOf(base.name, gone)
  const promised = schema.name === base.name ? [] : gone.flatMap(({ key }) => schema.fields.get(key)?.name ?? [])
  const others = rest.length === 0 ? '' : ` The same holds for ${listed(names.slice(1))}.`
  const also =
    fresh.length === 0 ? '' : ` New in code and unknown to the contract: ${listed(namesOf(head.name, fresh))}.`
  return {
    ...{ rule: 'contract-field-stale', level: 'risky', side: 'base' },
    ...placeOf(base, schema, first ?? { line: base.line }),
    title: `\`${names[0]}\` left the code, and \`${schema.path}:${schema.lineOf(first?.key ?? '')}\` still promises it${more(rest.length)}`,
    detail: `Clients that go by the contract still send it or rely on getting it.${others}${also} Change the contract with the code, or keep the field until its clients have moved.`,
    affects: [...names, ...promised.slice(0, maxNames).map((name) => `${schema.name}.${name}`)],
  }
}

function missing({ head }: ClassChange, schema: ContractSchema, fresh: readonly CodeField[]): Evidence {
  const [first, ...rest] = fresh
  const names = namesOf(head.name, fresh)
  const others = rest.length === 0 ? '' : ` The same holds for ${listed(names.slice(1))}.`
  const own = schema.name === head.name ? '' : ` as \`${schema.name}\``
  return {
    ...{ rule: 'contract-field-missing', level: 'info', side: 'head' },
    ...placeOf(head, schema, first ?? { line: head.line }),
    title: `\`${names[0]}\` is new in code, and \`${schema.path}\`, which describes its neighbours${own}, does not know it${more(rest.length)}`,
    detail: `Describe it in the same change, so that clients are generated with it; what is not for them is best left out of what is sent.${others}`,
    affects: names,
  }
}
