/** A field of a model, as a line of the schema says it. */
export interface FieldLine {
  readonly column: string
  readonly type: string
  readonly isList: boolean
  readonly isOptional: boolean
  /** `@db.VarChar(20)`: its name, and what stands between the parentheses. */
  readonly native: { readonly name: string; readonly args: string } | undefined
  readonly isKey: boolean
  /** Its index, where no two rows have the same value; undefined where they may. */
  readonly unique: { readonly name: string | undefined } | undefined
}

/** An index over several fields, or with a name of its own. */
interface IndexLine {
  readonly columns: readonly string[]
  readonly isUnique: boolean
  readonly name: string | undefined
}

/** A model with the table that it stands for; names are those of the database. */
export interface ModelBlock {
  readonly table: string
  readonly schema: string | undefined
  readonly fields: readonly FieldLine[]
  readonly keys: readonly (readonly string[])[]
  readonly indexes: readonly IndexLine[]
}

/** An enum as the database has it. */
export interface EnumBlock {
  readonly type: string
  readonly values: readonly string[]
}

/** The models of a schema, and its enums by what the schema calls them. */
export interface Blocks {
  readonly models: readonly ModelBlock[]
  readonly enums: ReadonlyMap<string, EnumBlock>
}

/** Longer lines are no field's. */
const maxLine = 1_000

/** Takes the text of a schema of Prisma, one field a line as Prisma formats it; gives its models and enums. */
export function blocksOf(text: string): Blocks {
  const models: ModelBlock[] = []
  const enums = new Map<string, EnumBlock>()
  let open: { readonly kind: string; readonly name: string; readonly lines: string[] } | undefined
  for (const line of text.split('\n').map(withoutComment)) {
    const [, kind, name] = /^\s*(model|enum)\s+(\w{1,100})\s*\{/.exec(line) ?? []
    if (kind !== undefined && name !== undefined) open = { kind, name, lines: [] }
    else if (/^\s*\}/.test(line)) {
      if (open?.kind === 'model') models.push(modelOf(open.name, open.lines))
      if (open?.kind === 'enum') enums.set(open.name, enumOf(open.name, open.lines))
      open = undefined
    } else open?.lines.push(line)
  }
  return { models, enums }
}

/** Two slashes in a text are none. */
function withoutComment(line: string): string {
  const own = line.slice(0, maxLine)
  const at = [...own.matchAll(/\/\//g)].find(({ index }) => own.slice(0, index).split('"').length % 2 === 1)?.index
  return at === undefined ? own : own.slice(0, at)
}

function mapOf(lines: readonly string[]): string | undefined {
  return lines.map((line) => /@@map\(\s*(?:name\s*:\s*)?"([^"]+)"/.exec(line)?.[1]).find((one) => one !== undefined)
}

function enumOf(name: string, lines: readonly string[]): EnumBlock {
  const values = lines.flatMap((line) => {
    const [, value, mapped] = /^\s*(\w{1,100})(?:\s+@map\(\s*(?:name\s*:\s*)?"([^"]+)"\))?/.exec(line) ?? []
    return mapped ?? value ?? []
  })
  return { type: mapOf(lines) ?? name, values }
}

function modelOf(name: string, lines: readonly string[]): ModelBlock {
  const fields = new Map<string, FieldLine>()
  for (const line of lines) {
    const [, field, type, list, optional, attributes = ''] =
      /^\s*(\w{1,100})\s+(\w{1,100})(\[\])?(\?)?(?:\s+(.*))?$/.exec(line) ?? []
    if (field !== undefined && type !== undefined)
      fields.set(field, {
        ...attributesOf(field, attributes),
        type,
        isList: list === '[]',
        isOptional: optional === '?',
      })
  }
  const column = (one: string) => fields.get(one)?.column ?? one
  const indexes = lines.flatMap((line) => {
    const [, kind, args = ''] = /^\s*@@(index|unique|id)\((.*)\)/.exec(line) ?? []
    const named = /\[([^\]]*)\]/.exec(args)?.[1] ?? ''
    const columns = named.split(',').flatMap((one) => /^\s*(\w+)/.exec(one)?.[1] ?? [])
    if (kind === undefined || columns.length === 0) return []
    return [{ kind, columns: columns.map(column), name: mappedIn(args) }]
  })
  return {
    table: mapOf(lines) ?? name,
    schema: lines.map((line) => /@@schema\("([^"]+)"\)/.exec(line)?.[1]).find((one) => one !== undefined),
    fields: [...fields.values()],
    keys: indexes.filter(({ kind }) => kind === 'id').map(({ columns }) => columns),
    indexes: indexes.flatMap(({ kind, columns, name: own }) =>
      kind === 'id' ? [] : [{ columns, isUnique: kind === 'unique', name: own }],
    ),
  }
}

function attributesOf(field: string, text: string): Pick<FieldLine, 'column' | 'native' | 'isKey' | 'unique'> {
  const [, name, args = ''] = /@db\.(\w+)(?:\(([\d\s,]*)\))?/.exec(text) ?? []
  return {
    column: /(?<!@)@map\(\s*(?:name\s*:\s*)?"([^"]+)"/.exec(text)?.[1] ?? field,
    native: name === undefined ? undefined : { name, args: args.trim() },
    isKey: /(?<!@)@id\b/.test(text),
    unique: uniqueIn(text),
  }
}

function uniqueIn(text: string): FieldLine['unique'] {
  const [attribute, args = ''] = /(?<!@)@unique\b(?:\(([^)]*)\))?/.exec(text) ?? []
  return attribute === undefined ? undefined : { name: mappedIn(args) }
}

/** The name that an index is given. */
function mappedIn(args: string): string | undefined {
  return /\bmap\s*:\s*"([^"]+)"/.exec(args)?.[1]
}
