import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A snippet of the suite: SQL, the rule that its test looks at, and whether it is to find something. */
export interface Snippet {
  readonly rule: string
  readonly test: string
  readonly sql: string
  readonly flagged: boolean
  /** The version of PostgreSQL that the test is about. */
  readonly version: number | undefined
  /** Whether the tool that runs the file is taken to open a transaction. */
  readonly inTransaction: boolean
}

/** Our rules for what each of the suite's rules finds. */
export const sameRules: Readonly<Record<string, readonly string[]>> = {
  adding_field_with_default: ['migration-column-rewrites-table'],
  adding_foreign_key_constraint: ['migration-foreign-key-validated'],
  adding_not_null_field: ['migration-not-null-scans'],
  adding_primary_key_constraint: ['migration-unique-blocks'],
  adding_required_field: ['migration-column-not-null-without-default'],
  ban_alter_domain_with_add_constraint: ['migration-domain-constrained'],
  ban_char_field: ['migration-type-char'],
  ban_concurrent_index_creation_in_transaction: ['migration-concurrently-in-transaction'],
  ban_create_domain_with_constraint: ['migration-domain-created-constrained'],
  ban_drop_column: ['migration-column-dropped'],
  ban_drop_database: ['migration-schema-dropped'],
  ban_drop_not_null: ['migration-not-null-dropped'],
  ban_drop_table: ['migration-table-dropped'],
  ban_duplicate_column_assignments: ['migration-column-set-twice'],
  ban_truncate_cascade: ['migration-truncate-cascades'],
  ban_uncommitted_transaction: ['migration-transaction-open'],
  changing_column_type: ['migration-type-changed'],
  constraint_missing_not_valid: [
    'migration-check-validated',
    'migration-foreign-key-validated',
    'migration-validated-at-once',
  ],
  disallow_unique_constraint: ['migration-unique-blocks'],
  identifier_too_long: ['migration-identifier-too-long'],
  prefer_bigint_over_int: ['migration-type-integer'],
  prefer_bigint_over_smallint: ['migration-type-smallint'],
  prefer_identity: ['migration-type-serial'],
  prefer_repack: ['migration-table-rewritten'],
  prefer_robust_stmts: ['migration-not-repeatable'],
  prefer_text_field: ['migration-type-varchar'],
  prefer_timestamptz: ['migration-type-timestamp'],
  renaming_column: ['migration-column-renamed'],
  renaming_table: ['migration-table-renamed'],
  require_concurrent_index_creation: ['migration-index-blocks-writes'],
  require_concurrent_index_deletion: ['migration-index-drop-blocks'],
  require_concurrent_partition_detach: ['migration-partition-detach-blocks'],
  require_concurrent_reindex: ['migration-reindex-blocks'],
  require_enum_value_ordering: ['migration-enum-value-unplaced'],
  require_table_schema: ['migration-table-without-schema'],
  require_timeout_settings: ['migration-lock-timeout-missing', 'migration-statement-timeout-missing'],
  transaction_nesting: ['migration-transaction-unbalanced'],
}

/** Tests of one of two rules that the suite keeps in one file. */
export const ofOne: Readonly<Record<string, string>> = {
  ok_only_lock_timeout_rule_enabled: 'migration-lock-timeout-missing',
  ok_only_statement_timeout_rule_enabled: 'migration-statement-timeout-missing',
}

/** Takes a clone of squawk; gives the snippets that its tests hold against one rule each. */
export function squawkSnippets(clone: string): readonly Snippet[] {
  const folder = join(clone, 'crates', 'squawk_linter', 'src', 'rules')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.rs') && name !== 'mod.rs')
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return text
        .slice(text.indexOf('mod test'))
        .split('#[test]')
        .slice(1)
        .flatMap((test) => snippetOf(name.replace('.rs', ''), test))
    })
}

function snippetOf(rule: string, text: string): readonly Snippet[] {
  const test = /fn (\w+)\(/.exec(text)?.[1] ?? ''
  // What is fixed was flagged. A text that is put together by code, or has a word to the linter itself, is none of SQL's.
  const found = /(?:lint_(ok|errors)(?:_with)?|\b(fix)(?:_with)?)\(/.exec(text)
  const sql =
    /r#"([\s\S]*?)"#/.exec(text)?.[1] ?? /(?:let sql = |(?:lint_\w+|fix)\(\s*)"((?:[^"\\]|\\.)*)"/.exec(text)?.[1]
  if (found === null || sql === undefined || /format!|squawk-/.test(text)) return []
  return [
    {
      ...{ rule, test, sql: sql.replaceAll('\\r', '\n').replaceAll('\\n', '\n'), flagged: found[1] !== 'ok' },
      version: Number(/pg_version: "(\d+)/.exec(text)?.[1] ?? Number.NaN) || undefined,
      inTransaction: /assume_in_transaction: true/.test(text),
    },
  ]
}
