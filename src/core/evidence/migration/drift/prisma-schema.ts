import type { DiffFile } from '../../../change/diff.ts'
import { type Texts, textOr } from '../../../change/text.ts'
import { addedText } from '../../../context/shown-texts.ts'
import type { Check } from '../../check.ts'
import type { Evidence } from '../../evidence.ts'
import { named } from '../hazards/wording.ts'
import { prismaSchemaFor } from '../prisma/schema-path.ts'

const rule = 'migration-missing-from-schema'

/** Asks whether the schema of Prisma names the columns that a new migration adds: its client knows no others. A schema in several files is not read. */
export const prismaSchemaCheck: Check = {
  ...{ kind: 'migration-prisma-schema', needsTrees: false, rules: [rule], parsers: [] },
  concerns: ({ path, status }) => status === 'added' && prismaSchemaFor(path) !== undefined,
  wanted: (files) =>
    files.flatMap(({ path }) => {
      const schema = prismaSchemaFor(path)
      return schema === undefined ? [] : [{ revision: 'head' as const, path: schema }]
    }),
  compute: ({ files, texts }) => {
    const all = files.map((file) => addedText(file) ?? '').join('\n')
    return { evidence: files.flatMap((file) => withoutField(file, texts, all)), unchecked: [] }
  },
}

/** As Prisma writes it: one column a line. */
const addColumn = /\bADD COLUMN\s+(?:IF NOT EXISTS\s+)?(?:"([^"]{1,63})"|(\w{1,63}))/i

function withoutField(file: DiffFile, texts: Texts, all: string): readonly Evidence[] {
  const { path } = file
  const schema = prismaSchemaFor(path) ?? ''
  const text = textOr(texts.get({ revision: 'head', path: schema }))
  if (text === undefined) return []
  const known = new Set(text.match(/\w+/g))
  const lines = (addedText(file) ?? '').split('\n')
  const added = lines.flatMap((line, index) => {
    const [, quoted, plain] = addColumn.exec(line.slice(0, 500)) ?? []
    const column = quoted ?? plain
    return column === undefined || !/^\w+$/.test(column) ? [] : [{ column, line: index + 1 }]
  })
  const missing = added.filter(({ column }) => !known.has(column) && !isTakenBack(column, all))
  const [first] = missing
  if (first === undefined) return []
  const columns = [...new Set(missing.map(({ column }) => column))]
  return [
    {
      ...{ rule, contract: 'migration', level: 'risky', surface: 'db' },
      ...{ path, side: 'head', line: first.line, endLine: first.line, affects: columns },
      title: `\`${schema}\` does not know ${columns.slice(0, 5).map(named).join(', ')}: the client cannot read it, and the next migration drops it`,
      detail: 'Write the field into the schema in the same change, so that both say the same.',
    },
  ]
}

/** Another migration of the same change may rename or drop it again. */
function isTakenBack(column: string, sql: string): boolean {
  return sql.split(/\b(?:DROP|RENAME)\s+COLUMN\b/i).some((part, at) => at > 0 && part.slice(0, 80).includes(column))
}
