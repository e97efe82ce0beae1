import { isContract } from '../../surface/api/contracts.ts'
import { baseName, type Ecosystem, ecosystemOf } from '../../surface/ecosystem.ts'
import { offSurfaceSign } from '../../surface/off-surface.ts'
import { signatureTables } from '../../surface/signatures.ts'
import { testSign } from '../../surface/test-path.ts'
import { holdsCredentials } from './credential-path.ts'
import type { Name } from './name.ts'
import { formsOf } from './search-words.ts'
import { wordsOfName } from './spelling.ts'

/** Files that hold a whole schema as it is now, so that no migration need be read. */
const dump = /(?:^|\/)(?:schema\.(?:rb|prisma|rs|sql)|structure\.sql|schema-entities\.sql)$/
const schema =
  /(?:^|[/._-])(?:models?|entit(?:y|ies)|schemas?|domain|tables?)(?:[/._-])|Entity\.\w+$|\.(?:sql|prisma)$/i
const migration = /(?:^|\/)(?:migrations?|migrate|versions|changelogs?|upgrade)\//i
/** Folders of what is shown or taken in the shape of a table, and is none. */
const shapes =
  /(?:^|\/)(?:graphql|dtos?|admin|avo|serializers?|views?|resources|controllers?|presenters?|forms|schemas?\/(?:request|response)s?)\/|\.(?:graphqls?|gql|proto|ya?ml|json)$|[._-](?:dto|serializer)\.\w+$/i
const messages =
  /(?:^|[/._-])(?:consumers?|workers?|jobs?|tasks?|handlers?|listeners?|processors?|subscribers?|events?|queues?|publishers?|producers?|messag\w*|kafka|sidekiq|topics?)(?:[/._-])|(?:Consumer|Worker|Job|Task|Handler|Listener|Processor|Subscriber|Event|Queue|Publisher|Producer|Service)\.\w+$/i
const sample = /(?:^|\/)(?:tests?[-_]\w+|examples?|samples?)\//i
const oldVersion = /(?:^|\/)(?:legacy|deprecated|old|demo|scripts?|benchmarks?)\//i

/** Says whether a path holds a whole schema. */
export function isDump(path: string): boolean {
  return dump.test(path)
}

/** Says whether a path can hold the other side of anything: no test, no document, no build file, nothing generated or of others, and no file of credentials. */
export function canHold(path: string): boolean {
  const ecosystem = ecosystemOf(path)
  if (ecosystem === 'other' || sample.test(path) || holdsCredentials(path)) return false
  return testSign(path, ecosystem) === undefined && offSurfaceSign(path, isContract(path, ecosystem)) === undefined
}

/** Configuration whose path says that it describes an interface, a queue or a database, as the tables of the surfaces say it. */
const configSigns = signatureTables
  .filter(({ surface, ecosystem }) => surface !== 'api' && (ecosystem === 'config' || ecosystem === 'any'))
  .flatMap(({ rows }) => rows)
  .filter(({ kind }) => kind === 'path')
  .map(({ pattern }) => pattern)
const described =
  /(?:^|\/)(?:pacts?|contracts|paths)\/(?:[^/]+\/)*[^/]+\.(?:json|ya?ml)$|(?:^|\/)(?:rest-?|http-?)?apis?(?:[._-][\w.-]+)?\.(?:json|ya?ml)$|(?:^|[/._-])(?:sqs|sns|topics?|events?|rds|dynamodb|pubsub)(?:[._-][\w.-]+)?\.(?:tf|ya?ml|json)$|(?:^|\/)mappers?\/(?:[^/]+\/)*[^/]+\.xml$|[Mm]apper\.xml$|\.(?:hbm|orm)\.(?:xml|ya?ml)$|(?:^|\/)orm\.xml$/i

/** Says whether a file that the change does not touch may be read and shown: of what configures, only contracts and what is of queues or databases by its path, since any other is as likely to hold somebody's password. */
export function mayBeShown(path: string): boolean {
  if (!canHold(path)) return false
  if (ecosystemOf(path) !== 'config' || isContract(path, 'config')) return true
  return described.test(path) || configSigns.some((pattern) => pattern.test(path))
}

/** Families in which one may hold the other side of the other's functions and types. */
function related(one: Ecosystem, other: Ecosystem): boolean {
  return one === other || one === 'contract' || other === 'contract'
}

/** Takes a name and a path; gives what the path alone adds to or takes from a place in it. */
export function pathBonus(name: Name, path: string): number {
  const near = path.split('/')[0] === name.path.split('/')[0] ? 3 : 0
  const old = oldVersion.test(path) ? -25 : 0
  switch (name.kind) {
    case 'table':
      return near + old + schemaBonus(path) + namesake(name, path)
    case 'message':
      return near + old + (messages.test(path) ? 12 : 0) + namesake(name, path)
    case 'route':
      return near + old
    case 'function':
    case 'type':
      return near + old + (related(ecosystemOf(name.path), ecosystemOf(path)) ? 0 : -60)
  }
}

/** Says whether a path that was found by its name alone is of the sort that a name's other side stands in. */
export function suits(name: Name, path: string): boolean {
  switch (name.kind) {
    case 'table':
      return schema.test(path) || migration.test(path)
    case 'message':
      return messages.test(path)
    case 'route':
      return isContract(path, ecosystemOf(path))
    case 'function':
      return false
    case 'type':
      return related(ecosystemOf(name.path), ecosystemOf(path))
  }
}

function schemaBonus(path: string): number {
  if (isDump(path)) return 40
  if (migration.test(path)) return 4
  return (schema.test(path) ? 14 : 0) - (shapes.test(path) ? 35 : 0)
}

/** A file that is named so and not otherwise is the thing's own. */
function namesake(name: Name, path: string): number {
  const stem = wordsOfName(baseName(path).replace(/\..*$/, '')).join('')
  return formsOf(name).some((form) => wordsOfName(form).join('') === stem) ? 14 : 0
}

/** Gives the number that a migration's name begins with, by which the newest is known; empty where it has none. */
export function migrationTime(path: string): string {
  return (/^[Vv]?(\d[\d._-]*)/.exec(baseName(path))?.[1] ?? '').replace(/\D/g, '').padStart(14, '0')
}
