import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { settingsSchema } from '../scripts/settings/schema.ts'
import { parseSettings } from '../src/core/settings/parse-settings.ts'
import { ruleIds } from '../src/core/settings/shape.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
interface Part {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Part>>
  readonly items?: Part
  readonly additionalProperties?: Part | boolean
}

/** Every key that a part of a schema names, however deep, with what is said of it. */
function keysIn(part: Part, path: string): readonly (readonly [string, Part])[] {
  const { items, additionalProperties: others } = part
  const below = [items, typeof others === 'object' ? others : undefined].filter((one) => one !== undefined)
  return [
    ...Object.entries(part.properties ?? {}).flatMap(([key, one]) => [
      [`${path}.${key}`, one] as const,
      ...keysIn(one, `${path}.${key}`),
    ]),
    ...below.flatMap((one) => keysIn(one, `${path}[]`)),
  ]
}

const validate = new Ajv({ strict: true, strictTypes: false }).compile(JSON.parse(settingsSchema()))

/** Every configuration file that a page shows. */
const shown = ['README.md', 'docs/configuration.md'].flatMap((page) =>
  [...read(page).matchAll(/```yaml\n(# yaml-language-server: [\s\S]*?)```/g)].map(
    ([, text = '']) => [page, text] as const,
  ),
)

describe('the published schema of the configuration file', () => {
  test('is what `npm run schema` makes of the shape that parses it', () => {
    expect(read('schema/integration-engineer.schema.json')).toBe(settingsSchema())
  })

  test('describes every key, so that an editor can show what it means', () => {
    const undescribed = keysIn(JSON.parse(settingsSchema()), '').filter(
      ([, one]) => typeof one.description !== 'string',
    )
    expect(undescribed.map(([path]) => path)).toEqual([])
  })

  test.each([
    ['rules: { graphql-field-removed: off }', true],
    ['facts: { tables: { orders: { rows: 120M } } }', true],
    ['facts: { tables: { orders: { rows: many } } }', false],
    ['rules: { graphql-feild-removed: off }', false],
    ['budget: { max-comments: 51 }', false],
    ['instructions: [{ paths: [a] }]', false],
    ['lenses: []', false],
    ['severity: [{ category: auth, to: raised }]', false],
    ['pathes: {}', false],
  ])('agrees with the parser on %s', (text, legal) => {
    expect(validate(parse(text))).toBe(legal)
    expect('settings' in parseSettings(text, 'c.yml')).toBe(legal)
  })

  test('names every rule', () => {
    expect(ruleIds.length).toBeGreaterThan(20)
    for (const rule of ruleIds) expect(validate({ rules: { [rule]: 'off' } })).toBe(true)
  })
})

describe('the pages', () => {
  test('show legal files, which name the schema that is there', () => {
    expect(shown.map(([page]) => page)).toEqual(['README.md', 'docs/configuration.md'])
    for (const [, text] of shown) {
      expect('settings' in parseSettings(text, 'c.yml')).toBe(true)
      expect(validate(parse(text))).toBe(true)
      expect(text).toMatch(
        /^# yaml-language-server: \$schema=https:\/\/raw\.githubusercontent\.com\/OWNER\/integration-engineer\/[\w.]+\/schema\/integration-engineer\.schema\.json\n/,
      )
    }
  })

  test('show the mistakes as they are told', () => {
    const mistakes = /```text\n([\s\S]*?)```/.exec(read('docs/configuration.md'))?.[1]?.trim().split('\n')
    const text = '# a mistake\nrules:\n  graphql-feild-removed: off\n\nseverity:\n  - category: auth\n    to: lowr\n'
    const parsed = parseSettings(text, '.github/integration-engineer.yml')
    expect('problems' in parsed ? parsed.problems : []).toEqual(mistakes)
  })

  test('name every key of the file', () => {
    const page = read('docs/configuration.md')
    const keys: readonly string[] = Object.keys(JSON.parse(settingsSchema()).properties)
    expect(keys.filter((key) => !page.includes(`| \`${key}\` |`))).toEqual([])
  })
})
