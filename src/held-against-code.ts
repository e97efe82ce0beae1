import type { DiffFile } from './core/change/diff.ts'
import { type Ref, refKey, type Texts, textsOf } from './core/change/text.ts'
import type { Name } from './core/context/counterpart/name.ts'
import { maxWords, type SearchHit } from './core/context/counterpart/search.ts'
import { refsOfUses } from './core/evidence/across/database/refs.ts'
import { driftOf, wordsOfRoutes } from './core/evidence/across/drift.ts'
import { fieldsCheck, holdsFields } from './core/evidence/across/fields/check.ts'
import { changedClasses } from './core/evidence/across/fields/class-changes.ts'
import { type FieldNames, fieldNames, pathsOfFields, wordsOfFields } from './core/evidence/across/fields/field-words.ts'
import { hasRival, wordsOfRivals } from './core/evidence/across/fields/rivals.ts'
import { toldOnce } from './core/evidence/across/fields/told-once.ts'
import { queriesCheck } from './core/evidence/across/queries/check.ts'
import { pathsOfQueries, withQueries, wordsOfQueries } from './core/evidence/across/queries/query-words.ts'
import { refsOfNamed, withUses, wordsOfRemoved } from './core/evidence/across/still-used.ts'
import type { Evidence } from './core/evidence/evidence.ts'
import { type CheckRun, joinResults } from './core/evidence/gather.ts'
import { graphqlCheck } from './core/evidence/graphql/check.ts'
import { isManifest } from './core/evidence/graphql/groups.ts'
import type { Checks, Progress, Reader, SearchCost } from './core/ports.ts'
import type { Facts } from './core/settings/facts.ts'

/** What is known of a change once its checks have run. */
export interface Known {
  readonly files: readonly DiffFile[]
  readonly texts: Texts
  readonly names: readonly Name[]
  readonly facts: Facts
  /** The checks that ran. */
  readonly runs: readonly CheckRun[]
}

type SearchedReader = Pick<Reader, 'search' | 'texts'>

interface Ports {
  readonly reader: SearchedReader
  readonly checks: Checks
  readonly progress: Progress
}

/** Looks in the code of the head for what contracts no longer have, and in contracts for routes and fields that code no longer has. Nothing is searched or read where nothing is gone or new; a search that fails finds nothing. */
export async function heldAgainstCode(
  ports: Ports,
  evidence: readonly Evidence[],
  known: Known,
): Promise<readonly Evidence[]> {
  const names = fieldNames(changedClasses(known.files, known.texts), known.files, known.texts)
  const gone = [...wordsOfRemoved(evidence), ...wordsOfQueries(evidence)]
  const words = [...gone, ...wordsOfRoutes(known.names), ...wordsOfFields(names)]
  if (words.length === 0) return evidence
  try {
    const sure = evidence.filter(isSure)
    const cost = wordsOfRemoved(sure).length + wordsOfQueries(sure).length > 0 ? 'reading' : 'free'
    const change = { evidence, known, names, words }
    const hits = await searchAll(ports.reader, words, cost)
    if (hits === undefined && cost === 'reading') return evidence
    const told =
      hits === undefined ? await heldAgainstContracts(ports, change) : await heldAgainst(ports, change, hits, cost)
    return joinResults([{ evidence: told, unchecked: [] }]).evidence
  } catch (error) {
    ports.progress(`contracts were not held against code: ${error instanceof Error ? error.message : 'unknown error'}`)
    return evidence
  }
}

/** The facts of a change, the names of its fields, and the words by which the other sides of both and of its routes are found. */
interface Sought {
  readonly evidence: readonly Evidence[]
  readonly known: Known
  readonly names: FieldNames
  readonly words: readonly string[]
}

async function heldAgainst(
  ports: Ports,
  { evidence, known, names }: Sought,
  hits: readonly SearchHit[],
  cost: SearchCost,
): Promise<readonly Evidence[]> {
  const changed = pathsOf(known.files)
  const refs = [...refsOfUses(evidence, hits), ...refsOfNamed(evidence, hits)]
  const inCode = withUses(evidence, hits, await withUnread(ports.reader, known.texts, refs))
  const used = withQueries(inCode, await queriesAsked(ports, known, pathsOfQueries(evidence, hits)))
  const fields = await fieldDrift(ports, known, names, hits)
  const alone = await withoutRivals(fields, changed, (words) => searchAll(ports.reader, words, cost))
  return [...toldOnce(used, alone), ...driftOf(known.names, hits, changed)]
}

