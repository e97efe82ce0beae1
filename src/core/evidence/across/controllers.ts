import { type Texts, textOr } from '../../change/text.ts'
import type { NameRow } from '../../context/counterpart/name.ts'
import { routeNames } from '../../context/counterpart/names/routes.ts'
import { normalRoute, routeWords, sameRoute } from '../../context/counterpart/route.ts'
import type { SearchHit } from '../../context/counterpart/search.ts'
import { type Ecosystem, ecosystemOf } from '../../surface/ecosystem.ts'
import type { Removed, UsedAt } from './removed.ts'
import { methodOf, routeOf } from './routes-used.ts'

/** Most controllers that are read for one route, the longest, and lines between an annotation and its class. */
const most = { files: 12, length: 400_000, lines: 6 } as const

/** Takes a route and lines of code; gives the paths of those that write a part of it before a class or a router whose routes all begin with it. */
export function controllersOf(route: string, hits: readonly SearchHit[]): readonly string[] {
  const words = new Set(route.split('/'))
  const paths = hits
    .filter(({ text, path }) => {
      const rows = rowsOf(ecosystemOf(path)).filter(({ prefix }) => prefix === true)
      // The class stands on a line of its own.
      const written = rows.flatMap(({ pattern }) => namesBy(pattern, `${text} class`))
      return written.some((name) => routeWords(normalRoute(name) ?? '').some((word) => words.has(word)))
    })
    .map(({ path }) => path)
  return [...new Set(paths)].slice(0, most.files)
}

function rowsOf(ecosystem: Ecosystem): readonly NameRow[] {
  return routeNames
    .filter((table) => table.ecosystem === ecosystem)
    .flatMap(({ rows }) => rows)
    .filter(({ role }) => role === 'declares')
}

function namesBy(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(new RegExp(pattern.source, pattern.flags))].map((match) => match[1] ?? match[2] ?? '')
}

const method =
  /(?<![A-Za-z])(?:Http)?([Gg]et|GET|[Pp]ost|POST|[Pp]ut|PUT|[Pp]atch|PATCH|[Dd]elete|DELETE|[Hh]ead)(?![a-z])/
/** A method without a path of its own serves that of its class. */
const bare =
  /@(?:Get|Post|Put|Patch|Delete|Head)(?:Mapping)?(?:\(\s*\)|\s*$)|\[Http(?:Get|Post|Put|Patch|Delete|Head)\]|@\w+\.(?:get|post|put|patch|delete|head)\(\s*["']{2}/

/** Takes a removed route, lines of code and the texts of the controllers among them; gives the first line that declares the route by its method behind the prefix of its class. */
export function servedByController(removed: Removed, hits: readonly SearchHit[], texts: Texts): UsedAt | undefined {
  const route = removed.kind === 'route' ? routeOf(removed.text) : undefined
  if (route === undefined) return undefined
  for (const path of controllersOf(route, hits)) {
    const text = textOr(texts.get({ revision: 'head', path }))
    const verb = methodOf(removed.text)
    const line = text === undefined || text.length > most.length ? undefined : lineServing(text, path, route, verb)
    if (line !== undefined) return { path, line }
  }
  return undefined
}

function lineServing(text: string, path: string, route: string, verb: string): number | undefined {
  const rows = rowsOf(ecosystemOf(path))
  const lines = text.split('\n').map((line) => line.slice(0, 300))
  let prefix = ''
  for (const [at, line] of lines.entries()) {
    const begins = prefixAt(rows, lines, at)
    if (begins !== undefined) {
      prefix = begins
      continue
    }
    if (prefix === '' || method.exec(line)?.[1]?.toUpperCase() !== verb) continue
    const own = rows.filter((row) => row.prefix !== true).flatMap(({ pattern }) => namesBy(pattern, line))
    const declared = bare.test(line) ? [...own, ''] : own
    if (declared.some((name) => isSame(normalRoute(name, prefix), route))) return at + 1
  }
  return undefined
}

function isSame(written: string | undefined, route: string): boolean {
  return written !== undefined && sameRoute(written, route)
}

function prefixAt(rows: readonly NameRow[], lines: readonly string[], at: number): string | undefined {
  const line = lines[at] ?? ''
  if (!/@\w|\[Route|APIRouter\(|\.MapGroup\(/.test(line)) return undefined
  const chunk = lines.slice(at, at + most.lines).join(' ')
  return rows
    .filter(({ prefix }) => prefix === true)
    .flatMap(({ pattern }) => [...chunk.matchAll(new RegExp(pattern.source, pattern.flags))])
    .flatMap((match) => (match.index < line.length ? [match[1] ?? match[2] ?? ''] : []))[0]
}
