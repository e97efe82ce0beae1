import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import type * as TreeSitter from 'web-tree-sitter'
import { once } from '../once.ts'

/** The parser's library, and a grammar for it. */
export interface LoadedGrammar {
  readonly library: typeof TreeSitter
  readonly language: TreeSitter.Language
}

/** Languages whose syntax trees are read for facts. */
export type GrammarName = 'python' | 'ruby' | 'tsx' | 'typescript'

const decompress = promisify(brotliDecompress)

/** Takes the folder that holds them; gives a function that loads a grammar by name, each once. A file that is missing or broken is undefined; never rejects. */
export function grammarLoader(assets: string): (name: string) => Promise<LoadedGrammar | undefined> {
  const library = once(() => loadLibrary(assets))
  const loads = new Map<string, Promise<LoadedGrammar | undefined>>()
  const load = async (name: string): Promise<LoadedGrammar | undefined> => {
    try {
      const loaded = await library()
      return { library: loaded, language: await loaded.Language.load(await readWasm(assets, name)) }
    } catch {
      return undefined
    }
  }
  return (name) => {
    const loading = loads.get(name) ?? load(name)
    loads.set(name, loading)
    return loading
  }
}

/** The library is CommonJS and finds its own file by its place, so a bundle cannot hold it: it lies beside the grammars as it is. */
async function loadLibrary(assets: string): Promise<typeof TreeSitter> {
  const file = join(assets, 'web-tree-sitter.cjs')
  const library: typeof TreeSitter = createRequire(file)(file)
  await library.Parser.init({ wasmBinary: await readWasm(assets, 'web-tree-sitter') })
  return library
}

async function readWasm(assets: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await decompress(await readFile(join(assets, `${name}.wasm.br`))))
}
