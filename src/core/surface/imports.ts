import type { Ecosystem } from './ecosystem.ts'
import type { ShownCode } from './shown.ts'

/** Libraries whose import makes a file a test, whatever its path is. */
export const testLibrary: Partial<Readonly<Record<Ecosystem, RegExp>>> = {
  javascript:
    /['"](?:vitest|@jest\/globals|node:test|mocha|chai|sinon|supertest|@playwright\/test|@testing-library\/[\w-]+|cypress)['"]/,
  python: /^(?:from|import)\s+(?:pytest|unittest|django\.test|rest_framework\.test)\b/,
  go: /"(?:testing|github\.com\/stretchr\/testify\/\w+|github\.com\/onsi\/\w+[^"]*)"/,
  jvm: /^import\s+(?:static\s+)?(?:org\.junit|org\.mockito|org\.assertj|org\.testng|io\.kotest|org\.testcontainers|io\.mockk)\b/,
  ruby: /^require\s+['"](?:minitest|rspec|test_helper|rails_helper|spec_helper)\b/,
  php: /^use\s+(?:PHPUnit|Mockery|Tests)\\/,
  dotnet:
    /^(?:global\s+)?using\s+(?:static\s+)?(?:Xunit|NUnit|NSubstitute|Moq|Microsoft\.VisualStudio\.TestTools|AutoFixture|Bogus)\b/,
  elixir: /^use\s+ExUnit\b/,
}

/** Libraries that draw pages or windows: code that imports one, and shows nothing of a server, is front-end code. */
export const uiLibrary: Partial<Readonly<Record<Ecosystem, RegExp>>> = {
  javascript:
    /['"](?:react(?:-dom|-native|-router[\w-]*|-query|-hook-form|-i18next)?(?:\/[\w-]+)?|preact(?:\/\w+)?|vue(?:-router|-i18n|x)?|pinia|svelte(?:\/\w+)?|solid-js(?:\/\w+)?|@angular\/(?!ssr)[\w/-]+|@tanstack\/(?:react|vue|svelte)[\w-]*|@hotwired\/[\w-]+|stimulus|jquery|alpinejs|zustand|jotai|redux|@reduxjs\/toolkit|@mui\/[\w/-]+|lucide-[\w-]+|next\/(?:navigation|link|image|router)|nuxt\/app|d3|three|electron)['"]/,
  jvm: /^import\s+(?:static\s+)?(?:android|androidx|javafx|javax\.swing)\b/,
  python: /^(?:from|import)\s+(?:tkinter|PyQt\d|PySide\d|kivy|pygame)\b/,
  dotnet:
    /^(?:global\s+)?using\s+(?:static\s+)?(?:System\.Windows|Microsoft\.Maui|Xamarin|Avalonia|System\.Windows\.Forms)\b/,
}

/** Lines that one import may take. */
const maxImport = 40

/** What stands before the names of an import, by family: the rest, cut into words, is what the program can say. A family that is not here names nothing. */
const beforeNames: Partial<Readonly<Record<Ecosystem, RegExp>>> = {
  javascript: /^(?:import|export|const|let|var)\b/,
  python: /^from\s+\S+\s+import\b|^import\b/,
  go: /^(?:import\s+)?/,
  jvm: /^import\s+(?:static\s+)?(?:[a-z_]\w*\.)*/,
  php: /^use\s+(?:function\s+|const\s+)?(?:\\?[A-Za-z]\w*\\)*/,
  rust: /^(?:pub(?:\(\w+\))?\s+)?use\s+/,
  elixir: /^(?:alias|import|require|use)\s+(?:[A-Z]\w*\.)*/,
}

/** Gives the names, in lower case, that the import at an index brings into the file; an import over several lines is read whole. */
export function importedNames(code: readonly ShownCode[], at: number, ecosystem: Ecosystem): readonly string[] {
  const before = beforeNames[ecosystem]
  if (before === undefined) return []
  const names = statementAt(code, at, ecosystem).replace(before, '')
  const said =
    ecosystem === 'javascript' ? names.replace(/\bfrom\s*['"].*$|=\s*require\(.*$/, '') : lastOfPath(names, ecosystem)
  return (said.toLowerCase().match(/[a-z_]\w*/g) ?? []).filter((name) => name.length > 2)
}

/** A package of Go is called as the end of its path, without its version. */
function lastOfPath(names: string, ecosystem: Ecosystem): string {
  if (ecosystem !== 'go') return names
  const path = /"([^"]+)"/.exec(names)?.[1]?.replace(/\/v\d+$|\.v\d+$/, '') ?? ''
  return `${names.replace(/".*$/, '')} ${path.slice(path.lastIndexOf('/') + 1).replace(/^go-|-go$/, '')}`
}

function statementAt(code: readonly ShownCode[], at: number, ecosystem: Ecosystem): string {
  const text = code[at]?.text ?? ''
  if (ecosystem === 'javascript' && text.startsWith('}')) {
    const lines = code.slice(Math.max(0, at - maxImport), at + 1).map((line) => line.text)
    return lines
      .slice(
        Math.max(
          0,
          lines.findLastIndex((line) => /^(?:import|export)\b/.test(line)),
        ),
      )
      .join(' ')
  }
  if (!/[({]\s*$/.test(text)) return text
  const lines = code.slice(at, at + maxImport).map((line) => line.text)
  const end = lines.findIndex((line) => /[)}]/.test(line))
  return lines.slice(0, end < 0 ? 1 : end + 1).join(' ')
}
