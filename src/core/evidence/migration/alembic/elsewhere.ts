import { type CallValue, lastName, type Value } from '../python/value.ts'

/** Packages whose functions change no database by themselves. */
const harmless =
  /^(?:sqlalchemy|sqlmodel|alembic|sa|os|sys|re|json|logging|datetime|uuid|time|typing|enum|random|hashlib|hmac|secrets|string|decimal|collections|itertools|functools|operator|pathlib|textwrap|base64|copy|math|warnings|contextlib|dataclasses|importlib|csv|io|tqdm|pydantic|inspect|abc|types|traceback|urllib|zoneinfo|pytz|dateutil|yaml|orjson|structlog|loguru|rich|click|pprint|pickle|zlib|gzip|struct|unicodedata|locale|calendar|fractions|numbers|glob|shutil|tempfile|html|xml|statistics|slugify|nanoid|ulid|cryptography|passlib|bcrypt|logger|log)(?:\.|$)/

/** Words of what changes a schema or rows. */
const changes =
  /(?:^|_)(?:drop|migrate|migration|backfill|alter|populate|upgrade|rename|rebuild|paginated_update)(?:_|$)/
const verbs = /(?:^|_)(?:create|add|remove|update|delete|fill|insert|execute|run|replace|sync|seed|apply|cast)_/
const objects =
  /_(?:tables?|columns?|index(?:es)?|indices|constraints?|fks?|foreign|enums?|types?|triggers?|views?|schemas?|rows?|records?|sequences?|keys?|sql|policy|policies|functions?)(?:_|$)/

/** Words of what only asks. */
const questions =
  /^(?:is|has|skip|should|check|get|find|fetch|load|needs|can|exists?|table|column|index|constraint)_|_exists?$/

/** Takes a call of something that is not of the file; says why it cannot be told what it does to the database; undefined where it does nothing to it. */
export function elsewhere(call: CallValue): string | undefined {
  const { callee, args, options, receiver } = call
  if (receiver !== undefined || harmless.test(callee)) return undefined
  const name = lastName(callee)
  if (questions.test(name)) return undefined
  const isGiven = [...args, ...options.entries.values()].some(isDatabase)
  const isNamed = callee.includes('.') && (changes.test(name) || (verbs.test(name) && objects.test(name)))
  return isGiven || isNamed ? `what \`${name}\` does to the database is written in another file` : undefined
}

/** The operations, a connection, a session, a batch; not what was read through them. */
function isDatabase(value: Value): boolean {
  if (value.kind === 'name') return /^alembic\.op(?:\.connection)?$/.test(value.name)
  if (value.kind !== 'call') return false
  if (/^(?:alembic\.)?op\.(?:get_bind|get_context|batch_alter_table)$/.test(value.callee)) return true
  return /(?:^|\.)(?:Session|sessionmaker|connect)$/.test(value.callee)
}
