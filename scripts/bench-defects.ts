// Measures the main job on real defects: for each row of a table whose repository is cloned, the pull request that introduces the defect is reviewed by the
// built action, against stand-ins of GitHub and the model. Everything but the model's judgement is real: selection, reading, quoting, placing, publishing.
// Usage: npm run bench:defects -- <folder of clones> <defects.tsv> [--rows N] [--only SHA,…] [--write DIR]
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { borrow, findClone } from './defects/clones.ts'
import { measure } from './defects/measure.ts'
import { isGood, printPosted, printTable, type Result } from './defects/print.ts'
import { type Defect, readDefects } from './defects/table.ts'

const usage = 'usage: bench-defects <folder of clones> <defects.tsv> [--rows N] [--only SHA,…] [--write DIR]'

interface Options {
  readonly folder: string
  readonly table: string
  readonly rows: number
  /** Beginnings of fix shas; empty: all. */
  readonly only: readonly string[]
  /** Where everything that was posted is written, a file for each row. */
  readonly write: string | undefined
}

function parseOptions(args: readonly string[]): Options | undefined {
  const text = { type: 'string' } as const
  const options = { rows: text, only: text, write: text } as const
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [folder, table, ...rest] = positionals
  const rows = Number(values.rows ?? '1000')
  if (folder === undefined || table === undefined || rest.length > 0 || !(rows > 0)) return undefined
  const only = (values.only ?? '').split(',').filter((sha) => sha !== '')
  return { folder, table, rows, only, write: values.write }
}

/** Rows one after another, so that times can be compared; a repository is borrowed once for all of its rows. */
async function measureAll(
  cloned: readonly (readonly [Defect, string])[],
  options: Options,
): Promise<readonly Result[]> {
  const temporary = await mkdtemp(join(tmpdir(), 'defects-'))
  const borrowed = new Map<string, Promise<string>>()
  const results: Result[] = []
  try {
    for (const [defect, clone] of cloned) {
      const dir = borrowed.get(clone) ?? borrow(clone, join(temporary, `${borrowed.size}.git`))
      borrowed.set(clone, dir)
      const result = { defect, row: await measure(defect, await dir) }
      results.push(result)
      console.error(`${defect.repository} ${defect.fixSha.slice(0, 7)} ${isGood(result) ? 'ok' : 'NOT OK'}`)
      if (options.write !== undefined) await writePosted(options.write, result)
    }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  return results
}

async function writePosted(folder: string, result: Result): Promise<void> {
  await mkdir(folder, { recursive: true })
  const { repository, fixSha } = result.defect
  await writeFile(join(folder, `${repository.replace('/', '+')}-${fixSha.slice(0, 7)}.md`), printPosted(result))
}

async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2))
  if (options === undefined) {
    console.error(usage)
    return 2
  }
  const { folder, table, only, rows } = options
  const all = (await readDefects(table)).filter(
    ({ fixSha }) => only.length === 0 || only.some((sha) => fixSha.startsWith(sha)),
  )
  const clones = await Promise.all(
    all.map(async (defect) => [defect, await findClone(folder, defect.repository)] as const),
  )
  const cloned = clones.flatMap(([defect, clone]) => (clone === undefined ? [] : [[defect, clone] as const]))
  const results = await measureAll(cloned.slice(0, rows), options)
  console.log(printTable(results))
  console.log(`${results.length} rows measured, ${all.length - cloned.length} without a clone`)
  return results.length > 0 && results.every(isGood) ? 0 : 1
}

process.exitCode = await main()
