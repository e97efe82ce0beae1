import { parseArgs } from 'node:util'
import { type Config, type InputName, parseConfig } from '../core/change/config.ts'

/** Commands of the terminal with what each prints. */
export const commands = {
  review: 'the review of a range of commits',
  surface: 'which changed files are selected, and why',
  evidence: 'what is computed about contracts, for a range or for two files',
  prompt: 'the exact requests that would be sent, sending nothing',
  demo: 'the review of the examples that come with the tool',
} as const
export type CommandName = keyof typeof commands

const formats = ['text', 'json', 'markdown', 'sarif'] as const
type Format = (typeof formats)[number]

/** Every option with its placeholder ('' for a switch), what it means, and the commands that take it. */
const optionTable = {
  repo: ['DIR', 'the clone to read (default: .)', ['review', 'surface', 'evidence', 'prompt']],
  base: [
    'REV',
    'the change is taken from the merge base of REV and the head (default: the default branch)',
    ['review', 'surface', 'evidence', 'prompt'],
  ],
  head: [
    'REV',
    'the head (default: HEAD); WORKTREE includes uncommitted changes',
    ['review', 'surface', 'evidence', 'prompt'],
  ],
  direct: [
    '',
    'take the change from --base itself, not from the merge base',
    ['review', 'surface', 'evidence', 'prompt'],
  ],
  format: ['FORMAT', 'text, json or markdown; for a review also sarif', ['review', 'surface', 'evidence', 'prompt']],
  config: [
    'FILE',
    'a configuration file of this machine, in place of the base revision’s',
    ['review', 'surface', 'evidence', 'prompt'],
  ],
  agent: ['FILE', 'an agent file of the base revision, in place of the shipped one', ['review', 'prompt']],
  model: ['MODEL', 'sonnet, opus, haiku or a full id', ['review', 'prompt', 'demo']],
  effort: ['EFFORT', 'low, medium, high, xhigh or max', ['review', 'prompt']],
  lenses: ['LIST', 'of api, queue, db (default: all)', ['review', 'surface', 'evidence', 'prompt']],
  include: ['GLOB', 'review these files too; may be repeated', ['review', 'surface', 'evidence', 'prompt']],
  exclude: ['GLOB', 'never review these files; may be repeated', ['review', 'surface', 'evidence', 'prompt']],
  'max-cost-usd': ['DOLLARS', 'hard budget of the run (default: 2.00)', ['review', 'prompt']],
  'timeout-minutes': ['MINUTES', 'deadline of the run (default: 10)', ['review']],
  'min-severity': ['SEVERITY', 'minor, major or blocker: what is below is named, not shown', ['review']],
  'fail-on': [
    'SEVERITY',
    'blocker, major, minor or never (default): from which severity a finding gives exit 1',
    ['review'],
  ],
  'evidence-only': ['', 'ask no model', ['review']],
  replies: ['DIR', 'answer from stored replies; a missing one is written there as a form to fill in', ['review']],
  record: ['DIR', 'store every request and reply', ['review']],
  'base-file': ['FILE', 'compare two files: the old one', ['evidence']],
  'head-file': ['FILE', 'compare two files: the new one', ['evidence']],
  path: ['PATH', 'the path in the repository that the two files stand for', ['evidence']],
  live: ['', 'ask the model now instead of showing recorded answers', ['demo']],
  'no-color': ['', 'no colour', ['review', 'surface', 'evidence', 'prompt', 'demo']],
  quiet: ['', 'no progress on stderr', ['review', 'surface', 'evidence', 'prompt', 'demo']],
} as const satisfies Readonly<Record<string, readonly [string, string, readonly CommandName[]]>>
export type OptionName = keyof typeof optionTable

const repeated: readonly OptionName[] = ['include', 'exclude']

/** A parsed command line. */
export interface Options {
  readonly command: CommandName
  readonly format: Format
  readonly config: Config
  readonly text: (name: OptionName) => string | undefined
  readonly has: (name: OptionName) => boolean
}

export type ParsedOptions =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }

