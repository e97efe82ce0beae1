const program = /\.[cm]?[jt]sx?$/i
const folder = /(?:^|\/)[\w.-]*(?:migrations?|migrate)[\w.-]*\//i
const numbered = /(?:^|\/)\d{8,17}[-_.][^/]+$/
const elsewhere =
  /(?:^|\/)(?:node_modules|__tests__|__mocks__|tests?|spec|fixtures)\/|\.(?:test|spec)\.[cm]?[jt]sx?$|\.d\.[cm]?ts$/i

/** Says whether a file of JavaScript or TypeScript may be a migration by its path: in a folder of them, or with a time in its name. */
export function mayBeProgramOfMigration(path: string): boolean {
  return program.test(path) && !elsewhere.test(path) && (folder.test(path) || numbered.test(path))
}
