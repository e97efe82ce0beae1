import { describe, expect, test } from 'vitest'
import { sinks } from '../render/safe-text/rendered.ts'
import { ana, eve, type Scenario, scenario } from './scenario.ts'

const command = '/integration-review'

function reactions({ github }: Scenario) {
  return github.state.reactions.map(({ content }) => content)
}

/** What we said in the conversation. */
function replies({ github }: Scenario) {
  return github.state.issueComments.filter(({ user }) => user?.type === 'Bot').map(({ body }) => body)
}

describe.concurrent('who may command', () => {
  const stranger = { login: 'mallory', id: 999, type: 'User' } as const
  const suffixed = { login: 'evil-app[bot]', id: 998, type: 'User' } as const
  test.each([
    ['A02 a reader whom GitHub calls COLLABORATOR', eve],
    ['A05 a login ending in [bot] that is not a user', suffixed],
    ['A02 a stranger', stranger],
  ])('%s gets one confused reaction and no word, and the model is not asked', async (_name, user) => {
    await using shop = await scenario()
    const ran = await shop.run({ event: shop.command(command, { user }) })
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs).toEqual({ verdict: 'skipped', 'skip-reason': 'not-authorised' })
    expect(reactions(shop)).toEqual(['confused'])
    expect(replies(shop)).toEqual([])
    expect(shop.messages.requests).toEqual([])
  })

  test('A13 nobody, while the permission cannot be asked', async () => {
    await using shop = await scenario()
    shop.github.fault({ method: 'GET', path: /permission$/, status: 500, body: { message: 'Server Error' } })
    const ran = await shop.run({ event: shop.command(command) })
    expect(ran.outputs).toMatchObject({ 'skip-reason': 'not-authorised' })
    expect(shop.messages.requests).toEqual([])
  })

  test('A04 a maintainer, whom GitHub reports as write', async () => {
    const collaborators = { ana: { permission: 'write', role_name: 'maintain', id: ana.id } } as const
    await using shop = await scenario({ world: { collaborators } })
    const ran = await shop.run({ event: shop.command(`${command} full`) })
    expect(ran.outputs).toMatchObject({ verdict: 'findings' })
  })
})

describe.concurrent('what is answered', () => {
  test('B01 a push after the command: not reviewed, and why', async () => {
    const later = [{ branch: 'feature', from: 1, files: { 'src/routes/evil.ts': 'router.get("/all")\n' } }]
    await using shop = await scenario({ later })
    const event = shop.command(command, { createdAt: '2026-01-03T00:00:00Z' })
    shop.github.setHead(shop.shas[4] ?? '', '2026-01-03T00:00:05Z')
    const ran = await shop.run({ event })
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs).toEqual({ verdict: 'skipped', 'skip-reason': 'head-moved' })
    expect(reactions(shop)).toEqual(['eyes', 'confused'])
    expect(replies(shop)).toEqual([expect.stringContaining('may have changed after the command')])
    expect(shop.messages.requests).toEqual([])
    expect(shop.github.state.reviewComments).toEqual([])
  })

  test('help: the list, and no line of it is a command itself', async () => {
    await using shop = await scenario()
    await shop.run({ event: shop.command(`${command} help`) })
    expect(reactions(shop)).toEqual(['eyes', 'rocket'])
    expect(replies(shop)).toEqual([expect.stringContaining(`\`${command} full\``)])
    expect(replies(shop)[0]).not.toMatch(/^\/integration-review/m)
    expect(shop.messages.requests).toEqual([])
  })

  test('words that are not known: what is, with the words made harmless', async () => {
    await using shop = await scenario()
    await shop.run({ event: shop.command(`${command} \`@everyone\` <img src=x>`) })
    expect(reactions(shop)).toEqual(['eyes', 'confused'])
    expect(replies(shop)[0]).toContain('is not known')
    expect(sinks(replies(shop)[0] ?? '')).toEqual([])
  })

  test('nothing on the surface', async () => {
    await using shop = await scenario({ change: { 'README.md': '# Two\n' } })
    const ran = await shop.run({ event: shop.command(command) })
    expect(ran.outputs).toMatchObject({ 'skip-reason': 'off-surface' })
    expect(replies(shop)).toEqual([expect.stringContaining('Nothing to review')])
  })

  test('A12 a locked conversation costs the review nothing but its words', async () => {
    await using shop = await scenario()
    const locked = { message: 'Unable to create comment because issue is locked.' }
    const at = { method: 'POST', path: /issues\/7\/comments$/, status: 403, body: locked, times: Infinity }
    shop.github.fault(at)
    const ran = await shop.run({ event: shop.command(command) })
    expect(ran.exitCode).toBe(0)
    expect(shop.github.state.reviewComments).toHaveLength(5)
    expect(ran.commands.filter((one) => one.command === 'warning').map((one) => one.message)).toEqual([
      expect.stringContaining('issue is locked'),
    ])
    expect(ran.stdout).not.toMatch(/\n\s+at |authorization/i)
  })
})
