import { baseName } from './ecosystem.ts'

/**
 * How much of its white space a language reads: nothing but where words end (`free`), also some ends of lines (`breaks`), every end of line and the
 * blanks between words (`lines`), or ends of lines and indentation (`columns`).
 */
export type Layout = 'free' | 'breaks' | 'lines' | 'columns'

/** One way to write a text that the program keeps as it is; an end of line in it ends the trust where it may not `span` lines. */
export interface Quote {
  readonly open: string
  readonly close: string
  /** A backslash takes the next character along. */
  readonly escapes?: true
  readonly spans?: true
  /** The end written twice is no end. */
  readonly doubles?: true
  /** What begins code within the text, up to its `}`. */
  readonly holes?: readonly string[]
  /** The end counts only where nothing but blanks stand before it on its line. */
  readonly alone?: true
}

/** What a stroke can be besides a division; `unsure` languages give no certain place for either. */
export type Strokes = 'division' | 'expression' | 'unsure'

/** How the text of a language falls apart into words, comments, texts and white space. */
export interface Lexical {
  readonly layout: Layout
  readonly line: readonly string[]
  readonly block: readonly [open: string, close: string] | undefined
  readonly nests?: true
  /** Tried in this order: the longer first. */
  readonly quotes: readonly Quote[]
  readonly strokes: Strokes
  /** Texts that hold one of these are not trusted at all. */
  readonly refuses?: RegExp
  /** Comments that are read by more than people: they count as code. */
  readonly telling?: RegExp
  readonly family: 'brackets' | 'go' | 'script' | 'rust' | 'python' | 'ruby' | 'elixir' | 'dotnet'
  /** A comma before a closing bracket says nothing. */
  readonly trailingCommas?: true
}

const double: Quote = { open: '"', close: '"', escapes: true }
const single: Quote = { open: "'", close: "'", escapes: true }
const cLike = { line: ['//'], block: ['/*', '*/'], strokes: 'division' } as const

