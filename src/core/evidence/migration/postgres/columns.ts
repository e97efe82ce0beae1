import type { ColumnDef, Constraint as ConstraintNode, Node } from 'libpg-query'
import type { Column, Constraint } from '../operation.ts'
import { defaultKindOf } from './defaults.ts'
import { partsOf, tableOf, typeOf } from './names.ts'

/** Takes the definition of a column; gives the column with what its constraints say of it. */
export function columnOf(def: ColumnDef): Column {
  const constraints = constraintNodes(def.constraints)
  const find = (kind: ConstraintNode['contype']) => constraints.find(({ contype }) => contype === kind)
  const generated = find('CONSTR_GENERATED')
  const primaryKey = find('CONSTR_PRIMARY') !== undefined
  const identity = find('CONSTR_IDENTITY') !== undefined
  const foreign = find('CONSTR_FOREIGN')
  return {
    name: def.colname ?? '',
    type: typeOf(def.typeName),
    notNull: find('CONSTR_NOTNULL') !== undefined || primaryKey || identity,
    default: defaultKindOf(find('CONSTR_DEFAULT')?.raw_expr ?? def.raw_default),
    primaryKey,
    unique: find('CONSTR_UNIQUE') !== undefined,
    ...withNulls(find('CONSTR_UNIQUE')),
    check: find('CONSTR_CHECK') !== undefined,
    references: foreign === undefined ? undefined : tableOf(foreign.pktable),
    ...(foreign === undefined ? {} : { referenced: partsOf(foreign.pk_attrs) }),
    generated: generated === undefined ? undefined : generated.generated_kind === 'v' ? 'virtual' : 'stored',
    identity,
  }
}

function withNulls(node: ConstraintNode | undefined): { readonly nullsNotDistinct?: true } {
  return node?.nulls_not_distinct === true ? { nullsNotDistinct: true } : {}
}

function constraintNodes(nodes: readonly Node[] | undefined): readonly ConstraintNode[] {
  return (nodes ?? []).flatMap((node) => ('Constraint' in node ? [node.Constraint] : []))
}

/** Takes a constraint of a table; gives it, or undefined for what is no constraint of the rows. */
export function constraintOf(node: ConstraintNode): Constraint | undefined {
  const kind = kindOf(node)
  if (kind === undefined) return undefined
  return {
    kind,
    name: node.conname,
    columns:
      kind === 'check' ? columnsNamed(node.raw_expr) : partsOf(kind === 'foreign-key' ? node.fk_attrs : node.keys),
    references: kind === 'foreign-key' ? tableOf(node.pktable) : undefined,
    ...(kind === 'foreign-key' ? { referenced: partsOf(node.pk_attrs) } : {}),
    validated: node.skip_validation !== true,
    ...withNulls(node),
    usingIndex: node.indexname,
    notNullOf: kind === 'check' ? notNullOf(node.raw_expr) : undefined,
  }
}

function kindOf({ contype }: ConstraintNode): Constraint['kind'] | undefined {
  switch (contype) {
    case 'CONSTR_CHECK':
      return 'check'
    case 'CONSTR_FOREIGN':
      return 'foreign-key'
    case 'CONSTR_UNIQUE':
      return 'unique'
    case 'CONSTR_PRIMARY':
      return 'primary-key'
    case 'CONSTR_EXCLUSION':
      return 'exclusion'
    case 'CONSTR_NOTNULL':
      return 'not-null'
    default:
      return undefined
  }
}

/** Gives the column of a check that is `column IS NOT NULL` and nothing else. */
function notNullOf(expression: Node | undefined): string | undefined {
  if (expression === undefined || !('NullTest' in expression)) return undefined
  const { nulltesttype, arg } = expression.NullTest
  if (nulltesttype !== 'IS_NOT_NULL' || arg === undefined || !('ColumnRef' in arg)) return undefined
  return partsOf(arg.ColumnRef.fields).at(-1)
}

/** Nodes of an expression that are looked at. */
const maxNodes = 2_000

/** Gives the columns that an expression names, each once. */
function columnsNamed(expression: Node | undefined): readonly string[] {
  const found = new Set<string>()
  const left: unknown[] = [expression]
  for (let seen = 0; left.length > 0 && seen < maxNodes; seen += 1) {
    const node = left.pop()
    if (typeof node !== 'object' || node === null) continue
    if (isColumnRef(node)) {
      const name = partsOf(node.ColumnRef.fields).at(-1)
      if (name !== undefined) found.add(name)
    } else left.push(...Object.values(node).toReversed())
  }
  return [...found]
}

function isColumnRef(node: object): node is Extract<Node, { readonly ColumnRef: unknown }> {
  return Object.hasOwn(node, 'ColumnRef')
}
