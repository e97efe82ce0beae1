import { describe, expect, test } from 'vitest'
import { type ClaimSaid, claimJson, hijacked, target } from './answers.ts'
import { formsOf } from './invariants.ts'
import { key, type Scenario, scenario, token } from './scenario.ts'
import { shopClaims, shopFiles } from './shop.ts'

const { path, quote } = target
const change = { [path]: String(shopFiles[path]).replace('5_000', '4_000').replace('await bank', 'void bank') }
const base: ClaimSaid = { lens: 'queue', path, quote, category: 'timeout', severity: 'minor', title: 'A title' }

function comments({ github }: Scenario): readonly string[] {
  return github.state.reviewComments.map(({ body }) => body)
}

describe.concurrent('secrets', () => {
  test('G01 G03 of the diff do not reach the model, and what it says of them does not reach a reader', async () => {
    const secrets = [
      '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',
      'sk-ant-api03-abcdefghijklmnopqrstuvwxyz1234567890',
      'AKIAIOSFODNN7EXAMPLE',
      'xoxb-1234567890-abcdefghijkl-mnopqrstuvwx',
    ]
    const lines = secrets.map((secret, n) => `  void bank.login('${secret}') // ${n}\n`).join('')
    const claims = secrets.map((secret) =>
      claimJson({
        ...base,
        quote: 'void bank.login(',
        category: 'secrets',
        title: `The key ${secret} is in the code`,
        more: { failure: `Use ${secret}.`, fix: secret },
      }),
    )
    await using shop = await scenario({ change: { [path]: lines }, reply: hijacked(claims) })
    const ran = await shop.run()
    expect(shop.github.state.reviewComments.length).toBeGreaterThan(0)
    const left = [
      ...shop.messages.requests.map(({ raw }) => raw),
      ...shop.github.requests.map(({ body }) => JSON.stringify(body ?? '')),
      ran.stdout,
      ran.summary,
      JSON.stringify(ran.report),
    ]
    for (const text of left) for (const secret of secrets) expect(text).not.toContain(secret)
    expect(comments(shop).join('')).toContain('redacted')
  })

  test('G04 of the run itself leave in no form, even if the model knew them', async () => {
    const forms = [token, key].flatMap((secret) => [...formsOf(secret), secret.slice(7)])
    const claims = forms.map((form, n) =>
      claimJson({
        ...base,
        category: shopClaims[n % 5]?.category ?? 'auth',
        title: `It is ${form}`,
        more: { trigger: form, failure: form, noticed: form, fix: form, affects: [form] },
      }),
    )
    const more = {
      points: [{ kind: 'job', path, quote: key, counterpart: token }],
      questions: [{ text: key, decides: 'major' }],
    }
    await using shop = await scenario({
      change,
      reply: hijacked(claims, more),
      world: { pull: { title: `Use ${key}`, body: token } },
    })
    const ran = await shop.run()
    expect(ran.outputs.verdict).toBe('findings')
    const left = [
      ...comments(shop),
      ...shop.github.state.issueComments.map(({ body }) => body),
      ran.summary,
      ...ran.shown,
    ]
    for (const text of left) for (const form of forms) expect(text).not.toContain(form)
  })
})
