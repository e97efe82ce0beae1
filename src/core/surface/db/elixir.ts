import type { SignatureTable } from '../signature.ts'

/** Ecto schemas, queries, changesets and migrations. */
export const dbElixir: SignatureTable = {
  surface: 'db',
  ecosystem: 'elixir',
  rows: [
    {
      kind: 'path',
      pattern: /(?:^|\/)priv\/(?:\w+\/)?(?:repo\/)?migrations\/|(?:^|\/)repo\.ex$/,
      means: 'schema migration',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:\w+\.)?Repo\.\w+|\bMulti\.\w+\(|\bEcto\.\w+|\bfrom\(?\s*\w+\s+in\s+|\|>\s*(?:where|preload|order_by|join|limit|select|lock)\(/,
      means: 'Ecto call',
    },
    {
      kind: 'line',
      pattern:
        /^\s*(?:schema|embedded_schema)\s+"|^\s*(?:belongs_to|has_many|has_one|many_to_many)\s+:|\b(?:cast|validate_required|unique_constraint|foreign_key_constraint|optimistic_lock)\(|^\s*(?:create|alter|drop)\s+(?:table|index|unique_index|constraint)\b|^\s*(?:add|remove|modify)\s+:\w+/,
      means: 'schema or changeset',
    },
    {
      kind: 'import',
      pattern: /^\s*(?:alias|import|use|require)\s+(?:Ecto\b|[\w.]+\.Repo\b)/,
      means: 'database library',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:Redix|Cachex|ConCache|Mongo|Postgrex|MyXQL)\.\w+|\bmany_to_many\b|\|>\s*(?:assoc|put_assoc|cast_assoc|put_change|validate_\w+|change)\(|\bfrom\(\s*\w+\s+in\b|^\s*def\s+changeset\(/,
      means: 'database call',
    },
    {
      kind: 'import',
      pattern: /^\s*(?:alias|import|use|require)\s+(?:Redix|Cachex|Postgrex|Mongo|Ash\b|\w+\.Schema\b)/,
      means: 'database library',
    },
  ],
}
