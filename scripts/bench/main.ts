import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { action } from './action.ts'
import { measureColdStart } from './cold-start.ts'
import { type Measured, measurePullRequest } from './pull-request.ts'

/** A measured value with the bound it has to keep; no bound: for information. */
interface Row {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly digits: number
  readonly atMost: number | undefined
}

function row(
  what: string,
  value: number,
  unit: string,
  more: { readonly digits?: number; readonly atMost?: number } = {},
): Row {
  return { what, value, unit, digits: more.digits ?? 0, atMost: more.atMost }
}

/** Measures everything and prints it as a table; gives 1 where a bound is missed, unless told only to print, and 2 on another Node. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { 'no-fail': { type: 'boolean' }, quick: { type: 'boolean' } },
  })
  if (!process.version.startsWith('v24.')) {
    console.error(`this is Node ${process.version}; the action runs on 24: use npm run bench`)
    return 2
  }
  const quick = values.quick === true
  const start = await measureColdStart(quick ? 3 : 10)
  const small = await measurePullRequest(100, quick ? 1 : 3)
  const middle = await measurePullRequest(300, quick ? 1 : 7)
  const large = await measurePullRequest(3_000, quick ? 1 : 5)
  const rows = [
    row(`empty script, median of ${start.pairs}`, start.emptyMs, 'ms'),
    row('skipped event, the same', start.skipMs, 'ms'),
    row('skipped event : empty script', start.skipMs / start.emptyMs, '×', { digits: 2, atMost: 4 }),
    ...pullRequestRows(small, { requests: 14 }),
    ...pullRequestRows(middle, { ownMs: 1_000 }),
    ...pullRequestRows(large, { ownMs: 6_000, peakMb: 350 }),
    row('own time, 3,000 files : 300 files', large.ownMs / middle.ownMs, '×', { digits: 2, atMost: 10 }),
    row('processor time, 3,000 files : 300 files', large.cpuMs / middle.cpuMs, '×', { digits: 2, atMost: 10 }),
    row('size of dist/', sizeOf(join(action, '..', '..')) / 1_000_000, 'MB', { digits: 2 }),
  ]
  console.log(`Node ${process.version}; own time is wall time without the time in which a request was in flight\n`)
  console.log(rows.map(printRow).join('\n'))
  const missed = rows.filter(isMissed)
  console.log(missed.length === 0 ? '\nevery bound is kept' : `\nmissed: ${missed.map(({ what }) => what).join('; ')}`)
  return missed.length > 0 && values['no-fail'] !== true ? 1 : 0
}

interface Bounds {
  readonly ownMs?: number
  readonly peakMb?: number
  readonly requests?: number
}

function pullRequestRows(one: Measured, bounds: Bounds): readonly Row[] {
  const name = `${one.files.toLocaleString('en')} files`
  const atMost = (bound: number | undefined) => (bound === undefined ? {} : { atMost: bound })
  return [
    row(`${name}: selected (${one.hunks} hunks, ${one.comments} comments)`, one.selected, ''),
    row(`${name}: own time`, one.ownMs, 'ms', atMost(bounds.ownMs)),
    row(`${name}: waited for GitHub and the model`, one.waitedMs, 'ms'),
    row(`${name}: wall time`, one.wallMs, 'ms'),
    row(`${name}: processor time, all threads`, one.cpuMs, 'ms'),
    row(`${name}: peak memory`, one.peakMb, 'MB', atMost(bounds.peakMb)),
    row(`${name}: requests to GitHub`, one.githubRequests, '', atMost(bounds.requests)),
    row(`${name}: requests to the model`, one.modelRequests, ''),
  ]
}

function isMissed({ value, atMost }: Row): boolean {
  return atMost !== undefined && value > atMost
}

function printRow(one: Row): string {
  const value = `${one.value.toFixed(one.digits)} ${one.unit}`.trimEnd()
  const bound = one.atMost === undefined ? '' : `at most ${one.atMost}${isMissed(one) ? '  MISSED' : ''}`
  return `${one.what.padEnd(52)} ${value.padStart(10)}   ${bound}`.trimEnd()
}

function sizeOf(dir: string): number {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
