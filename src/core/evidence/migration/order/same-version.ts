import type { DiffFile } from '../../../change/diff.ts'
import { textOr } from '../../../change/text.ts'
import { ecosystemOf } from '../../../surface/ecosystem.ts'
import { testSign } from '../../../surface/test-path.ts'
import type { Check, CheckInput } from '../../check.ts'
import type { Evidence } from '../../evidence.ts'
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
  compute: (input) => ({ evidence: input.files.flatMap((file) => sameNumber(file, input)), unchecked: [] }),
}

function isNamedAnew({ path, previousPath, status }: DiffFile): boolean {
  return status !== 'removed' && status !== 'modified' && path !== previousPath
}

function numberingsOf(path: string): readonly Numbering[] {
  return numberings.filter(({ numberOf }) => numberOf(path) !== undefined)
}

function sameNumber({ path }: DiffFile, { files, trees, texts }: CheckInput): readonly Evidence[] {
  const text = textOr(texts.get({ revision: 'head', path }))
  const numbering = numberingsOf(path).find(
    (one) => one.text === undefined || (text !== undefined && one.text.test(text)),
  )
  const own = numbering?.numberOf(path)
  if (numbering === undefined || own === undefined) return []
  const others = trees.head.filter((one) => {
    const other = one === path ? undefined : numbering.numberOf(one)
    return other?.place === own.place && other.number === own.number
  })
  // Of two that the change brings, the later one is told.
  const isNew = (one: string) => files.some((file) => file.path === one)
  const [first] = others
  if (first === undefined || others.some((one) => isNew(one) && one > path)) return []
  return [
    {
      ...{ rule: versionRule, contract: 'migration', level: 'breaking', surface: 'db' },
      ...{ path, side: 'head', line: 1, endLine: 1, affects: others },
      title: numbering.refusal(own.number),
      detail: `The other is ${named(first)}. Give this one a number of its own.`,
    },
  ]
}
