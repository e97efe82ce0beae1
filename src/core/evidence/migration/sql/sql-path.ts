/** Folders whose files of SQL are run once, in order. */
const folder =
  /(?:^|\/)(?:db[-_]?)?(?:migrations?|migrate|changelogs?|changesets?|upgrades?|schema[-_]changes|versions|alembic|flyway|evolutions|drizzle)\//i
/** Names that only migrations have. */
const numbered = /(?:^|\/)(?:[VRB][\w.-]*__[^/]+|\d{8,17}[-_][^/]+|\d{1,6}[-_.][^/]+\.up|[^/]+\.up)\.sql$/
const way =
  /\.down\.sql$|(?:^|\/)(?:down|rollback|undo|revert)(?:[-_.][^/]*)?\.sql$|(?:^|\/)(?:down|rollbacks?|undo|revert)\/|(?:^|\/)U\d[\w.-]*__[^/]+\.sql$|[-_.](?:down|rollback|undo)\.sql$/i
const elsewhere =
  /(?:^|\/)(?:tests?|testdata|spec|specs|__tests__|fixtures?|examples?|samples?|docs?|bench(?:mark)?s?|seeds?|seeders?|queries|node_modules|vendor)\/|(?:^|\/)(?:structure|schema|dump|seeds?|init|test[-_][^/]*|[^/]*[-_]test)\.sql$/i

/** Says whether a file of SQL is a migration by its path: run once, in order, on the way up. */
export function isMigrationPath(path: string): boolean {
  if (!/\.sql$/i.test(path) || way.test(path)) return false
  return (
    (folder.test(path) || numbered.test(path)) &&
    !/(?:^|\/)(?:tests?|testdata|__tests__|fixtures?|node_modules)\//i.test(path)
  )
}

/** Says whether a file of SQL may be a migration although its path does not say so: then its text decides. */
export function mayBeMigration(path: string): boolean {
  return /\.sql$/i.test(path) && !way.test(path) && !elsewhere.test(path)
}

/** Says whether a new file of SQL changes tables that are there, and is neither a dump nor a list of queries. */
export function changesTables(text: string): boolean {
  if (/^--\s*(?:name:|PostgreSQL database dump)/im.test(text)) return false
  return /^[ \t]*(?:alter\s+(?:table|type)|drop\s+(?:table|index|schema|type)|create\s+(?:unique\s+)?index)\b/im.test(
    text,
  )
}
