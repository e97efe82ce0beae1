import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { inputNames } from '../src/core/change/config.ts'
import { outputNames } from '../src/render/outputs.ts'

/* The upload to code scanning that the README shows, with its `if:` evaluated by GitHub's own expression library. */
const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
const source =
  [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, block = '']) => block)
    .find((text) => text.includes('sarif_file')) ?? ''
const [review, upload] = z
  .object({
    steps: z.tuple([
      z.record(z.string(), z.unknown()),
      z.object({ if: z.string(), with: z.record(z.string(), z.string()) }),
    ]),
  })
  .parse(parse(source)).steps

/** Evaluates an expression with the outputs of the review as its only context. */
function evaluate(expression: string, verdict: string): string {
  const steps = { review: { outputs: { verdict } } }
  const tree = new Parser(new Lexer(expression).lex().tokens, ['steps'], []).parse()
  const context = new data.Dictionary({ key: 'steps', value: JSON.parse(JSON.stringify(steps), data.reviver) })
  return new Evaluator(tree, context).evaluate().coerceString()
}

describe('the upload to code scanning', () => {
  test.each([
    ['clean', 'true'],
    ['findings', 'true'],
    ['partial', 'false'],
    ['not-reviewed', 'false'],
    ['skipped', 'false'],
    ['', 'false'],
  ])('of a review that ended %j happens: %s', (verdict, happens) => {
    expect(upload.if).toMatch(/^always\(\) && /)
    expect(evaluate(upload.if.replace(/^always\(\) && /, ''), verdict)).toBe(happens)
  })

  test('takes the file that the review writes, and outputs and inputs that there are', () => {
    const { with: inputs } = z.object({ with: z.record(z.string(), z.string()) }).parse(review)
    expect(upload.with.sarif_file).toBe(inputs['sarif-file'])
    const known: readonly string[] = ['github-token', 'anthropic-api-key', ...inputNames]
    expect(Object.keys(inputs).filter((name) => !known.includes(name))).toEqual([])
    const named = [...source.matchAll(/steps\.review\.outputs\.([\w-]+)/g)].map(([, name = '']) => name)
    const outputs: readonly string[] = outputNames
    expect(named.filter((name) => !outputs.includes(name))).toEqual([])
    expect(named).toContain('reviewed-sha')
  })
})
