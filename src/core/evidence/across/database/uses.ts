import { type Texts, textOr } from '../../../change/text.ts'
import { lazy } from '../../../context/counterpart/lazy.ts'
import type { SearchHit } from '../../../context/counterpart/search.ts'
import { ecosystemOf } from '../../../surface/ecosystem.ts'
import type { Evidence } from '../../evidence.ts'
import type { UsedAt } from '../removed.ts'
import { type Asked, answersFor } from './answers.ts'
import { columnUses } from './column-uses.ts'
import { insertsWithout } from './inserts.ts'
import { modelsWithout } from './models-without.ts'
import { tableName } from './names.ts'
import { refsOfUses } from './refs.ts'
import { type Sought, soughtOf } from './sought.ts'
import { type CodeFile, codeFile } from './sql-text.ts'
import { tableUses } from './table-uses.ts'
import { valueUses } from './value-uses.ts'
import { isSameDatabase } from './where.ts'

/** The texts that were read of the head, by their paths; each is read into a source once. */
export interface Head {
  readonly sources: readonly CodeFile[]
  readonly hits: readonly SearchHit[]
}

/** Characters of all texts of a run that are looked at. */
const maxCharacters = 4_000_000

/** Takes the facts of a run, where their words stand and the texts that were asked for; gives the sources in which uses are looked for. */
export function headOf(evidence: readonly Evidence[], hits: readonly SearchHit[], texts: Texts): Head {
  const sources: CodeFile[] = []
  let left = maxCharacters
  for (const ref of refsOfUses(evidence, hits)) {
    const text = textOr(texts.get(ref))
    if (text === undefined || text.length > left || isGenerated(ref.path, text)) continue
    left -= text.length
    sources.push(codeFile(ref.path, text))
  }
  return { sources, hits }
}

/** Made anew from the database or from queries; what Diesel prints is what its code is held against. */
function isGenerated(path: string, text: string): boolean {
  return (
    ecosystemOf(path) !== 'rust' &&
    /\bDO NOT (?:EDIT|MODIFY)\b|@generated\b|\bauto-?generated\b|\bCode generated\b/i.test(text.slice(0, 600))
  )
}

/** Takes a fact and the head; gives the lines of the head that break by it: those that use what is gone, and inserts that do not set what has to be set. */
export function databaseUses(evidence: Evidence, head: Head): readonly UsedAt[] {
  const mine = head.sources.filter(({ path }) => path !== evidence.path && isSameDatabase(evidence.path, path))
  return soughtOf(evidence).flatMap((sought) => {
    const answered = {
      row: lazy(() => isAnsweredFor(sought.text, 'row', head)),
      query: lazy(() => isAnsweredFor(sought.text, 'query', head)),
    }
    const isAnswered = (asked: Asked): boolean => answered[asked]()
    return mine.flatMap((source) => linesOf(source, sought, isAnswered).map((line) => ({ path: source.path, line })))
  })
}

function isAnsweredFor(property: string, asked: Asked, { sources, hits }: Head): boolean {
  return (
    sources.some(({ code, ecosystem }) => answersFor(code, ecosystem, property, asked)) ||
    hits.some(({ word, path, text }) => word === property && answersFor(text, ecosystemOf(path), property, asked))
  )
}

function linesOf(source: CodeFile, sought: Sought, isAnswered: (asked: Asked) => boolean): readonly number[] {
  const { kind, text, owner = '' } = sought
  switch (kind) {
    case 'column':
      return owner === '' ? [] : columnUses(source, tableName(owner), text, isAnswered)
    case 'table':
      return tableUses(source, tableName(text))
    case 'enum-value':
      return owner === '' ? [] : valueUses(source, owner, text)
    case 'required-column':
      return [...insertsWithout(source, tableName(owner), text), ...modelsWithout(source, tableName(owner), text)]
    default:
      return []
  }
}
