// Builds dist/, or the folder named as argument: one ncc bundle of all programs with its async chunks, a small entry for each program, the
// grammars, and PostgreSQL's parser. Source maps are made only to name the packages for licenses.txt, and are not shipped.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { grammarAssets, writeGrammarAssets } from './grammar-assets.ts'
import { writePostgresAssets } from './postgres-assets.ts'

const dist = process.argv[2] ?? 'dist'
const bundle = join(dist, 'programs')

rmSync(dist, { recursive: true, force: true })
const packages = new Map()
const built = spawnSync(
  'ncc',
  [
    'build',
    'src/programs.ts',
    '-o',
    bundle,
    '-m',
    '--source-map',
    '--no-source-map-register',
    '--transpile-only',
    '-q',
  ],
  { stdio: 'inherit' },
)
if (built.status !== 0) process.exit(built.status ?? 1)
for (const file of readdirSync(bundle)) tidy(join(bundle, file))
writeFileSync(join(bundle, 'package.json'), '{ "type": "module" }\n')
for (const program of ['action', 'cli', 'checks']) writeEntry(program)
writeGrammarAssets(join(dist, 'assets'), { quality: 9 })
writePostgresAssets(join(dist, 'assets'), { quality: 9 })
noteLicense('node_modules/libpg-query')
for (const asset of grammarAssets) noteGrammar(asset)
writeFileSync(join(dist, 'licenses.txt'), [...packages.values()].sort().join('\n'))
const size = sizeOf(dist)
console.log(`${dist}: ${(size / 1_000_000).toFixed(2)} MB in ${entriesIn(dist).length} files`)

/** Collects the packages that a source map names, then removes the map and the comment that points to it; type declarations are not shipped. */
function tidy(path) {
  if (path.endsWith('.map')) {
    for (const source of JSON.parse(readFileSync(path, 'utf8')).sources) noteLicense(source)
    rmSync(path)
  } else if (/\.d\.ts$|sourcemap-register/.test(path) || statSync(path).isDirectory()) {
    rmSync(path, { recursive: true })
  } else if (path.endsWith('.js')) {
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, '\n'))
  }
}

/** Names on GitHub, in a terminal and for a thread are folders of their own; each loads its part of the bundle. */
function writeEntry(program) {
  const folder = join(dist, program)
  mkdirSync(folder)
  const text = `#!/usr/bin/env node\nimport { programs } from '../programs/index.js'\n\nawait programs.${program}()\n`
  writeFileSync(join(folder, 'index.js'), text)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
}

function noteLicense(source) {
  const folder = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules\/)/.exec(source)?.[1]
  const path = /^.*?(node_modules\/.*node_modules\/|node_modules\/)/.exec(source)?.[1]
  if (folder === undefined || path === undefined) return
  const dir = join(path, folder)
  if (packages.has(dir)) return
  const manifest = readJson(join(dir, 'package.json'))
  if (manifest === undefined) return
  const text = readdirSync(dir).find((file) => /^(licen[cs]e|copying)/i.test(file))
  packages.set(
    dir,
    `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})\n${text === undefined ? '' : readFileSync(join(dir, text), 'utf8').trim()}\n${'-'.repeat(79)}\n`,
  )
}

/** A compiled grammar is the work of its package, and of its authors where the package only compiled it. */
function noteGrammar({ name, module, copyright }) {
  noteLicense(`node_modules/${module}`)
  if (copyright === undefined) return
  const notice = [...copyright, 'The permission notice is that of web-tree-sitter, in this file.'].join('\n')
  packages.set(name, `${name} (MIT)\n${notice}\n${'-'.repeat(79)}\n`)
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function entriesIn(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
}

function sizeOf(dir) {
  return entriesIn(dir).reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
