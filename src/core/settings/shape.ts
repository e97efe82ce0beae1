import { z } from 'zod'
import { categories } from '../dialogue/answer.ts'
import { allRules } from '../evidence/checks.ts'
import { isGlob } from '../surface/globs.ts'
import { surfaces } from '../surface/surface.ts'
import { houseRuleFiles, routeEnds, ruleLevels } from './settings.ts'

/** Every rule whose facts can be silenced or given another level. */
export const ruleIds: readonly string[] = [...allRules].sort()

/** Characters of all instructions together, and of all facts as JSON: they travel with every request. */
const most = { instructions: 20_000, facts: 20_000 } as const

const glob = z.string().min(1).max(500).refine(isRelative, {
  error:
    'a glob from the root of the repository, such as services/**/*.ts, without a leading "/" or "!" and without ".."',
})
const globs = z.array(glob).max(200)
const sentence = z.string().trim().min(1).max(500)
const sentences = z.array(sentence).max(100)
const name = z.string().trim().min(1).max(200)
const severityOr = (words: readonly string[]) => `One of ${words.join(', ')}.`

function isRelative(text: string): boolean {
  const plain = !/^(?:\/|!(?!\())/.test(text) && !text.split('/').includes('..') && !/\p{Cc}/u.test(text)
  return plain && isGlob(text)
}

const paths = z
  .strictObject({
    api: globs.optional().describe('Globs of files that lie on the API surface whatever they look like.'),
    queue: globs.optional().describe('Globs of files that lie on the queue surface whatever they look like.'),
    db: globs.optional().describe('Globs of files that lie on the database surface whatever they look like.'),
    exclude: globs.optional().describe('Globs of files that are never reviewed; they win over the three above.'),
  })
  .describe('Which files lie on which surface, beyond what is recognised, and which are left out.')

const instructions = z
  .array(
    z.strictObject({
      paths: globs.min(1).describe('The text is given to the model with every message that holds such a file.'),
      text: z.string().trim().min(1).max(4_000).describe('What to look for in these files, or what is accepted there.'),
    }),
  )
  .max(40)
  .refine((all) => all.reduce((sum, { text }) => sum + text.length, 0) <= most.instructions, {
    error: `texts of at most ${most.instructions} characters together`,
  })
  .describe('Guidance for the model about files of some paths.')

const severity = z
  .array(
    z
      .strictObject({
        category: z.enum(categories).optional().describe('Only findings of this category.'),
        rule: z.enum(ruleIds).optional().describe('Only findings computed by this rule.'),
        paths: globs.min(1).optional().describe('Only findings in files that match one of these globs.'),
        to: z.enum(routeEnds).describe('raise or lower by one step, ignore, or the severity itself.'),
      })
      .refine(({ category, rule, paths: of }) => category !== undefined || rule !== undefined || of !== undefined, {
        error: 'at least one of category, rule and paths beside "to"',
      }),
  )
  .max(100)
  .describe('Severities by category, rule or path; the first entry that fits a finding decides.')

const rules = z
  .strictObject(
    Object.fromEntries(ruleIds.map((id) => [id, z.enum(ruleLevels).optional().describe(severityOr(ruleLevels))])),
  )
  .describe('Computed rules silenced (off), made a note (info), or posted with another severity.')

const budget = z
  .strictObject({
    'max-cost-usd': z.number().min(0).max(1_000).optional().describe('Most dollars of one run.'),
    'timeout-minutes': z.number().min(0.1).max(350).optional().describe('Most minutes of one run.'),
    'max-comments': z.int().min(0).max(50).optional().describe('Most findings that get a comment of their own.'),
  })
  .describe('Bounds of a run; the inputs of the workflow win over them.')

const amountWords = 'a number, or one with k, M or B behind it, such as 120M'
const amount = z.union(
  [z.number().min(0).max(1e15), z.string().regex(/^\d{1,12}(?:\.\d{1,3})? ?[kMB]$/, { error: amountWords })],
  {
    error: amountWords,
  },
)

const tables = z
  .record(
    name,
    z.strictObject({
      rows: amount.optional().describe('How many rows it has, such as 300 or 120M.'),
      'size-gb': z.number().min(0).max(1e9).optional().describe('Its size in gigabytes, indexes included.'),
      'reads-per-second': amount.optional().describe('Queries that read it.'),
      'writes-per-second': amount.optional().describe('Statements that write to it.'),
      note: sentence.optional().describe('Anything else, such as how it is partitioned.'),
    }),
  )
  .describe('Tables by name. A question of the model about the rows of a table that are known is not shown.')

const measures = z.record(name, z.union([z.string().trim().min(1).max(200), z.number()], { error: 'text or a number' }))

const facts = z
  .strictObject({
    tables: tables.optional(),
    traffic: measures.optional().describe('Load by route, message or job, such as GET /orders: 400 requests a second.'),
    latency: measures.optional().describe('Latency targets by route, message or job, such as POST /pay: p99 300 ms.'),
    clients: sentences.optional().describe('Who calls the APIs and reads the messages, and how fast they update.'),
    'deploy-order': sentences.optional().describe('What is rolled out after what, first to last.'),
    stack: sentences.optional().describe('Databases, brokers and frameworks, with their versions.'),
    notes: sentences.optional().describe('Anything else that no code shows.'),
  })
  .refine((all) => JSON.stringify(all).length <= most.facts, {
    error: `facts of at most ${most.facts} characters together`,
  })
  .describe('What no code shows: given to the model and to the computed rules.')

/** The configuration file as it is written: the one source of what is legal, of the published schema and of its descriptions. */
export const settingsShape = z
  .strictObject({
    paths: paths.optional(),
    instructions: instructions.optional(),
    lenses: z.array(z.enum(surfaces)).min(1).optional().describe('Surfaces to review; the input "lenses" wins.'),
    severity: severity.optional(),
    rules: rules.optional(),
    budget: budget.optional(),
    'never-allow': z
      .array(z.enum(['all', ...ruleIds]))
      .max(1_000)
      .optional()
      .describe('Rules whose facts no comment in a changed file can accept; all for every rule.'),
    'never-send': globs
      .optional()
      .describe('Files whose content never reaches a model. One that is selected for review is listed as not read.'),
    facts: facts.optional(),
    'house-rules': z
      .array(z.enum(houseRuleFiles))
      .optional()
      .describe('Files of house rules that are given to the model as guidance, as they stand in the base branch.'),
  })
  .describe('Configuration of Integration Engineer, read from the base branch of a pull request.')
