import { nodeId } from './accounts.ts'
import type { GitObject } from './objects.ts'
import { commitResource, diffEntry } from './resources.ts'
import { type Answer, type Call, forbidden, notFound, ok, pageOf, type Route } from './route.ts'
import { encodePath, resolveRef, type Site } from './site.ts'

const repo = '/repos/{owner}/{repo}'
const needs = ['contents:read'] as const

/** Reading the repository itself: comparisons, trees, blobs and files. */
export const contentRoutes: readonly Route[] = [
  { method: 'GET', template: `${repo}/compare/{base}...{head}`, needs, run: compare },
  { method: 'GET', template: `${repo}/git/trees/{tree_sha}`, needs, run: tree },
  { method: 'GET', template: `${repo}/git/blobs/{file_sha}`, needs, run: blob },
  { method: 'GET', template: `${repo}/contents/{path}`, needs, run: contents },
]

/** A comparison lists no more files than this, all on its first page (docs "Compare two commits"). */
const maxComparedFiles = 300
const maxComparedCommits = 250

async function compare(call: Call): Promise<Answer> {
  const { site, params } = call
  const base = await resolveRef(site, params.base ?? '')
  const head = await resolveRef(site, params.head ?? '')
  const mergeBase = base && head && (await site.git.mergeBase(base, head))
  if (!base || !head || !mergeBase) return notFound()
  const [behind, ahead] = await site.git.distance(base, head)
  const commits = await site.git.commits(mergeBase, head, maxComparedCommits)
  const { shown, headers, page } = pageOf(call, commits, maxComparedCommits)
  const files = page === 1 ? (await site.git.changes(mergeBase, head)).slice(0, maxComparedFiles) : []
  const html = `${site.serverUrl}/${site.world.repository}/compare/${base}...${head}`
  const comparison = {
    url: `${site.apiUrl}/repos/${site.world.repository}/compare/${base}...${head}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: await oneCommit(site, base),
    merge_base_commit: await oneCommit(site, mergeBase),
    status: comparisonStatus(ahead, behind),
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: shown.map((commit) => commitResource(site, commit)),
    files: files.map((file) => diffEntry(site, head, file)),
  }
  return { ...ok(comparison), headers }
}

function comparisonStatus(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged'
  if (ahead > 0) return 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

async function oneCommit(site: Site, sha: string) {
  const commit = await site.git.show(sha)
  return commitResource(site, commit)
}

/** A tree listing is cut beyond these (docs "Get a tree"). */
const maxTreeEntries = 100_000
const maxTreeBytes = 7_000_000

async function tree({ site, params, query }: Call): Promise<Answer> {
  const name = params.tree_sha ?? ''
  const commit = await resolveRef(site, name)
  const object = await site.git.object(`${commit ?? name}^{tree}`)
  if (object?.type !== 'tree') return notFound()
  const recursive = query.has('recursive') ? ['-r', '-t'] : []
  const listing = await site.git.ask([object.oid], 'ls-tree', '-z', '--long', '--full-tree', ...recursive, object.oid)
  const url = `${site.apiUrl}/repos/${site.world.repository}/git`
  const entries = listing.toString('utf8').split('\0').slice(0, -1)
  const shown: unknown[] = []
  let bytes = 0
  for (const entry of entries) {
    const item = treeEntry(url, entry)
    bytes += JSON.stringify(item).length + 1
    if (shown.length >= maxTreeEntries || bytes > maxTreeBytes) break
    shown.push(item)
  }
  const truncated = shown.length < entries.length
  return ok({ sha: object.oid, url: `${url}/trees/${object.oid}`, tree: shown, truncated })
}

function treeEntry(url: string, entry: string) {
  const tab = entry.indexOf('\t')
  const [mode = '', type = '', sha = '', size = '-'] = entry.slice(0, tab).split(/ +/)
  const place = { path: entry.slice(tab + 1), mode, type, sha }
  if (type === 'commit') return place
  const address = `${url}/${type}s/${sha}`
  // A tree has no size, and a blob that the clone lacks is listed as BAD.
  return /^\d+$/.test(size) ? { ...place, size: Number(size), url: address } : { ...place, url: address }
}

async function blob({ site, params, accept }: Call): Promise<Answer> {
  const object = await site.git.object(params.file_sha ?? '')
  if (object?.type !== 'blob') return notFound()
  if (wantsRaw(accept)) return raw(object.content)
  return ok({
    sha: object.oid,
    node_id: nodeId('B', object.oid),
    size: object.content.length,
    url: `${site.apiUrl}/repos/${site.world.repository}/git/blobs/${object.oid}`,
    content: base64(object.content),
    encoding: 'base64',
  })
}

function wantsRaw(accept: string): boolean {
  return /application\/vnd\.github(\.v3)?\.raw\b/.test(accept)
}

function raw(body: Buffer): Answer {
  return { ...ok(body), headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } }
}

/** GitHub breaks base64 into lines of sixty characters. */
function base64(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n')
}

/** Files above the first limit come without content, above the second not at all (docs "Get repository content"). */
const maxInlineBytes = 1_000_000
const maxRawBytes = 100_000_000

async function contents(call: Call): Promise<Answer> {
  const { site, params, query, accept } = call
  const path = params.path ?? ''
  const commit = await resolveRef(site, query.get('ref') ?? site.world.pull.base.ref)
  if (commit === undefined) return notFound(`No commit found for the ref ${query.get('ref')}`)
  const found = await entryAt(site, commit, path)
  if (found === undefined) return notFound()
  const place = placeOf(site, commit, path, found.sha)
  if (found.type === 'tree') return directory(site, commit, path)
  if (found.type === 'commit') return ok({ ...place, type: 'submodule', size: 0, ...submodule(site, path) })
  const object = await site.git.object(found.sha)
  const target = found.mode === '120000' ? await linkTarget(site, commit, path, object) : undefined
  if (found.mode === '120000' && target === undefined) {
    const text = object?.content.toString('utf8') ?? ''
    return ok({ ...place, type: 'symlink', size: text.length, target: text })
  }
  return file(place, target ?? object, accept)
}

function file(place: ReturnType<typeof placeOf>, object: GitObject | undefined, accept: string): Answer {
  if (object === undefined) return notFound()
  const size = object.content.length
  if (size > maxRawBytes) return forbidden('This API returns blobs up to 100 MB in size.')
  if (wantsRaw(accept)) return raw(object.content)
  const content = size > maxInlineBytes ? { content: '', encoding: 'none' } : inline(object.content)
  return ok({ ...place, type: 'file', size, ...content })
}

function inline(content: Buffer) {
  return { content: base64(content), encoding: 'base64' }
}

async function entryAt(site: Site, commit: string, path: string) {
  const listing = await site.git.ask(
    [commit],
    '--literal-pathspecs',
    'ls-tree',
    '-z',
    '--full-tree',
    commit,
    '--',
    path,
  )
  const [entry = ''] = listing.toString('utf8').split('\0')
  const [mode = '', type = '', sha = ''] = entry.slice(0, entry.indexOf('\t')).split(' ')
  return entry === '' ? undefined : { mode, type, sha }
}

async function directory(site: Site, commit: string, path: string): Promise<Answer> {
  const listing = await site.git.ask([commit], 'ls-tree', '-z', '--long', '--full-tree', `${commit}:${path}`)
  const entries = listing.toString('utf8').split('\0').slice(0, 1_000)
  const types = { tree: 'dir', commit: 'submodule', blob: 'file' } as const
  const shown = entries
    .filter((entry) => entry !== '')
    .map((entry) => {
      const name = entry.slice(entry.indexOf('\t') + 1)
      const [mode = '', type = '', sha = '', size = '-'] = entry.slice(0, entry.indexOf('\t')).split(/ +/)
      const word = Object.entries(types).find(([key]) => key === type)?.[1]
      const place = placeOf(site, commit, `${path}/${name}`, sha)
      return { ...place, type: mode === '120000' ? 'symlink' : word, size: Number(size) || 0 }
    })
  return ok(shown)
}

/** A link to a file of the repository answers with that file's content, under the link's own name. */
async function linkTarget(site: Site, commit: string, path: string, link: GitObject | undefined) {
  const parts = path.split('/').slice(0, -1)
  for (const part of (link?.content.toString('utf8') ?? '').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  const object = await site.git.object(`${commit}:${parts.join('/')}`)
  return object?.type === 'blob' ? object : undefined
}

function submodule(site: Site, path: string) {
  return { submodule_git_url: `${site.serverUrl}/submodules/${encodePath(path)}.git` }
}

function placeOf(site: Site, commit: string, path: string, sha: string) {
  const name = path.split('/').at(-1) ?? path
  const url = `${site.apiUrl}/repos/${site.world.repository}/contents/${encodePath(path)}?ref=${commit}`
  const git = `${site.apiUrl}/repos/${site.world.repository}/git/blobs/${sha}`
  const html = `${site.serverUrl}/${site.world.repository}/blob/${commit}/${encodePath(path)}`
  const download = `${site.serverUrl}/raw/${site.world.repository}/${commit}/${encodePath(path)}`
  const _links = { self: url, git, html }
  return { name, path, sha, url, git_url: git, html_url: html, download_url: download, _links }
}
