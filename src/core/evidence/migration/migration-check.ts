import type { DiffFile } from '../../change/diff.ts'
import { type Ref, textOr } from '../../change/text.ts'
import type { Check, CheckInput, LoadedParsers, ParserKind } from '../check.ts'
import type { EvidenceResult, Unchecked } from '../evidence.ts'
import { engineName } from './engine.ts'
import { migrationRules } from './hazards/hazard.ts'
import { emptyCatalog } from './hazards/known.ts'
import { preferenceRules } from './hazards/preferences.ts'
import { type ChangedMigration, judgeMigrations } from './judge.ts'
import type { Migration } from './operation.ts'
import type { ReadOutcome } from './read-outcome.ts'

/** Migrations of one language: which files may be some, what reads them, and how. */
export interface MigrationKind {
  readonly kind: string
  readonly parsers: readonly ParserKind[]
  /** Whether a path may be a migration's; `isNew` where the change adds the file. */
  readonly mayBe: (path: string, isNew: boolean) => boolean
  /** Reads a text; nothing for what is no migration after all. */
  readonly read: (path: string, text: string, parsers: LoadedParsers) => ReadOutcome
  /** Whether the text of a file whose path says too little is a migration's. */
  readonly isOne: (path: string, text: string, isNew: boolean) => boolean
}

/** Takes a kind of migrations; gives their check: what they lock, rewrite, lose or break. */
export function migrationCheck(kind: MigrationKind): Check {
  return {
    kind: kind.kind,
    rules: [...migrationRules, ...preferenceRules],
    parsers: kind.parsers,
    concerns: ({ path, status }) => status !== 'removed' && kind.mayBe(path, status === 'added' || status === 'copied'),
    needsTrees: false,
    wanted: (files) => files.flatMap(refsOf),
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

function compute(kind: MigrationKind, input: CheckInput, parsers: LoadedParsers): EvidenceResult {
  const read = input.files.toSorted(inOrder).map((file) => readFile(kind, file, input, parsers))
  const changed = read.flatMap(({ changed: one }) => (one === undefined ? [] : [one]))
  return {
    evidence: judgeMigrations(changed, { catalog: emptyCatalog, version: undefined }),
    unchecked: read.flatMap(({ unchecked }) => unchecked),
  }
}

/** Migrations run in the order of their names, numbers by their value. */
function inOrder(a: DiffFile, b: DiffFile): number {
  const [first, second] = [numbersPadded(a.path), numbersPadded(b.path)]
  if (first === second) return 0
  return first < second ? -1 : 1
}

function numbersPadded(path: string): string {
  return path.replace(/\d{1,20}/g, (digits) => digits.padStart(20, '0'))
}

interface ReadFile {
  readonly changed?: ChangedMigration
  readonly unchecked: readonly Unchecked[]
}

function readFile(kind: MigrationKind, file: DiffFile, { texts }: CheckInput, parsers: LoadedParsers): ReadFile {
  const { path, previousPath = path, status } = file
  const text = texts.get({ revision: 'head', path })
  if (text.kind !== 'text') return { unchecked: [{ path, why: whyNot(text.kind) }] }
  const outcome = kind.read(path, text.text, parsers)
  if (outcome === undefined) return { unchecked: [] }
  if ('engine' in outcome) return { unchecked: [{ path, why: `${engineName(outcome.engine)} is not checked` }] }
  const base =
    status === 'added' || status === 'copied'
      ? undefined
      : textOr(texts.get({ revision: 'mergeBase', path: previousPath }))
  const before = base === undefined ? undefined : kind.read(previousPath, base, parsers)
  return {
    changed: { migration: outcome, before: before !== undefined && 'steps' in before ? before : undefined },
    unchecked: unreadIn(outcome),
  }
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
