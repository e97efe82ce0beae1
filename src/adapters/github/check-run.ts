import type { Annotation, CheckRun, Progress } from '../../core/ports.ts'
import { sameSummary } from '../../render/summary/same.ts'
import { attempt, type Client } from './client.ts'
import { type Failure, type Result, sentence } from './errors.ts'

/** No other check is called so: a check run made with the job's token may be shown under any workflow of the commit. */
const checkName = 'Integration review'

/** Limits of GitHub's "Create a check run": annotations in one request, and characters. */
const maxAnnotations = 50
const maxSummary = 65_535
const maxTitle = 255
const maxMessage = 60_000

/** Requests that may be spent on finding out which annotations GitHub refuses, when it refuses some: it does not say which. */
const maxExtraRequests = 24

type Wire = ReturnType<typeof annotationOf>

/** One check run that is being filled. */
interface Filling {
  readonly client: Client
  readonly id: number
  readonly output: { readonly title: string; readonly summary: string; readonly text?: string }
  /** Extra requests that are left. */
  extra: number
}

/** Writes a completed check run on a commit, fifty annotations at a time; none where it `mayStand` there and does, word for word but for what the run cost. Annotations that GitHub refuses do not take the others or the run with them; how many are missing comes back as a warning. A token that may not is only noted, since the check run is an extra; any other failure is a warning too. */
export async function writeCheckRun(
  client: Client,
  head: string,
  check: CheckRun,
  { note, mayStand }: { readonly note: Progress; readonly mayStand: boolean },
): Promise<string | undefined> {
  const annotations = check.annotations.map(annotationOf)
  const text = check.state === undefined || check.state === '' ? {} : { text: check.state }
  const output = { title: cut(check.title, maxTitle), summary: cut(check.summary, maxSummary), ...text }
  const first = annotations.slice(0, maxAnnotations)
  const { conclusion } = check
  const run = { ...client.at, name: checkName, head_sha: head, status: 'completed', conclusion } as const
  if (mayStand && (await stands(client, head, { conclusion, ...output }))) return undefined
  const create = (some: readonly Wire[]) =>
    attempt(() => client.rest.checks.create({ ...run, output: { ...output, annotations: [...some] } }))
  const whole = await create(first)
  const created = isRefusal(whole) && first.length > 0 ? await create([]) : whole
  if (created.kind === 'failed') return missed(created.failure, note)
  const filling: Filling = { client, id: created.value.id, output, extra: maxExtraRequests }
  return addAll(filling, created === whole ? annotations.slice(maxAnnotations) : annotations)
}

/** Says whether the commit has a check run that tells a reader the same. Where it can not be asked, it is taken not to stand. */
async function stands(
  client: Client,
  head: string,
  wanted: Filling['output'] & Pick<CheckRun, 'conclusion'>,
): Promise<boolean> {
  const query = { ...client.at, ref: head, check_name: checkName, filter: 'latest', per_page: 10 } as const
  const got = await attempt(() => client.rest.checks.listForRef(query))
  if (got.kind === 'failed') return false
  return got.value.check_runs.some(
    ({ conclusion, output }) =>
      conclusion === wanted.conclusion &&
      output.title === wanted.title &&
      (output.text ?? undefined) === wanted.text &&
      sameSummary(output.summary ?? '', wanted.summary),
  )
}

/** The state that a run has left on the check run of a commit; undefined where there is none or it can not be asked. */
export async function readState(client: Client, commit: string): Promise<string | undefined> {
  const query = { ...client.at, ref: commit, check_name: checkName, filter: 'latest', per_page: 10 } as const
  const got = await attempt(() => client.rest.checks.listForRef(query))
  if (got.kind === 'failed') return undefined
  return got.value.check_runs.map(({ output }) => output.text ?? undefined).find((text) => text !== undefined)
}

async function addAll(filling: Filling, annotations: readonly Wire[]): Promise<string | undefined> {
  let refused = 0
  for (let at = 0; at < annotations.length; at += maxAnnotations) {
    const added = await add(filling, annotations.slice(at, at + maxAnnotations))
    if (added.kind === 'failed') return sentence(added.failure, 'add annotations to the check run', 'checks: write')
    refused += added.value
  }
  return refused === 0
    ? undefined
    : `GitHub refused ${refused} annotations of the check run; its summary names every finding.`
}

/** Adds some annotations and gives the number of those that were refused, found by halving while requests are left. */
async function add(filling: Filling, some: readonly Wire[]): Promise<Result<number>> {
  const { client, id, output } = filling
  const update = { ...client.at, check_run_id: id, output: { ...output, annotations: [...some] } }
  const added = await attempt(() => client.rest.checks.update(update))
  if (!isRefusal(added)) return added.kind === 'failed' ? added : { kind: 'ok', value: 0 }
  if (some.length === 1 || filling.extra < 2) return { kind: 'ok', value: some.length }
  filling.extra -= 2
  const half = Math.ceil(some.length / 2)
  const former = await add(filling, some.slice(0, half))
  if (former.kind === 'failed') return former
  const latter = await add(filling, some.slice(half))
  return latter.kind === 'failed' ? latter : { kind: 'ok', value: former.value + latter.value }
}

/** GitHub found something in the request itself that it does not accept. */
function isRefusal(got: Result<unknown>): boolean {
  return got.kind === 'failed' && got.failure.status === 422 && got.failure.why !== 'stale-commit'
}

function missed(failure: Failure, note: Progress): string | undefined {
  const words = sentence(failure, 'write a check run', 'checks: write')
  if (failure.why !== 'permission') return words
  note(words)
  return undefined
}

function annotationOf(annotation: Annotation) {
  return {
    path: annotation.path,
    start_line: annotation.startLine,
    end_line: annotation.endLine,
    annotation_level: annotation.level,
    title: cut(annotation.title, maxTitle),
    message: cut(annotation.message, maxMessage),
  }
}

/** Cuts between code points and says that it did. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, limit - 2).replace(/[\uD800-\uDBFF]$/, '')} …`
}
