import { type CommitResult, commitsJudged, type Selection } from './noise.ts'

/** What is measured: which commits, the most facts that the median one may have and the mean may be, and how many are drawn to be judged by reading. */
export interface Measure {
  readonly selection: Selection
  readonly median: number
  readonly mean: number
  readonly drawn: number
  /** Whether notes count as well, which are listed and not posted. */
  readonly withNotes?: boolean
}

/** Measures real merged commits: how many facts each would post, and those of some commits drawn by their sha, to be judged by reading. */
export async function measureCommits(
  clones: readonly string[],
  total: number,
  goal: Measure,
): Promise<{ readonly text: string; readonly isGood: boolean }> {
  const results: CommitResult[] = []
  for await (const result of commitsJudged(clones, Math.ceil(total / clones.length), goal.selection))
    results.push(result)
  const { withNotes = false } = goal
  const told = ({ evidence }: CommitResult) => evidence.filter(({ level }) => withNotes || level !== 'info')
  const counts = results.map((one) => told(one).length).toSorted((a, b) => a - b)
  const median = counts[Math.floor(counts.length / 2)] ?? 0
  const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length
  const times = results.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const sample = results
    .filter((one) => told(one).length > 0)
    .toSorted((a, b) => (a.sha < b.sha ? -1 : 1))
    .slice(0, goal.drawn)
  return {
    text: [
      `commits: ${results.length} of ${clones.length} projects, ${counts.filter((one) => one > 0).length} with a fact; facts for each: median ${median}, mean ${mean.toFixed(2)}, most ${counts.at(-1)}; reading and computing: median ${Math.round(times[Math.floor(times.length / 2)] ?? 0)} ms`,
      ...byProject(results, told),
      ...byRule(results.flatMap(told)),
      ...sample.flatMap((one) => [
        `  ${one.repository} ${one.sha.slice(0, 10)} ${one.title}`,
        ...told(one).map(({ rule, level, path, line, title }) => `    ${level} ${rule} ${path}:${line} ${title}`),
      ]),
    ].join('\n'),
    isGood: results.length >= total * 0.9 && median <= goal.median && mean <= goal.mean,
  }
}

type Told = (result: CommitResult) => CommitResult['evidence']

function byProject(results: readonly CommitResult[], told: Told): readonly string[] {
  return [...new Set(results.map(({ repository }) => repository))].map((repository) => {
    const own = results.filter((one) => one.repository === repository)
    const counts = own.map((one) => told(one).length).toSorted((a, b) => a - b)
    const facts = counts.reduce((sum, one) => sum + one, 0)
    return `  ${repository}: ${facts} facts in ${own.length} commits, median ${counts[Math.floor(counts.length / 2)] ?? 0}, ${own.filter(({ judged }) => judged === 0).length} without a contract that was judged`
  })
}

function byRule(evidence: CommitResult['evidence']): readonly string[] {
  const rules = [...new Set(evidence.map(({ rule, level }) => `${level} ${rule}`))]
  const counted = rules.map((name) => ({
    name,
    count: evidence.filter(({ rule, level }) => `${level} ${rule}` === name).length,
  }))
  return counted.toSorted((a, b) => b.count - a.count).map(({ name, count }) => `  ${count} ${name}`)
}
