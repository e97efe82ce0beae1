import { join } from 'node:path'
import { compareFiles, oasdiffPairs } from './oasdiff.ts'

/** Measures the pairs of oasdiff's tests: breaking ones caught, compatible ones flagged with what we say of them, and every document against itself. */
export function measureOasdiff(clone: string): { readonly text: string; readonly isGood: boolean } {
  const pairs = oasdiffPairs(clone).map((pair) => ({
    ...pair,
    drafts: compareFiles(join(clone, pair.base), join(clone, pair.head)),
  }))
  const documents = [...new Set(pairs.flatMap(({ base, head }) => [base, head]))]
  const self = documents.filter((file) => compareFiles(join(clone, file), join(clone, file)).length > 0)
  const of = (label: string) => pairs.filter((pair) => pair.label === label)
  const [breaking, compatible] = [of('breaking'), of('compatible')]
  const caught = breaking.filter(({ drafts }) => drafts.some(({ level }) => level !== 'info'))
  const strictly = breaking.filter(({ drafts }) => drafts.some(({ level }) => level === 'breaking'))
  const flagged = compatible.filter(({ drafts }) => drafts.some(({ level }) => level === 'breaking'))
  const share = caught.length / breaking.length
  const missed = breaking.filter((pair) => !caught.includes(pair))
  return {
    text: [
      `oasdiff: ${caught.length} of ${breaking.length} breaking pairs caught (${share.toFixed(3)}), ${strictly.length} of them as breaking; ${of('warning').length} pairs with warnings left out`,
      `  ${documents.length} documents against themselves: ${self.length} with a report ${self.join(' ')}`.trimEnd(),
      ...missed.map((pair) => `  missed: ${pair.base} → ${pair.head} (${pair.expected.join(', ')})`),
      `  ${flagged.length} of ${compatible.length} compatible pairs flagged:`,
      ...flagged.flatMap((pair) => [
        `    ${pair.base} → ${pair.head}`,
        ...pair.drafts.filter(({ level }) => level === 'breaking').map(({ title }) => `      ${title}`),
      ]),
    ].join('\n'),
    isGood: share >= 0.97 && self.length === 0,
  }
}
