import { gitOutput } from './git.ts'
import type { PinnedRange } from './range.ts'

/** Newest commits whose messages are read, and most characters of them: they are context for the reader, not what is reviewed. */
const maxCommits = 50
const maxBody = 16_000

/** Names the change by its one commit, or by its branch where it has several or includes uncommitted work; the body is the commits' messages, oldest first. */
export async function describeRange(range: PinnedRange): Promise<{ readonly title: string; readonly body: string }> {
  const span = `${range.revisions.mergeBase}..${range.headCommit}`
  const log = ['log', '-z', '--reverse', '--no-notes', '--no-show-signature', '--no-color', '--encoding=UTF-8']
  const output = await gitOutput(range.git, [...log, `--max-count=${maxCommits + 1}`, '--format=%s%n%n%b', span])
  const messages = output
    .toString('utf8')
    .split('\0')
    .map((message) => message.trim())
    .filter((message) => message !== '')
  const [first] = messages
  const committed = range.headCommit === range.revisions.head
  if (first !== undefined && messages.length === 1 && committed) {
    const [title = '', ...rest] = first.split('\n')
    return { title, body: bounded(rest.join('\n').trim()) }
  }
  const cut = messages.length > maxCommits ? ['(earlier commits are left out)'] : []
  return { title: range.headName, body: bounded([...cut, ...messages.slice(-maxCommits)].join('\n\n')) }
}

function bounded(body: string): string {
  return body.length <= maxBody ? body : `${body.slice(0, maxBody)}\n(the rest is left out)`
}
