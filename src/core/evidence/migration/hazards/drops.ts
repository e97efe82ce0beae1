import { isMadeAgain } from '../made-again.ts'
import type { Operation } from '../operation.ts'
import type { FindHazards, Hazard, Situation } from './hazard.ts'
import { keyOf } from './names.ts'
import { named } from './wording.ts'

/** What is gone afterwards, with what was in it. */
export const dropHazards: FindHazards = (situation) => {
  const { operation } = situation.step
  switch (operation.kind) {
    case 'drop-column':
      return droppedColumn(operation, situation)
    case 'drop-table':
      return droppedTable(operation, situation)
    case 'create-table':
      return operation.replaces ? [replaced(operation.table)] : []
    case 'drop':
      return droppedThing(operation, situation)
    case 'drop-default':
      return droppedDefault(operation, situation)
    default:
      return []
  }
}

function droppedColumn(
  { table, column }: Extract<Operation, { readonly kind: 'drop-column' }>,
  situation: Situation,
): readonly Hazard[] {
  const { known } = situation
  if (known.isNewTable(table) || known.newColumn(table, column) !== undefined) return []
  const substitute = substituteFor(table, column, situation)
  if (substitute !== undefined) return [replacedColumn(table, column, substitute)]
  const isAgain = isMadeAgain(situation, table, column)
  return [
    {
      rule: 'migration-column-dropped',
      level: 'breaking',
      title: `${named(`${table}.${column}`)} is gone for good, ${isAgain ? 'since the column that is made again starts empty' : 'and code that still runs while this is rolled out fails on it'}`,
      detail: 'Let a release that no longer names it go out first, everywhere; then drop it.',
      affects: [`${table}.${column}`],
      loses: true,
      removes: [{ kind: 'column', text: column, owner: table }],
      remedy: { kind: 'drop-column-in-steps', table, column },
    },
  ]
}

/** Another column of the table that the same migration calls by the name that is gone; not one that is new and that no statement fills. */
function substituteFor(table: string, column: string, { known, migration: { steps } }: Situation): string | undefined {
  const [substitute] = steps.flatMap(({ operation: one }) =>
    one.kind === 'rename-column' && keyOf(one.table, one.to) === keyOf(table, column) ? [one.column] : [],
  )
  if (substitute === undefined || known.newColumn(table, substitute) === undefined) return substitute
  return known.isWritten(table, substitute) ? substitute : undefined
}

function replacedColumn(table: string, column: string, substitute: string): Hazard {
  return {
    rule: 'migration-column-dropped',
    level: 'risky',
    title: `${named(substitute)} takes the place of ${named(`${table}.${column}`)}: a value that it does not hold is gone for good`,
    detail: 'Hold the two columns against each other before; what was written since the copy is missing otherwise.',
    affects: [`${table}.${column}`],
  }
}

function droppedTable(
  { table, cascade, ifExists }: Extract<Operation, { readonly kind: 'drop-table' }>,
  situation: Situation,
): readonly Hazard[] {
  const isAgain = isCreatedBehind(table, situation)
  if (situation.known.isNewTable(table) && !isAgain) return []
  if (isAgain && ifExists) return [replaced(table)]
  return [
    {
      rule: 'migration-table-dropped',
      level: 'breaking',
      title: `${named(table)} is gone for good${cascade ? ', with every foreign key and view that refers to it' : ''}, ${isAgain ? 'since the table that is made again starts empty' : 'and code that still runs while this is rolled out fails on it'}`,
      detail:
        'Let a release that no longer names it go out first, everywhere; rename it and wait before it is dropped, or keep a copy.',
      affects: [table],
      loses: true,
      removes: [{ kind: 'table', text: table, owner: undefined }],
      remedy: { kind: 'drop-table-in-steps', table },
    },
  ]
}

/** Whether the migration creates the table after it has dropped it: what is dropped was there before. */
function isCreatedBehind(table: string, { step, migration: { steps } }: Situation): boolean {
  const first = steps.findIndex(
    ({ operation }) =>
      operation.kind === 'create-table' && !operation.temporary && keyOf(operation.table) === keyOf(table),
  )
  return first > steps.indexOf(step)
}

function replaced(table: string): Hazard {
  return {
    rule: 'migration-table-replaced',
    level: 'breaking',
    title: `where ${named(table)} is there already, it is dropped with all its rows before it is created`,
    detail: 'Create it without dropping it first, so that a second run fails instead.',
    affects: [table],
    loses: true,
  }
}

type Drop = Extract<Operation, { readonly kind: 'drop' }>

function droppedThing({ what, name, cascade }: Drop, situation: Situation): readonly Hazard[] {
  const affects = [name]
  switch (what) {
    case 'schema':
    case 'database':
      return [
        {
          rule: 'migration-schema-dropped',
          level: 'breaking',
          title: `${what} ${named(name)} is gone for good${cascade || what === 'database' ? ', with every table in it' : ''}`,
          detail:
            'Nothing but a backup brings it back. Drop the tables one by one once nothing reads them, and the rest without `CASCADE`.',
          affects,
          loses: true,
        },
      ]
    case 'view':
    case 'materialized-view':
      // A view is changed by dropping it and making it anew.
      if (isMadeAgain(situation, name)) return []
      return [
        {
          rule: 'migration-view-dropped',
          level: 'risky',
          title: `queries of ${named(name)} fail once the view is gone${cascade ? ', and so do the views that were made of it' : ''}`,
          detail:
            'Let a release that no longer reads it go out first. To change a view, `CREATE OR REPLACE VIEW` keeps it there throughout.',
          affects,
          removes: [{ kind: 'table', text: name, owner: undefined }],
        },
      ]
    case 'type':
    case 'domain':
      if (situation.known.isNewEnum(name) || !cascade) return []
      return [
        {
          rule: 'migration-type-dropped',
          level: 'breaking',
          title: `with ${named(name)} every column of that type is dropped, and its values are gone for good`,
          detail: 'Without `CASCADE` the server refuses and names the columns.',
          affects,
          loses: true,
        },
      ]
    default:
      return []
  }
}

/** A column that this change adds as required loses the default that old code relies on. */
function droppedDefault(
  { table, column }: Extract<Operation, { readonly kind: 'drop-default' }>,
  { step, known, migration }: Situation,
): readonly Hazard[] {
  const added = known.newColumn(table, column)
  if (known.isNewTable(table) || added === undefined || !added.notNull || added.default === 'none') return []
  if (isSetBehind(table, column, { step, migration })) return []
  return [
    {
      rule: 'migration-column-default-dropped',
      level: 'risky',
      title: `${named(`${table}.${column}`)} is required and the database has no default for it: inserts of code that does not know it yet fail while this is rolled out`,
      detail: `Keep the default in the database${migration.framework === 'django' ? ' (`db_default` does, `default` is only for Django)' : ''}, or add the column as nullable, until the code that sets it runs everywhere.`,
      affects: [`${table}.${column}`],
    },
  ]
}

/** Whether the migration gives the column a default again. */
function isSetBehind(
  table: string,
  column: string,
  { step, migration: { steps } }: Pick<Situation, 'step' | 'migration'>,
): boolean {
  return steps
    .slice(steps.indexOf(step))
    .some(
      ({ operation }) =>
        operation.kind === 'set-default' && keyOf(operation.table, operation.column) === keyOf(table, column),
    )
}
