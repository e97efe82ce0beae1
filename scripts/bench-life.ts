// Plays the life of a pull request on stand-ins of GitHub and the model, with the built action, and prints what came of it: duplicates, losses, writes and tokens.
// Usage: npm run bench:life [-- --verbose] [-- --contents read|write]. Needs a build (npm run build); exits 1 where a goal is missed.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { figuresOf, printRows, printStep } from './life/figures.ts'
import { type Head, makeHistory } from './life/history.ts'
import { playLife } from './life/play.ts'
import { type Contents, openStage } from './life/stage.ts'
import { wholeLife } from './life/story.ts'

/** Tokens that one review takes which nothing was read before. */
async function tokensOf(git: string, head: Head, contents: Contents): Promise<number> {
  const stage = await openStage(git, head, contents)
  try {
    const { report } = await stage.run(stage.event())
    if (report?.verdict !== 'findings') throw new Error(`a full run ended ${report?.verdict}`)
    return stage.model.tokens()
  } finally {
    await stage.close()
  }
}

async function main(): Promise<number> {
  const options = { verbose: { type: 'boolean' }, contents: { type: 'string', default: 'write' } } as const
  const { values } = parseArgs({ options })
  const contents: Contents = values.contents === 'read' ? 'read' : 'write'
  const git = await mkdtemp(join(tmpdir(), 'life-'))
  try {
    const history = await makeHistory(git, wholeLife)
    const played = await playLife(git, history, contents)
    await played.stage.close()
    if (values.verbose) console.log(`${played.steps.map(printStep).join('\n')}\n${played.problems.join('\n')}\n`)
    const full: number[] = []
    for (const head of history.pushed) full.push(await tokensOf(git, head, contents))
    const rows = figuresOf(played, full)
    console.log(
      `The token may ${contents === 'write' ? '' : 'not '}resolve threads (\`contents: ${contents}\`).\n\n${printRows(rows)}`,
    )
    return rows.some(({ isMet }) => isMet === false) ? 1 : 0
  } finally {
    await rm(git, { recursive: true, force: true })
  }
}

process.exitCode = await main()
