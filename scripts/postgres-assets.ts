import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compress } from './compress.ts'

const require = createRequire(import.meta.url)

/** Takes the compiled server's place from beside itself, compressed, in place of reading a file of its own. */
const packed = `
const factory = module.exports
module.exports = () => {
  const { readFileSync } = require('node:fs')
  const { brotliDecompressSync } = require('node:zlib')
  const { join } = require('node:path')
  const bytes = brotliDecompressSync(readFileSync(join(__dirname, 'libpg-query.wasm.br')))
  return factory({
    instantiateWasm: (imports, receive) => void WebAssembly.instantiate(bytes, imports).then(({ instance }) => receive(instance)),
  })
}
`

/**
 * Writes what `src/adapters/parsers/postgres.ts` loads: PostgreSQL's own parser, as the package ships it but for where it finds its files. The
 * loader is CommonJS that an ES module bundle breaks. `quality` is Brotli's, 0 to 11.
 */
export function writePostgresAssets(folder: string, { quality }: { quality: number }): void {
  const shipped = dirname(require.resolve('libpg-query'))
  const entry = readFileSync(join(shipped, 'index.cjs'), 'utf8')
  const placed = replaceOnce(entry, 'require("./libpg-query.js")', 'require("./libpg-query-module.cjs")')
  // A package of types alone.
  writeFileSync(join(folder, 'libpg-query.cjs'), replaceOnce(placed, 'require("@pgsql/types")', '{}'))
  writeFileSync(
    join(folder, 'libpg-query-module.cjs'),
    `${readFileSync(join(shipped, 'libpg-query.js'), 'utf8')}${packed}`,
  )
  writeFileSync(join(folder, 'libpg-query.wasm.br'), compress(readFileSync(join(shipped, 'libpg-query.wasm')), quality))
}

function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2) throw new Error(`libpg-query ships ${parts.length - 1} times ${from}`)
  return parts.join(to)
}
