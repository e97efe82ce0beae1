import { z } from 'zod'
import { simpleUser } from './accounts.ts'
import { checkRunResource, issueComment, reactionResource } from './resources.ts'
import {
  type Answer,
  bodyMissing,
  bodyTooLong,
  type Call,
  created,
  forbidden,
  notFound,
  ok,
  paginate,
  type Route,
  unprocessable,
} from './route.ts'
import { timeNow, viewerOf } from './site.ts'
import { type CheckRun, type IssueComment, type Reaction, update } from './store.ts'

const repo = '/repos/{owner}/{repo}'
const issues = `${repo}/issues/{issue_number}/comments`
const readEither = ['issues:read', 'pull-requests:read'] as const
const writeEither = ['issues:write', 'pull-requests:write'] as const

/** The conversation, reactions, check runs, and who is asking. */
export const conversationRoutes: readonly Route[] = [
  { method: 'GET', template: issues, needs: readEither, run: listComments },
  { method: 'POST', template: issues, needs: writeEither, run: createComment },
  { method: 'GET', template: `${repo}/issues/comments/{comment_id}`, needs: readEither, run: getComment },
  { method: 'PATCH', template: `${repo}/issues/comments/{comment_id}`, needs: writeEither, run: editComment },
  { method: 'DELETE', template: `${repo}/issues/comments/{comment_id}`, needs: writeEither, run: deleteComment },
  {
    method: 'POST',
    template: `${repo}/issues/comments/{comment_id}/reactions`,
    needs: writeEither,
    run: (call) => react(call, 'issue-comment'),
  },
  {
    method: 'POST',
    template: `${repo}/pulls/comments/{comment_id}/reactions`,
    needs: ['pull-requests:write'],
    run: (call) => react(call, 'review-comment'),
  },
  {
    method: 'GET',
    template: `${repo}/pulls/comments/{comment_id}/reactions`,
    needs: ['pull-requests:read'],
    run: listReactions,
  },
  {
    method: 'GET',
    template: `${repo}/commits/{ref}/check-runs`,
    needs: ['checks:read', 'checks:write'],
    run: listCheckRuns,
  },
  { method: 'POST', template: `${repo}/check-runs`, needs: ['checks:write'], run: createCheckRun },
  { method: 'PATCH', template: `${repo}/check-runs/{check_run_id}`, needs: ['checks:write'], run: updateCheckRun },
  { method: 'GET', template: '/user', needs: [], run: currentUser },
]

function listComments(call: Call): Promise<Answer> {
  const since = call.query.get('since') ?? ''
  const seen = call.site.store.issueComments.filter((one) => one.updated_at >= since)
  return paginate(call, seen, (one) => issueComment(call.site, one))
}

function textOf(call: Call): { readonly text: string; readonly wrong: Answer | undefined } {
  const text = z.object({ body: z.string() }).parse(call.body).body
  return { text, wrong: bodyMissing('IssueComment', text) ?? bodyTooLong('IssueComment', text) }
}

function createComment(call: Call): Answer {
  const { site } = call
  const { text, wrong } = textOf(call)
  if (wrong !== undefined) return wrong
  const at = timeNow()
  const comment = { id: site.store.nextId(), user: viewerOf(site), body: text, created_at: at, updated_at: at }
  site.store.issueComments.push(comment)
  return created(issueComment(site, comment))
}

function editComment(call: Call): Answer {
  const { text, wrong } = textOf(call)
  if (wrong !== undefined) return wrong
  const change = (old: IssueComment) => ({ ...old, body: text, updated_at: timeNow() })
  const edited = update(call.site.store.issueComments, Number(call.params.comment_id), change)
  return edited === undefined ? notFound() : ok(issueComment(call.site, edited))
}

function getComment({ site, params }: Call): Answer {
  const found = site.store.issueComments.find(({ id }) => id === Number(params.comment_id))
  return found === undefined ? notFound() : ok(issueComment(site, found))
}

function deleteComment({ site, params }: Call): Answer {
  const { issueComments } = site.store
  const index = issueComments.findIndex(({ id }) => id === Number(params.comment_id))
  if (index === -1) return notFound()
  issueComments.splice(index, 1)
  return { status: 204, body: undefined }
}

/** Reacting twice in the same way changes nothing and answers 200 instead of 201. */
function react({ site, params, body }: Call, on: Reaction['on']): Answer {
  const { content } = z.object({ content: z.string() }).parse(body)
  const comment_id = Number(params.comment_id)
  const comments = on === 'issue-comment' ? site.store.issueComments : site.store.reviewComments
  if (!comments.some((one) => one.id === comment_id)) return notFound()
  const user = viewerOf(site)
  const present = site.store.reactions.find(
    (one) => one.on === on && one.comment_id === comment_id && one.content === content && one.user.id === user.id,
  )
  if (present !== undefined) return ok(reactionResource(site, present))
  const reaction = { id: site.store.nextId(), on, comment_id, user, content, created_at: timeNow() }
  site.store.reactions.push(reaction)
  return created(reactionResource(site, reaction))
}

