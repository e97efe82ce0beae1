import type { DiffFile } from '../../../change/diff.ts'
import { oldTextOf } from '../../../change/old-text.ts'
import { type Texts, textOr } from '../../../change/text.ts'
import { canHold } from '../../../context/counterpart/likely-path.ts'
import { addedText } from '../../../context/shown-texts.ts'
import { ecosystemOf, isCode, placeOf } from '../../../surface/ecosystem.ts'
import { generatedHeader } from '../../../surface/generated.ts'
import { classesIn, hasClasses } from './classes-in.ts'
import { type CodeClass, type CodeField, lacks } from './code-class.ts'

/** A class before and after, with the fields that only one side has; each list has the order of its class. */
export interface ClassChange {
  readonly base: CodeClass
  readonly head: CodeClass
  readonly removed: readonly CodeField[]
  readonly added: readonly CodeField[]
}

/** What the changed code declares: the classes whose fields changed, and all that it has at the head. */
export interface ChangedClasses {
  readonly changes: readonly ClassChange[]
  readonly head: readonly CodeClass[]
}

/** Most classes of a run whose fields changed, most fields that they changed, and most files and characters that are looked at. */
const most = { classes: 12, fields: 200, files: 300, characters: 4_000_000 } as const

const elsewhere = /(?:^|\/)(?:clients?|sdks?|migrations?|migrate|legacy|mocks?)\//i

/** Says whether a path may hold classes that are what a server sends or takes: no test, nothing generated, no code of a client or a browser, no migration. */
export function mayHoldFields(path: string): boolean {
  const ecosystem = ecosystemOf(path)
  return (
    isCode(ecosystem) &&
    hasClasses(path) &&
    canHold(path) &&
    placeOf(path, ecosystem) === 'server' &&
    !elsewhere.test(path)
  )
}

/** Takes the changed files and the texts that were read; gives the classes whose fields changed. A name that a changed line leaves somewhere in its class is neither gone nor new. */
export function changedClasses(files: readonly DiffFile[], texts: Texts): ChangedClasses {
  const changes: ClassChange[] = []
  const all: CodeClass[] = []
  let [fields, left]: [number, number] = [0, most.characters]
  const fit = files.filter(({ path, hunks }) => hunks.length > 0 && mayHoldFields(path))
  for (const file of fit.slice(0, most.files)) {
    const text = textOr(texts.get({ revision: 'head', path: file.path })) ?? addedText(file)
    left -= text?.length ?? 0
    if (text === undefined || left < 0) continue
    const { base, head } = sidesOf(file, text)
    all.push(...head)
    for (const change of pairsOf(base, head)) {
      fields += change.removed.length + change.added.length
      if (changes.length < most.classes && fields <= most.fields) changes.push(change)
    }
  }
  return { changes, head: all }
}

function sidesOf(
  file: DiffFile,
  text: string,
): { readonly base: readonly CodeClass[]; readonly head: readonly CodeClass[] } {
  if (generatedHeader(file, text.split('\n', 200), ecosystemOf(file.path)) !== undefined) return { base: [], head: [] }
  const head = classesIn(file.path, text)
  const old = file.status === 'added' || head.length === 0 ? undefined : oldTextOf(file, text)
  return { base: old === undefined ? [] : classesIn(file.path, old), head }
}

function pairsOf(base: readonly CodeClass[], head: readonly CodeClass[]): readonly ClassChange[] {
  return head.flatMap((now) => {
    const [before, ...others] = base.filter(({ name }) => name === now.name)
    const isTwice = others.length > 0 || head.filter(({ name }) => name === now.name).length > 1
    if (before === undefined || isTwice) return []
    const removed = onlyIn(before, now)
    const added = onlyIn(now, before)
    return removed.length + added.length === 0 ? [] : [{ base: before, head: now, removed, added }]
  })
}

function onlyIn(one: CodeClass, other: CodeClass): readonly CodeField[] {
  return [...one.fields.values()].filter((field) => lacks(other, field))
}
