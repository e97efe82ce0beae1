import type { Remedy } from '../remedy.ts'
import { addedName, indexName, notNullName } from './names.ts'
import { quoted, sqlStatements } from './sql.ts'

/** Takes a remedy; gives its steps as a Django migration says them, or undefined where SQL, by `RunSQL`, says it as well. Models and fields are left to the reader: a table may be called otherwise than its model. */
export function djangoSteps(remedy: Remedy): string | undefined {
  switch (remedy.kind) {
    case 'build-index':
      if (remedy.written?.sql === false) return concurrently(remedy.written.text)
      if (remedy.unique || remedy.partial || remedy.written !== undefined)
        return alone(`migrations.RunSQL(${text(sqlStatements(remedy).join('; '))}, …)`)
      return concurrently(
        `AddIndexConcurrently("…", models.Index(fields=${list(remedy.columns)}, name=${text(remedy.name ?? '…')}))`,
      )
    case 'drop-index':
      return concurrently(`RemoveIndexConcurrently("…", name=${text(remedy.name ?? '…')})`)
    case 'reindex':
    case 'detach-partition':
    case 'run-alone':
      return alone(`migrations.RunSQL(${text(sqlStatements(remedy).join('; '))}, migrations.RunSQL.noop)`)
    case 'validate-later': {
      if (remedy.foreignKey !== undefined) return keyNotValid(remedy)
      const name = text(remedy.name ?? addedName(remedy.table, 'check'))
      return notValid(`models.CheckConstraint(condition=…, name=${name})`, name, [])
    }
    case 'not-null-by-check': {
      const name = text(notNullName(remedy.table, remedy.column))
      const check = `models.CheckConstraint(condition=models.Q(${field(remedy.column)}__isnull=False), name=${name})`
      return notValid(check, name, [
        `    migrations.AlterField("…", ${fieldName(remedy.column)}, …),  # null=False: no scan now`,
        `    migrations.RemoveConstraint("…", name=${name}),`,
      ])
    }
    case 'unique-by-index':
      return remedy.primaryKey ? undefined : uniqueByIndex(remedy)
    default:
      return inReleases(remedy)
  }
}

/** Steps with releases of the code between them. */
function inReleases(remedy: Remedy): string | undefined {
  switch (remedy.kind) {
    case 'drop-column-in-steps':
      return forgetFirst(
        'field',
        `migrations.RemoveField("…", ${fieldName(remedy.column)})`,
        sqlStatements(remedy).at(-1) ?? '',
      )
    case 'drop-table-in-steps':
      return forgetFirst('model', 'migrations.DeleteModel("…")', `DROP TABLE ${quoted(remedy.table)}`)
    case 'rename-column-in-steps': {
      const [from, to] = [fieldName(remedy.column), fieldName(remedy.to)]
      const kept = `db_column=${text(remedy.column)}`
      return [
        `# only the field gets the new name: … = models.…(…, ${kept})`,
        'operations = [  # no SQL',
        `    migrations.AlterField("…", ${from}, models.…(…, ${kept})),`,
        `    migrations.RenameField("…", ${from}, ${to}),`,
        ']',
      ].join('\n')
    }
    case 'rename-table-in-steps':
      return [
        `# only the model gets the new name: class Meta: db_table = ${text(remedy.table)}`,
        'operations = [  # no SQL',
        `    migrations.AlterModelTable("…", ${text(remedy.table)}),`,
        '    migrations.RenameModel("…", "…"),',
        ']',
      ].join('\n')
    case 'unique-column-in-steps': {
      const name = remedy.columns.length === 1 ? fieldName(remedy.columns[0] ?? '') : '"…"'
      return [
        `migrations.AddField("…", ${name}, models.…(…, null=True))  # not unique yet`,
        '# in a second migration',
        'def run(apps, schema_editor):',
        '    for row in apps.get_model("…", "…").objects.iterator():',
        ...remedy.columns.map((column) => `        row.${field(column)} = …`),
        '        row.save()',
        '# in a third',
        `migrations.AlterField("…", ${name}, models.…(…, unique=True))`,
      ].join('\n')
    }
    case 'backfill-in-batches':
      return inBatches(`update(${remedy.columns.map((column) => `${field(column)}=…`).join(', ') || '…'})`)
    case 'delete-in-batches':
      return inBatches('delete()')
    default:
      return undefined
  }
}

function concurrently(operation: string): string {
  return `${alone(operation)}  # from django.contrib.postgres.operations`
}

function alone(operation: string): string {
  return `atomic = False  # of the migration, which does nothing else\n\noperations = [${operation}]`
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

/** Django has no word for a foreign key that is `NOT VALID`. */
function keyNotValid(remedy: Extract<Remedy, { readonly kind: 'validate-later' }>): string {
  const [add = '', validate = ''] = sqlStatements(remedy)
  return [
    ...inState([add]),
    '# in a later migration: reads the rows beside the writers',
    `migrations.RunSQL(${text(validate)}, migrations.RunSQL.noop)`,
  ].join('\n')
}

function uniqueByIndex(remedy: Extract<Remedy, { readonly kind: 'unique-by-index' }>): string {
  const named = { ...remedy, name: remedy.name ?? indexName(remedy.table, remedy.columns) }
  return ['atomic = False  # of the migration, which does nothing else', '', ...inState(sqlStatements(named))].join(
    '\n',
  )
}

/** The state follows as it would have; the database is told otherwise. */
function inState(sql: readonly string[]): readonly string[] {
  return [
    'migrations.SeparateDatabaseAndState(',
    '    database_operations=[',
    ...sql.map((one) => `        migrations.RunSQL(${text(one)}, …),`),
    '    ],',
    '    state_operations=[…],  # the operation as it is here',
    ')',
  ]
}

function forgetFirst(what: 'field' | 'model', operation: string, sql: string): string {
  const required = what === 'field' ? [' (a required one is first made null=True, or inserts fail)'] : []
  return [
    `# 1. with the release that no longer names the ${what}: only the state forgets it${required.join('')}`,
    'migrations.SeparateDatabaseAndState(',
    `    state_operations=[${operation}],`,
    ')',
    '# 2. in the next release',
    `migrations.RunSQL(${text(sql)})`,
  ].join('\n')
}

function inBatches(what: string): string {
  return [
    'atomic = False  # of the migration, which does nothing else: each batch commits',
    '',
    'def run(apps, schema_editor):',
    '    rows = apps.get_model("…", "…").objects',
    '    while ids := list(rows.filter(…).values_list("pk", flat=True)[:1000]):',
    `        rows.filter(pk__in=ids).${what}`,
  ].join('\n')
}

function list(names: readonly string[]): string {
  return `[${names.map((name) => text(name === '' ? '…' : name)).join(', ')}]`
}

/** A column may be called otherwise than its field: that of a foreign key is. */
function fieldName(column: string): string {
  return /_id$/.test(column) ? '"…"' : text(column)
}

function field(name: string): string {
  return /^\w+$/.test(name) ? name : '…'
}

const maxText = 400

function text(value: string): string {
  const plain = value.replace(/[\\\u0000-\u001f]/g, '').slice(0, maxText)
  return `"${plain.replaceAll('"', '\\"')}"`
}
