import { PGlite } from '@electric-sql/pglite'
import { citext } from '@electric-sql/pglite/contrib/citext'
import { hstore } from '@electric-sql/pglite/contrib/hstore'

/** Starts an empty server in memory that knows `citext` and `hstore`; gives it with its version. Nothing is on disk; the caller closes it. */
export async function startServer(): Promise<{ readonly server: PGlite; readonly version: string }> {
  const server = await PGlite.create({ extensions: { citext, hstore } })
  const { rows } = await server.query<{ version: string }>("select current_setting('server_version') as version")
  return { server, version: rows[0]?.version ?? '' }
}
