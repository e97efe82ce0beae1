import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aPullRequestEvent } from '../../test/support/github/events.ts'
import type { World } from '../../test/support/github/world.ts'
import { action } from './action.ts'
import { median } from './statistics.ts'

/** Milliseconds from start to exit, medians. */
export interface ColdStart {
  readonly pairs: number
  readonly emptyMs: number
  readonly skipMs: number
}

const draft: World = {
  repository: 'acme/shop',
  git: '',
  pull: {
    number: 7,
    title: 'Draft',
    body: null,
    base: { ref: 'main', sha: 'a'.repeat(40) },
    head: { ref: 'draft', sha: 'b'.repeat(40) },
    draft: true,
  },
}

/** Starts an empty script and the action on an event that it skips, in turn, after one pair that warms the disk. */
export async function measureColdStart(pairs: number): Promise<ColdStart> {
  const home = await mkdtemp(join(tmpdir(), 'bench-start-'))
  try {
    const [empty, event, output] = ['empty.mjs', 'event.json', 'output'].map((name) => join(home, name))
    if (empty === undefined || event === undefined || output === undefined) throw new Error('unreachable')
    await Promise.all([
      writeFile(empty, ''),
      writeFile(output, ''),
      writeFile(event, JSON.stringify(aPullRequestEvent(draft))),
    ])
    const env = {
      PATH: process.env.PATH,
      'INPUT_GITHUB-TOKEN': 'ghs_0123456789abcdefghijklmnopqrstuvwxyz',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_OUTPUT: output,
    }
    const times = Array.from(
      { length: pairs + 1 },
      () => [timed(empty, env, ''), timed(action, env, 'Skipped (draft)')] as const,
    ).slice(1)
    return { pairs, emptyMs: median(times.map(([one]) => one)), skipMs: median(times.map(([, one]) => one)) }
  } finally {
    await rm(home, { recursive: true })
  }
}

function timed(script: string, env: NodeJS.ProcessEnv, says: string): number {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' })
  const elapsed = performance.now() - started
  if (status !== 0 || !stdout.includes(says)) throw new Error(`${script} ended with ${status}:\n${stdout}${stderr}`)
  return elapsed
}
