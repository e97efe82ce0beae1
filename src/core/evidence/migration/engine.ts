/** The servers that migrations are written for. Only the first is judged. */
export type Engine = 'postgresql' | 'cockroachdb' | 'clickhouse' | 'mysql' | 'sqlite' | 'sqlserver' | 'oracle'

const names: Readonly<Record<Engine, string>> = {
  postgresql: 'PostgreSQL',
  cockroachdb: 'CockroachDB',
  clickhouse: 'ClickHouse',
  mysql: 'MySQL',
  sqlite: 'SQLite',
  sqlserver: 'SQL Server',
  oracle: 'Oracle',
}

/** Gives an engine as its makers write it. */
export function engineName(engine: Engine): string {
  return names[engine]
}

const inPath: readonly (readonly [RegExp, Engine])[] = [
  [/(?:^|[/_.-])(?:cockroach(?:db)?|crdb)(?:[/_.-]|$)/i, 'cockroachdb'],
  [/(?:^|[/_.-])clickhouse(?:[/_.-]|$)/i, 'clickhouse'],
  [/(?:^|[/_.-])(?:postgres(?:ql)?|pgsql|pg)(?:[/_.-]|$)/i, 'postgresql'],
  [/(?:^|[/_.-])(?:mysql|mariadb|planetscale)(?:[/_.-]|$)/i, 'mysql'],
  [/(?:^|[/_.-])sqlite3?(?:[/_.-]|$)/i, 'sqlite'],
  [/(?:^|[/_.-])(?:mssql|sqlserver)(?:[/_.-]|$)/i, 'sqlserver'],
  [/(?:^|[/_.-])oracle(?:[/_.-]|$)/i, 'oracle'],
]

/** Words that only one server's SQL has. */
const inText: readonly (readonly [RegExp, Engine])[] = [
  [/\bENGINE\s*=\s*\w*MergeTree\b|\bON\s+CLUSTER\b/i, 'clickhouse'],
  [
    /\bENGINE\s*=\s*\w+|\bAUTO_INCREMENT\b|\bMODIFY\s+COLUMN\b|\bCHANGE\s+COLUMN\b|`\w+`|\bON\s+UPDATE\s+CURRENT_TIMESTAMP\b/i,
    'mysql',
  ],
  [/\bAUTOINCREMENT\b|^[ \t]*PRAGMA\s/im, 'sqlite'],
  [/^[ \t]*GO[ \t]*$|\bNVARCHAR\s*\(|\[dbo\]|\bIDENTITY\s*\(\s*1\s*,/im, 'sqlserver'],
  [/\bVARCHAR2\s*\(|\bNUMBER\s*\(\s*\d/i, 'oracle'],
]

/** Comments, strings and bodies of functions say nothing about the server. */
const comments = /--[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/|'[^'\n]*'|\$(\w*)\$[\s\S]*?\$\1\$/g

const onlyPostgres = /\.(?:postgres(?:ql)?|pgsql|pg)(?=\.[^/]*$)/i

/** Takes the paths of a change; gives those that another of them stands in for on PostgreSQL: `1_a.up.sql` beside `1_a.postgres.up.sql` is for the other servers. */
export function replacedOnPostgres(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.filter((path) => onlyPostgres.test(path)).map((path) => path.replace(onlyPostgres, '')))
}

/** Backticks around names in a string of the program, escaped where backticks are around that as well. */
const backticks =
  /(?:["']\s*(?:ALTER|CREATE|DROP)\s+TABLE\s+(?:IF\s+(?:NOT\s+)?EXISTS\s+)?|\b(?:ALTER|CREATE|DROP)\s+TABLE\s+(?:IF\s+(?:NOT\s+)?EXISTS\s+)?\\)`\w+\\?`/i

/** Takes the path and text of a migration that is a program; gives the server that a folder on its way or its SQL is of, or undefined. */
export function engineOfProgram(path: string, text: string): Engine | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const byFolder = inPath.find(([pattern]) => pattern.test(folder))?.[1]
  return byFolder ?? (backticks.test(text.slice(0, 200_000)) ? 'mysql' : undefined)
}

/** Takes the path and text of a file of SQL; gives the server that its folder or its words are of, or undefined where nothing tells. */
export function engineOfSql(path: string, text: string): Engine | undefined {
  const byPath = inPath.find(([pattern]) => pattern.test(path))?.[1]
  if (byPath !== undefined) return byPath
  const plain = text.slice(0, 200_000).replace(comments, ' ')
  return inText.find(([pattern]) => pattern.test(plain))?.[1]
}
