import type { DiffFile } from '../../../change/diff.ts'
import { ecosystemOf } from '../../../surface/ecosystem.ts'
import { testSign } from '../../../surface/test-path.ts'

/** What of a field reaches the database: a change of anything else needs no migration. */
export interface ModelField {
  readonly name: string
  readonly as: string
}

/** How a framework keeps models and migrations. */
export interface Keeping {
  readonly isModel: (file: DiffFile) => boolean
  /** The field that a line of a model declares, given the lines above it on its side; undefined for any other line. */
  readonly fieldOf: (line: string, above: readonly string[]) => ModelField | undefined
  /** Whether a model of that text has no table of its own. */
  readonly isOutside: (text: string) => boolean
  /** Where the migrations of a model are, as a reader knows it. */
  readonly placeOf: (model: string) => string
  /** Whether a path may be a migration, of whatever model. */
  readonly mayMigrate: (path: string) => boolean
  /** Whether a path is a migration for a model. */
  readonly isMigration: (path: string, model: string) => boolean
  /** The file that is there where a model has migrations; undefined where the tree has to be asked. */
  readonly markOf: ((model: string) => string) | undefined
  /** Whether a tree has such migrations at all. */
  readonly isKeptIn: (tree: readonly string[]) => boolean
  readonly command: string
}

/** Prisma: one schema, with its migrations beside it. */
const prisma: Keeping = {
  isModel: ({ path }) => path.endsWith('.prisma'),
  fieldOf: (line) => {
    const match =
      /^\s+(\w+)\s+((?:String|Boolean|Int|BigInt|Float|Decimal|DateTime|Json|Bytes)\b(?:\[\])?\??)([^/]*)/.exec(line)
    if (match === null) return undefined
    const [, name = '', type = '', attributes = ''] = match
    return {
      name,
      as: `${type} ${/@db\.\w+(?:\([^)]*\))?/.exec(attributes)?.[0] ?? ''} ${/@map\([^)]*\)/.exec(attributes)?.[0] ?? ''}`,
    }
  },
  isOutside: () => false,
  placeOf: (model) => `\`${folderOf(model)}migrations/\``,
  mayMigrate: isInMigrations,
  isMigration: (path, model) => isBelow(path, `${folderOf(model)}migrations/`, 'migration_lock.toml'),
  markOf: (model) => `${folderOf(model)}migrations/migration_lock.toml`,
  isKeptIn: () => true,
  command: 'prisma migrate dev',
}

