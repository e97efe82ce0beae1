import type { History } from '../history.ts'
import { isMigrationPath } from './sql-path.ts'

/** Migrations in SQL: files of one folder, or folders of one that hold a file each, as those of Prisma and Diesel. */
export const sqlHistory: History = {
  isByPath: true,
  beside: (path) => {
    const parts = path.split('/')
    const file = parts.at(-1) ?? ''
    const isAlone = /^(?:migration|up)\.sql$/.test(file)
    const folder = `${parts.slice(0, isAlone ? -2 : -1).join('/')}/`
    return {
      place: isAlone ? `${folder}*/${file}` : folder,
      isIn: (one) => {
        if (!one.startsWith(folder)) return false
        const own = one.slice(folder.length).split('/')
        return (isAlone ? own.length === 2 && own[1] === file : own.length === 1) && isMigrationPath(one)
      },
    }
  },
}
