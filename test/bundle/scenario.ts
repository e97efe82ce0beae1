import type { CommitPlan } from '../support/git-repository.ts'
import { aCommentEvent, aPullRequestEvent, type PullRequestEventOptions } from '../support/github/events.ts'
import { type GitHub, type Options, startGitHub, type User, type World } from '../support/github/server.ts'
import { sharedRepository } from '../support/github/shared-repository.ts'
import { type Messages, type Scripted, type SeenRequest, startMessages } from '../support/messages/server.ts'
import { type Job, type Ran, type Running, startAction } from '../support/runner.ts'
import { saying } from './answers.ts'
import { assertInvariants, type Exceptions } from './invariants.ts'
import { pullRequestPlans, shopChange, shopClaims, shopFiles } from './shop.ts'

/** Secrets without the form of any known token, so that only the run's knowledge of them can redact them. */
export const token = 'Tkn+9fJ2/wQz7LmX4vBn8RcY1sDh5KgP'
export const key = 'Key~3uV6xAe0TqW9oHb2+Zi7/MdN4rFj'

/** Somebody who may write, and somebody who may not. */
export const ana: User = { login: 'ana', id: 101, type: 'User' }
export const eve: User = { login: 'eve', id: 666, type: 'User' }

const collaborators: NonNullable<World['collaborators']> = {
  ana: { permission: 'write', role_name: 'write', id: 101 },
  eve: { permission: 'read', role_name: 'read', id: 666 },
}

/** What a scenario may differ in from the shop's pull request, read by a model that finds its defects. */
export interface Setting {
  readonly base?: CommitPlan['files']
  readonly change?: CommitPlan['files']
  /** Commits after the first four; `from: 1` follows the head. */
  readonly later?: readonly CommitPlan[]
  readonly world?: Partial<Omit<World, 'pull'>> & { readonly pull?: Partial<World['pull']> }
  readonly github?: Options
  readonly reply?: (request: SeenRequest) => Scripted | Promise<Scripted>
  readonly expected?: Exceptions
}

/** What one run may differ in. */
export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly event?: Job['event']
  /** Where the runner says that GitHub is; the stand-in's own address unless told. */
  readonly at?: Pick<Job, 'apiUrl' | 'graphqlUrl' | 'serverUrl'>
  /** Secrets that the environment holds besides the token and the key. */
  readonly alsoSecret?: readonly string[]
}

/** A pull request on its stage, ready to be reviewed. */
export interface Scenario {
  readonly github: GitHub
  readonly messages: Messages
  readonly world: World
  /** Base, head, tip of the base branch, merge commit, and what comes later. */
  readonly shas: readonly string[]
  readonly head: string
  /** Changes what the model says from now on. */
  readonly script: { reply: NonNullable<Setting['reply']> }
  /** Runs the action; by a `pull_request` event unless told. */
  readonly run: (options?: RunOptions) => Promise<Ran>
  /** Starts the action likewise, to be cancelled on its way. */
  readonly start: (options?: RunOptions) => Promise<Running>
  readonly pullRequest: (options?: Omit<PullRequestEventOptions, 'served'>) => Job['event']
  /** Writes a comment as that person and gives its event. */
  readonly command: (body: string, by?: Commander) => Job['event']
  /** What GitHub was asked to write and wrote, by method and path below the repository. */
  readonly writes: () => readonly string[]
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** Who comments, and when; `createdAt` after the last commit unless told. */
export interface Commander {
  readonly user?: User
  readonly action?: 'created' | 'edited' | 'deleted'
  readonly createdAt?: string
  readonly onPullRequest?: boolean
}

/** Sets the stage: a real repository, GitHub, and the Messages API; at its end every run is held against the global invariants. */
export async function scenario(setting: Setting = {}): Promise<Scenario> {
  const plans = pullRequestPlans(setting.base ?? shopFiles, setting.change ?? shopChange, setting.later)
  const { git, shas } = await sharedRepository(plans)
  const world = worldOf(git, shas, setting)
  const script = { reply: setting.reply ?? saying(shopClaims) }
  const said: Scripted[] = []
  const [github, messages] = await Promise.all([
    startGitHub(world, setting.github),
    startMessages({
      reply: async (request) => {
        const scripted = await script.reply(request)
        said.push(scripted)
        return scripted
      },
    }),
  ])
  const played: { readonly ran: Ran; readonly secrets: readonly string[] }[] = []
  const start = async (options: RunOptions = {}): Promise<Running> => {
    const inputs = {
      'github-token': token,
      'anthropic-api-key': key,
      'anthropic-base-url': messages.url,
      ...options.inputs,
    }
    const event = options.event ?? { name: 'pull_request', payload: aPullRequestEvent(world, { served: github }) }
    const { apiUrl, graphqlUrl, serverUrl } = options.at ?? github
    const place = { repository: world.repository, sha: shas[3] ?? '', apiUrl, graphqlUrl, serverUrl }
    const { signal, ended } = await startAction({ event, inputs, env: options.env ?? {}, ...place })
    const secrets = [inputs['github-token'], inputs['anthropic-api-key'], ...(options.alsoSecret ?? [])]
    const noted = ended.then((ran) => {
      played.push({ ran, secrets })
      return ran
    })
    return { signal, ended: noted }
  }
  const run = async (options?: RunOptions) => (await start(options)).ended
  return {
    ...{ github, messages, world, shas, head: shas[1] ?? '', script, run, start },
    pullRequest: (options) => ({
      name: 'pull_request',
      payload: aPullRequestEvent(world, { ...options, served: github }),
    }),
    command: (body, by) => commandEvent(world, github, body, by),
    writes: () =>
      github.requests
        .filter(({ method, path, status }) => method !== 'GET' && path !== '/graphql' && status < 400)
        .map(({ method, path }) => `${method} ${path.replace(`/repos/${world.repository}`, '')}`),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([github.close(), messages.close()])
      for (const { ran, secrets } of played)
        assertInvariants(ran, { github, messages, said, secrets }, setting.expected)
    },
  }
}

function worldOf(git: string, shas: readonly string[], { world = {} }: Setting): World {
  const [, head = '', base = ''] = shas
  const pull = {
    number: 7,
    title: 'Faster refunds',
    body: 'Refunds take too long.',
    base: { ref: 'main', sha: base },
    head: { ref: 'feature', sha: head },
    ...world.pull,
  }
  return { repository: 'acme/shop', git, collaborators, ...world, pull }
}

function commandEvent(world: World, github: GitHub, body: string, by: Commander = {}): Job['event'] {
  const { user = ana, createdAt = '2026-01-03T00:00:00Z', ...rest } = by
  const id = github.comment({ body, user, at: createdAt })
  return {
    name: 'issue_comment',
    payload: aCommentEvent(world, { body, user, id, createdAt, served: github, ...rest }),
  }
}
