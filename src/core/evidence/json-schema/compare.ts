import { type Cursor, members, step } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import type { Draft } from '../document/draft.ts'
import { isObject } from '../document/json.ts'
import { schemaComparer } from '../schema/compare.ts'
import { draftsOf, type Use } from '../schema/reach.ts'

interface Side {
  readonly root: Cursor
  readonly documents: Documents
}

/** Takes a JSON Schema in both revisions; gives what it does to those who write and to those who read such values, neither of whom is known. A file that only defines schemas is compared definition by definition. */
export function compareJsonSchema(base: Side, head: Side, name: string, cut: () => void): readonly Draft[] {
  const schemas = schemaComparer(base.documents, head.documents, cut)
  const way = { direction: 'message', text: false } as const
  const use = (before: Cursor, after: Cursor, whole: string): Use => ({
    ...{ way, operation: name, whole },
    comparison: schemas.compare(before, after),
  })
  const definitions = ['definitions', '$defs'].flatMap((home) => {
    const after = new Map(members(step(head.root, home)))
    return members(step(base.root, home)).flatMap(([key, before]) => {
      const other = after.get(key)
      return other === undefined || !isLibrary(base.root) ? [] : [use(before, other, `\`${key}\``)]
    })
  })
  return draftsOf([use(base.root, head.root, `the schema \`${name}\``), ...definitions])
}

/** Says that a file describes no value itself: its definitions are there for other files. */
function isLibrary({ value }: Cursor): boolean {
  return (
    isObject(value) &&
    !['type', 'properties', '$ref', 'allOf', 'oneOf', 'anyOf', 'enum', 'items'].some((key) => Object.hasOwn(value, key))
  )
}
