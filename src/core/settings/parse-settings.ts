import type { z } from 'zod'
import type { Facts, Measure, TableFacts } from './facts.ts'
import { neverSend } from './never-send.ts'
import { faultsOf } from './problem-words.ts'
import { type RuleLevel, ruleLevels, type Settings } from './settings.ts'
import { settingsShape } from './shape.ts'
import { type Problem, readYaml, type YamlText } from './yaml-text.ts'

/** More problems than this help nobody. */
const mostProblems = 30

/** Takes the text of a configuration file and its path for messages; gives the settings, or every problem at once as `path:line:column: …` with what is legal. Never throws; an empty file says nothing. */
export function parseSettings(
  text: string,
  path: string,
): { readonly settings: Settings } | { readonly problems: readonly string[] } {
  const yaml = readYaml(text.replace(/^\uFEFF/, ''))
  if ('problems' in yaml) return { problems: told(yaml.problems, path) }
  const value = withoutEmpty(yaml.value)
  const decoded = settingsShape.safeParse(value)
  if (!decoded.success) {
    const faults = faultsOf(decoded.error, settingsShape, value)
    return {
      problems: told(
        faults.map(({ path: at, key, say }) => ({
          ...(key === undefined ? yaml.placeOf(at) : yaml.placeOfKey(at, key)),
          say,
        })),
        path,
      ),
    }
  }
  const contradictions = hiddenHouseRules(decoded.data, yaml)
  return contradictions.length > 0 ? { problems: told(contradictions, path) } : { settings: settingsOf(decoded.data) }
}

function told(problems: readonly Problem[], path: string): readonly string[] {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
  const shown = sorted.slice(0, mostProblems).map(({ line, column, say }) => `${path}:${line}:${column}: ${say}`)
  const left = sorted.length - shown.length
  return left > 0 ? [...shown, `${path}: … and ${left} more problems`] : shown
}

/** A section with nothing below it, or with everything commented out, is a section that is not there. */
function withoutEmpty(value: unknown): unknown {
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== null))
}

type Written = z.infer<typeof settingsShape>

/** What must not be sent can not be guidance that is sent. */
function hiddenHouseRules(written: Written, { placeOf }: YamlText): readonly Problem[] {
  const isHidden = neverSend(written['never-send'] ?? [])
  return (written['house-rules'] ?? []).flatMap((file, at) =>
    isHidden({ path: file })
      ? [
          {
            ...placeOf(['house-rules', at]),
            say: `house-rules[${at}]: ${file} is under never-send; take it out of one`,
          },
        ]
      : [],
  )
}

function settingsOf(written: Written): Settings {
  const { paths = {}, severity = [], rules = {}, budget = {}, facts = {} } = written
  const { api = [], queue = [], db = [], exclude = [] } = paths
  return {
    paths: { api, queue, db, exclude },
    instructions: written.instructions ?? [],
    lenses: written.lenses,
    severity: severity.map(({ category, rule, paths: globs = [], to }) => ({ category, rule, paths: globs, to })),
    rules: new Map(Object.entries(rules).flatMap(([rule, level]) => levelOf(level).map((one) => [rule, one] as const))),
    neverAllow: new Set(written['never-allow']),
    budget: {
      maxCostUsd: budget['max-cost-usd'],
      timeoutMinutes: budget['timeout-minutes'],
      maxComments: budget['max-comments'],
    },
    neverSend: written['never-send'] ?? [],
    facts: factsOf(facts),
    houseRules: [...new Set(written['house-rules'] ?? [])],
  }
}

function levelOf(level: string | undefined): readonly RuleLevel[] {
  return ruleLevels.filter((one) => one === level)
}

type WrittenFacts = NonNullable<Written['facts']>

function factsOf({ tables = {}, traffic = {}, latency = {}, ...rest }: WrittenFacts): Facts {
  return {
    tables: Object.entries(tables).map(([name, table]) => tableOf(name, table)),
    traffic: measuresOf(traffic),
    latency: measuresOf(latency),
    clients: rest.clients ?? [],
    deployOrder: rest['deploy-order'] ?? [],
    stack: rest.stack ?? [],
    notes: rest.notes ?? [],
  }
}

function tableOf(name: string, table: NonNullable<WrittenFacts['tables']>[string]): TableFacts {
  const { rows, note, 'size-gb': sizeGb, 'reads-per-second': reads, 'writes-per-second': writes } = table
  return {
    name,
    ...(rows === undefined ? {} : { rows: numberOf(rows) }),
    ...(sizeGb === undefined ? {} : { sizeGb }),
    ...(reads === undefined ? {} : { readsPerSecond: numberOf(reads) }),
    ...(writes === undefined ? {} : { writesPerSecond: numberOf(writes) }),
    ...(note === undefined ? {} : { note }),
  }
}

function measuresOf(written: Readonly<Record<string, string | number>>): readonly Measure[] {
  return Object.entries(written).map(([of, is]) => ({ of, is: String(is) }))
}

const factors = { k: 1e3, M: 1e6, B: 1e9 } as const

/** `120M` as a number. */
function numberOf(amount: string | number): number {
  if (typeof amount === 'number') return amount
  const factor = Object.entries(factors).find(([letter]) => amount.endsWith(letter))?.[1] ?? 1
  return Math.round(Number.parseFloat(amount) * factor)
}
