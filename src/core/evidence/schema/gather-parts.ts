import { type Cursor, items, step } from '../document/cursor.ts'
import { type Documents, refOf } from '../document/documents.ts'
import { isList, isObject, type Json, member } from '../document/json.ts'

/** Deepest nesting of `allOf` that is followed, and most schemas that one is made of. */
const maxDepth = 24
const maxParts = 400

/** The schema objects of a schema, and its choice. */
export interface Gathered {
  readonly parts: readonly Cursor[]
  readonly variants: readonly Cursor[]
  readonly variantsAt: Cursor | undefined
  /** Whether a branch allows null. */
  readonly nullBranch: boolean
  /** The choices beside the first: a value has to meet one branch of each. */
  readonly further: readonly Choice[]
  /** References that lead nowhere. */
  readonly unresolved: readonly string[]
}

/** The branches of one `oneOf` or `anyOf`, those for null left out. */
export interface Choice {
  readonly at: Cursor
  readonly branches: readonly Cursor[]
  readonly nullBranch: boolean
}

/** Collects the schema objects behind references and `allOf`, and the branches of the first choice, with the others beside it; a choice of one branch says what the branch says. */
export function gather(cursors: readonly Cursor[], documents: Documents): Gathered {
  const parts: Cursor[] = []
  const seen = new Set<unknown>()
  const choices: Choice[] = []
  const unresolved: string[] = []
  const add = (cursor: Cursor, depth: number) => {
    if (seen.has(cursor.value) || depth > maxDepth || parts.length >= maxParts) return
    if (isObject(cursor.value)) seen.add(cursor.value)
    const target = documents.resolve(cursor)
    if (target !== cursor) {
      if (hasSiblings(cursor.value)) parts.push(cursor)
      add(target, depth + 1)
      return
    }
    const ref = refOf(cursor.value)
    if (ref !== undefined) unresolved.push(ref)
    parts.push(cursor)
    const own = choicesAt(cursor, documents)
    choices.push(...own)
    for (const branch of items(step(cursor, 'allOf'))) add(branch, depth + 1)
    for (const { branches } of own) {
      const [only] = branches
      if (only !== undefined && branches.length === 1) add(only, depth + 1)
    }
  }
  for (const cursor of cursors) add(cursor, 0)
  const real = choices.filter(({ branches }) => branches.length > 0)
  const choice = real.find(({ branches }) => branches.length > 1) ?? real[0]
  return {
    parts,
    variants: choice?.branches ?? [],
    variantsAt: choice?.at,
    nullBranch: choices.some(({ nullBranch }) => nullBranch),
    further: real.filter((one) => one !== choice && one.branches.length > 1),
    unresolved,
  }
}

function choicesAt(cursor: Cursor, documents: Documents): readonly Choice[] {
  return ['oneOf', 'anyOf'].flatMap((key): readonly Choice[] => {
    const at = step(cursor, key)
    if (at === undefined) return []
    const all = items(at)
    // A branch that nothing satisfies is none.
    const open = all.filter((branch) => documents.resolve(branch).value !== false)
    const branches = open.filter((branch) => !isNull(documents.resolve(branch).value))
    return [{ at, branches, nullBranch: branches.length < open.length }]
  })
}

/** Since OpenAPI 3.1 what stands beside a reference counts too; text for people does not. */
function hasSiblings(value: Json): boolean {
  return (
    isObject(value) &&
    Object.keys(value).some((key) => !['$ref', '$dynamicRef', 'description', 'summary', 'title'].includes(key))
  )
}

function isNull(value: Json): boolean {
  const type = member(value, 'type')
  if (type === 'null' || (type === null && isObject(value) && Object.keys(value).length === 1)) return true
  // What some generators write for it in OpenAPI 3.0, which has no such type.
  if (
    isObject(value) &&
    value.nullable === true &&
    Object.keys(value).every((key) => key === 'nullable' || key === 'description')
  )
    return true
  const values = member(value, 'enum')
  return (isList(values) && values.length === 1 && values[0] === null) || member(value, 'const') === null
}
