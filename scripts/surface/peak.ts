import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { isolatedGitEnvironment } from '../../test/support/git-repository.ts'
import { median } from '../bench/statistics.ts'
import { probe, usage } from '../bench/usage.ts'
import type { Ends } from './nasty-ends.ts'

/** The built terminal command. */
const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')

/** Peak memory in MiB of whole processes on this Node. */
export interface Peak {
  readonly median: number
  readonly highest: number
}

/** MiB that sorting the largest change may take. */
export const peakLimit = 400

const runs = 5

/** Runs the built `surface` over a change five times and gives its peak memory; `dir` is where the clone lies, and what is written there is removed with it. */
export async function surfacePeak(dir: string, { base, head }: Ends): Promise<Peak> {
  const peaks: number[] = []
  for (let nth = 0; nth < runs; nth += 1) peaks.push(await onePeak(dir, base, head))
  return { median: median(peaks), highest: Math.max(...peaks) }
}

async function onePeak(dir: string, base: string, head: string): Promise<number> {
  const path = join(dir, 'usage.json')
  const range = ['--repo', dir, '--base', base, '--head', head, '--direct']
  const args = [...probe(path), cli, 'surface', ...range, '--format', 'json']
  await promisify(execFile)(process.execPath, args, { env: isolatedGitEnvironment(), maxBuffer: 2 ** 28 })
  return usage.parse(JSON.parse(await readFile(path, 'utf8'))).maxRSS / 1_024
}
