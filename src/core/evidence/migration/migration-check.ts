import type { DiffFile } from '../../change/diff.ts'
import { type Ref, textOr } from '../../change/text.ts'
import type { Check, CheckInput, LoadedParsers } from '../check.ts'
import type { Evidence, EvidenceResult, Unchecked } from '../evidence.ts'
import { catalogBefore, historyRefs, maxProjects, refsBefore, schemaRefs } from './catalog-before.ts'
import { type Engine, engineName, replacedOnPostgres } from './engine.ts'
import { emptyCatalog } from './hazards/known.ts'
import { migrationRules, preferenceRules } from './hazards/rules.ts'
import { type ChangedMigration, judgeMigrations } from './judge.ts'
import type { MigrationKind } from './migration-kind.ts'
import type { Migration } from './operation.ts'
import { byNumbers } from './order/by-numbers.ts'
import { otherRefs, othersOf } from './other-migrations.ts'
import { asRun, noPractice, type Practice, practiceOf } from './practice.ts'
import { engineOfProject, projectRefs } from './project-engine.ts'
import type { EarlierText } from './reader.ts'
import { isLargeBy } from './severity.ts'
import { statedServer } from './stated-server.ts'

/** Takes a kind of migrations; gives their check: what they lock, rewrite, lose or break. */
export function migrationCheck(kind: MigrationKind): Check {
  return {
    kind: kind.kind,
    rules: [...migrationRules, ...preferenceRules],
    parsers: kind.parsers,
    concerns: ({ path, status }) => status !== 'removed' && kind.mayBe(path, status === 'added' || status === 'copied'),
    needsTrees: kind.othersFor === undefined && kind.history === undefined ? false : 'where-listed',
    wanted: (files) => [
      ...files.flatMap(refsOf),
      ...schemaRefs(kind, files),
      ...practiceRefs(kind, files),
      ...projectRefs(files.slice(0, maxProjects).map(({ path }) => path)),
    ],
    follow: (files, trees, texts) => [
      ...otherRefs(kind, { files, trees, texts }),
      ...historyRefs(kind, { files, trees, texts }),
    ],
    applies: ({ path, status }, { texts }) => {
      const text = texts.get({ revision: 'head', path })
      return text.kind !== 'text' || kind.isOne(path, text.text, status === 'added' || status === 'copied')
    },
    compute: (input, parsers) => compute(kind, input, parsers),
  }
}

function refsOf({ path, previousPath = path, status }: DiffFile): readonly Ref[] {
  const head: Ref = { revision: 'head', path }
  return status === 'added' || status === 'copied' ? [head] : [head, { revision: 'mergeBase', path: previousPath }]
}

/** As they were before: who changes the settings does not judge by them. */
function practiceRefs({ practice }: MigrationKind, files: readonly DiffFile[]): readonly Ref[] {
  return refsBefore(files, (path) => practice?.pathsFor(path) ?? [])
}

/** How the project runs its migrations; that of the first where there are several. */
function practiceBefore({ practice }: MigrationKind, { files, texts }: CheckInput): Practice {
  if (practice === undefined) return noPractice
  const said = files.map(({ path }) =>
    practice.pathsFor(path).flatMap((where) => {
      const text = textOr(texts.get({ revision: 'mergeBase', path: where }))
      return text === undefined ? [] : [practice.read(where, text)]
    }),
  )
  return practiceOf(said.find((one) => one.length > 0) ?? [])
}

function compute(kind: MigrationKind, input: CheckInput, parsers: LoadedParsers): EvidenceResult {
  const stated = statedServer(input.facts.stack)
  const replaced = replacedOnPostgres(input.files.map(({ path }) => path))
  const files = ordered(
    kind,
    input.files.filter(({ path }) => !replaced.has(path)),
    input,
  )
  const reading = { kind, input, parsers, others: othersOf(kind, input) }
  const read = files.map((file) => readFile(file, reading))
  const practice = practiceBefore(kind, input)
  const changed = read.flatMap(({ changed: one }) => (one === undefined ? [] : [changedAsRun(one, practice)]))
  const evidence = judgeMigrations(changed, {
    catalog: changed.length === 0 ? emptyCatalog : catalogBefore(kind, input, parsers),
    version: stated?.version,
    isLarge: isLargeBy(input.facts),
    practice,
  })
  const isAssumed = stated === undefined && !read.some(({ isKnown }) => isKnown)
  return {
    evidence: isAssumed ? withAssumption(evidence) : evidence,
    unchecked: read.flatMap(({ unchecked }) => unchecked),
  }
}

