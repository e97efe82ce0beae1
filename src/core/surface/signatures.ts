import { apiAuth } from './api/auth.ts'
import { contractLines, contractPaths } from './api/contracts.ts'
import { apiDotnet } from './api/dotnet.ts'
import { apiElixir } from './api/elixir.ts'
import { apiGo } from './api/go.ts'
import { apiJavascript } from './api/javascript.ts'
import { apiJavascriptServers } from './api/javascript-servers.ts'
import { apiJvm } from './api/jvm.ts'
import { apiLayout } from './api/layout.ts'
import { apiOutbound } from './api/outbound.ts'
import { apiPhp } from './api/php.ts'
import { apiPython } from './api/python.ts'
import { apiRuby } from './api/ruby.ts'
import { apiRust } from './api/rust.ts'
import { dbConfig } from './db/config.ts'
import { dbDotnet } from './db/dotnet.ts'
import { dbElixir } from './db/elixir.ts'
import { dbGo } from './db/go.ts'
import { dbJavascript } from './db/javascript.ts'
import { dbJvm } from './db/jvm.ts'
import { dbCode, dbCodeLayout, dbLayout } from './db/layout.ts'
import { dbPhp } from './db/php.ts'
import { dbPython } from './db/python.ts'
import { dbRuby } from './db/ruby.ts'
import { dbRust } from './db/rust.ts'
import { queueConfig } from './queue/config.ts'
import { queueContracts } from './queue/contracts.ts'
import { queueDotnet } from './queue/dotnet.ts'
import { queueElixir } from './queue/elixir.ts'
import { queueGo } from './queue/go.ts'
import { queueJavascript } from './queue/javascript.ts'
import { queueJvm } from './queue/jvm.ts'
import { queueCode, queueLayout } from './queue/layout.ts'
import { queuePhp } from './queue/php.ts'
import { queuePython } from './queue/python.ts'
import { queueRuby } from './queue/ruby.ts'
import { queueRust } from './queue/rust.ts'
import type { SignatureTable } from './signature.ts'

/** Every table of signatures. A new framework is rows in one of them; a new family is a file per surface and a line each here. The tables of a family stand before those for all: the first row that matches gives the reason. */
export const signatureTables: readonly SignatureTable[] = [
  contractLines,
  apiDotnet,
  apiElixir,
  apiGo,
  apiJavascript,
  apiJavascriptServers,
  apiJvm,
  apiPhp,
  apiPython,
  apiRuby,
  apiRust,
  apiAuth,
  apiOutbound,
  contractPaths,
  apiLayout,
  queueConfig,
  queueContracts,
  queueDotnet,
  queueElixir,
  queueGo,
  queueJavascript,
  queueJvm,
  queuePhp,
  queuePython,
  queueRuby,
  queueRust,
  queueLayout,
  queueCode,
  dbConfig,
  dbDotnet,
  dbElixir,
  dbGo,
  dbJavascript,
  dbJvm,
  dbPhp,
  dbPython,
  dbRuby,
  dbRust,
  dbLayout,
  dbCodeLayout,
  dbCode,
]
