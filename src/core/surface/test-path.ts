import type { DiffFile } from '../change/diff.ts'
import { baseName, type Ecosystem } from './ecosystem.ts'

const folder =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|mocks|__snapshots__|__fixtures__|fixtures|testdata|test[-_]data|test[-_]?utils?|test[-_]helpers?|testing[-_]utils?|e2e|cypress|playwright|androidTest|integration[-_]tests?|unit[-_]tests?|[\w.-]+[-_]tests|features\/(?:step_definitions|support|steps)|[\w.]+\.(?:\w*Tests?|Specs))\//i
const rubySpec = /(?:^|\/)spec\//
const topSpec = /^spec\//

const names: Partial<Readonly<Record<Ecosystem, RegExp>>> = {
  javascript:
    /(?:[.\-_](?:test|spec|e2e|cy|bench)\.[\w.]+|^(?:jest|vitest|playwright|cypress)\.(?:config|setup)\.\w+|^setupTests\.\w+)$/,
  python: /^(?:test_.*|.*_tests?|tests?|conftest)\.pyi?$/,
  go: /_test\.go$/,
  jvm: /(?:Tests?|TestCase|IT|Spec|TestBase|TestUtils?)\.(?:java|kts?|scala|groovy)$/,
  ruby: /_(?:test|spec)\.rb$|^(?:test|spec|rails)_helper\.rb$/,
  php: /(?:Test|TestCase|Cest)\.php$/,
  dotnet: /(?:Tests?|Specs?|TestFixture)\.(?:cs|fs|vb)$/,
  rust: /^(?:tests?|test_.*|.*_tests?)\.rs$/,
  elixir: /_test\.exs?$/,
  native: /(?:_test|_unittest|Tests?)\.(?:c|cc|cpp|swift|dart|m)$/,
  config: /^(?:pytest|tox)\.ini$|^phpunit(?:\.dist)?\.xml(?:\.dist)?$|^jest\.config\.json$/,
  other: /\.(?:snap|feature)$|^\.rspec$/,
}

/** Gives the folder or name that makes a path a test by its ecosystem's conventions, or undefined. Test data and test configuration are tests too. */
export function testSign(path: string, ecosystem: Ecosystem): string | undefined {
  const trimmed = path.trimEnd()
  const found = folder.exec(trimmed) ?? (ecosystem === 'ruby' ? rubySpec : topSpec).exec(trimmed)
  if (found !== null) return found[0].replace(/^\//, '')
  const name = baseName(trimmed)
  return names[ecosystem]?.test(name) === true ? name : undefined
}

const testModule = /^(?:pub(?:\(\w+\))? )?mod (?:\w+_)?tests? \{/
const cfgTest = /^#\[cfg\((?:any\()?test\b/

/**
 * Says whether every changed line of a Rust file lies in an inline `mod tests`, by its lines at column 0 as rustfmt writes them.
 * Silent on doubt: anything else at column 0 ends the module.
 */
export function onlyInlineTests(file: DiffFile, ecosystem: Ecosystem): boolean {
  if (ecosystem !== 'rust' || file.hunks.length === 0) return false
  return file.hunks.every((hunk) => {
    let inside = testModule.test(hunk.heading)
    for (const line of hunk.lines) {
      if (testModule.test(line.text) || cfgTest.test(line.text)) inside = true
      else if (/^[^\s]/.test(line.text)) inside = inside && line.text.startsWith('}') && line.kind === 'context'
      if (!inside && line.kind !== 'context' && line.text.trim() !== '') return false
      if (/^\}/.test(line.text)) inside = false
    }
    return true
  })
}
