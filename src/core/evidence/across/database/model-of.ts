import { plural, wordsOfName } from '../../../context/counterpart/spelling.ts'
import type { Ecosystem } from '../../../surface/ecosystem.ts'
import type { Model } from './models.ts'
import { isClassOf, isSameTable, type TableName } from './names.ts'
import type { Source } from './source.ts'

/** What shows that a class is mapped where its name alone says to which table. */
const mapped: Partial<Readonly<Record<Ecosystem, RegExp>>> = {
  javascript: /@(?:\w+\.)?(?:Entity|Table)\b/,
  python: /\(\s*(?:\w+\.)+Model\b|\bmapped_column\(|=\s*(?:\w+\.)*Column\(|\btable\s*=\s*True\b/,
  ruby: /<\s*(?:::)?(?:ApplicationRecord|ActiveRecord::Base)\b/,
  php: /\bextends\s+(?:\\?\w+\\)*(?:Model|Authenticatable|Pivot|Eloquent)\b|#\[ORM\\Entity|@ORM\\Entity/,
  jvm: /@(?:\w+\.)*(?:Entity|Table)\b/,
  dotnet: /\[(?:Table|Key|Column|DatabaseGenerated)\b/,
  go: /\bgorm\.Model\b|\bgorm:"|\bbun:"|\bdb:"/,
  rust: /\b(?:Queryable|Insertable|FromRow|Selectable|AsChangeset|DeriveEntityModel)\b/,
}

/** A class without a table of its own, or over one that others manage. */
const outside =
  /\babstract\s*=\s*True|\babstract_class\s*=\s*true|\bmanaged\s*=\s*False|@(?:\w+\.)*(?:MappedSuperclass|Embeddable)\b|\b__abstract__\s*=\s*True|^[ \t]*embedded_schema\b/m

/** Says whether a model is that of a table: by what it says itself, or else by its name where something shows that it is mapped. Unsure is no. */
export function isModelOf(model: Model, table: TableName, { path, ecosystem }: Source): boolean {
  if (outside.test(model.text)) return false
  if (model.says !== undefined) return isSaid(model, model.says, table)
  if (path.endsWith('.prisma')) return model.name === table.name
  if (table.schema !== undefined) return false
  if (isDjango(model, path)) return isDjangoTable(model, table, path)
  // A module may put its name before those of its tables, or not.
  if (ecosystem === 'ruby' && model.isNested) return false
  return mapped[ecosystem]?.test(model.text) === true && isNamedAfter(model, table, ecosystem)
}

/** Tables in the singular are spelt as their class, those in the plural by its last word; what only scans rows may be called either way. */
function isNamedAfter({ name, text }: Model, table: TableName, ecosystem: Ecosystem): boolean {
  const [words, wanted] = [wordsOfName(name), wordsOfName(table.name).join('_')]
  const many = [...words.slice(0, -1), plural(words.at(-1) ?? '')].join('_')
  const isActive = ecosystem === 'ruby' || /\bgorm\.Model\b|\bgorm:"/.test(text)
  if (isActive || (ecosystem === 'php' && !/\bORM\\Entity\b/.test(text))) return many === wanted
  if (ecosystem === 'go' || ecosystem === 'rust' || ecosystem === 'dotnet') return isClassOf(name, table, '')
  return words.join('_') === wanted
}

/** `@Table(name = "orders", schema = "billing")` says both apart. */
function isSaid({ text }: Model, said: TableName, table: TableName): boolean {
  const apart = /\bschema["']?\s*[=:]\s*["'](\w{1,80})["']/.exec(text)?.[1]
  const schema = said.schema ?? (apart === 'public' || apart === 'dbo' ? undefined : apart)
  return isSameTable({ name: said.name, schema }, table)
}

function isDjango({ text }: Model, path: string): boolean {
  if (/\(\s*(?:\w+\.)*models\.Model\b|\bmodels\.(?:\w+Field|ForeignKey)\(/.test(text)) return true
  return /(?:^|\/)models(?:\/\w+)*\.py$/.test(path) && /^[ \t]+\w+\s*=\s*\w+\.\w*(?:Field|ForeignKey)\(/m.test(text)
}

/** Django calls a table by its app and its model, in one word each. */
function isDjangoTable({ name, text }: Model, table: TableName, path: string): boolean {
  const folders = path.split('/').slice(0, -1)
  const app =
    /\bapp_label\s*=\s*["'](\w+)["']/.exec(text)?.[1] ?? folders.filter((folder) => folder !== 'models').at(-1)
  return `${app ?? ''}_${name}`.toLowerCase() === table.name.toLowerCase()
}
