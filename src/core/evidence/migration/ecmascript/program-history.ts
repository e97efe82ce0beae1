import type { History } from '../history.ts'
import { mayBeProgramOfMigration } from './migration-path.ts'

/** Migrations of Knex and TypeORM: modules of one folder, in the order of their names. */
export const programHistory: History = {
  isByPath: true,
  beside: (path, tree) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    return tree.filter(
      (one) => one.startsWith(folder) && !one.slice(folder.length).includes('/') && mayBeProgramOfMigration(one),
    )
  },
}
