import { type ParseError, parse as parseJsonc, printParseErrorCode, visit } from 'jsonc-parser'
import { type Document, isAlias, isMap, isPair, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Json } from '../../core/evidence/document/json.ts'
import type { DocumentParser, Parsed, Pointer } from '../../core/evidence/document/parser.ts'

/** The yaml and jsonc-parser packages as the checks of documents take them; import this file only where a document is to be judged. */
export const documentParser: DocumentParser = {
  parse: (path, text) => (isJson(path) ? parseJson(text) : parseYaml(text)),
  lines: (path, text, pointers) => (isJson(path) ? linesOfJson(text, pointers) : linesOfYaml(text, pointers)),
}

function isJson(path: string): boolean {
  return /\.(?:json|avsc|avpr)$/.test(path)
}

/** The engine's own reader is tried first, being many times faster; only what it refuses is read with comments and trailing commas allowed. */
function parseJson(text: string): Parsed {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    const value: Json = JSON.parse(plain)
    return { kind: 'value', value }
  } catch {
    const errors: ParseError[] = []
    const value: Json | undefined = parseJsonc(plain, errors, { allowTrailingComma: true })
    const [first] = errors
    if (first === undefined && value !== undefined) return { kind: 'value', value }
    const code = first === undefined ? 'empty' : printParseErrorCode(first.error)
    return { kind: 'failed', why: `it is no JSON (line ${lineAt(plain, first?.offset ?? 0)}: ${code})` }
  }
}

function parseYaml(text: string): Parsed {
  try {
    const document = readYaml(text, new LineCounter())
    const [error] = document.errors
    if (error !== undefined) return { kind: 'failed', why: `it is no YAML (${firstLine(error.message)})` }
    const value: Json = document.toJS({ maxAliasCount: -1 }) ?? null
    return { kind: 'value', value }
  } catch (error) {
    return {
      kind: 'failed',
      why: `it is no YAML (${firstLine(error instanceof Error ? error.message : 'unknown error')})`,
    }
  }
}

/** Duplicate keys are an error of the file, not ours: the last one counts, as in JSON. */
function readYaml(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, { lineCounter, uniqueKeys: false, merge: true, prettyErrors: false, logLevel: 'silent' })
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').replace(/[:.]$/, '')
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

function linesOfYaml(text: string, pointers: readonly Pointer[]): readonly number[] {
  const lineCounter = new LineCounter()
  const document = readYaml(text, lineCounter)
  return pointers.map((pointer) => {
    let node: unknown = document.contents
    let offset = 0
    for (const key of pointer) {
      const found = childOf(node, key, document)
      if (found === undefined) break
      offset = found.offset ?? offset
      node = found.node
    }
    return lineCounter.linePos(offset).line
  })
}

interface Child {
  readonly node: unknown
  readonly offset: number | undefined
}

function childOf(node: unknown, key: string, document: Document): Child | undefined {
  const at = isAlias(node) ? node.resolve(document) : node
  if (isSeq(at)) {
    const item: unknown = at.items[Number(key)]
    return item === undefined ? undefined : { node: item, offset: offsetOf(item) }
  }
  if (!isMap(at)) return undefined
  const pair = at.items.find((one) => isPair(one) && keyText(one.key) === key)
  return pair === undefined ? undefined : { node: pair.value, offset: offsetOf(pair.key) }
}

function keyText(key: unknown): string {
  const value = typeof key === 'object' && key !== null && 'value' in key ? key.value : key
  return String(value)
}

function offsetOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined
  const [start]: readonly unknown[] = node.range
  return typeof start === 'number' ? start : undefined
}

/** One pass over the text, whatever the number of pointers; no tree is built. */
function linesOfJson(text: string, pointers: readonly Pointer[]): readonly number[] {
  const wanted = new Map(pointers.map((pointer, index) => [index, pointer]))
  const depth = new Map<number, number>()
  const lines = pointers.map(() => 1)
  const byParent = indexPointers(wanted)
  const seen = (path: readonly string[], line: number) => {
    for (const index of byParent.get(path.join('\u0000')) ?? [])
      if ((depth.get(index) ?? -1) < path.length) {
        depth.set(index, path.length)
        lines[index] = line
      }
  }
  const begins = (line: number, path: readonly (string | number)[]) => {
    const last = path.at(-1)
    if (typeof last === 'number') seen(path.map(String), line)
  }
  const enters = (line: number, path: readonly (string | number)[]): boolean => {
    begins(line, path)
    return path.length === 0 || byParent.has(path.join('\u0000'))
  }
  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line, _character, pathOf) => enters(line + 1, pathOf()),
      onArrayBegin: (_offset, _length, line, _character, pathOf) => enters(line + 1, pathOf()),
      // Without these two the visitor never comes out of a part that was not entered.
      onObjectEnd: () => undefined,
      onArrayEnd: () => undefined,
      onLiteralValue: (_value, _offset, _length, line, _character, pathOf) => begins(line + 1, pathOf()),
      onObjectProperty: (name, _offset, _length, line, _character, pathOf) =>
        seen([...pathOf().map(String), name], line + 1),
    },
    { allowTrailingComma: true },
  )
  return lines
}

/** For every way from the root that some pointer takes, the pointers that take it. */
function indexPointers(pointers: ReadonlyMap<number, Pointer>): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [at, pointer] of pointers)
    for (let length = 1; length <= pointer.length; length += 1) {
      const way = pointer.slice(0, length).join('\u0000')
      const known = index.get(way)
      if (known === undefined) index.set(way, [at])
      else known.push(at)
    }
  return index
}
