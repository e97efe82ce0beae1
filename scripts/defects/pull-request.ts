import { aCommentEvent, aPullRequestEvent } from '../../test/support/github/events.ts'
import { openGit } from '../../test/support/github/git.ts'
import type { GitHub, World } from '../../test/support/github/server.ts'
import { octocat } from '../../test/support/github/world.ts'
import type { Job } from '../../test/support/runner.ts'
import { commitHead, linesOf } from './clones.ts'
import type { Defect } from './table.ts'
import { findTarget, type Target } from './target.ts'

/** A pull request that is ready to be reviewed, with the lines its comment has to stand on. */
export interface Prepared {
  readonly world: World
  readonly target: Target
  readonly files: number
}

/** Makes the pull request that introduces a defect, in a clone that may be written to; a text says why it cannot be made. Its lines are looked up in the files themselves, so that no mistake in reading the diff can agree with itself. */
export async function prepare(defect: Defect, dir: string): Promise<Prepared | string> {
  const head = await commitHead(dir, defect)
  if (head === undefined) return 'the clone lacks its commits'
  const git = openGit(dir)
  const changes = await git.changes(defect.fixSha, head).finally(git.close)
  const file = changes.find((one) => one.path === defect.path)
  if (file === undefined) return `${defect.path} is not changed`
  const target = findTarget(file, defect)
  if (target === undefined) return `no changed line of ${defect.path} is in the defect's ranges`
  const [revision, path] = target.side === 'LEFT' ? [defect.fixSha, file.previousPath ?? file.path] : [head, file.path]
  const lines = await linesOf(dir, revision, path)
  const astray = target.lines.find(({ number, text }) => lines[number - 1] !== text)
  if (astray !== undefined) return `line ${astray.number} of ${path} is not what the diff says`
  const pull = {
    number: 7,
    title: `Rework ${path.split('/').at(-1)}`,
    body: null,
    base: { ref: 'main', sha: defect.fixSha },
    head: { ref: 'rework', sha: head },
  }
  const collaborators = { [octocat.login]: { permission: 'write', role_name: 'write' } } as const
  return { world: { repository: defect.repository, git: dir, pull, collaborators }, target, files: changes.length }
}

/** The event of the pull request being opened. */
export function pullRequestEvent(world: World, served: GitHub): Job['event'] {
  return { name: 'pull_request', payload: aPullRequestEvent(world, { served }) }
}

/** A person with write permission comments the command; GitHub keeps the comment, the event tells of it. */
export function commandEvent(world: World, served: GitHub): Job['event'] {
  const [user, body, createdAt] = [octocat, '/integration-review', new Date().toISOString().replace(/\.\d+Z$/, 'Z')]
  const id = served.comment({ body, user, at: createdAt })
  return { name: 'issue_comment', payload: aCommentEvent(world, { body, user, served, id, createdAt }) }
}
