import { type Severity, severities } from '../dialogue/answer.ts'
import { legalModels, resolveModel } from '../dialogue/models.ts'
import { type Effort, efforts } from '../dialogue/request.ts'
import { isGlob } from '../surface/globs.ts'
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
  /** Path of the settings in the base branch. */
  readonly configFile: string
  readonly lenses: readonly Surface[]
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** Findings below are counted and named, and get no comment. */
  readonly minSeverity: Severity
  readonly maxComments: number
  readonly maxCostUsd: number
  readonly timeoutMinutes: number
  /** A finding of this severity or above fails the run. */
  readonly failOn: Severity | 'never'
  readonly onIncomplete: 'neutral' | 'fail'
  readonly command: string
  readonly checks: 'auto' | 'never'
  /** Which events of a pull request start a review by themselves: all, all but a push, or none. */
  readonly reviewOn: 'push' | 'opened' | 'command'
  /** Whether a summary comment is created although nothing was found. */
  readonly commentWhenClean: boolean
  /** Whether a comment may offer code that is committed with one click. */
  readonly suggestions: boolean
  /** Where SARIF is written on the runner; undefined: nowhere. */
  readonly sarifFile: string | undefined
  /** The pull request to review where the event names none. */
  readonly prNumber: number | undefined
  readonly dryRun: boolean
  /** The inputs that say something else than their default; a runner does not tell whether a default was written out. */
  readonly said: ReadonlySet<InputName>
}

/** The inputs as strings, by their names in `action.yml`; an empty string is an input that was not given. */
export type RawConfig = { readonly [name in InputName]?: string | undefined }

/** The inputs of `action.yml` that a `Config` is made of, with their defaults: the only home of defaults. */
export const inputDefaults = {
  model: '',
  effort: '',
  'anthropic-base-url': 'https://api.anthropic.com',
  'agent-file': '',
  'config-file': '.github/integration-engineer.yml',
  lenses: 'api,queue,db',
  include: '',
  exclude: '',
  'min-severity': 'minor',
  'max-comments': '20',
  'max-cost-usd': '2.00',
  'timeout-minutes': '10',
  'fail-on': 'never',
  'on-incomplete': 'neutral',
  command: '/integration-review',
  checks: 'auto',
  'review-on': 'push',
  'comment-when-clean': 'false',
  suggestions: 'true',
  'sarif-file': '',
  'pr-number': '',
  'dry-run': 'false',
} as const
export type InputName = keyof typeof inputDefaults

/** Every input that a `Config` is made of. */
export const inputNames: readonly InputName[] = Object.keys(inputDefaults).filter(
  (name): name is InputName => name in inputDefaults,
)

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
    agentFile: parseRepositoryPath(value('agent-file'), ['.md'], () =>
      refuse('agent-file', 'a path inside the repository that ends in .md, such as .claude/agents/reviewer.md'),
    ),
    configFile:
      parseRepositoryPath(value('config-file'), ['.yml', '.yaml'], () =>
        refuse(
          'config-file',
          `a path inside the repository that ends in .yml, such as ${inputDefaults['config-file']}`,
        ),
      ) ?? inputDefaults['config-file'],
    lenses: parseLenses(value('lenses'), () =>
      refuse('lenses', `one or more of ${surfaces.join(', ')}, separated by commas`),
    ),
    include: parseGlobs(value('include'), () => refuse('include', 'one glob per line, such as services/**/*.ts')),
    exclude: parseGlobs(value('exclude'), () => refuse('exclude', 'one glob per line, such as vendor/**')),
    minSeverity:
      oneOf(value('min-severity'), severities, () => refuse('min-severity', `one of ${severities.join(', ')}`)) ??
      inputDefaults['min-severity'],
    maxComments: parseNumber(value('max-comments'), { from: 0, to: 50, whole: true }, () =>
      refuse('max-comments', 'a whole number from 0 to 50'),
    ),
    maxCostUsd: parseNumber(value('max-cost-usd'), { from: 0, to: 1000, whole: false }, () =>
      refuse('max-cost-usd', 'dollars from 0 to 1000, such as 2.00'),
    ),
    timeoutMinutes: parseNumber(value('timeout-minutes'), { from: 0.1, to: 350, whole: false }, () =>
      refuse('timeout-minutes', 'minutes from 0.1 to 350'),
    ),
    failOn:
      oneOf(value('fail-on'), [...severities, 'never'], () =>
        refuse('fail-on', `one of ${severities.join(', ')}, never`),
      ) ?? inputDefaults['fail-on'],
    onIncomplete:
      oneOf(value('on-incomplete'), ['neutral', 'fail'], () => refuse('on-incomplete', 'neutral or fail')) ??
      inputDefaults['on-incomplete'],
    command: parseCommandWord(value('command'), () =>
      refuse('command', 'a slash and letters, digits or hyphens, such as /integration-review'),
    ),
    checks: oneOf(value('checks'), ['auto', 'never'], () => refuse('checks', 'auto or never')) ?? 'auto',
    reviewOn:
      oneOf(value('review-on'), ['opened', 'push', 'command'], () =>
        refuse('review-on', 'one of opened, push, command'),
      ) ?? inputDefaults['review-on'],
    commentWhenClean: isTrue(value('comment-when-clean'), () => refuse('comment-when-clean', 'true or false')),
    suggestions: isTrue(value('suggestions'), () => refuse('suggestions', 'true or false')),
    sarifFile: parseFilePath(value('sarif-file'), () =>
      refuse('sarif-file', 'a path of one line of at most 500 characters, such as integration.sarif'),
    ),
    prNumber: parsePullNumber(value('pr-number'), () =>
      refuse('pr-number', 'the number of a pull request, such as 123'),
    ),
    dryRun: isTrue(value('dry-run'), () => refuse('dry-run', 'true or false')),
    said: new Set(inputNames.filter((name) => value(name) !== inputDefaults[name])),
  }
  return problems.length === 0 ? { config } : { problems }
}

function parseModel(text: string, refuse: () => void): string | undefined {
  if (text === '') return undefined
  if (resolveModel(text) === undefined) refuse()
  return text
}

function parseRepositoryPath(text: string, endings: readonly string[], refuse: () => void): string | undefined {
  if (text === '') return undefined
  const parts = text.split('/')
  const ends = endings.some((ending) => text.endsWith(ending))
  if (!ends || /[\\:]/.test(text) || parts.includes('..') || parts.includes('')) refuse()
  return text.replace(/^\.\//, '')
}

/** A path on the machine that runs: anywhere, since it comes from the workflow. */
function parseFilePath(text: string, refuse: () => void): string | undefined {
  if (text === '') return undefined
  if (text.length > 500 || /\p{Cc}/u.test(text) || /[\\/]$/.test(text)) refuse()
  return text
}

function parsePullNumber(text: string, refuse: () => void): number | undefined {
  if (text === '') return undefined
  if (!/^[1-9]\d{0,8}$/.test(text)) refuse()
  return Number(text)
}

function isTrue(text: string, refuse: () => void): boolean {
  return oneOf(text.toLowerCase(), ['true', 'false'], refuse) === 'true'
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
