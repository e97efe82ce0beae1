import { type Cursor, items, step } from '../document/cursor.ts'
import type { Draft } from '../document/draft.ts'
import { textAt } from '../document/json.ts'
import { type PairedPaths, type PathItem, pairPaths } from './paths.ts'

/** A place where the API is served. */
interface Server {
  readonly host: string
  /** Without a slash at its end. */
  readonly path: string
}

/** Takes the path items of both revisions and the documents that hold them; pairs them by what a client calls where paths and servers share it out anew, and tells when all of them moved. */
export function pairServed(
  base: { readonly root: Cursor; readonly items: readonly PathItem[] },
  head: { readonly root: Cursor; readonly items: readonly PathItem[] },
): PairedPaths & { readonly moved: readonly Draft[] } {
  const plain = { ...pairPaths(base.items, head.items), moved: [] }
  const [was, is] = [serversOf(base.root), serversOf(head.root)]
  const [from, to] = [onlyPath(was), onlyPath(is)]
  if (from === undefined || to === undefined || from === to) return plain
  const whole = pairPaths(below(from, base.items), below(to, head.items))
  if (whole.pairs.length > plain.pairs.length) return { ...whole, moved: [] }
  const isSameHost = was.some(({ host }) => is.some((one) => one.host === host))
  return isSameHost && plain.pairs.length > 0 ? { ...plain, moved: [movedDraft(head.root, from, to)] } : plain
}

function below(path: string, all: readonly PathItem[]): readonly PathItem[] {
  return all.map((item) => ({ ...item, path: `${path}${item.path}` }))
}

/** A document without servers is served where it lies. */
function onlyPath(servers: readonly Server[]): string | undefined {
  const paths = new Set(servers.map(({ path }) => path))
  return paths.size > 1 ? undefined : ([...paths][0] ?? '')
}

function serversOf(root: Cursor): readonly Server[] {
  return items(step(root, 'servers')).map((server): Server => {
    const url = withDefaults(server)
    const [, host = '', path = ''] = /^(?:[a-z][a-z\d+.-]*:)?(?:\/\/([^/?#]*))?([^?#]*)/i.exec(url) ?? []
    return { host: host.toLowerCase(), path: path.replace(/(?<!\/)\/+$/, '') }
  })
}

function withDefaults(server: Cursor): string {
  const variables = step(server, 'variables')
  return (textAt(server.value, 'url') ?? '').replace(
    /\{([^{}]*)\}/g,
    (whole, name: string) => textAt(step(variables, name)?.value, 'default') ?? whole,
  )
}

function movedDraft(root: Cursor, from: string, to: string): Draft {
  const [was, is] = [from, to].map((path) => (path === '' ? '/' : path))
  return {
    ...{ rule: 'openapi-base-path-changed', level: 'risky', side: 'head', affects: [], name: `\`${is}\`` },
    at: step(root, 'servers') ?? root,
    title: `all paths move from \`${was}\` to \`${is}\`: clients that call the old addresses get 404`,
    detail: 'Serve both, or redirect, until nobody calls the old one.',
  }
}