function changedAsRun({ migration, before }: ChangedMigration, practice: Practice): ChangedMigration {
  return { migration: asRun(migration, practice), before: before === undefined ? undefined : asRun(before, practice) }
}

/** Says once that nothing told which server it is. */
function withAssumption([first, ...rest]: readonly Evidence[]): readonly Evidence[] {
  if (first === undefined) return []
  const said = 'PostgreSQL is assumed: nothing in the repository names the server, and `facts.stack` can.'
  return [{ ...first, detail: `${first.detail} ${said}` }, ...rest]
}

/** As they run. */
function ordered({ inOrder }: MigrationKind, files: readonly DiffFile[], { texts }: CheckInput): readonly DiffFile[] {
  const byPath = files.toSorted((a, b) => byNumbers(a.path, b.path))
  const read = byPath.flatMap(({ path }) => {
    const text = textOr(texts.get({ revision: 'head', path }))
    return text === undefined ? [] : [{ path, text }]
  })
  const ranks = new Map((inOrder?.(read) ?? []).map((path, at) => [path, at]))
  const rank = ({ path }: DiffFile) => ranks.get(path) ?? -1
  return ranks.size === 0 ? byPath : byPath.toSorted((a, b) => rank(a) - rank(b))
}

interface ReadFile {
  /** Whether something names the server. */
  readonly isKnown: boolean
  readonly changed?: ChangedMigration
  readonly unchecked: readonly Unchecked[]
}

interface Reading {
  readonly kind: MigrationKind
  readonly input: CheckInput
  readonly parsers: LoadedParsers
  readonly others: (path: string) => readonly EarlierText[]
}

function readFile(file: DiffFile, { kind, input, parsers, others }: Reading): ReadFile {
  const { path, previousPath = path, status } = file
  const { texts } = input
  const text = texts.get({ revision: 'head', path })
  if (text.kind !== 'text') return { isKnown: true, unchecked: [{ path, why: whyNot(text.kind) }] }
  const engine = engineOf(kind, path, text.text, input)
  if (engine !== undefined && engine !== 'postgresql')
    return { isKnown: true, unchecked: [{ path, why: `${engineName(engine)} is not checked` }] }
  const isKnown = engine !== undefined
  const outcome = kind.read(path, text.text, parsers, others(path))
  if (outcome === undefined) return { isKnown, unchecked: [] }
  const isNew = status === 'added' || status === 'copied'
  const base = isNew ? undefined : textOr(texts.get({ revision: 'mergeBase', path: previousPath }))
  const before = base === undefined ? undefined : kind.read(previousPath, base, parsers, others(path))
  return { isKnown, changed: { migration: outcome, before }, unchecked: unreadIn(outcome) }
}

/** By the file itself, by what the owners say, by the project around it. */
function engineOf(
  { engineOfText }: MigrationKind,
  path: string,
  text: string,
  { texts, facts }: CheckInput,
): Engine | undefined {
  return engineOfText?.(path, text) ?? statedServer(facts.stack)?.engine ?? engineOfProject(path, texts)
}

function whyNot(kind: 'absent' | 'binary' | 'too-large' | 'unreadable'): string {
  switch (kind) {
    case 'absent':
      return 'it is not there at head'
    case 'binary':
      return 'it is binary'
    case 'too-large':
      return 'it is too large'
    case 'unreadable':
      return 'it could not be read'
  }
}

/** Most parts of one migration that are named. */
const maxUnread = 3

function unreadIn({ path, unread, steps }: Migration): readonly Unchecked[] {
  const all = [
    ...unread,
    ...steps.flatMap(({ operation, line }) => (operation.kind === 'unread' ? [{ line, why: operation.why }] : [])),
  ]
  const named = all.toSorted((a, b) => a.line - b.line).slice(0, maxUnread)
  return named.map(({ line, why }) => ({ path, why: `line ${line}: ${why}` }))
}
