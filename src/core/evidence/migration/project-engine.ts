import type { Ref, Texts } from '../../change/text.ts'
import { textOr } from '../../change/text.ts'
import type { Engine } from './engine.ts'

/** Files that name the database of a project, from the folder of a migration upwards. */
const files = [
  'config/database.yml',
  'Gemfile',
  'package.json',
  'pyproject.toml',
  'requirements.txt',
  'schema.prisma',
  'docker-compose.yml',
  'go.mod',
  'Cargo.toml',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
] as const

/** Folders above a migration that are looked into. */
const maxFolders = 5
/** Characters of a file that are looked at. */
const maxText = 200_000

const words: readonly (readonly [RegExp, Engine])[] = [
  [
    /adapter:\s*["']?postg|\bgem ["']pg["']|\bpsycopg|\basyncpg\b|\bpg8000\b|["']pg["']\s*:|["']postgres["']\s*:|postgresql(?:\+\w+)?:\/\/|postgres:\/\/|provider\s*=\s*["']postgresql|\bdjango\.db\.backends\.postgresql|image:\s*["']?(?:[\w./-]+\/)?(?:postgres|postgis|timescaledb|pgvector)|["']type["']\s*:\s*["']postgres|github\.com\/(?:lib\/pq|jackc\/pgx)|\borg\.postgresql\b|\b(?:tokio|rust)-postgres\b|\b(?:sqlx|diesel|sea-orm)\b[^\n]{0,200}postgres/i,
    'postgresql',
  ],
  [
    /adapter:\s*["']?(?:mysql|trilogy)|\bgem ["'](?:mysql2|trilogy)["']|\bmysqlclient\b|\bpymysql\b|\baiomysql\b|["']mysql2?["']\s*:|mysql(?:\+\w+)?:\/\/|provider\s*=\s*["']mysql|\bdjango\.db\.backends\.mysql|image:\s*["']?(?:[\w./-]+\/)?(?:mysql|mariadb)|github\.com\/go-sql-driver\/mysql|\bmysql-connector\b|\bmariadb-java-client\b/i,
    'mysql',
  ],
  [/provider\s*=\s*["']cockroachdb|image:\s*["']?cockroachdb/i, 'cockroachdb'],
  [/provider\s*=\s*["']sqlserver/i, 'sqlserver'],
  [/adapter:\s*["']?sqlite|provider\s*=\s*["']sqlite/i, 'sqlite'],
]

/** Takes the paths of migrations; gives the files that may name their database, each once. */
export function projectRefs(paths: readonly string[]): readonly Ref[] {
  return [...new Set(paths.flatMap(above))].flatMap(filesIn)
}

/** The folders above that of a migration, the nearest first, and the root. */
function above(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  const folders = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'))
  return [...folders.slice(1, 1 + maxFolders), '']
}

/** Takes the path of a migration and the texts that were read; gives the engine that the nearest folder names, PostgreSQL where it is one of several; undefined where none does. */
export function engineOfProject(path: string, texts: Texts): Engine | undefined {
  for (const folder of above(path)) {
    const named = filesIn(folder).flatMap((ref) => enginesIn((textOr(texts.get(ref)) ?? '').slice(0, maxText)))
    const first = words.map(([, engine]) => engine).find((engine) => named.includes(engine))
    if (first !== undefined) return first
  }
  return undefined
}

function filesIn(folder: string): readonly Ref[] {
  return files.map((name) => ({ revision: 'head', path: folder === '' ? name : `${folder}/${name}` }))
}

/** Lines that say nothing: what an author has put in a comment is not used. */
const comment = /^[ \t]*(?:#|\/\/).*$/gm

function enginesIn(text: string): readonly Engine[] {
  if (text === '') return []
  const said = text.replace(comment, '')
  return words.flatMap(([pattern, engine]) => (pattern.test(said) ? [engine] : []))
}
