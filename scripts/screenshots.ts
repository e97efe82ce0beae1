// Plays the first half of the life of a pull request and takes pictures of what a reader sees then: the summary, threads of every kind, and the answer to a question.
// Usage: npm run screenshots -- <folder>. Needs a build (npm run build); takes the pictures with Chromium, and leaves the pages where there is none.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { makeHistory } from './life/history.ts'
import { type Played, playLife } from './life/play.ts'
import { isOpen, ourThreads } from './life/seen.ts'
import { people } from './life/stage.ts'
import { wholeLife } from './life/story.ts'
import { findBrowser, takePicture } from './screenshots/browser.ts'
import { type Framed, pageOf } from './screenshots/page.ts'

/** By then something was fixed, answered, moved and dismissed. */
const pushes = 10

const question = 'How do I roll this out without stopping the workers: two deployments, or one behind a flag?'
const answer = `**Two deployments.** The workers read \`version\`, which the migration adds; a worker that is deployed first fails on every job.

- Two deployments: fail when the second is forgotten; to undo, deploy the first again.
- One behind a flag: fails when the flag is read before the migration has ended; to undo, turn it off. The column stays.

Add the column, deploy, then switch the workers over:

\`\`\`sql
ALTER TABLE orders_invoice ADD COLUMN version bigint;
\`\`\`

Whether anything else reads \`orders_invoice\` is not shown.`

/** Asks a question as a person does, of a model that has this answer. */
async function ask({ stage }: Played): Promise<string> {
  stage.model.setMood(() => ({ json: { answer } }))
  await stage.run(stage.command(`/integration-review ask ${question}`, people.ana))
  return stage.github.state.issueComments.at(-1)?.body ?? ''
}

/** One thread of each kind: open, answered by a person, closed, and computed. */
function threadsOf({ stage: { github } }: Played): readonly Framed[] {
  const threads = ourThreads(github)
  const answersOf = (id: number) => github.state.reviewComments.filter((one) => one.in_reply_to_id === id)
  const isPersons = (id: number) => answersOf(id).some(({ user }) => user?.type === 'User')
  const kinds = [
    ['open', threads.find((one) => isOpen(one) && answersOf(one.id).length === 0)],
    ['answered by a person', threads.find(({ id }) => isPersons(id))],
    ['closed', threads.find((one) => !isOpen(one))],
    ['computed', threads.find(({ body }) => body.includes('by=computed'))],
  ] as const
  return kinds.flatMap(([kind, thread]): readonly Framed[] => {
    const first = github.state.reviewComments.find(({ id }) => id === thread?.id)
    if (thread === undefined || first === undefined) return []
    const comments = [first, ...answersOf(first.id)].map(({ user, body }) => ({ author: user?.login ?? 'ghost', body }))
    const place = `${first.path}:${first.line ?? ''}`
    return [{ title: `A thread: ${kind}`, comments, place, resolved: thread.resolved }]
  })
}

async function main([folder]: readonly string[]): Promise<number> {
  if (folder === undefined) {
    console.error('usage: screenshots <folder>')
    return 2
  }
  const [target, git] = [resolve(folder), await mkdtemp(join(tmpdir(), 'life-'))]
  await mkdir(target, { recursive: true })
  const browser = await findBrowser(process.env)
  try {
    const life = { ...wholeLife, pushes: wholeLife.pushes.slice(0, pushes) }
    const played = await playLife(git, await makeHistory(git, life), 'write')
    const summary = { title: 'The summary', comments: [{ author: 'github-actions[bot]', body: played.summary }] }
    const answered = { title: 'A question', comments: [{ author: 'github-actions[bot]', body: await ask(played) }] }
    const pages = [
      { name: 'summary', html: pageOf('Summary, as it is posted', [summary], false), height: 1_400 },
      { name: 'summary-open', html: pageOf('Summary, every block open', [summary], true), height: 4_200 },
      { name: 'threads', html: pageOf('Threads', threadsOf(played), true), height: 1_900 },
      { name: 'question', html: pageOf('Answer to a question', [answered], true), height: 900 },
    ]
    for (const { name, html, height } of pages) {
      const page = join(target, `${name}.html`)
      await writeFile(page, html)
      if (browser !== undefined) await takePicture(browser, page, join(target, `${name}.png`), height)
    }
    await played.stage.close()
    console.log(
      `${pages.length} pages${browser === undefined ? '; no Chromium was found, so no pictures' : ' and pictures'} in ${target}`,
    )
    return 0
  } finally {
    await rm(git, { recursive: true, force: true })
  }
}

process.exitCode = await main(process.argv.slice(2))
