import { listed, named } from '../hazards/wording.ts'
import type { History } from '../history.ts'
import type { Lineage } from '../order/lineage.ts'
import { isAlembicPath } from './read.ts'
import { revisionOf } from './revisions.ts'

/** Revisions of Alembic: `upgrade head` wants one of them to be the last. */
export const alembicLineage: Lineage = {
  isOne: isAlembicPath,
  beside: (path) => {
    const place = /^(?:.*\/)?versions\//.exec(path)?.[0] ?? path.slice(0, path.lastIndexOf('/') + 1)
    const isDeep = /(?:^|\/)versions\/$/.test(place)
    return {
      place,
      isIn: (one) => one.startsWith(place) && isAlembicPath(one) && (isDeep || !one.slice(place.length).includes('/')),
    }
  },
  linkOf: (path, text) => {
    const revision = revisionOf(text)
    if (typeof revision === 'string') return revision
    const { id, down, isLabelled, line } = revision
    return { path, ids: [id], names: down, line, isBranch: isLabelled }
  },
  mark: /^(?:down_revision|revision|branch_labels)\b/,
  isClosed: true,
  refusal: ({ ids: [id], names }, others) => ({
    title: `\`alembic upgrade head\` refuses: nothing comes after ${named(id)}, and nothing after ${listed(others.map((one) => one.ids[0]))}`,
    detail: `${listed(others.map(({ path }) => path))} ${others.length === 1 ? 'is the other head' : 'are the other heads'}. ${names.length === 0 ? 'Name it' : `Put it in place of ${listed(names)}`} in \`down_revision\`, or merge them with \`alembic merge heads\`; only \`upgrade heads\` runs both.`,
  }),
  sameId: ({ ids: [id] }, others) => ({
    title: `two migrations call themselves ${named(id)}: Alembic keeps one of them, and the other never runs`,
    detail: `The other is ${listed(others.map(({ path }) => path))}. Give this one a revision of its own.`,
  }),
  lost: ({ ids: [id] }) => ({
    title: `a database at ${named(id)} cannot be migrated any more: Alembic does not find that revision`,
    detail: 'It was the last one, and may have run. Keep it, and undo it in a new migration.',
  }),
}

/** The revisions beside one, which say themselves in what order they ran. */
export const alembicHistory: History = {
  isByPath: false,
  beside: alembicLineage.beside,
}
