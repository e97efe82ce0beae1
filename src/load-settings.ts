import { type Config, inputDefaults } from './core/change/config.ts'
import type { Ref, Text } from './core/change/text.ts'
import type { Reader } from './core/ports.ts'
import { overrule } from './core/settings/overrule.ts'
import {
  type Guidance,
  type GuideFile,
  type HouseRule,
  type HouseRuleFile,
  noSettings,
  type Settings,
} from './core/settings/settings.ts'
import { UserError } from './core/user-error.ts'

/** A configuration file of this machine, read in place of the base branch's; its path as messages name it. */
export interface LocalFile {
  readonly path: string
  readonly text: string
}

/** What a review goes by: the inputs completed by the configuration file, that file itself, and what the model is told of the owners. */
export interface Guide {
  readonly config: Config
  readonly settings: Settings
  readonly guidance: Guidance
  /** Files that guide this review, whether or not the base branch has them. */
  readonly files: readonly GuideFile[]
  readonly warnings: readonly string[]
}

/** Reads the configuration file and the house rules it allows, of the base branch and never of the head. A missing default file is nothing; a broken file, or a missing one that was named, is the user's mistake, with every problem at its line and column. */
export async function loadGuide(reader: Reader, config: Config, local?: LocalFile): Promise<Guide> {
  const file = local ?? (await readSettingsFile(reader, config))
  const settings = file === undefined ? noSettings : await parsed(file)
  const rules = await readHouseRules(reader, settings.houseRules)
  const agent = config.agentFile === undefined ? [] : [{ path: config.agentFile, inBase: true }]
  const ownFile = local === undefined ? [{ path: config.configFile, inBase: file !== undefined }] : []
  return {
    config: overrule(config, settings),
    settings,
    guidance: { instructions: settings.instructions, facts: settings.facts, houseRules: rules.shown },
    files: [
      ...ownFile,
      ...agent,
      ...settings.houseRules.map((path) => ({ path, inBase: rules.shown.some((one) => one.file === path) })),
    ],
    warnings: rules.warnings,
  }
}

async function readSettingsFile(reader: Reader, { configFile }: Config): Promise<LocalFile | undefined> {
  const text = await readBase(reader, configFile)
  if (text.kind === 'text') return { path: configFile, text: text.text }
  if (text.kind === 'absent' && configFile === inputDefaults['config-file']) return undefined
  const why = text.kind === 'absent' ? 'does not exist there' : `could not be read (${unreadable(text)})`
  throw new UserError([
    `config-file: ${configFile} is read from the base branch and ${why}; commit it there, or leave the input out`,
  ])
}

/** The parser of the file is loaded only where there is one. */
async function parsed({ path, text }: LocalFile): Promise<Settings> {
  const { parseSettings } = await import('./core/settings/parse-settings.ts')
  const result = parseSettings(text, path)
  if ('problems' in result) throw new UserError(result.problems)
  return result.settings
}

/** Characters of one file of house rules: they travel with every request. */
const mostHouseRules = 16_000

async function readHouseRules(
  reader: Reader,
  allowed: readonly HouseRuleFile[],
): Promise<{ readonly shown: readonly HouseRule[]; readonly warnings: readonly string[] }> {
  if (allowed.length === 0) return { shown: [], warnings: [] }
  const texts = await Promise.all(allowed.map(async (file) => ({ file, text: await readBase(reader, file) })))
  const shown = texts.flatMap(({ file, text }) => (text.kind === 'text' ? [{ file, text: cut(text.text) }] : []))
  const warnings = texts.flatMap(({ file, text }) => {
    if (text.kind === 'absent') return []
    if (text.kind !== 'text') return [`${file}: the house rules could not be read (${unreadable(text)})`]
    return text.text.length > mostHouseRules
      ? [`${file}: the model is given the first ${mostHouseRules} characters of ${text.text.length}`]
      : []
  })
  return { shown, warnings }
}

function cut(text: string): string {
  return text.length > mostHouseRules ? text.slice(0, mostHouseRules).replace(/[\uD800-\uDBFF]$/, '') : text
}

async function readBase(reader: Reader, path: string): Promise<Text> {
  const ref: Ref = { revision: 'config', path }
  const entries = await reader.texts([ref])
  return entries[0]?.[1] ?? { kind: 'absent' }
}

function unreadable(text: Exclude<Text, { kind: 'text' | 'absent' }>): string {
  return text.kind === 'unreadable' ? text.detail : text.kind
}
