import type { Remedy } from '../remedy.ts'
import { addedName, notNullName } from './names.ts'

/** Takes a remedy; gives its steps as a Django migration says them, or undefined where SQL, by `RunSQL`, says it as well. Models and fields are left to the reader: a table may be called otherwise than its model. */
export function djangoSteps(remedy: Remedy): string | undefined {
  switch (remedy.kind) {
    case 'build-index':
      return remedy.unique
        ? undefined
        : concurrently(
            `AddIndexConcurrently("…", models.Index(fields=${list(remedy.columns)}, name=${text(remedy.name ?? '…')}))`,
          )
    case 'drop-index':
      return concurrently(`RemoveIndexConcurrently("…", name=${text(remedy.name ?? '…')})`)
    case 'validate-later': {
      if (remedy.foreignKey !== undefined) return undefined
      const name = text(remedy.name ?? addedName(remedy.table, 'check'))
      return notValid(`models.CheckConstraint(condition=…, name=${name})`, name, [])
    }
    case 'not-null-by-check': {
      const name = text(notNullName(remedy.table, remedy.column))
      const check = `models.CheckConstraint(condition=models.Q(${field(remedy.column)}__isnull=False), name=${name})`
      return notValid(check, name, [
        `    migrations.AlterField("…", ${text(remedy.column)}, …),  # null=False: no scan now`,
        `    migrations.RemoveConstraint("…", name=${name}),`,
      ])
    }
    case 'drop-column-in-steps':
      return [
        '# 1. with the release that no longer names the field: only the model forgets it',
        'migrations.SeparateDatabaseAndState(',
        `    state_operations=[migrations.RemoveField("…", ${text(remedy.column)})],`,
        ')',
        '# 2. in the next release',
        `migrations.RunSQL(${text(`ALTER TABLE ${remedy.table} DROP COLUMN ${remedy.column}`)})`,
      ].join('\n')
    default:
      return undefined
  }
}

function concurrently(operation: string): string {
  return `atomic = False  # of the migration, which does nothing else\n\noperations = [${operation}]  # from django.contrib.postgres.operations`
}

function notValid(check: string, name: string, then: readonly string[]): string {
  return [
    '# from django.contrib.postgres.operations',
    `operations = [AddConstraintNotValid("…", ${check})]`,
    '# in a later migration: reads the rows beside the writers',
    'operations = [',
    `    ValidateConstraint("…", name=${name}),`,
    ...then,
    ']',
  ].join('\n')
}

function list(names: readonly string[]): string {
  return `[${names.map((name) => text(name === '' ? '…' : name)).join(', ')}]`
}

function field(name: string): string {
  return /^\w+$/.test(name) ? name : '…'
}

function text(value: string): string {
  return `"${value.replace(/["\\\u0000-\u001f]/g, '').slice(0, 160)}"`
}
