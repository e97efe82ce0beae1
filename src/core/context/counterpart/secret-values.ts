import { mark } from '../redaction-mark.ts'
import { isSecretName } from './secret-name.ts'
import { valueEnd } from './value-end.ts'

const blank = mark('value')
/** A longer line is a whole document: of that, nothing is shown. */
const maxLine = 4_000
/** Values of pairs within values on one line that keep their names: each costs a pass over it. */
const maxDepth = 3

/** A name and the sign that gives it a value, in quotes or not, with a list's index or a quote behind it. */
const pair =
  /(?<![\w.$-])["'`]?([A-Za-z_@$][\w.$/-]{0,200}(?:\[\w{0,20}\])?)["'`]?[ \t]{0,40}(?:=>|:=|[:=])[ \t]{0,200}/g
const plainPair = /^(\s*(?:[#;]\s*)?([A-Za-z][\w.-]{0,200})[ \t]{1,40})(\S+)\s*$/
const userinfo = /(:\/\/)[^\s"'<>`]{1,512}@/g
const scheme = /\b(Basic|Bearer|Token)([ \t]{1,4})(?=[a-z+/._~-]{0,512}[A-Z0-9=])[\w+/.=~-]{6,512}/g

/** What a place of a secret is without being one: nothing, a switch, or a reference to what is kept elsewhere. */
const harmless =
  /^(?:["'`]{0,2}|["']?(?:true|false|null|nil|none|~|yes|no|on|off)["']?|["']?\$\{?[A-Za-z_]\w*\}?["']?|["']?\$\(\w+\)["']?|["']?%\w+%["']?|["']?\{\{[^{}"'`]{0,200}\}\}["']?|<%=\s*ENV(?:\.fetch)?[[(]["']\w+["'][\])]\s*%>|(?:var|local|data|module)\.[\w.[\]]+)$/i
/** What a schema says of a property that is called like a secret. */
const schemaWord =
  /^["'`]?(?:type|format|minLength|maxLength|minimum|maximum|pattern|nullable|required|readOnly|writeOnly|\$ref|items|properties|additionalProperties|in|scheme|bearerFormat|deprecated)$/

/** Lines below a name of a secret that belong to its value; `text`: all of them is value, not pairs. */
interface Region {
  readonly indent: number
  readonly kind: 'pairs' | 'text'
  /** What ends it: a quote that was opened, or as many brackets. */
  readonly until: string | undefined
  readonly depth: number
  /** A backslash at the end of the line before goes on with the value. */
  readonly goesOn: boolean
}

/**
 * Takes a whole text of settings (environment, properties, INI, YAML, JSON, TOML, HCL, XML); gives it with the value of every secret name
 * blanked, whatever the value looks like, nested and continued ones too, and user and password in URLs. Keeps the number of lines; blanks
 * rather too much; a harmless value, as `true` or `${NAME}`, stays. A range is cut from its result, never before.
 */
export function withoutSecretValues(text: string): string {
  const lines = text.split('\n')
  let region: Region | undefined
  let kept = 0
  return lines
    .map((whole, index) => {
      const line = whole.replace(/\r$/, '')
      if (line.length > maxLine) return blank
      if (region !== undefined && stays(region, line)) {
        const within = region
        region = after(within, line)
        return inside(within, line)
      }
      region = undefined
      if (line.trim() !== '') kept = index
      const opened = blankLine(line, besideSecret(lines, kept))
      region = opened.region
      return opened.line
    })
    .join('\n')
}

function indentOf(line: string): number {
  const at = line.search(/[^\s-]/)
  return at < 0 ? 0 : at
}

function stays(region: Region, line: string): boolean {
  if (region.goesOn || region.until !== undefined || region.depth > 0 || line.trim() === '') return true
  return indentOf(line) > region.indent
}

/** Where a region stands after one of its lines; undefined where the line ends it. */
function after(region: Region, line: string): Region | undefined {
  if (region.goesOn) return line.endsWith('\\') ? region : undefined
  if (region.until !== undefined) return line.includes(region.until) ? undefined : region
  if (region.depth === 0) return region
  const depth = region.depth + depthOf(line)
  return depth > 0 ? { ...region, depth } : undefined
}

function depthOf(line: string): number {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '')
  return (bare.match(/[{[]/g) ?? []).length - (bare.match(/[}\]]/g) ?? []).length
}

/** A line of a secret's value: what is structure stays. */
function inside({ kind }: Region, line: string): string {
  const [lead = ''] = /^\s*(?:-\s+)?/.exec(line) ?? []
  const rest = line.slice(lead.length)
  if (/^[\s{}[\](),;]*$/.test(rest) || /^<\/?[\w:.-]+>$/.test(rest)) return line
  if (kind === 'text') return `${lead}${blank}`
  const pairs = blankPairs(line, (name) => !schemaWord.test(name))
  return pairs.count > 0 ? pairs.line : `${lead}${blank}`
}

interface Blanked {
  readonly line: string
  /** Pairs that were met. */
  readonly count: number
  /** Where the value of the last blanked pair begins, if nothing or an opener stands there. */
  readonly open: string | undefined
}

function blankPairs(line: string, isSecret: (name: string) => boolean, depth = 0): Blanked {
  const parts: string[] = []
  let at = 0
  let count = 0
  let open: string | undefined
  for (const match of line.matchAll(pair)) {
    if (match.index < at) continue
    count += 1
    if (!isSecret(match[1] ?? '')) continue
    const from = match.index + match[0].length
    const end = valueEnd(line, from, match.index)
    const value = line.slice(from, end)
    open = line.slice(end).trim() === '' ? value.trim() : undefined
    if (isOpener(value) || harmless.test(value.trim().replace(/[,;]$/, ''))) continue
    parts.push(line.slice(at, from), blankedValue(value, depth))
    at = end
  }
  return { line: parts.join('') + line.slice(at), count, open }
}

/** Nothing but what begins a value on the lines below. */
function isOpener(value: string): boolean {
  return /^\s*(?:[{[(]?|[|>][+-]?\d?|&\w+|"""|''')\s*(?:#.*)?$/.test(value)
}

/** A value of pairs in brackets keeps the names. */
function blankedValue(value: string, depth: number): string {
  if (depth >= maxDepth || !value.startsWith('{')) return blank
  const pairs = blankPairs(value.slice(1), (name) => !schemaWord.test(name), depth + 1)
  return pairs.count > 0 ? `{${pairs.line}` : blank
}

function blankLine(whole: string, isBeside: boolean): { readonly line: string; readonly region: Region | undefined } {
  const line = xml(whole).replace(userinfo, `$1${blank}@`).replace(scheme, `$1$2${blank}`)
  const isSecret = (name: string): boolean =>
    isSecretName(name) || (isBeside && /^(?:value|default|default_value|data)$/i.test(name))
  const named = /^\s*(?:variable|resource|data)\s.*"([\w.-]+)"\s*\{\s*$/.exec(line)?.[1] ?? ''
  const kind = /^\s*["']?(?:stringData)["']?\s*:\s*$/.test(line)
  if (isSecretName(named) || kind) return { line, region: regionOf(line, '{') }
  const { line: blanked, open } = blankPairs(line, isSecret)
  if (open !== undefined) return { line: blanked, region: regionOf(line, open) }
  const tag = /^\s*<([\w:.-]+)[^>]*>\s*$/.exec(line)?.[1] ?? ''
  if (isSecretName(tag)) return { line, region: { ...regionOf(line, '|'), until: `</${tag}` } }
  const plain = plainPair.exec(blanked)
  if (plain !== null && isSecretName(plain[2] ?? '') && !harmless.test(plain[3] ?? '') && !blanked.includes(blank))
    return { line: `${plain[1] ?? ''}${blank}`, region: undefined }
  return { line: blanked, region: undefined }
}

/** What the lines below a secret name are, by what its own line ends with. */
function regionOf(line: string, open: string): Region {
  const indent = indentOf(line)
  const triple = /"""|'''/.exec(open)?.[0]
  const quote = /^["'`]/.exec(open)?.[0]
  const isClosed = quote !== undefined && open.length > 1 && open.endsWith(quote)
  const until = triple ?? (isClosed ? undefined : quote)
  const goesOn = open.endsWith('\\')
  const isText = goesOn || until !== undefined || /^[|>]/.test(open)
  return { indent, kind: isText ? 'text' : 'pairs', until, depth: Math.max(0, depthOf(open)), goesOn }
}

const tagged = /<([\w:.-]{1,100})((?:\s[^<>]{0,1000})?)>([^<]{1,2000})(?=<\/)/g
const namedTag =
  /(<[\w:.-]{1,100}\s[^<>]{0,400}\b(?:name|key|id)=["']([\w:.-]{1,200})["'][^<>]{0,400}\bvalue=["'])[^"'<>]{1,2000}/g

/** The content of an element, and the attribute `value`, where the element or its name is called like a secret. */
function xml(line: string): string {
  if (!line.includes('<')) return line
  return line
    .replace(/<!\[CDATA\[(.*?)\]\]>/g, (_, inner: string) => inner.replaceAll('<', ' '))
    .replace(tagged, (all, tag: string, attributes: string, value: string) => {
      const name = /\b(?:name|key|id)=["']([\w:.-]{1,200})/.exec(attributes)?.[1] ?? ''
      const isSecret = isSecretName(tag) || isSecretName(name)
      return isSecret && !harmless.test(value.trim()) ? `<${tag}${attributes}>${blank}` : all
    })
    .replace(namedTag, (all, head: string, name: string) => (isSecretName(name) ? `${head}${blank}` : all))
}

const nameLine =
  /^\s*(?:-\s+)?(?:[{,]\s*)?["']?(?:name|key|parameter_?name)["']?\s*[:=]\s*["']?([\w.-]{1,200})["']?\s*,?\s*$/i
/** A list of settings writes name and value below each other. */
const reach = 2

/** Whether a line next to this one names a secret whose value this one may be. */
function besideSecret(lines: readonly string[], at: number): boolean {
  return lines
    .slice(Math.max(0, at - reach), at + reach + 1)
    .some((line) => line.length <= maxLine && isSecretName(nameLine.exec(line)?.[1] ?? ''))
}
