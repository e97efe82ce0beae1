import type { Check } from '../../../src/core/evidence/check.ts'
import type { EvidenceResult } from '../../../src/core/evidence/evidence.ts'

const nothing: EvidenceResult = { evidence: [], unchecked: [] }

function aCheck(kind: string, compute: Check['compute']): Check {
  return {
    kind,
    rules: [],
    parsers: ['graphql'],
    concerns: () => true,
    needsTrees: false,
    wanted: (files) => files.map(({ path }) => ({ revision: 'head', path })),
    compute,
  }
}

/** Checks that do what no check should. */
export const hostileChecks: readonly Check[] = [
  aCheck('loops', () => {
    for (;;);
  }),
  aCheck('hoards', () => {
    const held: string[][] = []
    for (;;) held.push(Array.from({ length: 10_000 }, (_, n) => `${n} ${held.length}`))
  }),
  aCheck('throws', () => {
    throw new Error('no such thing\n    at a line of the stack')
  }),
  aCheck('exits', () => process.exit(3)),
  aCheck('prints', () => {
    console.log('on standard output')
    return nothing
  }),
  aCheck('looks', ({ texts, files }, parsers) => ({
    evidence: [],
    unchecked: files.map(({ path }) => ({
      path,
      why: JSON.stringify({
        env: Object.keys(process.env),
        argv: process.argv.slice(2),
        text: texts.get({ revision: 'head', path }),
        other: texts.get({ revision: 'head', path: 'not-wanted' }),
        parsers: Object.keys(parsers),
      }),
    })),
  })),
  { ...aCheck('scans', () => nothing), parsers: [] },
  {
    ...aCheck('breaks', () => {
      throw new Error('broken')
    }),
    parsers: [],
  },
]
