import type { Category, Severity } from '../dialogue/answer.ts'
import type { Surface } from '../surface/surface.ts'
import { type Facts, noFacts } from './facts.ts'

/** Files of house rules that may be given to the model. */
export const houseRuleFiles = ['REVIEW.md', 'AGENTS.md', 'CLAUDE.md'] as const
export type HouseRuleFile = (typeof houseRuleFiles)[number]

/** What a rule's facts are made: nothing (`off`), a note (`info`), or a finding of that severity. */
export const ruleLevels = ['off', 'info', 'minor', 'major', 'blocker'] as const
export type RuleLevel = (typeof ruleLevels)[number]

/** What a route does with a finding: one step up or down, not posted, or that severity. */
export const routeEnds = ['raise', 'lower', 'ignore', 'minor', 'major', 'blocker'] as const

/** Findings that fit every condition given, and what becomes of their severity. */
export interface SeverityRoute {
  readonly category: Category | undefined
  readonly rule: string | undefined
  /** Globs; none: any path. */
  readonly paths: readonly string[]
  readonly to: (typeof routeEnds)[number]
}

/** What the model is told about files of some paths. */
export interface Instruction {
  readonly paths: readonly string[]
  readonly text: string
}

/** Globs of files that lie on a surface whatever they look like, and of files that are never reviewed. */
export type PathSettings = { readonly [surface in Surface]: readonly string[] } & {
  readonly exclude: readonly string[]
}

/** The bounds of a run; undefined: not said. */
export interface Budget {
  readonly maxCostUsd: number | undefined
  readonly timeoutMinutes: number | undefined
  readonly maxComments: number | undefined
}

/** A repository's configuration file, parsed. */
export interface Settings {
  readonly paths: PathSettings
  readonly instructions: readonly Instruction[]
  /** Undefined: not said. */
  readonly lenses: readonly Surface[] | undefined
  readonly severity: readonly SeverityRoute[]
  readonly rules: ReadonlyMap<string, RuleLevel>
  /** Rules whose facts no comment in a changed file can accept; `all` is every rule. */
  readonly neverAllow: ReadonlySet<string>
  readonly budget: Budget
  /** Files whose content never reaches a model, as written; see `neverSend`. */
  readonly neverSend: readonly string[]
  readonly facts: Facts
  readonly houseRules: readonly HouseRuleFile[]
}

/** A repository without a configuration file, or with an empty one. */
export const noSettings: Settings = {
  paths: { api: [], queue: [], db: [], exclude: [] },
  instructions: [],
  lenses: undefined,
  severity: [],
  rules: new Map(),
  neverAllow: new Set(),
  budget: { maxCostUsd: undefined, timeoutMinutes: undefined, maxComments: undefined },
  neverSend: [],
  facts: noFacts,
  houseRules: [],
}

/** A file of house rules as it stands in the base branch, cut to what is shown. */
export interface HouseRule {
  readonly file: HouseRuleFile
  readonly text: string
}

/** What the owners of a repository tell the model, all of it from the base branch. */
export interface Guidance {
  readonly instructions: readonly Instruction[]
  readonly facts: Facts
  readonly houseRules: readonly HouseRule[]
}

/** A finding that the configuration, or a comment of its author, keeps from being posted; counted and named, never lost. */
export interface Silenced {
  readonly title: string
  readonly path: string
  readonly line: number
  readonly rule: string | undefined
  readonly category: Category
  readonly severity: Severity | undefined
  /** The key of the file that says so, or a comment in the changed file. */
  readonly by: 'rules' | 'severity' | 'comment'
  /** What the comment gives as its reason. */
  readonly reason?: string
}

/** A file that guides the review; `inBase`: the base branch has one, and that one was used. */
export interface GuideFile {
  readonly path: string
  readonly inBase: boolean
}
