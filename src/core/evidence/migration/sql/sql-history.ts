import type { History } from '../history.ts'
import { isMigrationPath } from './sql-path.ts'

/** Migrations in SQL: files of one folder, or folders of one that hold a file each, as those of Prisma and Diesel. */
export const sqlHistory: History = {
  isByPath: true,
  beside: (path, tree) => {
    const parts = path.split('/')
    const file = parts.at(-1) ?? ''
    const isAlone = /^(?:migration|up)\.sql$/.test(file)
    const folder = parts.slice(0, isAlone ? -2 : -1).join('/')
    return tree.filter((one) => {
      const own = one.startsWith(`${folder}/`) && isMigrationPath(one) ? one.slice(folder.length + 1).split('/') : []
      return isAlone ? own.length === 2 && own[1] === file : own.length === 1
    })
  },
}
