import type { DiffFile } from '../../../change/diff.ts'
import { oldTextOf } from '../../../change/old-text.ts'
import { type Texts, textOr } from '../../../change/text.ts'
import { type SearchHit, searchable } from '../../../context/counterpart/search.ts'
import { pascal, wordsOfName } from '../../../context/counterpart/spelling.ts'
import { addedText } from '../../../context/shown-texts.ts'
import { isReleased } from '../released.ts'
import { type ChangedClasses, mayHoldFields } from './class-changes.ts'
import { plainName, suffixes } from './code-class.ts'
import { mayHoldSchemas } from './schemas-in.ts'

/** Names by which a change of fields is looked for on the other side. */
export interface FieldNames {
  /** Of changed classes, with and without what they are to code. */
  readonly classes: readonly string[]
  /** Of the schemas around changed lines of contracts. */
  readonly schemas: readonly string[]
}

/** Most schemas of a run, most changed lines that are asked for theirs, and most lines above one. */
const most = { schemas: 12, lines: 400, climb: 1_000 } as const

/** Takes the changed classes, the changed files and the texts that were read; gives the names to look for. Both lists are empty where no field changed. */
export function fieldNames({ changes }: ChangedClasses, files: readonly DiffFile[], texts: Texts): FieldNames {
  const classes = changes.flatMap(({ head }) => [head.name, plainName(head.name)])
  const contracts = files.filter(
    ({ path, status }) => status !== 'added' && status !== 'removed' && mayHoldSchemas(path),
  )
  const schemas = new Set(contracts.flatMap((file) => schemasAround(file, texts)))
  return { classes: [...new Set(classes)], schemas: [...schemas].slice(0, most.schemas) }
}

/** Takes such names; gives the words to search the head for, the likeliest first. */
export function wordsOfFields({ classes, schemas }: FieldNames): readonly string[] {
  const forms = suffixes.slice(0, 6).flatMap((suffix) => schemas.map((name) => `${name}${suffix}`))
  return [...new Set([...classes, ...schemas, ...forms])].filter((word) => searchable([word]).length > 0)
}

function schemasAround(file: DiffFile, texts: Texts): readonly string[] {
  const text = textOr(texts.get({ revision: 'head', path: file.path })) ?? addedText(file)
  const old = text === undefined ? undefined : oldTextOf(file, text)
  if (text === undefined || old === undefined) return []
  const [now, before] = [text.split('\n'), old.split('\n')]
  const lines = file.hunks.flatMap((hunk) => hunk.lines).filter(({ kind }) => kind !== 'context')
  const around = lines
    .slice(0, most.lines)
    .flatMap((line) =>
      line.kind === 'removed' ? enclosing(before, line.old) : line.kind === 'added' ? enclosing(now, line.new) : [],
    )
  return [...around, ...(/json-schema\.org/.test(text.slice(0, 2_000)) ? [ownName(file.path, text)] : [])]
}

const opener =
  /^\s*(?:["']?([A-Z]\w{2,119})["']?\s*:|(?:extend\s+)?(?:type|input|interface|message)\s+([A-Z]\w{2,119})\b)/

/** The nearest name that a line stands below by its indentation. */
function enclosing(lines: readonly string[], number: number): readonly string[] {
  let inside = (lines[number - 1] ?? '').search(/\S/)
  for (let at = number - 2; at >= Math.max(0, number - most.climb) && inside > 0; at -= 1) {
    const line = (lines[at] ?? '').slice(0, 300)
    const indent = line.search(/\S/)
    if (indent === -1 || indent >= inside) continue
    inside = indent
    const [, key, declared] = opener.exec(line) ?? []
    const name = key ?? declared
    if (name !== undefined) return [name]
  }
  return []
}

function ownName(path: string, text: string): string {
  const title = /"?\btitle"?\s{0,9}:\s{0,9}"?(\w{1,120})"?\s{0,9}(?:,|\n|$)/.exec(text.slice(0, 2_000))?.[1]
  return title ?? pascal(wordsOfName(path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '')))
}

/** Most contracts and most files of code that are read: where more may hold a name, nobody knows which is meant. */
const maxContracts = 24
const maxCode = 12

/** Takes the names, where their words stand in the head, and which paths changed; gives the unchanged paths to read: contracts that may name the schema, and code that declares the class of a changed schema. */
export function pathsOfFields(
  { classes, schemas }: FieldNames,
  hits: readonly SearchHit[],
  changed: ReadonlySet<string>,
): readonly string[] {
  const unchanged = hits.filter(({ path }) => !changed.has(path))
  const named = new Set([...classes, ...schemas])
  const contracts = new Set(
    unchanged
      .filter((hit) => named.has(hit.word) && mayHoldSchemas(hit.path) && mayDeclare(hit) && !isReleased(hit.path))
      .map(({ path }) => path),
  )
  const forms = new Set(schemas.flatMap((name) => [name, ...suffixes.map((suffix) => `${name}${suffix}`)]))
  const code = new Set(
    unchanged.filter((hit) => forms.has(hit.word) && mayHoldFields(hit.path) && declares(hit)).map(({ path }) => path),
  )
  if (contracts.size > maxContracts) return []
  return [...contracts, ...(code.size > maxCode ? [] : code)]
}

/** A typed contract declares on one line; of a document few lines are among the hits. */
function mayDeclare({ path, text, word }: SearchHit): boolean {
  if (!/\.(?:proto|graphqls?|gql)$/i.test(path)) return true
  return new RegExp(`\\b(?:type|input|interface|message)\\s+${word}\\b`).test(text)
}

/** Says whether a line of code declares a class of the word that was found in it. */
export function declares({ text, word }: SearchHit): boolean {
  return new RegExp(`\\b(?:class|interface|struct|record|type)\\s+(?:class\\s+|struct\\s+)?${word}\\b`).test(text)
}
