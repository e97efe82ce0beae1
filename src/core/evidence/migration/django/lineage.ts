import { listed, named } from '../hazards/wording.ts'
import type { Lineage } from '../order/lineage.ts'
import { appOf, folderOf, isDjangoPath, migrationName, namedIn } from './django-path.ts'
import { djangoWords } from './read.ts'

/** Migrations of one app of Django: `migrate` wants one of them to be the last. */
export const djangoLineage: Lineage = {
  isOne: isDjangoPath,
  beside: (path) => {
    const place = folderOf(path)
    return { place, isIn: (one) => isDjangoPath(one) && folderOf(one) === place }
  },
  linkOf: (path, text) => {
    if (!djangoWords.test(text) || !/\bmigrations\b/.test(text)) return 'none'
    if (/^[ \t]+run_before\b/m.test(text) || !isWrittenOut(text)) return 'unknown'
    // Whoever names it in any way may come after it.
    const names = [...text.matchAll(/["'](\w{1,200})["']/g)].map(([, name = '']) => name)
    const at = text.search(/^[ \t]+dependencies\b/m)
    return {
      path,
      ids: [migrationName(path), ...namedIn(text, 'replaces').map(({ name }) => name)],
      names,
      line: text.slice(0, at === -1 ? text.search(djangoWords) : at).split('\n').length,
      isBranch: false,
    }
  },
  mark: /\bdependencies\b|\breplaces\b|\(\s*["']\w+["']\s*,\s*["']\w+["']\s*\)/,
  isClosed: false,
  refusal: ({ path }, others) => ({
    title: `\`migrate\` refuses: both this migration and ${listed(others.map((one) => one.ids[0]))} come last in ${named(appOf(path))}`,
    detail:
      'Django calls that conflicting migrations and runs none of any app. Let this one depend on the other, or merge them with `makemigrations --merge`.',
  }),
}

/** Whether all that it depends on is written as names. */
function isWrittenOut(text: string): boolean {
  const list = /^[ \t]+dependencies\b(?:[^=\n]{0,80})=[ \t]*(?:\[([^\]]{0,60000})\])?/m.exec(text)
  if (list === null) return true
  const left = list[1]
    ?.replace(/#.*$/gm, '')
    .replace(/migrations\.swappable_dependency\([\w.]+\)/g, '')
    .replace(/\(\s*["']\w+["']\s*,\s*["']\w+["']\s*(?:,\s*)?\)/g, '')
  return left !== undefined && !/[^\s,]/.test(left)
}
