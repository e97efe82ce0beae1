import type { DiffFile } from '../../../change/diff.ts'
import { textOr } from '../../../change/text.ts'
import { ecosystemOf } from '../../../surface/ecosystem.ts'
import { testSign } from '../../../surface/test-path.ts'
import type { Check } from '../../check.ts'
import type { Evidence } from '../../evidence.ts'
import { groupBy } from '../../group-by.ts'
import { named } from '../hazards/wording.ts'
import { type Numbering, numberings } from './numbering.ts'
import { versionRule } from './rules.ts'

/** Asks whether a new migration has the number of another one of its folder, by the names of the files. */
export const sameVersionCheck: Check = {
  ...{ kind: 'migration-version-twice', rules: [versionRule], parsers: [], needsTrees: 'where-listed' },
  concerns: (file) =>
    isNamedAnew(file) &&
    testSign(file.path, ecosystemOf(file.path)) === undefined &&
    numberingsOf(file.path).length > 0,
  wanted: (files) => files.map(({ path }) => ({ revision: 'head', path })),
  compute: (input) => {
    const numbered = numberedIn(input.trees.head)
    const added = new Set(input.files.map(({ path }) => path))
    const evidence = input.files.flatMap(({ path }) => {
      const text = textOr(input.texts.get({ revision: 'head', path }))
      return sameNumber(path, text, numbered, added)
    })
    return { evidence, unchecked: [] }
  },
}

/** The paths of a tree that each tool would number alike. */
type Numbered = ReadonlyMap<Numbering, ReadonlyMap<string, readonly string[]>>

function numberedIn(tree: readonly string[]): Numbered {
  return new Map(
    numberings.map((one) => {
      const paths = tree.filter((path) => one.numberOf(path) !== undefined)
      return [one, groupBy(paths, (path) => keyOf(one.numberOf(path)))]
    }),
  )
}

function keyOf(own: ReturnType<Numbering['numberOf']>): string {
  return JSON.stringify([own?.place, own?.number])
}

function isNamedAnew({ path, previousPath, status }: DiffFile): boolean {
  return status !== 'removed' && status !== 'modified' && path !== previousPath
}

function numberingsOf(path: string): readonly Numbering[] {
  return numberings.filter(({ numberOf }) => numberOf(path) !== undefined)
}

function sameNumber(
  path: string,
  text: string | undefined,
  numbered: Numbered,
  added: ReadonlySet<string>,
): readonly Evidence[] {
  const numbering = numberingsOf(path).find(
    (one) => one.text === undefined || (text !== undefined && one.text.test(text)),
  )
  const own = numbering?.numberOf(path)
  if (numbering === undefined || own === undefined) return []
  const others = (numbered.get(numbering)?.get(keyOf(own)) ?? []).filter((one) => one !== path)
  // Of two that the change brings, the later one is told.
  const [first] = others
  if (first === undefined || others.some((one) => added.has(one) && one > path)) return []
  return [
    {
      ...{ rule: versionRule, contract: 'migration', level: 'breaking', surface: 'db' },
      ...{ path, side: 'head', line: 1, endLine: 1, affects: others },
      title: numbering.refusal(own.number),
      detail: `The other is ${named(first)}. Give this one a number of its own.`,
    },
  ]
}
