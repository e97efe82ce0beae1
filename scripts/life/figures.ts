import { median } from '../bench/statistics.ts'
import type { Played, Step } from './play.ts'

/** One row of the table; `isMet` undefined: reported without a goal. */
export interface Row {
  readonly figure: string
  readonly seen: string
  readonly goal: string
  readonly isMet: boolean | undefined
}

/** Share of the tokens of as many full runs that a life may take. */
const mostTokens = 0.15

/** Makes the table of a life: `full` holds the tokens that a full run of each pushed head takes. */
export function figuresOf(
  { steps, comments, closed, summaries, problems }: Played,
  full: readonly number[],
): readonly Row[] {
  const [, ...pushes] = steps
  const count = (of: (step: Step) => number) => steps.reduce((sum, step) => sum + of(step), 0)
  const none = (figure: string, seen: number): Row => ({ figure, seen: String(seen), goal: '0', isMet: seen === 0 })
  const spent = pushes.reduce((sum, { tokens }) => sum + tokens, 0)
  const whole = full.reduce((sum, tokens) => sum + tokens, 0)
  const plain = pushes.filter(({ trouble }) => trouble === undefined)
  return [
    none(
      'duplicates',
      count(({ doubles }) => doubles.length),
    ),
    none(
      'findings lost',
      count(({ lost }) => lost.length),
    ),
    none('threads of humans touched', new Set(steps.flatMap(({ touched }) => touched)).size),
    none(
      'findings resolved by an outage',
      count(({ closedBlindly }) => closedBlindly.length),
    ),
    none(
      'writes of a run that changes nothing',
      count(({ rewritten }) => rewritten.length),
    ),
    none('incomplete runs with a green tick', steps.filter(({ isFalseGreen }) => isFalseGreen).length),
    none(
      'dismissals missed, or obeyed from who may not',
      count(({ misheard }) => misheard.length),
    ),
    none('requests that GitHub or the model refuses', problems.length),
    {
      figure: `model tokens of ${pushes.length} pushes, of as many full runs`,
      seen: `${((100 * spent) / whole).toFixed(1)} % (${spent} of ${whole})`,
      goal: `${mostTokens * 100} %`,
      isMet: spent <= mostTokens * whole,
    },
    { figure: 'summaries', seen: String(summaries), goal: '1', isMet: summaries === 1 },
    told('comments posted, threads closed at the end', `${comments}, ${closed}`),
    told('requests to GitHub of a push, median', String(median(plain.map(({ gitHubRequests }) => gitHubRequests)))),
    told('requests to the model of a push, median', String(median(plain.map(({ modelRequests }) => modelRequests)))),
    told('a push, median', `${(median(plain.map(({ elapsedMs }) => elapsedMs)) / 1_000).toFixed(1)} s`),
  ]
}

function told(figure: string, seen: string): Row {
  return { figure, seen, goal: '–', isMet: undefined }
}

/** Prints the rows as a table of markdown. */
export function printRows(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ figure, seen, goal, isMet }) => `| ${figure}${isMet === false ? ', **missed**' : ''} | ${seen} | ${goal} |`,
  )
  return ['| figure | seen | goal |', '|---|---|---|', ...lines].join('\n')
}

/** Prints one line for a step, and what is wrong with it. */
export function printStep(step: Step, nth: number): string {
  const { name, verdict, modelRequests, tokens, gitHubRequests, threads, elapsedMs } = step
  const head = `${String(nth).padStart(2)} ${name}: ${verdict}, ${modelRequests} questions, ${tokens} tokens, ${gitHubRequests} requests, ${threads} threads, ${(elapsedMs / 1_000).toFixed(1)} s`
  const wrong = [
    ...list('told twice', step.doubles),
    ...list('lost', step.lost),
    ...list('threads of persons touched', step.touched.map(String)),
    ...list('closed by the outage', step.closedBlindly),
    ...list('written again', step.rewritten),
    ...list('misheard', step.misheard),
    ...(step.isFalseGreen ? ['   green, and not read'] : []),
  ]
  return [head, ...wrong].join('\n')
}

function list(what: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`   ${what}: ${items.join(', ')}`]
}
