import type { DiffFile } from '../../change/diff.ts'
import { textOr } from '../../change/text.ts'
import type { Check } from '../check.ts'

/** A framework whose migrations are not read yet. */
interface OtherFramework {
  readonly name: string
  readonly path: RegExp
  /** What its text has; every text where absent. */
  readonly text?: RegExp
}

const frameworks: readonly OtherFramework[] = [
  { name: 'Sequelize', path: /(?:^|\/)migrations?\/(?:[^/]+\/)*[^/]+\.[cm]?[jt]s$/, text: /\bqueryInterface\b/ },
  { name: 'node-pg-migrate', path: /(?:^|\/)migrations?\/(?:[^/]+\/)*[^/]+\.[cm]?[jt]s$/, text: /\bpgm\b/ },
  { name: 'Laravel', path: /(?:^|\/)database\/migrations\/[^/]+\.php$/ },
  { name: 'Doctrine', path: /(?:^|\/)migrations\/(?:[^/]+\/)*Version\d+\.php$/i },
  { name: 'Phinx', path: /(?:^|\/)db\/migrations\/\d+_[^/]+\.php$/ },
  { name: 'Entity Framework', path: /(?:^|\/)Migrations\/(?:[^/]+\/)*\d{14}_\w+\.cs$/, text: /:\s*Migration\b/ },
  { name: 'Ecto', path: /(?:^|\/)priv\/[^/]*repo[^/]*\/migrations\/[^/]+\.exs$/ },
  {
    name: 'Liquibase',
    path: /(?:^|\/)[^/]*(?:changelog|changeset|liquibase)[^/]*(?:\/(?:[^/]+\/)*[^/]+)?\.(?:xml|ya?ml|json)$/i,
    text: /databaseChangeLog/,
  },
  { name: 'MikroORM', path: /(?:^|\/)migrations?\/(?:[^/]+\/)*Migration\d+\w*\.ts$/, text: /extends\s+Migration\b/ },
  { name: 'Flyway in Java', path: /(?:^|\/)db\/migration\/(?:[^/]+\/)*V[\w.]+__\w+\.(?:java|kt)$/ },
]

/** Names the migrations of frameworks that are not read, so that nobody takes silence for safety. */
export const otherMigrationsCheck: Check = {
  kind: 'migration-other',
  rules: [],
  parsers: [],
  concerns: ({ path, status }: DiffFile) => status !== 'removed' && frameworks.some((one) => one.path.test(path)),
  needsTrees: false,
  wanted: (files) => files.map(({ path }) => ({ revision: 'head', path })),
  compute: ({ files, texts }) => ({
    evidence: [],
    unchecked: files.flatMap(({ path }) => {
      const text = textOr(texts.get({ revision: 'head', path })) ?? ''
      const framework = frameworks.find((one) => one.path.test(path) && (one.text?.test(text) ?? true))
      return framework === undefined ? [] : [{ path, why: `migrations of ${framework.name} are not checked` }]
    }),
  }),
}
