const parameter = /[:{}<>$()*[\]%]|^\d+$/
const version = /^(?:api|apis|rest|v\d+(?:\.\d+)?|internal|public)$/i

/** Takes a path as a program writes it, after the prefix of its class if it has one; gives it with parameters erased to `*`, or undefined where nothing of it is a word. */
export function normalRoute(path: string, prefix = ''): string | undefined {
  const segments = `${prefix}/${path}`
    .replace(/\$\{[^}]*\}|#\{[^}]*\}|\(\?P?<[^)]*\)/g, ':x')
    .replace(/[?#].*$/, '')
    .split('/')
    .map((segment) => segment.trim().replace(/^\^|\$$/g, ''))
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '~')
  if (segments.length > 12 || segments.some((segment) => segment.length > 60 || /[\s,;='"]/.test(segment)))
    return undefined
  const erased = segments.map((segment) => (parameter.test(segment) ? '*' : segment))
  return erased.some(isTellingSegment) ? `/${erased.join('/')}` : undefined
}

function isTellingSegment(segment: string): boolean {
  return segment !== '*' && !version.test(segment) && /[a-z]{3}/i.test(segment)
}

/** Gives the words of a route that a search can find it by, its end first: one says which thing, the one before it whose. */
export function routeWords(route: string): readonly string[] {
  return route.split('/').filter(isTellingSegment).reverse().slice(0, 2)
}

/** Says whether two normal routes can be the same one, seen from two sides: one of them may lack what a prefix adds in front. */
export function sameRoute(one: string, other: string): boolean {
  const [a, b] = [trimmed(one), trimmed(other)]
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const tail = long.slice(long.length - short.length)
  const agree = short.every(
    (segment, at) => segment === tail[at] || (segment === '*' && !isTellingSegment(tail[at] ?? '')),
  )
  if (!agree) return false
  const words = short.filter(isTellingSegment)
  // A single word after a long prefix could be anybody's.
  return words.length > 1 || (words.length === 1 && long.length - short.length <= 1)
}

function trimmed(route: string): readonly string[] {
  const segments = route.split('/').filter((segment) => segment !== '')
  const start = segments.findIndex((segment) => !version.test(segment) && segment !== '*')
  return segments.slice(Math.max(0, start))
}

const literal =
  /(?:["'`]|^\s*-?\s*|\s)(?:\$\{[^}]*\}|\{[^}/]*\}|%s|https?:\/\/[^/"'`\s]+)?(\/[\w.:{}<>$()*[\]%~-]+(?:\/[\w.:{}<>$()*[\]%~-]*)*)/g
const bare = /["'`]([\w-]+(?:\/[\w.:{}<>$-]+)*)["'`]/g

/** Gives the routes that a line of code or of a contract writes, erased; those without a leading slash only where the line declares or calls one. */
export function routesIn(line: string): readonly string[] {
  const found = [
    ...line.matchAll(literal),
    ...(/@\w*(?:Mapping|Get|Post|Put|Patch|Delete|Path|Controller)\b|\[(?:Http|Route)|^\s*(?:get|post|put|patch|delete|resources?)\b/.test(
      line,
    )
      ? line.matchAll(bare)
      : []),
  ]
  return found.flatMap((match) => normalRoute((match[1] ?? '').replace(/[:,;.)\]]+$/, '')) ?? [])
}