/** Where code cannot be searched: contracts are few and say first whether anything they promise is gone from the changed code. Only then is the code read, for who else may keep it. */
async function heldAgainstContracts(ports: Ports, sought: Sought): Promise<readonly Evidence[]> {
  const { evidence, known, words } = sought
  // What a changed contract describes stands in code.
  const names = { classes: sought.names.classes, schemas: [] }
  const declared = [...wordsOfRoutes(known.names), ...wordsOfFields(names)]
  const promised = declared.length === 0 ? [] : await searchAll(ports.reader, declared, 'contracts')
  if (promised === undefined || promised.length === 0) return evidence
  const routes = driftOf(known.names, promised, pathsOf(known.files))
  const fields = await fieldDrift(ports, known, names, promised)
  if ([...routes, ...fields].every(({ level }) => level === 'info')) return [...evidence, ...routes]
  const hits = await searchAll(ports.reader, words, 'reading')
  return hits === undefined ? evidence : heldAgainst(ports, sought, hits, 'reading')
}

/** What surely breaks is worth reading code for; what may only be said twice is not. */
function isSure({ level, assured }: Evidence): boolean {
  return level === 'breaking' || assured === true
}

type Search = (words: readonly string[]) => Promise<readonly SearchHit[] | undefined>

function pathsOf(files: readonly DiffFile[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]))
}

/** Most searches of one question. */
const maxSearches = 4

/** One search takes a bounded number of words; undefined where the platform cannot search. */
async function searchAll(
  reader: SearchedReader,
  words: readonly string[],
  cost: SearchCost,
): Promise<readonly SearchHit[] | undefined> {
  const distinct = [...new Set(words)].slice(0, maxSearches * maxWords)
  const all: SearchHit[] = []
  for (let at = 0; at < distinct.length; at += maxWords) {
    const hits = await reader.search(distinct.slice(at, at + maxWords), cost)
    if (hits === undefined) return undefined
    all.push(...hits)
  }
  return all
}

/** Reads the files in which a name that left a schema was found; gives what queries in them ask for and no longer get. */
async function queriesAsked(
  { reader, checks, progress }: Ports,
  known: Known,
  found: readonly string[],
): Promise<readonly Evidence[]> {
  const run = known.runs.find(({ check }) => check.kind === graphqlCheck.kind)
  if (run === undefined || found.length === 0) return []
  const read = new Set(run.refs.map(({ path }) => path))
  const kept = (paths: readonly string[]) => paths.filter((path) => read.has(path) || isManifest(path))
  const trees = { mergeBase: kept(run.trees.mergeBase), head: [...new Set([...kept(run.trees.head), ...found])] }
  const { files } = run
  const texts = await withUnread(reader, known.texts, queriesCheck.wanted(files, trees))
  const result = await checks.run(queriesCheck.kind, { files, trees, texts, facts: known.facts }, found)
  const [failed] = result.unchecked
  if (failed !== undefined) progress(`queries were not held against their schema: ${failed.why}`)
  return result.evidence
}

/** Reads the contracts and the code in which the other side was found, and compares. */
async function fieldDrift(
  { reader, checks, progress }: Ports,
  known: Known,
  names: FieldNames,
  hits: readonly SearchHit[],
): Promise<readonly Evidence[]> {
  const found = pathsOfFields(names, hits, pathsOf(known.files))
  if (found.length === 0) return []
  const trees = { mergeBase: [], head: found }
  const files = known.files.filter(holdsFields)
  const texts = await withUnread(reader, known.texts, fieldsCheck.wanted(files, trees))
  const input = { files, trees, texts, facts: known.facts }
  const { evidence, unchecked } = await checks.run(fieldsCheck.kind, input, found)
  const [failed] = unchecked
  if (failed !== undefined) progress(`fields of code were not held against contracts: ${failed.why}`)
  return evidence
}

/** Asks the tree once more what another class may answer for; gives the facts for which none does. */
async function withoutRivals(
  facts: readonly Evidence[],
  changed: ReadonlySet<string>,
  search: Search,
): Promise<readonly Evidence[]> {
  const kept: Evidence[] = []
  for (const fact of facts) {
    const words = wordsOfRivals(fact)
    const others = words.length === 0 ? [] : await search(words)
    if (!hasRival(fact, others ?? [], changed)) kept.push(fact)
  }
  return kept
}

/** The texts that are known with those that nobody has read so far. */
async function withUnread(reader: SearchedReader, known: Texts, refs: readonly Ref[]): Promise<Texts> {
  const isUnread = (ref: Ref) => {
    const text = known.get(ref)
    return text.kind === 'unreadable' && text.detail === 'not read'
  }
  const unread = [...new Map(refs.filter(isUnread).map((ref) => [refKey(ref), ref])).values()]
  const read = textsOf(unread.length === 0 ? [] : await reader.texts(unread))
  return { get: (ref) => (isUnread(ref) ? read.get(ref) : known.get(ref)) }
}