const script: Lexical = {
  ...cLike,
  layout: 'breaks',
  strokes: 'expression',
  quotes: [double, single, { open: '`', close: '`', escapes: true, spans: true, holes: ['${'] }],
  // Comments of HTML, which scripts allow, and the pragmas that compilers and generators of contracts read.
  refuses: /<!--|-->/,
  telling: /@(?:jsx|swagger|openapi)|[#@]__|webpack|@vite/,
  family: 'script',
  trailingCommas: true,
}

/** Scripts may hold markup, whose words are neither code nor quoted. */
const looseScript: Lexical = { ...script, refuses: /<!--|-->|<\s*\/|\/\s*>/ }

const go: Lexical = {
  ...cLike,
  layout: 'breaks',
  quotes: [double, single, { open: '`', close: '`', spans: true }],
  // The comment above `import "C"` is source of C.
  refuses: /import\s+"C"/,
  telling: /^\/\/(?:go:|export\b|line\b|extern\b|\s*\+build)|@[A-Z]/,
  family: 'go',
  trailingCommas: true,
}

const java: Lexical = {
  ...cLike,
  layout: 'free',
  quotes: [{ open: '"""', close: '"""', escapes: true, spans: true }, double, single],
  // JLS 3.3: the escape of a character is that character, even where it ends a comment or a text.
  refuses: /\\u+00[0-7][0-9a-f]/i,
  family: 'brackets',
  trailingCommas: true,
}

const kotlin: Lexical = {
  ...cLike,
  layout: 'lines',
  nests: true,
  quotes: [
    { open: '"""', close: '"""', spans: true, holes: ['${'] },
    { ...double, holes: ['${'] },
    single,
    { open: '`', close: '`' },
  ],
  refuses: /""""/,
  family: 'brackets',
}

const csharp: Lexical = {
  ...cLike,
  layout: 'free',
  quotes: [
    { open: '@"', close: '"', doubles: true, spans: true },
    { ...double, open: '$"', holes: ['{'] },
    double,
    single,
  ],
  // Raw texts have as many quotes as they like; what a condition leaves out is not code.
  refuses: /"""|\$@"|@\$"|\w\$"|^[ \t]*#[ \t]*(?:if|elif|else)\b/m,
  family: 'dotnet',
  trailingCommas: true,
}

const rust: Lexical = {
  ...cLike,
  layout: 'free',
  nests: true,
  quotes: [{ ...double, spans: true }],
  family: 'rust',
  trailingCommas: true,
}

const php: Lexical = {
  layout: 'lines',
  line: ['//', '#'],
  block: ['/*', '*/'],
  strokes: 'division',
  quotes: [
    { ...double, spans: true, holes: ['{$', '${'] },
    { ...single, spans: true },
    { open: '`', close: '`', escapes: true, spans: true, holes: ['{$', '${'] },
  ],
  // Outside of its tags a file of PHP is a page; a here-document may hold anything.
  refuses: /^(?!<\?php\s)|\?>|<<<|__halt_compiler|#\[/i,
  telling: /@[A-Z\\]/,
  family: 'brackets',
}

const python: Lexical = {
  layout: 'columns',
  line: ['#'],
  block: undefined,
  strokes: 'division',
  quotes: [],
  telling: /^#!|coding[:=]/,
  family: 'python',
}

const ruby: Lexical = {
  layout: 'lines',
  line: ['#'],
  block: undefined,
  strokes: 'unsure',
  quotes: [
    { ...double, spans: true, holes: ['#{'] },
    { ...single, spans: true },
    { open: '`', close: '`', escapes: true, spans: true, holes: ['#{'] },
  ],
  // Data behind the end, and comments between lines that are none.
  refuses: /^(?:__END__|=begin|=end)/m,
  telling: /^#!|^#.*(?:frozen_string_literal|coding|warn_indent|shareable_constant)/i,
  family: 'ruby',
}

const elixir: Lexical = {
  layout: 'lines',
  line: ['#'],
  block: undefined,
  strokes: 'division',
  quotes: [
    { open: '"""', close: '"""', escapes: true, spans: true, holes: ['#{'], alone: true },
    { open: "'''", close: "'''", escapes: true, spans: true, holes: ['#{'], alone: true },
    { ...double, spans: true, holes: ['#{'] },
    { ...single, spans: true, holes: ['#{'] },
  ],
  family: 'elixir',
}

const json: Lexical = {
  layout: 'free',
  line: [],
  block: undefined,
  strokes: 'division',
  quotes: [double],
  family: 'brackets',
}
const proto: Lexical = { ...json, ...cLike, quotes: [double, single] }

const graphql: Lexical = {
  ...json,
  line: ['#'],
  quotes: [{ open: '"""', close: '"""', spans: true }, double],
  refuses: /\\/,
}

/** By extension, as families are not of one kind here; of what is not listed nothing is ever said. */
const lexicals: ReadonlyMap<string, Lexical> = new Map([
  ...['ts', 'mts', 'cts'].map((name): [string, Lexical] => [name, script]),
  ...['js', 'mjs', 'cjs'].map((name): [string, Lexical] => [name, looseScript]),
  ...['kt', 'kts'].map((name): [string, Lexical] => [name, kotlin]),
  ...['py', 'pyi'].map((name): [string, Lexical] => [name, python]),
  ...['rb', 'rake'].map((name): [string, Lexical] => [name, ruby]),
  ...['ex', 'exs'].map((name): [string, Lexical] => [name, elixir]),
  ...['graphql', 'graphqls', 'gql'].map((name): [string, Lexical] => [name, graphql]),
  ['go', go],
  ['java', java],
  ['cs', csharp],
  ['rs', rust],
  ['php', php],
  ['json', json],
  ['proto', proto],
])

/** Gives how a file's text falls apart, by the extension of its path; undefined where that is not known for certain. */
export function lexicalOf(path: string): Lexical | undefined {
  const name = baseName(path).trimEnd()
  return lexicals.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
}
