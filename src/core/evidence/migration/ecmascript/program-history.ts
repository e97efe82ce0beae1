import type { History } from '../history.ts'
import { mayBeProgramOfMigration } from './migration-path.ts'

/** Migrations of Knex and TypeORM: modules of one folder, in the order of their names. */
export const programHistory: History = {
  isByPath: true,
  beside: (path) => {
    const place = path.slice(0, path.lastIndexOf('/') + 1)
    return {
      place,
      isIn: (one) => one.startsWith(place) && !one.slice(place.length).includes('/') && mayBeProgramOfMigration(one),
    }
  },
}
