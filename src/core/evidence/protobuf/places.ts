import { type Token, tokensOf } from './tokens.ts'

/** First and last line of a declaration, 1-based. */
export interface Lines {
  readonly line: number
  readonly endLine: number
  /** Where each option inside its brackets stands, by name. */
  readonly options: ReadonlyMap<string, number>
}

/** Where everything of a file stands. Keys are full names without a leading dot; `package`, `syntax` and `option <name>` stand for the file's own statements. */
export type Places = ReadonlyMap<string, Lines>

const scopes = new Set(['message', 'enum', 'service', 'oneof', 'extend', 'group'])

interface Statement {
  readonly tokens: readonly Token[]
  readonly options: ReadonlyMap<string, number>
}

/** A declaration whose brace is open. */
interface Open {
  readonly name: string
  readonly kind: string
  readonly first: number
  readonly options: Statement['options']
}

/** What is known while a file is read from its first token to its last. */
interface Reading {
  readonly places: Map<string, Lines>
  readonly open: Open[]
  readonly within: (name: string) => string
  tokens: Token[]
  options: Map<string, number>
}

/** Takes the text of a .proto file and its package; gives the lines of its declarations. The library that says what a file means does not say where. */
export function placesOf(text: string, pack: string): Places {
  const open: Open[] = []
  const scope = () => open.filter(({ kind }) => !isTransparent(kind)).at(-1)?.name ?? pack
  const within = (name: string) => (scope() === '' ? name : `${scope()}.${name}`)
  const reading: Reading = { places: new Map(), open, within, tokens: [], options: new Map() }
  const all = tokensOf(text)
  for (let at = 0; at < all.length; at += 1) {
    const one = all[at]
    if (one === undefined) break
    if (one.text === '[' || (one.text === '{' && isValue(reading.tokens))) {
      const end = closing(all, at)
      for (const [name, line] of optionsIn(all.slice(at + 1, end))) reading.options.set(name, line)
      at = end
    } else if (one.text === '{') begin(reading, one)
    else if (one.text === '}') end(reading, one)
    else if (one.text === ';') finish(reading, one)
    else reading.tokens.push(one)
  }
  return reading.places
}

/** What stands in a oneof or an extend block belongs to what is around it. */
function isTransparent(kind: string): boolean {
  return kind === 'oneof' || kind === 'extend'
}

function put({ places }: Reading, name: string, lines: Lines): void {
  if (!places.has(name)) places.set(name, lines)
}

function begin(reading: Reading, brace: Token): void {
  const { tokens, options, within, open } = reading
  const [kind, name] = headOf(tokens)
  const here = { line: brace.line, endLine: brace.line, options }
  if (kind === 'oneof') put(reading, within(name), here)
  if (kind === 'group') for (const key of fieldNames(tokens, within)) put(reading, key, here)
  open.push({ name: isTransparent(kind) ? kind : within(name), kind, first: tokens[0]?.line ?? brace.line, options })
  reading.tokens = []
  reading.options = new Map()
}

function end(reading: Reading, brace: Token): void {
  finish(reading, brace)
  const closed = reading.open.pop()
  if (closed !== undefined && !isTransparent(closed.kind))
    put(reading, closed.name, { line: closed.first, endLine: brace.line, options: closed.options })
}

function finish(reading: Reading, last: Token): void {
  const { tokens, options, open, within } = reading
  const [first] = tokens
  if (first !== undefined)
    for (const name of namesOf({ tokens, options }, open.at(-1)?.kind, within))
      put(reading, name, { line: first.line, endLine: last.line, options })
  reading.tokens = []
  reading.options = new Map()
}

/** Says that a brace opens the value of an option and no declaration. */
function isValue(tokens: readonly Token[]): boolean {
  return tokens[0]?.text === 'option'
}

function closing(all: readonly Token[], from: number): number {
  let depth = 0
  for (let at = from; at < all.length; at += 1) {
    const text = all[at]?.text ?? ''
    if (text === '[' || text === '{') depth += 1
    if (text === ']' || text === '}') depth -= 1
    if (depth === 0) return at
  }
  return all.length
}

/** The names left of `=` at the top of a list of options. */
function optionsIn(tokens: readonly Token[]): readonly (readonly [string, number])[] {
  const found: (readonly [string, number])[] = []
  let name = ''
  let line: number | undefined
  for (const one of tokens) {
    if (one.text === '=') {
      if (line !== undefined) found.push([name, line])
      name = ''
      line = undefined
    } else if (one.text === ',') {
      name = ''
      line = undefined
    } else {
      name += one.text
      line ??= one.line
    }
  }
  return found
}

/** What a brace opens. */
function headOf(tokens: readonly Token[]): readonly [kind: string, name: string] {
  const at = tokens.findIndex(({ text }) => scopes.has(text) || text === 'rpc')
  return [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '']
}

function namesOf({ tokens }: Statement, kind: string | undefined, within: (name: string) => string): readonly string[] {
  const [first, second] = tokens.map(({ text }) => text)
  switch (first) {
    case 'syntax':
    case 'edition':
      return ['syntax']
    case 'package':
      return ['package']
    case 'option':
      return kind === undefined
        ? [
            `option ${
              tokens
                .slice(1)
                .map(({ text }) => text)
                .join('')
                .split('=')[0] ?? ''
            }`,
          ]
        : [`${within('option')} ${second ?? ''}`]
    case 'import':
      return []
    case 'extensions':
      return tokens.slice(1).flatMap(({ text }) => (/^\d/.test(text) ? [`${within('extensions')} ${text}`] : []))
    case 'reserved':
      return tokens
        .slice(1)
        .flatMap(({ text }) => (/^["'\w]/.test(text) ? [`${within('reserved')} ${text.replace(/["']/g, '')}`] : []))
    case 'rpc':
      return [within(second ?? '')]
    default:
      return fieldNames(tokens, within)
  }
}

/** A field or a value of an enum is what stands left of the last `=`. */
function fieldNames(tokens: readonly Token[], within: (name: string) => string): readonly string[] {
  const equals = tokens.findLastIndex(({ text }) => text === '=')
  const name = tokens[equals - 1]?.text
  return equals < 1 || name === undefined ? [] : [within(name)]
}
