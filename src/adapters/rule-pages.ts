import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Reads the pages of rules that ship with the tool, from the folder it was unpacked to; a rule without a page, or with a name that is none, is left out. */
export async function readRulePages(root: string, rules: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set(rules)].filter((rule) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule))
  const pages = await Promise.all(
    names.map(async (rule): Promise<readonly (readonly [string, string])[]> => {
      const page = await readFile(join(root, 'docs', 'rules', `${rule}.md`), 'utf8').catch(() => undefined)
      return page === undefined ? [] : [[rule, page]]
    }),
  )
  return new Map(pages.flat())
}
