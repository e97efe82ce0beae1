import { describe, expect, test } from 'vitest'
import { UserError } from '../src/core/user-error.ts'
import { takeSecrets } from '../src/secrets.ts'

const stateKey = 'a-key-of-more-than-16'
const modelKey = 'sk-ant-model'

/** What a runner gives: every input is there, most of them empty. */
const onRunner = (inputs: Readonly<Record<string, string>> = {}): Record<string, string | undefined> => ({
  'INPUT_GITHUB-TOKEN': 'token',
  'INPUT_ANTHROPIC-API-KEY': '',
  'INPUT_STATE-KEY': '',
  ...inputs,
})

describe('the key that proves what a run remembers', () => {
  test.each([
    ['the input', { 'INPUT_STATE-KEY': stateKey }, stateKey],
    ['the input before the model key', { 'INPUT_STATE-KEY': stateKey, 'INPUT_ANTHROPIC-API-KEY': modelKey }, stateKey],
    ['the input without its blanks', { 'INPUT_STATE-KEY': ` ${stateKey}\n` }, stateKey],
    ['the model key in its place, however short', { 'INPUT_ANTHROPIC-API-KEY': modelKey }, modelKey],
    [
      'the model key where the input is blank',
      { 'INPUT_STATE-KEY': ' ', 'INPUT_ANTHROPIC-API-KEY': modelKey },
      modelKey,
    ],
    ['none', {}, undefined],
    ['none where only the job’s identity is known', { ANTHROPIC_FEDERATION_RULE_ID: 'rule' }, undefined],
    ['none from the environment', { 'STATE-KEY': stateKey, STATE_KEY: stateKey }, undefined],
    ['sixteen characters', { 'INPUT_STATE-KEY': 'x'.repeat(16) }, 'x'.repeat(16)],
  ])('is %s', (_name, inputs, expected) => {
    expect(takeSecrets(onRunner(inputs)).stateKey).toBe(expected)
  })

  test('is masked, redacted, and gone from the environment', () => {
    const env = onRunner({ 'INPUT_STATE-KEY': stateKey, 'INPUT_ANTHROPIC-API-KEY': modelKey })
    expect(takeSecrets(env).literals).toEqual(['token', modelKey, stateKey])
    expect(env).toEqual({})
  })

  test.each(['q7', 'q7q7q7q7q7q7q7q', ' q7q7q7q7q7q7q7q '])(
    '%j could be guessed: that is told, the key is not',
    (key) => {
      const env = onRunner({ 'INPUT_STATE-KEY': key })
      const error = thrownBy(() => takeSecrets(env))
      expect(error).toBeInstanceOf(UserError)
      expect(String(error)).toMatch(/state-key: .*at least 16 characters.*openssl rand -hex 32/)
      expect(String(error)).not.toContain('q7')
      expect(env).toEqual({})
    },
  )

  test('a terminal has the model key alone', () => {
    const env = { ANTHROPIC_API_KEY: modelKey, STATE_KEY: stateKey }
    expect(takeSecrets(env)).toMatchObject({ stateKey: modelKey, literals: [modelKey] })
    expect(takeSecrets({}).stateKey).toBeUndefined()
  })
})

function thrownBy(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}
