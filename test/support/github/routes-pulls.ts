import { simpleUser } from './accounts.ts'
import { baseRepository, pullResource } from './pull-resource.ts'
import { diffEntry } from './resources.ts'
import { type Answer, type Call, notFound, ok, paginate, type Route } from './route.ts'
import { changesOf, headOf, viewerOf } from './site.ts'

const pull = '/repos/{owner}/{repo}/pulls/{pull_number}'

/** A pull request lists no more files than this (docs "List pull requests files"). */
const maxListedFiles = 3_000

/** Reading the pull request and its files. */
export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: pull,
    needs: ['pull-requests:read'],
    run: async ({ site }) => ok(await pullResource(site)),
  },
  { method: 'GET', template: `${pull}/files`, needs: ['pull-requests:read'], run: listFiles },
  { method: 'GET', template: '/repos/{owner}/{repo}', needs: [], run: ({ site }) => ok(baseRepository(site)) },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    needs: [],
    run: collaboratorPermission,
  },
  { method: 'GET', template: '/users/{username}', needs: [], run: account },
]

async function listFiles(call: Call): Promise<Answer> {
  const head = headOf(call.site)
  const files = (await changesOf(call.site, head)).slice(0, maxListedFiles)
  return paginate(call, files, (file) => diffEntry(call.site, head, file))
}

/** Of all accounts only the token's own is known. */
function account({ site, params }: Call): Answer {
  const viewer = viewerOf(site)
  return params.username === viewer.login ? ok(simpleUser(site, viewer)) : notFound()
}

function collaboratorPermission({ site, params }: Call): Answer {
  const login = params.username ?? ''
  const known = site.world.collaborators?.[login]
  if (known === undefined) return notFound(`${login} is not a user`)
  const user = { ...simpleUser(site, { login, id: known.id ?? idOf(login), type: 'User' }), role_name: known.role_name }
  return ok({ permission: known.permission, role_name: known.role_name, user })
}

/** A number for a login that nobody gave one; the same login has the same number. */
function idOf(login: string): number {
  return Array.from(login).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_000_007, 7)
}
