import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { compress } from './compress.ts'

/** One package that ships a compiled file, and whose work the file is. */
interface Asset {
  /** Without the ending, as the program asks for it. */
  readonly name: string
  /** As Node resolves it. */
  readonly module: string
  /** The grammar's own authors where the package is another's; all are MIT. */
  readonly copyright?: readonly string[]
}

const built = '@vscode/tree-sitter-wasm/wasm'

/** The parser's runtime and every grammar that ships. A new language is a row here and in `src/core/context/outline/grammars.ts`. */
export const grammarAssets: readonly Asset[] = [
  { name: 'web-tree-sitter', module: 'web-tree-sitter/web-tree-sitter.wasm' },
  row('tree-sitter-typescript', 'Copyright (c) 2017 Max Brunsfeld'),
  row('tree-sitter-tsx', 'Copyright (c) 2017 Max Brunsfeld'),
  row('tree-sitter-javascript', 'Copyright (c) 2014 Max Brunsfeld'),
  row('tree-sitter-python', 'Copyright (c) 2016 Max Brunsfeld'),
  row('tree-sitter-go', 'Copyright (c) 2014 Max Brunsfeld'),
  row('tree-sitter-java', 'Copyright (c) 2017 Ayman Nadeem'),
  row('tree-sitter-ruby', 'Copyright (c) 2016 Rob Rix'),
  row(
    'tree-sitter-php',
    'Copyright (c) 2017 Josh Vera, GitHub',
    'Copyright (c) 2019 Max Brunsfeld, Amaan Qureshi, Christian Frøystad, Caleb White',
  ),
  row('tree-sitter-rust', 'Copyright (c) 2017 Maxim Sokolov'),
  { name: 'tree-sitter-kotlin', module: '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm' },
]

function row(name: string, ...copyright: readonly string[]): Asset {
  return { name, module: `${built}/${name}.wasm`, copyright }
}

const require = createRequire(import.meta.url)

/**
 * Writes what `src/adapters/parsers/syntax.ts` reads: the library, a CommonJS file without dependencies that an ES module bundle cannot hold,
 * and beside it the compiled files, each as `<name>.wasm.br`: a tenth of the size for some 10 ms of loading. `quality` is Brotli's, 0 to 11.
 */
export function writeGrammarAssets(
  folder: string,
  { names, quality }: { names?: readonly string[]; quality: number },
): void {
  mkdirSync(folder, { recursive: true })
  copyFileSync(require.resolve('web-tree-sitter'), join(folder, 'web-tree-sitter.cjs'))
  for (const { name, module } of grammarAssets) {
    if (names !== undefined && !names.includes(name)) continue
    const bytes = readFileSync(require.resolve(module))
    writeFileSync(join(folder, `${name}.wasm.br`), compress(bytes, quality))
  }
}
