import picomatch from 'picomatch'
import { legalModels, resolveModel } from '../dialogue/models.ts'
import { type Effort, efforts } from '../dialogue/request.ts'
import { type Surface, surfaces } from '../surface/surface.ts'

/** Everything a run can be told, parsed once; secrets are not part of it. */
export interface Config {
  /** Alias or full id; undefined: what the agent says. */
  readonly model: string | undefined
  readonly effort: Effort | undefined
  /** Where the model is asked; only an input changes it, never the environment. */
  readonly anthropicBaseUrl: string
  /** Path in the base branch; undefined: the shipped agent. */
  readonly agentFile: string | undefined
  readonly lenses: readonly Surface[]
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly maxComments: number
  readonly maxCostUsd: number
  readonly timeoutMinutes: number
  readonly command: string
  readonly checks: 'auto' | 'never'
  readonly dryRun: boolean
}

/** The inputs as strings, by their names in `action.yml`; an empty string is an input that was not given. */
export type RawConfig = { readonly [name in InputName]?: string | undefined }

/** The inputs of `action.yml` that a `Config` is made of, with their defaults: the only home of defaults. */
export const inputDefaults = {
  model: '',
  effort: '',
  'anthropic-base-url': 'https://api.anthropic.com',
  'agent-file': '',
  lenses: 'api,queue,db',
  include: '',
  exclude: '',
  'max-comments': '20',
  'max-cost-usd': '2.00',
  'timeout-minutes': '10',
  command: '/integration-review',
  checks: 'auto',
  'dry-run': 'false',
} as const
export type InputName = keyof typeof inputDefaults

/** Takes the raw inputs; gives the configuration, or every problem at once, each naming the input, what it holds and the legal values. */
export function parseConfig(raw: RawConfig): { readonly config: Config } | { readonly problems: readonly string[] } {
  const problems: string[] = []
  const value = (name: InputName) => (raw[name] ?? '').trim() || inputDefaults[name]
  const refuse = (name: InputName, legal: string) =>
    problems.push(`${name}: "${value(name).slice(0, 80)}" is not legal; use ${legal}`)
  const config: Config = {
    model: parseModel(value('model'), () => refuse('model', legalModels.join(', '))),
    effort: oneOf(value('effort'), efforts, () => refuse('effort', `one of ${efforts.join(', ')}, or nothing`)),
    anthropicBaseUrl: parseBaseUrl(value('anthropic-base-url'), () =>
      refuse('anthropic-base-url', 'an https address such as https://api.anthropic.com'),
    ),
    agentFile: parseAgentFile(value('agent-file'), () =>
      refuse('agent-file', 'a path inside the repository that ends in .md, such as .claude/agents/reviewer.md'),
    ),
    lenses: parseLenses(value('lenses'), () =>
      refuse('lenses', `one or more of ${surfaces.join(', ')}, separated by commas`),
    ),
    include: parseGlobs(value('include'), () => refuse('include', 'one glob per line, such as services/**/*.ts')),
    exclude: parseGlobs(value('exclude'), () => refuse('exclude', 'one glob per line, such as vendor/**')),
    maxComments: parseNumber(value('max-comments'), { from: 0, to: 50, whole: true }, () =>
      refuse('max-comments', 'a whole number from 0 to 50'),
    ),
    maxCostUsd: parseNumber(value('max-cost-usd'), { from: 0, to: 1000, whole: false }, () =>
      refuse('max-cost-usd', 'dollars from 0 to 1000, such as 2.00'),
    ),
    timeoutMinutes: parseNumber(value('timeout-minutes'), { from: 0.1, to: 350, whole: false }, () =>
      refuse('timeout-minutes', 'minutes from 0.1 to 350'),
    ),
    command: parseCommandWord(value('command'), () =>
      refuse('command', 'a slash and letters, digits or hyphens, such as /integration-review'),
    ),
    checks: oneOf(value('checks'), ['auto', 'never'], () => refuse('checks', 'auto or never')) ?? 'auto',
    dryRun:
      oneOf(value('dry-run').toLowerCase(), ['true', 'false'], () => refuse('dry-run', 'true or false')) === 'true',
  }
  return problems.length === 0 ? { config } : { problems }
}

function parseModel(text: string, refuse: () => void): string | undefined {
  if (text === '') return undefined
  if (resolveModel(text) === undefined) refuse()
  return text
}

function parseAgentFile(text: string, refuse: () => void): string | undefined {
  if (text === '') return undefined
  const parts = text.split('/')
  if (!text.endsWith('.md') || text.includes('\\') || text.includes(':') || parts.includes('..') || parts.includes(''))
    refuse()
  return text.replace(/^\.\//, '')
}

/** https everywhere, plain http only to this machine: the key travels with every request. */
function parseBaseUrl(text: string, refuse: () => void): string {
  const secure = /^https:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._~/-]*)?$/.test(text)
  const local = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/[A-Za-z0-9._~/-]*)?$/.test(text)
  if (!secure && !local) refuse()
  return text.replace(/\/+$/, '')
}

function parseLenses(text: string, refuse: () => void): readonly Surface[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const chosen = surfaces.filter((surface) => words.includes(surface))
  if (chosen.length === 0 || words.some((word) => !surfaces.some((surface) => surface === word))) refuse()
  return chosen
}

function parseGlobs(text: string, refuse: () => void): readonly string[] {
  const globs = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (globs.some((glob) => glob.length > 500 || !isGlob(glob))) refuse()
  return globs
}

function isGlob(glob: string): boolean {
  try {
    picomatch.makeRe(glob, { strictBrackets: true })
    return true
  } catch {
    return false
  }
}

function parseNumber(text: string, range: { from: number; to: number; whole: boolean }, refuse: () => void): number {
  const number = /^\d{1,6}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN
  const legal = number >= range.from && number <= range.to && (!range.whole || Number.isInteger(number))
  if (!legal) refuse()
  return number
}

function parseCommandWord(text: string, refuse: () => void): string {
  if (!/^\/[A-Za-z0-9][A-Za-z0-9-]{1,38}$/.test(text)) refuse()
  return text
}

function oneOf<const T extends string>(text: string, legal: readonly T[], refuse: () => void): T | undefined {
  if (text === '') return undefined
  const found = legal.find((word) => word === text)
  if (found === undefined) refuse()
  return found
}
