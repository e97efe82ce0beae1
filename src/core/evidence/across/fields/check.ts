import type { DiffFile } from '../../../change/diff.ts'
import { type Ref, textOr } from '../../../change/text.ts'
import { ecosystemOf } from '../../../surface/ecosystem.ts'
import { isGeneratedText } from '../../../surface/generated.ts'
import type { Check, CheckInput, LoadedParsers } from '../../check.ts'
import type { EvidenceResult } from '../../evidence.ts'
import { changedClasses, mayHoldFields } from './class-changes.ts'
import { classesIn } from './classes-in.ts'
import { codeDrift } from './code-drift.ts'
import { contractDrift } from './contract-drift.ts'
import type { ContractSchema } from './contract-schema.ts'
import { byName, mayHoldSchemas, schemasIn } from './schemas-in.ts'

/**
 * Classes of code held against the schemas of contracts. No path concerns it: it runs after the others, on the changed files and on what a
 * search found, which stands in for the tree of the head.
 */
export const fieldsCheck: Check = {
  kind: 'fields',
  rules: ['contract-field-stale', 'contract-field-missing', 'code-field-stale', 'code-field-missing'],
  parsers: ['documents', 'graphql', 'protobuf'],
  concerns: () => false,
  needsTrees: false,
  wanted: (files, { head }) => [
    ...files
      .filter(({ path }) => mayHoldSchemas(path))
      .map(({ path, previousPath }): Ref => ({ revision: 'mergeBase', path: previousPath ?? path })),
    ...[...files.filter(isPartlyShown).map(({ path }) => path), ...head].map(
      (path): Ref => ({ revision: 'head', path }),
    ),
  ],
  compute: (input, parsers): EvidenceResult => {
    const { files, trees, texts } = input
    const changed = new Set(files.map(({ path }) => path))
    const contracts = files.filter(({ path }) => mayHoldSchemas(path))
    const classes = changedClasses(files, texts)
    const read = schemasOf(input, parsers)
    const now = byName(
      [...contracts.map(({ path }) => path), ...trees.head].flatMap((path) => read({ revision: 'head', path })),
    )
    const old = byName(
      contracts.flatMap(({ path, previousPath }) => read({ revision: 'mergeBase', path: previousPath ?? path })),
    )
    const unchanged = trees.head
      .filter(mayHoldFields)
      .map((path) => ({ path, text: textOr(texts.get({ revision: 'head', path })) ?? '' }))
      .filter(({ path, text }) => !isGeneratedText(text, ecosystemOf(path)))
      .flatMap(({ path, text }) => classesIn(path, text))
    return {
      evidence: [
        ...codeDrift(classes, now, changed),
        ...contractDrift({ base: old, head: now, changed, classes: unchanged, changedClasses: classes.head }),
      ],
      unchecked: [],
    }
  },
}

/** Says whether a changed file can hold what is compared: classes of a server, or schemas of a contract. */
export function holdsFields({ path, hunks }: DiffFile): boolean {
  return hunks.length > 0 && (mayHoldFields(path) || mayHoldSchemas(path))
}

/** Of code that is new the diff holds all. */
function isPartlyShown({ path, status }: DiffFile): boolean {
  return status !== 'removed' && (status !== 'added' || mayHoldSchemas(path))
}

function schemasOf({ texts }: CheckInput, parsers: LoadedParsers): (ref: Ref) => readonly ContractSchema[] {
  return (ref) => {
    const text = mayHoldSchemas(ref.path) ? textOr(texts.get(ref)) : undefined
    return text === undefined ? [] : schemasIn(ref.path, text, parsers)
  }
}
