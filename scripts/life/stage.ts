import { aCommentEvent, aPullRequestEvent } from '../../test/support/github/events.ts'
import { type GitHub, startGitHub, type User, type World } from '../../test/support/github/server.ts'
import { type Messages, startMessages } from '../../test/support/messages/server.ts'
import type { Job } from '../../test/support/runner.ts'
import { type Ended, type Running, startAction } from './action.ts'
import type { Head } from './history.ts'
import { type LifeModel, lifeModel } from './model.ts'

/** Somebody who may write, and somebody who may only read. */
export const people = {
  ana: { login: 'ana', id: 101, type: 'User' },
  eve: { login: 'eve', id: 666, type: 'User' },
} as const satisfies Readonly<Record<string, User>>

/** What the workflow's token may do with content: `write` may resolve threads, `read` is the recommended one and may not. */
export type Contents = 'read' | 'write'

/** A pull request on GitHub, and the model. */
export interface Stage {
  readonly github: GitHub
  readonly messages: Messages
  readonly model: LifeModel
  readonly world: World
  readonly head: () => Head
  /** Moves the pull request to another head, and the base branch with it. */
  readonly push: (head: Head) => void
  /** The event of the last push; `opened` before any. */
  readonly event: () => Job['event']
  /** A comment of that person in the conversation, and its event. */
  readonly command: (body: string, by: User) => Job['event']
  readonly start: (event: Job['event']) => Promise<Running>
  readonly run: (event: Job['event']) => Promise<Ended>
  readonly close: () => Promise<void>
}

const key = 'sk-ant-api03-0123456789abcdefghijklmnop'
const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'

/** Opens a pull request at a head; `git` holds every commit of its life. */
export async function openStage(git: string, first: Head, contents: Contents): Promise<Stage> {
  const heads = [first]
  const head = () => heads.at(-1) ?? first
  const world = worldOf(git, first, head, contents)
  const model = lifeModel()
  // A life asks more often than the hour's limit of a workflow's token, which real pushes are spread over.
  const [github, messages] = await Promise.all([
    startGitHub(world, { rateLimits: 'off' }),
    startMessages({ reply: model.reply }),
  ])
  const start = (event: Job['event']) => {
    const { apiUrl, graphqlUrl, serverUrl } = github
    const inputs = { 'github-token': token, 'anthropic-api-key': key, 'anthropic-base-url': messages.url }
    const place = { repository: world.repository, sha: '0'.repeat(40), apiUrl, graphqlUrl, serverUrl }
    return startAction({ event, inputs, ...place })
  }
  return {
    ...{ github, messages, model, world, head, start },
    push: (next) => {
      heads.push(next)
      github.setHead(next.sha, secondsAgo(60))
    },
    event: () => pushEvent(world, github, heads),
    command: (body, user) => {
      const [createdAt, id] = [secondsAgo(0), github.comment({ body, user })]
      return { name: 'issue_comment', payload: aCommentEvent(world, { body, user, id, createdAt, served: github }) }
    },
    run: async (event) => (await start(event)).ended,
    close: async () => {
      await Promise.all([github.close(), messages.close()])
    },
  }
}

function pushEvent(world: World, served: GitHub, heads: readonly Head[]): Job['event'] {
  const [head = '', before] = [heads.at(-1)?.sha, heads.at(-2)?.sha]
  const options = before === undefined ? ({} as const) : ({ action: 'synchronize', before } as const)
  return { name: 'pull_request', payload: aPullRequestEvent(world, { ...options, head, served }) }
}

function worldOf(git: string, first: Head, head: () => Head, contents: Contents): World {
  return {
    repository: 'acme/shop',
    git,
    pull: {
      number: 7,
      title: 'Versions and outboxes for every service',
      body: 'Readers get a version, writers an outbox.',
      get base() {
        return { ref: 'main', sha: head().baseTip }
      },
      head: { ref: 'feature', sha: first.sha },
    },
    collaborators: {
      ana: { permission: 'write', role_name: 'write', id: people.ana.id },
      eve: { permission: 'read', role_name: 'read', id: people.eve.id },
    },
    token: { permissions: { contents, checks: 'write' } },
  }
}

/** A push is told to have been a minute ago, so that a command of this second is about it. */
function secondsAgo(seconds: number): string {
  return new Date(Date.now() - seconds * 1_000).toISOString().replace(/\.\d+Z$/, 'Z')
}
