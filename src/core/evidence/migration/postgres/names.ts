import type { Node, RangeVar, TypeName } from 'libpg-query'
import type { ColumnType } from '../operation.ts'

/** Gives a table's name as the database knows it, with the schema where it is said. */
export function tableOf(relation: RangeVar | undefined): string {
  const { schemaname, relname = '' } = relation ?? {}
  return schemaname === undefined || schemaname === 'public' ? relname : `${schemaname}.${relname}`
}

/** Gives the parts of a dotted name. */
export function partsOf(nodes: readonly Node[] | undefined): readonly string[] {
  return (nodes ?? []).flatMap((node) => ('String' in node ? [node.String.sval ?? ''] : []))
}

/** Gives a dotted name; `public` goes without saying. */
export function dotted(nodes: readonly Node[] | undefined): string {
  const parts = partsOf(nodes)
  return (parts[0] === 'public' ? parts.slice(1) : parts).join('.')
}

/** Gives the name in a node of a list of objects: a string, a list of them, a type. */
export function objectName(node: Node | undefined): string {
  if (node === undefined) return ''
  if ('List' in node) return dotted(node.List.items)
  if ('TypeName' in node) return dotted(node.TypeName.names)
  if ('String' in node) return node.String.sval ?? ''
  if ('ObjectWithArgs' in node) return dotted(node.ObjectWithArgs.objname)
  return ''
}

/** Gives a type as PostgreSQL names it. */
export function typeOf(type: TypeName | undefined): ColumnType | undefined {
  const parts = partsOf(type?.names).filter((part) => part !== 'pg_catalog' && part !== 'public')
  if (type === undefined || parts.length === 0) return undefined
  const modifiers = (type.typmods ?? []).flatMap((node) => {
    if (!('A_Const' in node)) return []
    return node.A_Const.ival === undefined ? [] : [node.A_Const.ival.ival ?? 0]
  })
  // A char without a length is one of length 1, which the grammar writes out.
  return { name: parts.join('.').toLowerCase(), modifiers, array: (type.arrayBounds ?? []).length > 0 }
}
