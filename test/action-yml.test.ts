import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { inputDefaults, parseConfig } from '../src/core/change/config.ts'
import { outputNames } from '../src/render/outputs.ts'
import { skipWords } from '../src/render/words.ts'

const root = join(import.meta.dirname, '..')

/** What GitHub reads of an action's metadata; a key that is not here is a misspelt one. */
const metadata = z.strictObject({
  name: z.string(),
  description: z.string(),
  author: z.string(),
  branding: z.strictObject({
    icon: z.string(),
    color: z.enum(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']),
  }),
  inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
  runs: z.strictObject({ using: z.string(), main: z.string() }),
})

const action = metadata.parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')))

describe('action.yml', () => {
  test('declares the inputs that the configuration reads, and the three secrets, and no other', () => {
    const { 'github-token': token, 'anthropic-api-key': key, 'state-key': stateKey, ...rest } = action.inputs
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    expect(token?.default).toBe('${{ github.token }}')
    expect(key).toBeDefined()
    expect(key?.default).toBeUndefined()
    expect(stateKey).toBeDefined()
    expect(stateKey?.default).toBeUndefined()
    expect(Object.keys(rest)).toEqual(Object.keys(inputDefaults))
  })

  test.each(Object.entries(inputDefaults))(
    'gives %s the default that the configuration gives it',
    (name, byDefault) => {
      expect(action.inputs[name]?.default).toBe(byDefault)
    },
  )

  test('its defaults are legal, and mean what no input at all means', () => {
    const given = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]))
    expect(parseConfig(given)).toEqual(parseConfig({}))
    expect(parseConfig(given)).toHaveProperty('config')
  })

  test('declares the outputs that a run sets, and no other', () => {
    expect(Object.keys(action.outputs)).toEqual([...outputNames])
  })

  test('names every reason for which nothing is reviewed', () => {
    const description = action.outputs['skip-reason']?.description ?? ''
    const named = /one of (.*);/.exec(description)?.[1]?.split(', ') ?? []
    expect(Object.keys(skipWords).filter((why) => !named.includes(why))).toEqual([])
  })

  test('describes each input and output in one sentence', () => {
    const described = [...Object.entries(action.inputs), ...Object.entries(action.outputs)]
    expect(
      described.filter(([, { description }]) => !/^\S.{15,200}[^.]\.$/.test(description)).map(([name]) => name),
    ).toEqual([])
  })

  test('runs on Node 24, from the folder that is built and committed', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' })
    expect(existsSync(join(root, action.runs.main))).toBe(true)
  })
})