/** Django: each app has its models and migrations. */
const django: Keeping = {
  isModel: ({ path }) => /(?:^|\/)models(?:\/\w+)?\.py$/.test(path) && !isTest(path),
  fieldOf: (line) => {
    const match = /^\s+(\w+)\s*(?::[^=]+)?=\s*(?:models\.)?(\w*Field|ForeignKey)\((.*)$/.exec(line.slice(0, 500))
    if (match === null) return undefined
    return { name: match[1] ?? '', as: `${match[2]}(${match[3]}` }
  },
  isOutside: (text) => /\babstract\s*=\s*True|\bmanaged\s*=\s*False|\bserializers\.|\bforms\.Form\b/.test(text),
  placeOf: (model) => `\`${djangoFolder(model)}\``,
  mayMigrate: isInMigrations,
  isMigration: (path, model) => isBelow(path, djangoFolder(model), '__init__.py'),
  markOf: (model) => `${djangoFolder(model)}__init__.py`,
  isKeptIn: () => true,
  command: 'manage.py makemigrations',
}

const alembicColumn =
  /^\s+(\w+)\s*(?::\s*(?:\w+\.)?Mapped\[(.{1,80})\])?\s*=\s*(?:\w+\.)?(?:Column|mapped_column)\((.*)$/

/** What of a column's declaration a database has; the annotation says its type only where no argument does, and that is not known of arguments on further lines. */
function storedOf(annotation: string, args: string): string {
  const isWhole = args.split('(').length < args.split(')').length
  const [positional = ''] = args.split(/,?\s*\b\w+\s*=/, 1)
  const type = positional.replace(/[),\s]+$|#.*$/g, '')
  const mayBeNull = /\bNone\b|\bOptional\b/.test(annotation) ? 'null' : ''
  const stored = args.match(/\b(?:nullable|unique|index|primary_key|server_default)\s*=\s*[^,)]{1,80}/g) ?? []
  return [type === '' && isWhole ? annotation : `${type} ${mayBeNull}`, ...stored.toSorted()].join(' ')
}

/** SQLAlchemy with Alembic: the migrations lie somewhere in the project. */
const alembic: Keeping = {
  isModel: (file) =>
    file.path.endsWith('.py') &&
    !isTest(file.path) &&
    !isAlembicMigration(file.path) &&
    linesOf(file).some((line) => alembicColumn.test(line.slice(0, 500))),
  fieldOf: (line) => {
    const match = alembicColumn.exec(line.slice(0, 500))
    if (match === null) return undefined
    const [, name = '', annotation = '', args = ''] = match
    return { name, as: storedOf(annotation, args) }
  },
  isOutside: (text) =>
    !/\bsqlalchemy\b|\bsqlmodel\b|\bdb\.Model\b/.test(text) || /\b__abstract__\s*=\s*True/.test(text),
  placeOf: () => 'the versions of Alembic',
  mayMigrate: isAlembicMigration,
  isMigration: isAlembicMigration,
  markOf: undefined,
  isKeptIn: (tree) => {
    const environments = new Set(tree.filter((path) => /(?:^|\/)env\.py$/.test(path)).map(folderOf))
    return tree.some((path) => isAlembicMigration(path) && environments.has(path.replace(/versions\/.*$/, '')))
  },
  command: 'alembic revision --autogenerate',
}

const typeormColumn =
  /^\s*@(?:Column|PrimaryColumn|PrimaryGeneratedColumn|CreateDateColumn|UpdateDateColumn|DeleteDateColumn|VersionColumn|JoinColumn|ManyToOne)\(/

/** TypeORM: entities anywhere, migrations in files whose name begins with a time. */
const typeorm: Keeping = {
  isModel: (file) =>
    /\.[cm]?ts$/.test(file.path) &&
    !isTest(file.path) &&
    !isTypeormMigration(file.path) &&
    linesOf(file).some((line) => typeormColumn.test(line)),
  fieldOf: (line, above) => {
    const decorated = /^\s*@\w*Column\([^)]{0,200}\)\s+(\w+)[!?]?\s*:/.exec(line)?.[1]
    if (decorated !== undefined) return { name: decorated, as: '' }
    const name = /^\s+(?:(?:public|private|protected|readonly|declare)\s+)*(\w+)[!?]?\s*:/.exec(line)?.[1]
    return name !== undefined && isDecorated(above) ? { name, as: '' } : undefined
  },
  isOutside: (text) => !/\btypeorm\b/.test(text) || !/@(?:Entity|ChildEntity)\(/.test(text),
  placeOf: () => 'the migrations of TypeORM',
  mayMigrate: isTypeormMigration,
  isMigration: isTypeormMigration,
  markOf: undefined,
  isKeptIn: (tree) => tree.some((path) => /(?:^|\/)\d{13}-[\w.-]+\.[cm]?[jt]s$/.test(path)),
  command: 'typeorm migration:generate',
}

/** Frameworks whose migrations lie at a place that the model's own names, and those whose migrations may lie anywhere in the tree. */
export const keepings = { beside: [prisma, django], anywhere: [alembic, typeorm] } as const

/** Says whether a column's decorator stands right above, and is closed: else the line is one of its options. */
function isDecorated(above: readonly string[]): boolean {
  const from = above.findLastIndex((line) => typeormColumn.test(line))
  const lines = above.slice(from)
  const open = (line: string) => line.split('(').length - line.split(')').length
  const isClosed = lines.reduce((sum, line) => sum + open(line), 0) === 0
  return from !== -1 && isClosed && !lines.some((line) => /;\s*$|^\s*$/.test(line))
}

function linesOf({ hunks }: DiffFile): readonly string[] {
  return hunks.flatMap(({ lines }) => lines.map(({ text }) => text))
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function isInMigrations(path: string): boolean {
  return /(?:^|\/)migrations\//.test(path)
}

function isBelow(path: string, folder: string, mark: string): boolean {
  return path.startsWith(folder) && path !== `${folder}${mark}`
}

function djangoFolder(path: string): string {
  return `${path.replace(/models(?:\/\w+)?\.py$/, '')}migrations/`
}

function isTest(path: string): boolean {
  return testSign(path, ecosystemOf(path)) !== undefined
}

function isAlembicMigration(path: string): boolean {
  return /(?:^|\/)versions\/(?:[^/]+\/)*[^/]+\.py$/.test(path)
}

function isTypeormMigration(path: string): boolean {
  return (
    /(?:^|\/)\d{10,14}-[\w-]+\.[cm]?[jt]s$/.test(path) ||
    /(?:^|\/)migrations?\/(?:[^/]+\/)*[^/]+\.[cm]?[jt]s$/.test(path)
  )
}
