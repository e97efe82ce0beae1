import { graphqlCases } from './graphql-js.ts'

/** Measures graphql-js's own tests of breaking and dangerous changes. */
export async function measureGraphql(clone: string): Promise<{ readonly text: string; readonly isGood: boolean }> {
  const { cases, skipped } = await graphqlCases(clone)
  const expected = cases.flatMap((one) => one.expected)
  const missed = cases.flatMap((one) => one.missed.map((change) => ({ name: one.name, change })))
  const self = cases.reduce((total, one) => total + one.self, 0)
  return {
    text: [
      `graphql-js: ${expected.length - missed.length} of ${expected.length} expected changes of ${cases.length} cases, ${self} reports of a schema against itself`,
      ...missed.map(({ name, change }) => `  missed: ${name}: ${change.description}`),
      ...cases.flatMap((one) => one.extra.map((rule) => `  besides: ${one.name}: ${rule}`)),
      ...skipped.map((name) => `  left out, written in code: ${name}`),
    ].join('\n'),
    isGood: missed.length === 0 && self === 0 && cases.length > 0,
  }
}