function listReactions(call: Call): Promise<Answer> {
  const id = Number(call.params.comment_id)
  const given = call.site.store.reactions.filter((one) => one.on === 'review-comment' && one.comment_id === id)
  return paginate(call, given, (one) => reactionResource(call.site, one))
}

/** The default token belongs to no person: GitHub refuses to say who it is. */
function currentUser({ site }: Call): Answer {
  const user = viewerOf(site)
  if (user.type === 'Bot') return forbidden()
  const at = '2020-01-01T00:00:00Z'
  const numbers = { public_repos: 0, public_gists: 0, followers: 0, following: 0 }
  const person = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null }
  return ok({ ...simpleUser(site, user), ...numbers, ...person, created_at: at, updated_at: at })
}

const maxAnnotationBytes = 65_536
const maxAnnotationTitle = 255
const annotation = z.looseObject({ message: z.string(), title: z.string().optional() })

const checkBody = z.object({
  name: z.string().optional(),
  head_sha: z.string().optional(),
  status: z.string().optional(),
  conclusion: z.string().optional(),
  details_url: z.string().optional(),
  external_id: z.string().optional(),
  started_at: z.string().optional(),
  completed_at: z.string().optional(),
  output: z
    .object({
      title: z.string().optional(),
      summary: z.string(),
      text: z.string().optional(),
      annotations: z.array(annotation).default([]),
    })
    .optional(),
})

/** The latest run of a name is the one that is shown. */
function listCheckRuns({ site, params, query }: Call): Answer {
  const name = query.get('check_name')
  const of = site.store.checkRuns.filter((run) => run.head_sha === params.ref && (name === null || run.name === name))
  const latest = new Map(of.map((run) => [run.name, run]))
  return ok({ total_count: latest.size, check_runs: [...latest.values()].map((run) => checkRunResource(site, run)) })
}

async function createCheckRun({ site, body }: Call): Promise<Answer> {
  const wanted = checkBody.parse(body)
  const sha = wanted.head_sha ?? ''
  if ((await site.git.commit(sha)) === undefined) return unprocessable([], `No commit found for SHA: ${sha}`)
  const empty: CheckRun = {
    id: site.store.nextId(),
    name: wanted.name ?? '',
    head_sha: sha,
    status: 'queued',
    conclusion: null,
    details_url: null,
    external_id: null,
    started_at: null,
    completed_at: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  }
  const wrong = refuseAnnotations(wanted)
  if (wrong !== undefined) return wrong
  const run = changeRun(empty, wanted)
  site.store.checkRuns.push(run)
  return created(checkRunResource(site, run))
}

function updateCheckRun({ site, params, body }: Call): Answer {
  const wanted = checkBody.parse(body)
  const wrong = refuseAnnotations(wanted)
  if (wrong !== undefined) return wrong
  const run = update(site.store.checkRuns, Number(params.check_run_id), (old) => changeRun(old, wanted))
  return run === undefined ? notFound() : ok(checkRunResource(site, run))
}

function refuseAnnotations({ output }: z.infer<typeof checkBody>): Answer | undefined {
  const bad = output?.annotations.some(
    ({ message, title = '' }) => Buffer.byteLength(message) > maxAnnotationBytes || title.length > maxAnnotationTitle,
  )
  return bad === true ? unprocessable([], 'Invalid request. An annotation is too long.') : undefined
}

/** A conclusion completes the run; annotations are added to those of earlier requests. */
function changeRun(old: CheckRun, wanted: z.infer<typeof checkBody>): CheckRun {
  const { output, conclusion } = wanted
  return {
    ...old,
    name: wanted.name ?? old.name,
    status: conclusion === undefined ? (wanted.status ?? old.status) : 'completed',
    conclusion: conclusion ?? old.conclusion,
    details_url: wanted.details_url ?? old.details_url,
    external_id: wanted.external_id ?? old.external_id,
    started_at: wanted.started_at ?? old.started_at ?? timeNow(),
    completed_at: wanted.completed_at ?? (conclusion === undefined ? old.completed_at : timeNow()),
    output: {
      title: output?.title ?? old.output.title,
      summary: output?.summary ?? old.output.summary,
      text: output?.text ?? old.output.text,
    },
    annotations: [...old.annotations, ...(output?.annotations ?? [])],
  }
}
