/** Folders of migrations: `db/migrate`, and those of further databases and of engines. */
const folder = /(?:^|\/)[\w-]*migrat(?:e|ions?)[\w-]*\//
const numbered = /(?:^|\/)\d{1,14}_[^/]+\.rb$/

/** Says whether a file may be a migration of Rails by its path. */
export function isRailsPath(path: string): boolean {
  if (!path.endsWith('.rb')) return false
  return folder.test(path) || numbered.test(path)
}

/** Says whether a file may be the schema that Rails dumps. */
export function isRailsSchemaPath(path: string): boolean {
  return /(?:^|\/)(?:db\/)?(?:\w+_)?schema\.rb$/.test(path)
}

/** Takes the path of a migration; gives where the whole schema that it is applied to is written down. */
export function railsSchemasFor(path: string): readonly string[] {
  return [path.replace(/(?:post_)?migrate\/.*$/, 'schema.rb')]
}
