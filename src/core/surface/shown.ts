import type { DiffFile, DiffLine, Hunk } from '../change/diff.ts'
import type { Ecosystem } from './ecosystem.ts'

/** A line of code that the diff shows, without comments and indentation, cut to `maxLine` characters. */
export interface ShownCode {
  readonly text: string
  readonly changed: boolean
  readonly isImport: boolean
}

/** Characters of a line that are matched: longer lines are data or minified, and must cost no more. */
export const maxLine = 1_000

/** Comments that fill their line: code behind the end of one is code. */
const slashes = /^(?:\/\/|\{?\/\*(?!.*\*\/\s*[^\s}])|\*(?:\s|$|\/\s*$)|<!--(?!.*-->\s*\S))/
const hashes = /^#/

const commentLine: Readonly<Record<Ecosystem, RegExp>> = {
  javascript: slashes,
  python: hashes,
  go: slashes,
  jvm: slashes,
  ruby: hashes,
  php: new RegExp(`${slashes.source}|^#(?!\\[)`),
  dotnet: slashes,
  rust: slashes,
  elixir: hashes,
  shell: hashes,
  native: slashes,
  sql: /^--|^\/\*(?!.*\*\/\s*\S)/,
  contract: new RegExp(`${slashes.source}|^#`),
  config: /^(?:#|;|\/\/|<!--(?!.*-->\s*\S))/,
  other: /^(?:#|\/\/|--|<!--)/,
}

const importLine: Readonly<Record<Ecosystem, RegExp>> = {
  javascript:
    /^(?:import\b(?!\s*\()|export\s[^=(]{0,200}\sfrom\s|\}\s*from\s|(?:const|let|var)\s[^=]{1,200}=\s*require\()/,
  python: /^(?:from\s+\S+\s+import\b|import\s)/,
  go: /^(?:import\s+)?(?:[\w.]+\s+)?"[^"\s]+"$/,
  jvm: /^import\s/,
  ruby: /^require(?:_relative)?\b/,
  php: /^use\s+(?:function\s+|const\s+)?\\?[A-Za-z]/,
  dotnet: /^(?:global\s+)?using\s+(?:static\s+)?[\w.]+(?:\s*=\s*[\w.]+)?;/,
  rust: /^(?:pub(?:\(\w+\))?\s+)?use\s/,
  elixir: /^(?:alias|import|require|use)\s/,
  shell: /^(?:source|\.)\s/,
  native: /^(?:#include|import)\b/,
  sql: /^\\i\s/,
  contract: /^import\s/,
  config: /^(?!)/,
  other: /^(?!)/,
}

const blockComments: ReadonlySet<Ecosystem> = new Set([
  'javascript',
  'go',
  'jvm',
  'php',
  'dotnet',
  'rust',
  'native',
  'contract',
  'sql',
])

/** Says whether a line holds nothing but a comment, in the family's own notation. */
export function isComment(text: string, ecosystem: Ecosystem): boolean {
  return commentLine[ecosystem].test(text.trimStart()) && !endsEarly(text, ecosystem)
}

/** What ends a line for some compiler, though not for git: code may stand behind it. */
const oddEnd = /\r(?!$)|[\u0085\u2028\u2029]/
const oddEnds: Partial<Readonly<Record<Ecosystem, RegExp>>> = { jvm: /\\u+000[ad]/i, php: /\?>/ }

function endsEarly(text: string, ecosystem: Ecosystem): boolean {
  return oddEnd.test(text) || oddEnds[ecosystem]?.test(text) === true
}

/** An import of types alone leaves nothing at run time. */
function isErased(text: string, ecosystem: Ecosystem): boolean {
  return ecosystem === 'javascript' && /^(?:import|export)\s+type\b[^=]*\sfrom\s/.test(text)
}

/** Takes a file's diff; gives its lines of code in the order of the diff, the heading first in each hunk. Never a comment, never a blank line, and of configuration, which is data and repeats itself, never a line twice in a hunk. */
export function shownCode(file: DiffFile, ecosystem: Ecosystem): readonly ShownCode[] {
  const [only, ...others] = file.hunks
  if (only !== undefined && others.length === 0) return codeOf(only, ecosystem)
  return file.hunks.flatMap((hunk) => codeOf(hunk, ecosystem))
}

/** Whether a block comment is open, on each side of the diff. */
interface Open {
  readonly old: boolean
  readonly new: boolean
}

function codeOf(hunk: Hunk, ecosystem: Ecosystem): readonly ShownCode[] {
  const code: ShownCode[] = []
  const isNew = ecosystem === 'config' ? unseen() : () => true
  let open: Open = { old: false, new: false }
  const heading: DiffLine = { kind: 'context', old: 0, new: 0, text: hunk.heading }
  const add = (line: DiffLine) => {
    const whole = line.text.trimStart().slice(0, maxLine)
    // An unchanged line that a comment covers on one side alone was commented out, or in again.
    const changed = line.kind !== 'context' || open.old !== open.new
    const cut = mayBeCut(whole, open) && blockComments.has(ecosystem) ? withoutBlock(open, line.kind, whole) : undefined
    const text = cut?.text ?? whole
    open = cut?.open ?? open
    if (!isNew(text, changed)) return
    if (text.trim() === '' || isErased(text, ecosystem)) return
    if (isComment(text, ecosystem) && !(line.text.length > maxLine && endsEarly(line.text, ecosystem))) return
    const isImport = importLine[ecosystem].test(text) && !(ecosystem === 'go' && isContinued(code.at(-1)?.text))
    code.push({ text, changed, isImport })
  }
  add(heading)
  hunk.lines.forEach(add)
  return code
}

/** Makes the function that says whether a line comes for the first time, changed and unchanged ones apart. */
function unseen(): (text: string, changed: boolean) => boolean {
  const [changes, others] = [new Set<string>(), new Set<string>()]
  return (text, changed) => {
    const seen = changed ? changes : others
    if (seen.has(text)) return false
    seen.add(text)
    return true
  }
}

/** In Go a text alone on its line is an import, or goes on with an expression. */
function isContinued(before: string | undefined): boolean {
  return before !== undefined && /[-+*=,:&|<>[{]$|[^\s(]\($/.test(before.trimEnd())
}

/** Most lines neither begin nor end a block comment, nor stand in one. */
function mayBeCut(text: string, open: Open): boolean {
  return open.old || open.new || text.includes('/*')
}

/** Cuts what lies in a block comment that an earlier line of the hunk opened on every side that the line stands on. */
function withoutBlock(open: Open, kind: DiffLine['kind'], text: string): { text: string; open: Open } {
  const close = text.indexOf('*/')
  const ends = (inside: boolean) => {
    const rest = inside ? (close < 0 ? '' : text.slice(close + 2)) : text
    const opens = inside && close < 0 ? true : /^\s*\{?\/\*/.test(rest) && !rest.includes('*/')
    return { rest, opens }
  }
  const [old, now] = [ends(open.old), ends(open.new)]
  if (kind === 'added') return { text: now.rest, open: { ...open, new: now.opens } }
  if (kind === 'removed') return { text: old.rest, open: { ...open, old: old.opens } }
  const longer = old.rest.length > now.rest.length ? old.rest : now.rest
  return { text: longer, open: { old: old.opens, new: now.opens } }
}
