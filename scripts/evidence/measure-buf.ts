import { bufCases } from './buf.ts'

/** Measures buf's suite of breaking changes: annotations at its lines, false reports, and every revision against itself. */
export function measureBuf(clone: string): { readonly text: string; readonly isGood: boolean } {
  const cases = bufCases(clone)
  const sum = (of: (one: (typeof cases)[number]) => number) => cases.reduce((total, one) => total + of(one), 0)
  const [expected, missed] = [sum((one) => one.expected.length), sum((one) => one.missed.length)]
  const [extra, self] = [sum((one) => one.extra.length), sum((one) => one.self)]
  const share = (expected - missed) / expected
  const wrong = extra / (expected - missed + extra)
  return {
    text: [
      `buf: ${expected - missed} of ${expected} annotations of ${cases.length} cases at their line (${share.toFixed(3)}), ${extra} false (${(wrong * 100).toFixed(1)} %), ${self} reports of a revision against itself`,
      ...cases.flatMap((one) =>
        one.missed.map(({ path, line, rule }) => `  missed: ${one.name} ${path}:${line ?? '-'} ${rule}`),
      ),
      ...cases.flatMap((one) =>
        one.extra.map(({ rule, at, title }) => `  false: ${one.name} ${at.path}:${at.line} ${rule} ${title}`),
      ),
    ].join('\n'),
    isGood: share >= 0.95 && wrong <= 0.02 && self === 0,
  }
}
