import matter from 'gray-matter'
import { legalModels, resolveModel } from './models.ts'
import { type Effort, efforts } from './request.ts'

/** An agent file in the format of Claude Code's `.claude/agents/*.md`, reduced to what a single call without tools can honour. */
export interface Agent {
  readonly name: string
  readonly description: string
  /** As written: an alias, a full id, or undefined for `inherit` and nothing. */
  readonly model: string | undefined
  readonly effort: Effort | undefined
  /** The system prompt. */
  readonly body: string
  /** Fields that are present and never acted on: the model gets no tools, nothing is started or executed. */
  readonly ignored: readonly string[]
}

/** Fields of the format that would act; everything else unknown is silently without effect, as in Claude Code. */
const neverActedOn = ['tools', 'disallowedTools', 'hooks', 'mcpServers', 'permissionMode', 'skills'] as const

/** Agent files above this size are refused: a prompt of that length is a mistake. */
const maxChars = 200_000

type Fields = ReadonlyMap<string, { readonly value: string; readonly line: number }>

/** Takes an agent file's text and its path for messages; gives the agent or all problems with file and line. Executes nothing: only YAML, or plain `key: rest of line`, is read. */
export function parseAgent(
  text: string,
  path: string,
): { readonly agent: Agent } | { readonly problems: readonly string[] } {
  if (text.length > maxChars) return { problems: [`${path}:1: the agent file is longer than ${maxChars} characters`] }
  const source = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+(?=---)/, '')
  const lines = source.split('\n')
  if (lines[0]?.trimEnd() !== '---')
    return { problems: [`${path}:1: the file must begin with a line "---" and "name:" and "description:" below it`] }
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (close === -1) return { problems: [`${path}:${lines.length}: the front matter is not closed by a line "---"`] }
  const frontMatter = lines.slice(1, close)
  const fields = readFields(frontMatter)
  return decodeAgent(
    fields,
    lines
      .slice(close + 1)
      .join('\n')
      .trim(),
    { path, bodyLine: close + 2 },
  )
}

function decodeAgent(
  fields: Fields,
  body: string,
  place: { readonly path: string; readonly bodyLine: number },
): { readonly agent: Agent } | { readonly problems: readonly string[] } {
  const problems: string[] = []
  const field = (name: string) => fields.get(name)?.value ?? ''
  const refuse = (name: string, say: string) => problems.push(`${place.path}:${fields.get(name)?.line ?? 1}: ${say}`)
  if (field('name') === '') refuse('name', '"name:" is missing')
  if (field('description') === '') refuse('description', '"description:" is missing')
  if (body === '')
    problems.push(
      `${place.path}:${place.bodyLine}: there is no text below the front matter: the agent would have no instructions`,
    )
  const model = field('model') === '' || field('model') === 'inherit' ? undefined : field('model')
  if (model !== undefined && resolveModel(model) === undefined) {
    refuse('model', `"model: ${model.slice(0, 60)}" is not known; use ${legalModels.join(', ')}`)
  }
  const effort = efforts.find((word) => word === field('effort').toLowerCase())
  if (field('effort') !== '' && effort === undefined)
    refuse('effort', `"effort: ${field('effort').slice(0, 60)}" is not known; use ${efforts.join(', ')}`)
  if (problems.length > 0) return { problems }
  const ignored = neverActedOn.filter((name) => fields.has(name))
  return { agent: { name: field('name'), description: field('description'), model, effort, body, ignored } }
}

/** Strict YAML first, through gray-matter; where that refuses (an unquoted `description:` holding `: ` is everyday use), key by key. */
function readFields(frontMatter: readonly string[]): Fields {
  const byLine = readLines(frontMatter)
  const strict = readYaml(frontMatter)
  if (strict === undefined) return byLine
  return new Map(
    Object.entries(strict).map(([key, value]) => [key, { value: plain(value), line: byLine.get(key)?.line ?? 2 }]),
  )
}

/** Only scalars are used; a list or a map is present and nothing more, however large its aliases would make it. */
function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : ''
}

/** gray-matter evaluates `---js` and caches by content unless told otherwise: every engine but YAML throws. */
const refuseEngine = () => {
  throw new Error('only YAML front matter is read')
}
const engines = {
  javascript: refuseEngine,
  js: refuseEngine,
  json: refuseEngine,
  coffee: refuseEngine,
  toml: refuseEngine,
}

function readYaml(frontMatter: readonly string[]): object | undefined {
  try {
    const { data } = matter(`---\n${frontMatter.join('\n')}\n---\n`, { language: 'yaml', engines })
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined
  } catch {
    return undefined
  }
}

/** Reads `key: rest of line` at column 0, as Claude Code does; indented lines and list items belong to the key above them. */
function readLines(frontMatter: readonly string[]): Fields {
  const fields = new Map<string, { value: string; line: number }>()
  let current: { value: string; line: number } | undefined
  for (const [index, row] of frontMatter.entries()) {
    const match = /^([A-Za-z][\w-]*):(?:\s+(.*))?$/.exec(row)
    if (match?.[1] !== undefined) {
      current = { value: unquote((match[2] ?? '').trim()), line: index + 2 }
      fields.set(match[1], current)
    } else if (current !== undefined && row.trim() !== '' && !row.trimStart().startsWith('#')) {
      current.value = `${current.value} ${row.trim()}`.trim()
    }
  }
  return fields
}

function unquote(text: string): string {
  const match = /^(["'])(.*)\1$/.exec(text)
  return match?.[2] ?? text
}
