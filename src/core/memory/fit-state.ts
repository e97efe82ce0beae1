import { severities } from '../dialogue/answer.ts'
import type { Finding } from '../judgement/finding.ts'
import type { Checkpoint, State } from './state.ts'

/** Takes a state and how to tell whether it fits; gives as much of it as does. A finding that has no room takes the digest of its file with it, so that the file is asked about again and nothing is lost; digests of hunks go before all findings, those of files after them, last first. Dismissals always stay. */
export function fitted(
  state: State,
  fits: (state: State) => boolean,
  digestOf: (path: string) => string | undefined,
): State {
  if (state.checkpoint === undefined || fits(state)) return state
  const checkpoint = { ...state.checkpoint, hunks: [] }
  if (fits({ ...state, checkpoint })) return { ...state, checkpoint }
  const worstFirst = [...checkpoint.findings].sort((a, b) => rank(a) - rank(b))
  const keeping = (count: number) => ({
    ...state,
    checkpoint: withFindings(checkpoint, worstFirst.slice(0, count), digestOf),
  })
  const findings = largest(worstFirst.length, (count) => fits(keeping(count)))
  if (findings > 0 || fits(keeping(0))) return keeping(findings)
  const bare = withFindings(checkpoint, [], digestOf)
  const reading = (count: number) => ({ ...state, checkpoint: { ...bare, read: bare.read.slice(0, count) } })
  const read = largest(bare.read.length, (count) => fits(reading(count)))
  return read > 0 || fits(reading(0)) ? reading(read) : { ...state, checkpoint: undefined }
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity)
}

function withFindings(
  checkpoint: Checkpoint,
  kept: readonly Finding[],
  digestOf: (path: string) => string | undefined,
): Checkpoint {
  const left = checkpoint.findings.filter((finding) => !kept.includes(finding))
  const lost = new Set(left.map(({ place }) => place.path))
  const digests = new Set([...lost].map(digestOf))
  return {
    ...checkpoint,
    // What is told of a file is told whole: one that is asked about again needs none of it.
    findings: kept.filter(({ place }) => !lost.has(place.path)),
    read: checkpoint.read.filter((digest) => !digests.has(digest)),
  }
}

/** The largest number up to `most` for which the test holds, if it holds for all smaller ones; 0 where it holds for none. */
function largest(most: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
