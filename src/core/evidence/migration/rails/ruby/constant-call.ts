import { connectionCall, isSent } from './connection-call.ts'
import type { Call, Machine } from './machine.ts'
import { modelCall } from './row-calls.ts'
import { lastName, tableOfModel } from './ruby-file.ts'
import { type Frame, type Rows, textValue, unknown, type Value } from './value.ts'
import { wrapped } from './wrapper.ts'

/** Classes that are no models and touch no schema. */
const library =
  /^(?:Rails|Time|Date|DateTime|Logger|ENV|File|Dir|FileUtils|Pathname|IO|SecureRandom|Digest|Base64|JSON|YAML|CSV|Set|Struct|Hash|Array|String|Integer|Float|BigDecimal|Kernel|Process|Thread|Mutex|Concurrent|Timeout|URI|Net|Random|Math|GC|ObjectSpace|Benchmark|Parallel|ActiveSupport|ActiveModel|I18n|Redis|Sidekiq|StandardError|RuntimeError|ArgumentError|Exception|Comparable|Range|Regexp|Symbol|Proc|Method|Module|Class|Object|OpenStruct|Data|Psych|Nokogiri|HTTP|Faraday|ERB|Zlib|StringIO|Tempfile|Shellwords|STDOUT|STDERR|RbConfig|Arel|PG|StrongMigrations|Mime|Sentry|Bugsnag|Honeybadger|Rollbar|ProgressBar|Rainbow|Gem)(?:::|$)/
const base = /(?:^|::)(?:Base|ApplicationRecord|\w*Record|Migration|Schema)$/
/** Asked for later, elsewhere. */
const later = /^(?:perform_later|perform_async|perform_in|perform_at|set|enqueue|deliver_later|delay|perform_bulk)$/
/** Methods of a model that read it, or tell it something. */
const quiet: ReadonlySet<string> = new Set(
  'reset_column_information reset_sequence_name table_exists? column_names columns columns_hash connection_db_config primary_key logger class_eval instance_methods attribute_names sanitize_sql sanitize_sql_array sanitize_sql_for_conditions sanitize_sql_for_assignment ignored_columns name model_name attribute record_timestamps clear_cache! reflect_on_association descendants enum defined_enums readonly_attributes schema_cache connection_pool configurations connection_class arel_table human_attribute_name i18n_scope reload_schema_from_cache establish_connection connects_to clear_all_connections! record_timestamps= table_name= store_full_sti_class'.split(
    ' ',
  ),
)

/** Takes a call on a class: a model, the connection of one, or code that is not in this file. */
export function constantCall(name: string, call: Call, frame: Frame, machine: Machine): Value {
  const { name: method, node } = call
  if (method === 'connection' || method === 'lease_connection') return { kind: 'connection' }
  if (method === 'with_connection' || method === 'connection_pool') return withConnection(call, frame, machine)
  if (/^(?:safe_)?constantize$|^itself$|^freeze$/.test(method)) return { kind: 'constant', name }
  const isBase = base.test(name)
  if (method === 'transaction' || (isBase && method !== 'unscoped')) {
    const known = wrapped(call, frame, machine)
    if (known !== undefined) return known
  }
  if (isBase && isSent(method)) return connectionCall(call, frame, machine)
  if (library.test(name)) return ofLibrary(call, frame, machine)
  if (/^(?:quoted_)?table_name$/.test(method) && !isBase) return textValue(tableOfModel(machine.file, name), 0)
  if (quiet.has(method) || later.test(method) || isBase) return unknown(node.text, true)
  const rows: Rows = { table: tableOfModel(machine.file, name), where: false, isPiece: false, isLoop: false }
  return modelCall(rows, lastName(name), call, frame, machine)
}

function withConnection(call: Call, frame: Frame, machine: Machine): Value {
  if (call.block !== undefined) return machine.run(call.block, [{ kind: 'connection' }], frame)
  return { kind: 'connection' }
}

function ofLibrary(call: Call, frame: Frame, machine: Machine): Value {
  const value = call.block === undefined ? undefined : machine.run(call.block, [], frame)
  return value !== undefined && value.kind !== 'nil' ? value : unknown(call.node.text, true)
}
