/** How a tool runs a file of SQL. `implicit`: several statements in one message, which the server runs as one transaction. */
export interface SqlTool {
  readonly name: 'flyway' | 'prisma' | 'sql'
  readonly transaction: 'none' | 'whole' | 'implicit' | 'unless-refused'
  readonly down: 'present' | 'not-asked'
  /** How the tool is told to run a file without a transaction, as a comment of SQL; undefined where that is not known. */
  readonly outside?: string
  /** The file with all that is not for the way up made blank, line for line. */
  readonly text: string
}

/** What runs files of SQL, by the marks and places that the tools document; the first that fits. */
const tools: readonly {
  readonly fits: (path: string, text: string) => boolean
  readonly as: (text: string) => Omit<SqlTool, 'text'> & { readonly text?: string }
}[] = [
  {
    fits: (_, text) => /^--\s*\+goose\s+up/im.test(text),
    as: (text) => ({
      ...sql(/^--\s*\+goose\s+no\s+transaction/im.test(text) ? 'none' : 'whole', hasDown(text, gooseDown)),
      text: upTo(text, gooseDown),
      outside: '-- +goose NO TRANSACTION',
    }),
  },
  {
    fits: (_, text) => /^--\s*migrate:up/im.test(text),
    as: (text) => ({
      ...sql(/^--\s*migrate:up.*transaction:\s*false/im.test(text) ? 'none' : 'whole', hasDown(text, dbmateDown)),
      text: upTo(text, dbmateDown),
      outside: '-- migrate:up transaction:false',
    }),
  },
  {
    fits: (_, text) => /^--\s*rambler\s+up|^--\s*\+migrate\s+up/im.test(text),
    as: (text) => ({
      ...sql(/^--\s*\+migrate\s+up.*notransaction/im.test(text) ? 'none' : 'whole', hasDown(text, sqlMigrateDown)),
      text: upTo(text, sqlMigrateDown),
      ...(/^--\s*\+migrate/im.test(text) ? { outside: '-- +migrate Up notransaction' } : {}),
    }),
  },
  {
    fits: (path) => /(?:^|\/)[VRB][\w.-]*__[^/]+\.sql$/.test(path),
    as: () => ({
      ...{ name: 'flyway', transaction: 'unless-refused', down: 'not-asked' },
      // Its own lock is a transaction, which the build waits for.
      outside: '-- with flyway.postgresql.transactional.lock=false',
    }),
  },
  {
    fits: (path) => /(?:^|\/)migrations\/[^/]+\/migration\.sql$/.test(path),
    as: () => ({ name: 'prisma', transaction: 'implicit', down: 'not-asked', outside: onlyStatement }),
  },
  { fits: (_, text) => text.includes('--> statement-breakpoint'), as: () => sql('whole', false) },
  {
    fits: (path) => /\.up\.sql$/.test(path),
    as: () => ({ ...sql('implicit', false), outside: onlyStatement }),
  },
  {
    fits: (path) => /\/up\.sql$/.test(path),
    as: () => ({ ...sql('whole', false), outside: '-- with run_in_transaction = false in metadata.toml beside it' }),
  },
  { fits: (_, text) => /^--\s*no-transaction/.test(text), as: () => sql('none', false) },
  { fits: (_, text) => /^--\s*liquibase formatted sql/i.test(text), as: (text) => liquibase(text) },
]

/** What is sent in one message is one transaction, unless it is one statement. */
const onlyStatement = '-- as the only statement of its file'

const gooseDown = /^--\s*\+goose\s+down/i
const dbmateDown = /^--\s*migrate:down/i
const sqlMigrateDown = /^--\s*(?:rambler|\+migrate)\s+down/i

function sql(transaction: SqlTool['transaction'], down: boolean): Omit<SqlTool, 'text' | 'outside'> {
  return { name: 'sql', transaction, down: down ? 'present' : 'not-asked' }
}

function liquibase(text: string): Omit<SqlTool, 'text'> {
  const isOutside = /^--\s*changeset\b.*runInTransaction:\s*false/im.test(text)
  return {
    ...sql(isOutside ? 'none' : 'whole', /^--\s*rollback/im.test(text)),
    outside: '--changeset …:… runInTransaction:false',
  }
}

/** Takes the path and text of a file of SQL; gives how it is run. What no tool is known to run is run statement by statement. */
export function toolOf(path: string, text: string): SqlTool {
  const tool = tools.find(({ fits }) => fits(path, text))?.as(text) ?? sql('none', false)
  return { text, ...tool }
}

function hasDown(text: string, mark: RegExp): boolean {
  return text.split('\n').some((line) => mark.test(line))
}

function upTo(text: string, mark: RegExp): string {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => mark.test(line))
  return at === -1 ? text : lines.map((line, index) => (index < at ? line : '')).join('\n')
}
