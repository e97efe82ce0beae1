import type { MigrationRule } from '../hazards/rules.ts'
import { noPractice, type Practice } from '../practice.ts'

const files = ['config/initializers/strong_migrations.rb', 'config/initializers/online_migrations.rb', 'Gemfile.lock']

/** Takes the path of a migration; gives where a Rails project says what its migrations are run with: the settings of strong_migrations and online_migrations, and its gems. */
export function railsPracticeFor(path: string): readonly string[] {
  const root = /^(?:.*\/)?(?=db\/)/.exec(path)?.[0]
  return root === undefined ? [] : files.map((file) => root + file)
}

/** Takes one of those files; gives what it says of every migration. */
export function railsPractice(path: string, text: string): Practice {
  if (path.endsWith('Gemfile.lock')) return /^ {4}safe-pg-migrations \(/m.test(text) ? safePgMigrations : noPractice
  return path.endsWith('online_migrations.rb') ? onlineMigrationsPractice(text) : strongMigrationsPractice(text)
}

/** Our rules for what each check of strong_migrations finds. https://github.com/ankane/strong_migrations#disable-checks */
const sameRules: ReadonlyMap<string, readonly MigrationRule[]> = new Map([
  ['add_check_constraint', ['migration-check-validated']],
  ['add_column_auto_incrementing', ['migration-column-rewrites-table']],
  ['add_column_default', ['migration-column-rewrites-table']],
  ['add_column_default_callable', ['migration-column-rewrites-table']],
  ['add_column_generated_stored', ['migration-column-rewrites-table']],
  ['add_column_json', ['migration-column-json']],
  ['add_exclusion_constraint', ['migration-exclusion-constraint']],
  ['add_foreign_key', ['migration-foreign-key-validated']],
  ['add_index', ['migration-index-blocks-writes']],
  ['add_reference', ['migration-index-blocks-writes', 'migration-foreign-key-validated']],
  ['add_unique_constraint', ['migration-unique-blocks']],
  ['change_column', ['migration-type-changed']],
  ['change_column_null', ['migration-not-null-scans']],
  ['create_table', ['migration-table-replaced']],
  ['remove_column', ['migration-column-dropped']],
  ['remove_index', ['migration-index-drop-blocks']],
  ['rename_column', ['migration-column-renamed']],
  ['rename_enum_value', ['migration-enum-value-renamed']],
  ['rename_schema', ['migration-schema-renamed']],
  ['rename_table', ['migration-table-renamed']],
  ['validate_constraint', ['migration-validated-at-once']],
  ['validate_check_constraint', ['migration-validated-at-once']],
  ['validate_foreign_key', ['migration-validated-at-once']],
])

/** What `safe_by_default` does otherwise than the migration says: by its `safe_methods.rb`. */
const safeByDefault: readonly MigrationRule[] = [
  'migration-check-validated',
  'migration-foreign-key-validated',
  'migration-index-blocks-writes',
  'migration-index-drop-blocks',
  'migration-not-null-scans',
]

/** What safe-pg-migrations does to every migration that it is loaded with: no transaction around it, timeouts, and safer calls; by its `statement_insurer.rb`. */
const safePgMigrations: Practice = {
  timeouts: new Set(['lock', 'statement']),
  accepted: new Set(),
  madeSafe: new Set(safeByDefault),
  isWithoutTransaction: true,
}

/** Lines that are looked at, and characters of each. */
const maxLines = 1_000
const maxLine = 300

/** Takes the settings of strong_migrations; gives what they say of every migration. What is set by a condition is not. */
function strongMigrationsPractice(text: string): Practice {
  const lines = settingsIn(text, 'StrongMigrations.')
  const says = (pattern: RegExp) => lines.some((line) => pattern.test(line))
  const timeouts = (['lock', 'statement'] as const).filter((which) =>
    says(new RegExp(`^${which}_timeout\\s*=\\s*(?!\\s|nil)`)),
  )
  return {
    ...{ timeouts: new Set(timeouts), accepted: disabledIn(lines), isWithoutTransaction: false },
    madeSafe: new Set(says(/^safe_by_default\s*=\s*true\b/) ? safeByDefault : []),
  }
}

/** Takes the settings of online_migrations; gives what they say of every migration. Unless it is told otherwise, it retries under a `lock_timeout` of its own. */
function onlineMigrationsPractice(text: string): Practice {
  const lines = settingsIn(text, 'config.')
  const says = (pattern: RegExp) => lines.some((line) => pattern.test(line))
  const isBounded = !says(/^lock_retrier\s*=\s*nil\b/)
  const timeouts = [
    ...(isBounded ? (['lock'] as const) : []),
    ...(says(/^statement_timeout\s*=\s*(?!\s|nil)/) ? (['statement'] as const) : []),
  ]
  return { ...noPractice, timeouts: new Set(timeouts), accepted: disabledIn(lines) }
}

/** The lines that set something, from behind the word that they begin with. */
function settingsIn(text: string, beginning: string): readonly string[] {
  return text
    .slice(0, maxLines * maxLine)
    .split('\n', maxLines)
    .map((line) => line.trim().slice(0, maxLine))
    .filter((line) => line.startsWith(beginning) && !/\s(?:if|unless)\s/.test(line))
    .map((line) => line.slice(beginning.length))
}

function disabledIn(lines: readonly string[]): ReadonlySet<MigrationRule> {
  const disabled = lines.flatMap((line) => /^disable_check\(?\s*:(\w{1,60})/.exec(line)?.[1] ?? [])
  return new Set(disabled.flatMap((check) => sameRules.get(check) ?? []))
}
