import { type CallValue, lastName, type Value } from '../python/value.ts'

/** Packages whose functions change no database by themselves. */
const harmless =
  /^(?:sqlalchemy|sqlmodel|alembic|sa|os|sys|re|json|logging|datetime|uuid|time|typing|enum|random|hashlib|hmac|secrets|string|decimal|collections|itertools|functools|operator|pathlib|textwrap|base64|copy|math|warnings|contextlib|dataclasses|importlib|csv|io|tqdm|pydantic|inspect|abc|types|traceback|urllib|zoneinfo|pytz|dateutil|yaml|orjson|structlog|loguru|rich|click|pprint|pickle|zlib|gzip|struct|unicodedata|locale|calendar|fractions|numbers|glob|shutil|tempfile|html|xml|statistics|slugify|nanoid|ulid|cryptography|passlib|bcrypt|logger|log)(?:\.|$)/

/** Words of what changes a schema or rows. */
const verbs =
  /^execute$|^(?:\w+_)?(?:create|add|drop|remove|alter|rename|migrate|backfill|update|delete|populate|fill|insert|execute|run|upgrade|replace|sync|rebuild|seed|apply|cast)_\w|_(?:migrate|migration|backfill|upgrade)$/

/** Takes a call of something that is not of the file; says why it cannot be told what it does to the database; undefined where it does nothing to it. */
export function elsewhere(call: CallValue): string | undefined {
  const { callee, args, options, receiver } = call
  if (receiver !== undefined || harmless.test(callee)) return undefined
  const name = lastName(callee)
  const given = [...args, ...options.entries.values()].some(isDatabase)
  if (!given && !(verbs.test(name) && callee.includes('.'))) return undefined
  return given || !/^[A-Z]/.test(name) ? `what \`${name}\` does to the database is written in another file` : undefined
}

/** The operations, a connection, a session, a batch; not what was read through them. */
function isDatabase(value: Value): boolean {
  if (value.kind === 'name') return /^alembic\.op(?:\.connection)?$/.test(value.name)
  if (value.kind !== 'call') return false
  if (/^(?:alembic\.)?op\.(?:get_bind|get_context|batch_alter_table)$/.test(value.callee)) return true
  return /(?:^|\.)(?:Session|sessionmaker|connect)$/.test(value.callee)
}
