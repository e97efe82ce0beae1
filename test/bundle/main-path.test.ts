import { expect, test } from 'vitest'
import { scenario } from './scenario.ts'

test('try', async () => {
  await using shop = await scenario()
  const ran = await shop.run()
  console.log(ran.exitCode, ran.elapsedMs, ran.shown.join('\n'), ran.outputs, ran.summary.slice(0, 3000))
  console.log(shop.github.requests.map((r) => `${r.method} ${r.path} ${r.status}`))
  console.log(shop.github.state.reviewComments.map((c) => [c.path, c.side, c.start_line, c.line, c.body]))
  console.log(shop.github.state.issueComments.map((c) => c.body))
  expect(ran.exitCode).toBe(0)
})
