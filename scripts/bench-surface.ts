// Measures which changed files are selected, on real changes of real repositories: everything but the model runs as in the product.
// The header of each table says what it holds: labelled files (`clear_labels`), defects (`lines_at_parent`), or changes that break diff parsers (`what`).
// Usage: npm run bench:surface -- <folder of clones> <table.tsv> [...] [--misses]
import { parseArgs } from 'node:util'
import { measureNasty } from './surface/nasty.ts'
import { measureSelection } from './surface/selection.ts'
import { measureShown } from './surface/shown.ts'
import { kindOf, readTable, type Table } from './surface/table.ts'

const usage = 'usage: bench-surface <folder of clones> <table.tsv> [...] [--misses]'

interface Options {
  readonly folder: string
  readonly tables: readonly string[]
  /** Print every row that is answered wrongly, with our reason. */
  readonly misses: boolean
}

/** What one table came to, in words, and whether every goal is met. */
interface Measured {
  readonly text: string
  readonly isGood: boolean
}

function parseOptions(args: readonly string[]): Options | undefined {
  const options = { misses: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [folder, ...tables] = positionals
  if (folder === undefined || tables.length === 0) return undefined
  return { folder, tables, misses: values.misses ?? false }
}

async function measure(table: Table, { folder, misses }: Options): Promise<Measured> {
  const kind = kindOf(table)
  switch (kind) {
    case 'surface':
      return measureSelection(table, folder, misses)
    case 'defects':
      return measureShown(folder, table.file, misses)
    case 'nasty':
      return measureNasty(folder, table)
    case 'unknown':
      return { text: `${table.file}: no measure for a table of this kind (${kind})`, isGood: false }
  }
}

async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2))
  if (options === undefined) {
    console.error(usage)
    return 2
  }
  const results: Measured[] = []
  for (const file of options.tables) {
    const measured = await measure(await readTable(file), options)
    console.log(measured.text)
    results.push(measured)
  }
  return results.every(({ isGood }) => isGood) ? 0 : 1
}

process.exitCode = await main()
