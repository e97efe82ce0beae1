// Measures what is computed about migrations: against the public suite of another tool, and on real merged commits; with `--reads` how much of
// the migrations of whole clones is read.
// Usage: npm run bench:migrations -- [--squawk CLONE] [--strong-migrations CLONE] [--commits N | --reads] [--write FILE] [CLONE…]
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { measureCommits } from './evidence/measure-commits.ts'
import { migrations } from './evidence/noise.ts'
import { measureReads } from './migrations/measure-reads.ts'
import { measureSpeed } from './migrations/measure-speed.ts'
import { measureSquawk } from './migrations/measure-squawk.ts'
import { measureStrongMigrations } from './migrations/measure-strong-migrations.ts'

const usage =
  'usage: bench-migrations [--squawk CLONE] [--strong-migrations CLONE] [--commits N | --reads] [--write FILE] [CLONE…]'

/** What one measure came to, in words, and whether its goals are met. */
interface Measured {
  readonly text: string
  readonly isGood: boolean
}

async function main(): Promise<number> {
  const text = { type: 'string' } as const
  const options = {
    squawk: text,
    'strong-migrations': text,
    commits: text,
    reads: { type: 'boolean' },
    write: text,
    help: { type: 'boolean' },
  } as const
  const { values, positionals } = parseArgs({ args: process.argv.slice(2), options, allowPositionals: true })
  if (values.help === true) {
    console.log(usage)
    return 0
  }
  const { squawk, 'strong-migrations': strong } = values
  const measures: readonly ((() => Promise<Measured>) | undefined)[] = [
    measureSpeed,
    squawk === undefined ? undefined : () => measureSquawk(squawk),
    strong === undefined ? undefined : () => measureStrongMigrations(strong),
    values.reads === true ? () => measureReads(positionals) : undefined,
    positionals.length === 0 || values.reads === true
      ? undefined
      : () =>
          measureCommits(positionals, Number(values.commits ?? '200'), {
            selection: migrations,
            median: 1,
            mean: Number.POSITIVE_INFINITY,
            drawn: 30,
            withNotes: true,
          }),
  ]
  const results: Measured[] = []
  for (const measure of measures.filter((one) => one !== undefined)) {
    const measured = await measure()
    console.log(`${measured.text}\n`)
    results.push(measured)
  }
  if (values.write !== undefined) await writeFile(values.write, `${results.map((one) => one.text).join('\n\n')}\n`)
  return results.every(({ isGood }) => isGood) ? 0 : 1
}

process.exitCode = await main()
