import type { Annotation, CheckRun, Progress } from '../../core/ports.ts'
import { attempt, type Client } from './client.ts'
import { type Failure, sentence } from './errors.ts'

/** No other check is called so: a check run made with the job's token may be shown under any workflow of the commit. */
const checkName = 'Integration review'

/** Limits of GitHub's "Create a check run": annotations in one request, and characters. */
const maxAnnotations = 50
const maxSummary = 65_535
const maxTitle = 255
const maxMessage = 60_000

/** Writes a completed check run on a commit, fifty annotations at a time. A token that may not is only noted, since the check run is an extra; any other failure comes back as a warning. */
export async function writeCheckRun(
  client: Client,
  head: string,
  check: CheckRun,
  note: Progress,
): Promise<string | undefined> {
  const annotations = check.annotations.map(annotationOf)
  const output = { title: cut(check.title, maxTitle), summary: cut(check.summary, maxSummary) }
  const created = await attempt(() =>
    client.rest.checks.create({
      ...client.at,
      name: checkName,
      head_sha: head,
      status: 'completed',
      conclusion: check.conclusion,
      output: { ...output, annotations: annotations.slice(0, maxAnnotations) },
    }),
  )
  if (created.kind === 'failed') return missed(created.failure, note)
  for (let at = maxAnnotations; at < annotations.length; at += maxAnnotations) {
    const more = { ...output, annotations: annotations.slice(at, at + maxAnnotations) }
    const id = created.value.id
    const added = await attempt(() => client.rest.checks.update({ ...client.at, check_run_id: id, output: more }))
    if (added.kind === 'failed') return sentence(added.failure, 'add annotations to the check run', 'checks: write')
  }
  return undefined
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
