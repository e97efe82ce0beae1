import { expect, test } from 'vitest'
import { aWorld, send, temporaryRepository } from './fixture.ts'
import { type Options, startGitHub } from './server.ts'
import { actionsBot, type World } from './world.ts'

/** A stand-in for a branch of one commit, of another repository where that is said. */
async function serve(options: Options, repo?: string) {
  const files = [{ files: { 'a.txt': '1\n' } }, { branch: 'feature', from: 0, files: { 'a.txt': '2\n' } }]
  const { dir, shas, remove } = await temporaryRepository(files)
  const [base = '', head = ''] = shas
  const world: World = aWorld(dir, base, head)
  const pull = repo === undefined ? world.pull : { ...world.pull, head: { ...world.pull.head, repo } }
  const github = await startGitHub({ ...world, pull }, options)
  const ask = (query: string) => send(github, 'POST', github.graphqlUrl, { query })
  const close = async () => {
    await github.close()
    await remove()
    expect(github.problems).toEqual([])
  }
  return { github, head, ask, [Symbol.asyncDispose]: close }
}

test('a field that the server lacks is refused in GitHub’s words, with the whole query and without data', async () => {
  await using served = await serve({ missingFields: ['User.databaseId'] })
  const { status, body } = await served.ask('{ viewer { login databaseId } }')
  expect(status).toBe(200)
  expect(body).toMatchObject({ errors: [{ message: "Field 'databaseId' doesn't exist on type 'User'" }] })
  expect(body).not.toHaveProperty('data')
  expect((await served.ask('{ viewer { login } }')).body).toEqual({ data: { viewer: { login: actionsBot.login } } })
})

test('an account is known by its login', async () => {
  await using served = await serve({})
  const of = (login: string) => send(served.github, 'GET', `${served.github.apiUrl}/users/${encodeURIComponent(login)}`)
  expect(await of(actionsBot.login)).toMatchObject({ status: 200, body: { id: actionsBot.id, type: 'Bot' } })
  expect(await of('nobody')).toMatchObject({ status: 404 })
})

test('a server that counts no requests says nothing of limits', async () => {
  await using served = await serve({ rateLimits: 'off' })
  const { headers } = await send(served.github, 'GET', '/pulls/7')
  expect([...headers.keys()].filter((name) => name.startsWith('x-ratelimit'))).toEqual([])
})

test('a fork’s branch is not in the repository, its commit is', async () => {
  await using served = await serve({}, 'ana/shop')
  const object = (expression: string) =>
    served.ask(`{ repository(owner: "octo-org", name: "shop") { object(expression: "${expression}") { oid } } }`)
  expect((await object('feature:a.txt')).body).toEqual({ data: { repository: { object: null } } })
  expect((await object(`${served.head}:a.txt`)).body).toMatchObject({
    data: { repository: { object: { oid: expect.any(String) } } },
  })
})
