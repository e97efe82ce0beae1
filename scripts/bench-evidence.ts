// Measures the computed evidence about contracts: on the public suites of other tools, on real merged commits, and on one very large document.
// Usage: npm run bench:evidence -- [--oasdiff CLONE] [--buf CLONE] [--graphql-js CLONE] [--large BASE --against HEAD] [--commits N] [--write FILE] [CLONE…]
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { measureBuf } from './evidence/measure-buf.ts'
import { measureCommits } from './evidence/measure-commits.ts'
import { measureGraphql } from './evidence/measure-graphql.ts'
import { measureLarge } from './evidence/measure-large.ts'
import { measureOasdiff } from './evidence/measure-oasdiff.ts'
import { contracts } from './evidence/noise.ts'

const usage =
  'usage: bench-evidence [--oasdiff CLONE] [--buf CLONE] [--graphql-js CLONE] [--large BASE --against HEAD] [--commits N] [--write FILE] [CLONE…]'

/** What one suite came to, in words, and whether its goals are met. */
interface Measured {
  readonly text: string
  readonly isGood: boolean
}

async function main(): Promise<number> {
  const text = { type: 'string' } as const
  const options = {
    oasdiff: text,
    buf: text,
    'graphql-js': text,
    large: text,
    against: text,
    commits: text,
    write: text,
  } as const
  const { values, positionals } = parseArgs({ args: process.argv.slice(2), options, allowPositionals: true })
  const { large, against } = values
  const measures: readonly ((() => Promise<Measured>) | undefined)[] = [
    values.oasdiff === undefined ? undefined : async () => measureOasdiff(values.oasdiff ?? ''),
    values.buf === undefined ? undefined : async () => measureBuf(values.buf ?? ''),
    values['graphql-js'] === undefined ? undefined : () => measureGraphql(values['graphql-js'] ?? ''),
    large === undefined || against === undefined ? undefined : () => measureLarge(large, against),
    positionals.length === 0
      ? undefined
      : () =>
          measureCommits(positionals, Number(values.commits ?? '200'), {
            selection: contracts,
            median: 0,
            mean: 1,
            drawn: 20,
          }),
  ]
  const asked = measures.filter((one) => one !== undefined)
  if (asked.length === 0) {
    console.error(usage)
    return 2
  }
  const results: Measured[] = []
  for (const measure of asked) {
    const measured = await measure()
    console.log(`${measured.text}\n`)
    results.push(measured)
  }
  if (values.write !== undefined) await writeFile(values.write, `${results.map((one) => one.text).join('\n\n')}\n`)
  return results.every(({ isGood }) => isGood) ? 0 : 1
}

process.exitCode = await main()
