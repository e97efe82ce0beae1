import type { MigrationRule } from '../hazards/rules.ts'
import type { Practice } from '../practice.ts'

/** Takes the path of a migration; gives where a Rails project keeps the settings of strong_migrations. */
export function railsPracticeFor(path: string): readonly string[] {
  const root = /^(?:.*\/)?(?=db\/)/.exec(path)?.[0]
  return root === undefined ? [] : [`${root}config/initializers/strong_migrations.rb`]
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

/** Lines that are looked at, and characters of each. */
const maxLines = 1_000
const maxLine = 300

/** Takes the settings of strong_migrations; gives what they say of every migration. What is set by a condition is not. */
export function strongMigrationsPractice(text: string): Practice {
  const lines = text
    .slice(0, maxLines * maxLine)
    .split('\n', maxLines)
    .map((line) => line.trim().slice(0, maxLine))
    .filter((line) => line.startsWith('StrongMigrations.') && !/\s(?:if|unless)\s/.test(line))
  const says = (pattern: RegExp) => lines.some((line) => pattern.test(line))
  const disabled = lines.flatMap((line) => /^\S+\.disable_check\(?\s*:(\w{1,60})/.exec(line)?.[1] ?? [])
  return {
    timeouts: new Set(
      (['lock', 'statement'] as const).filter((which) =>
        says(new RegExp(`^\\S+\\.${which}_timeout\\s*=\\s*(?!\\s|nil)`)),
      ),
    ),
    accepted: new Set(disabled.flatMap((check) => sameRules.get(check) ?? [])),
    madeSafe: new Set(says(/^\S+\.safe_by_default\s*=\s*true\b/) ? safeByDefault : []),
  }
}
