/** The language family of a file; it decides which tables of signatures are tried. */
export type Ecosystem = Code | 'sql' | 'contract' | 'config' | 'other'

/** The families that are programs: tables for `code` are tried on all of them. */
export type Code =
  | 'javascript'
  | 'python'
  | 'go'
  | 'jvm'
  | 'ruby'
  | 'php'
  | 'dotnet'
  | 'rust'
  | 'elixir'
  | 'shell'
  | 'native'

const extensions: Readonly<Record<Ecosystem, readonly string[]>> = {
  javascript: ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs', 'vue', 'svelte', 'astro', 'coffee'],
  python: ['py', 'pyi', 'pyx', 'ipynb'],
  go: ['go'],
  jvm: ['java', 'kt', 'kts', 'scala', 'groovy', 'clj'],
  ruby: ['rb', 'rake', 'ru', 'jbuilder', 'rabl', 'gemspec'],
  php: ['php', 'phtml'],
  dotnet: ['cs', 'fs', 'vb'],
  rust: ['rs'],
  elixir: ['ex', 'exs', 'erl'],
  shell: ['sh', 'bash', 'zsh', 'ps1'],
  native: ['c', 'cc', 'cpp', 'cxx', 'h', 'hpp', 'swift', 'dart', 'm', 'lua', 'pl', 'pm', 'zig', 'r', 'jl', 'nim', 'cr'],
  sql: ['sql', 'psql', 'plsql', 'ddl', 'pgsql', 'cql'],
  contract: [
    'proto',
    'graphql',
    'graphqls',
    'gql',
    'avsc',
    'avdl',
    'prisma',
    'wsdl',
    'xsd',
    'thrift',
    'raml',
    'smithy',
  ],
  config: [
    'yml',
    'yaml',
    'json',
    'jsonc',
    'json5',
    'toml',
    'ini',
    'cfg',
    'conf',
    'properties',
    'env',
    'tf',
    'hcl',
    'xml',
  ],
  other: [],
}

const byExtension: ReadonlyMap<string, Ecosystem> = new Map(
  Object.entries(extensions).flatMap(([ecosystem, names]) =>
    names.map((name): [string, Ecosystem] => [name, isEcosystem(ecosystem) ? ecosystem : 'other']),
  ),
)

function isEcosystem(name: string): name is Ecosystem {
  return name in extensions
}

/** Gives the family of a path by its extension; white space at its end, which git allows, does not hide it. `.env.example` and its like are settings. */
export function ecosystemOf(path: string): Ecosystem {
  const name = baseName(path).trimEnd()
  if (/^\.env(?:\.|$)/.test(name)) return 'config'
  const dot = name.lastIndexOf('.')
  return byExtension.get(name.slice(dot + 1).toLowerCase()) ?? 'other'
}

/** Says whether the family is a programming language. */
export function isCode(ecosystem: Ecosystem): ecosystem is Code {
  switch (ecosystem) {
    case 'sql':
    case 'contract':
    case 'config':
    case 'other':
      return false
    case 'javascript':
    case 'python':
    case 'go':
    case 'jvm':
    case 'ruby':
    case 'php':
    case 'dotnet':
    case 'rust':
    case 'elixir':
    case 'shell':
    case 'native':
      return true
  }
}

/** The last segment of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Where code runs: a `component` draws a page, `front-end` is other code for a browser, everything else is `server`. */
export type Place = 'server' | 'front-end' | 'component'

const component = /\.(?:tsx|jsx|vue|svelte|astro)$|\.(?:component|directive)\.[jt]s$/
const browser =
  /(?:^|\/)(?:front-?end|webapp|web-?app|web-?ui|ui|[\w-]+-ui|ui-[\w-]+|app\/javascript|app\/frontend|resources\/(?:js|assets)|assets\/(?:js|javascripts?)|static\/js|public\/js|web\/src|clients?\/(?:src|apps|web|packages)|wwwroot|resources\/(?:public|static)|public|design-?system|styled-system|themes?|[\w-]*(?:react|vue|svelte|angular)[\w-]*\/src|components|hooks|composables)\//i

/** Gives the place of a path by the usual folder names; only JavaScript's family has code that runs in a browser. */
export function placeOf(path: string, ecosystem: Ecosystem): Place {
  if (ecosystem !== 'javascript') return 'server'
  if (component.test(path.trimEnd())) return 'component'
  if (/^server\.[cm]?[jt]s$/.test(baseName(path))) return 'server'
  return browser.test(path) ? 'front-end' : 'server'
}