/** Takes the words behind the program's name; gives what to run, or every problem at once with the legal values. Reads nothing. */
export function parseOptions(argv: readonly string[]): ParsedOptions {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: parserOptions(),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  if (values.help === true || positionals[0] === 'help' || argv.length === 0) return { kind: 'help' }
  const command = commandNames.find((name) => name === positionals[0])
  const problems = [
    ...(command === undefined ? [`"${positionals[0] ?? ''}" is not a command; use ${commandNames.join(', ')}`] : []),
    ...positionals.slice(1).map((word) => `"${word}" is not expected after ${positionals[0]}`),
    ...tokens.flatMap((token) => (token.kind === 'option' ? optionProblem(token, command) : [])),
  ]
  const text = (name: OptionName): string | undefined => {
    const value = values[name]
    return Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : undefined
  }
  const format = formats.find((one) => one === (text('format') ?? 'text'))
  const legal = formats.filter((one) => one !== 'sarif' || command === 'review')
  if (format === undefined || !legal.includes(format))
    problems.push(`--format: "${text('format')}" is not legal; use ${legal.join(', ')}`)
  const parsed = parseConfig({
    ...Object.fromEntries(configOptions.map((name) => [name, text(name)])),
    'agent-file': text('agent'),
  })
  if ('problems' in parsed) problems.push(...parsed.problems.map((problem) => `--${problem}`))
  if (command === undefined || format === undefined || 'problems' in parsed || problems.length > 0)
    return { kind: 'problems', problems }
  return {
    kind: 'run',
    options: {
      command,
      format,
      config: { ...parsed.config, said: saidOf(text) },
      text,
      has: (name) => values[name] === true,
    },
  }
}

const commandNames: readonly CommandName[] = ['review', 'surface', 'evidence', 'prompt', 'demo']
const optionNames = Object.keys(optionTable).filter((name): name is OptionName => name in optionTable)
const configOptions: readonly (InputName & OptionName)[] = [
  'model',
  'effort',
  'lenses',
  'include',
  'exclude',
  'max-cost-usd',
  'timeout-minutes',
  'min-severity',
  'fail-on',
]

/** An option is said by being there, whatever its value. */
function saidOf(text: (name: OptionName) => string | undefined): Config['said'] {
  return new Set(configOptions.filter((name) => text(name) !== undefined))
}

interface ParserOption {
  readonly type: 'boolean' | 'string'
  readonly multiple: boolean
}

function parserOptions(): Record<string, ParserOption> {
  const known = optionNames.map((name): [string, ParserOption] => [
    name,
    { type: isSwitch(name) ? 'boolean' : 'string', multiple: repeated.includes(name) },
  ])
  return { ...Object.fromEntries(known), help: { type: 'boolean', multiple: false } }
}

function isSwitch(name: OptionName): boolean {
  return optionTable[name][0] === ''
}

function optionProblem(
  token: { readonly rawName: string; readonly name: string; readonly value?: string | undefined },
  command: CommandName | undefined,
): readonly string[] {
  const name = optionNames.find((one) => one === token.name)
  if (token.name === 'help') return []
  if (name === undefined)
    return [
      `${token.rawName} is not known; options: ${optionsOf(command)
        .map((one) => `--${one}`)
        .join(' ')}`,
    ]
  const legal: readonly CommandName[] = optionTable[name][2]
  if (command !== undefined && !legal.includes(command))
    return [`${token.rawName} does not belong to ${command}; it belongs to ${legal.join(', ')}`]
  if (isSwitch(name)) return token.value === undefined ? [] : [`${token.rawName} takes no value`]
  return token.value === undefined || token.value === '' ? [`${token.rawName} needs ${optionTable[name][0]}`] : []
}

function optionsOf(command: CommandName | undefined): readonly OptionName[] {
  return optionNames.filter((name) => {
    const legal: readonly CommandName[] = optionTable[name][2]
    return command === undefined || legal.includes(command)
  })
}

/** The text of --help: commands, options, exit codes. */
export function helpText(): string {
  const rows = optionNames.map(
    (name) => [`--${name}${isSwitch(name) ? '' : ` ${optionTable[name][0]}`}`, optionTable[name][1]] as const,
  )
  return [
    'integration-engineer: reviews what a change does to APIs, queues and databases',
    '',
    'usage: integration-engineer COMMAND [options]',
    '',
    ...commandNames.map((name) => `  ${name.padEnd(22)}  ${commands[name]}`),
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(26)}  ${right}`),
    '',
    'ANTHROPIC_API_KEY in the environment lets review ask the model; without it, checks are computed and nothing is sent.',
    'exit: 0 done, 1 --fail-on is met, 2 wrong use, 3 something selected was not read, 4 the tool broke',
  ].join('\n')
}
