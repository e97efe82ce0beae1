import { type Git, isoSeconds } from './git.ts'
import type { Store } from './store.ts'
import { type Access, actionsBot, defaultPermissions, type Permission, type User, type World } from './world.ts'

/** A head the pull request has had; the first has no time of its own. */
export interface Push {
  readonly sha: string
  readonly at: string | undefined
}

/** What a request is answered from: the world, its repository, what was written, and the addresses it is served under. */
export interface Site {
  readonly world: World
  readonly git: Git
  readonly store: Store
  readonly pushes: Push[]
  readonly problems: string[]
  readonly apiUrl: string
  readonly serverUrl: string
  /** The form of GitHub's errors for a place outside the diff; both are seen. */
  readonly errors: 'strings' | 'objects'
  /** Fields that this server's GraphQL schema lacks, as `Type.field`. */
  readonly missingFields: readonly string[]
}

/** The part of a site that addresses and descriptions are made from. */
export type Place = Pick<Site, 'world' | 'apiUrl' | 'serverUrl'>

/** The time now as GitHub writes it. */
export function timeNow(): string {
  return isoSeconds(Date.now())
}

/** The head as it is now. */
export function headOf(site: Site): string {
  return site.pushes.at(-1)?.sha ?? site.world.pull.head.sha
}

/** Where the diff of the pull request starts when its head is `head`. */
export async function mergeBaseOf(site: Site, head: string): Promise<string> {
  return (await site.git.mergeBase(site.world.pull.base.sha, head)) ?? site.world.pull.base.sha
}

/** The files of the pull request when its head is `head`. */
export async function changesOf(site: Site, head: string) {
  return site.git.changes(await mergeBaseOf(site, head), head)
}

/** Who the token belongs to. */
export function viewerOf(site: Site): User {
  return site.world.token?.user ?? actionsBot
}

/** What the token may do with one kind of thing. */
function accessOf(site: Site, permission: Permission): Access {
  return site.world.token?.permissions?.[permission] ?? defaultPermissions[permission]
}

/** Says whether the token may at least read (or write) one kind of thing. */
export function mayUse(site: Site, permission: Permission, wanted: 'read' | 'write'): boolean {
  const access = accessOf(site, permission)
  return access === 'write' || access === wanted
}

/** Takes a branch name, `owner:branch`, a sha or any revision and gives the commit; the pull request's own branches need not exist in git. A fork's branch is not one of this repository; its commits are found by their shas. */
export async function resolveRef(site: Site, name: string): Promise<string | undefined> {
  const { pull, repository } = site.world
  const branch = name.replace(/^[^:/]+:/, '').replace(/^refs\/heads\//, '')
  if (branch === pull.base.ref) return pull.base.sha
  const isFork = pull.head.repo !== undefined && pull.head.repo !== repository
  if (branch === pull.head.ref) return isFork && !name.includes(':') ? undefined : headOf(site)
  if (name === 'HEAD' || name === repository) return pull.base.sha
  return site.git.commit(name)
}

/** Percent-encodes a path for an address, its slashes kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
