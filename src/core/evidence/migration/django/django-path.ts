/** Says whether a file may be a migration of Django by its path: a module right in a folder of migrations. */
export function isDjangoPath(path: string): boolean {
  return (
    /(?:^|\/)\w*migrat\w*\/[^/]+\.py$/i.test(path) && !/(?:^|\/)(?:__init__|env|conftest|test_[^/]*)\.py$/.test(path)
  )
}

/** Gives the folder that a path is in, with its slash. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Gives the name of a migration: that of its module. */
export function migrationName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.py$/, '')
}

/** Gives the label of the app that a migration is of: the folder around its migrations, which an `AppConfig` may call otherwise. */
export function appOf(path: string): string {
  return path.split('/').at(-3) ?? ''
}

/** Modules of one folder that are looked at, the last ones by their numbers. */
const maxOthers = 500

/** Takes a migration, the paths of the tree and what was read; gives the other migrations of its folder and of the apps that it refers to, or, where the tree is not known, those that it says it comes after. */
export function djangoOthersFor(
  path: string,
  tree: readonly string[],
  textAt: (path: string) => string | undefined,
): readonly string[] {
  const folder = folderOf(path)
  if (tree.length === 0) return behind(path, folder, textAt)
  const all = tree.filter(
    (one) => one.startsWith(folder) && !one.slice(folder.length).includes('/') && isDjangoPath(one),
  )
  const own = all
    .filter((one) => one !== path)
    .toSorted()
    .slice(-maxOthers)
  return [...own, ...ofOtherApps(path, tree, textAt(path) ?? '')]
}

/** Further apps that are looked at, and modules of each, the first ones: there models are made. */
const maxApps = 4
const maxOfOther = 120

/** Those of the apps whose models the text refers to. */
function ofOtherApps(path: string, tree: readonly string[], text: string): readonly string[] {
  const apps = new Set([...text.matchAll(naming)].map(([, app = '']) => app))
  apps.delete(appOf(path))
  return [...apps].slice(0, maxApps).flatMap((app) =>
    tree
      .filter((one) => isDjangoPath(one) && appOf(one) === app && folderOf(one) !== folderOf(path))
      .toSorted()
      .slice(0, maxOfOther),
  )
}

const naming = /\b(?:to\s*=|get_model\(|Field\(|ForeignKey\()\s*["'](\w{1,100})(?=\.\w|["'],\s*["']\w)/g

function behind(path: string, folder: string, textAt: (path: string) => string | undefined): readonly string[] {
  const found = new Set<string>()
  const open = [path]
  for (let at = open.pop(); at !== undefined && found.size < maxOthers; at = open.pop())
    for (const { name } of dependenciesIn(textAt(at) ?? '')) {
      const next = `${folder}${name}.py`
      if (next === path || found.has(next)) continue
      found.add(next)
      open.push(next)
    }
  return [...found]
}

/** A migration as others name it: its app and its name. */
export interface Named {
  readonly app: string
  readonly name: string
}

/** A list that is longer is cut. */
const maxList = 60_000

/** Takes the text of a migration and an attribute; gives the migrations that it lists. Only what is written out: texts are looked at before any of them is parsed. */
export function namedIn(text: string, attribute: string): readonly Named[] {
  const at = text.search(new RegExp(`^[ \\t]+${attribute}\\b[^=\\n]{0,80}=[ \\t]*\\[`, 'm'))
  if (at === -1) return []
  const list = text.slice(text.indexOf('[', text.indexOf('=', at)) + 1).slice(0, maxList)
  const end = list.indexOf(']')
  const inside = end === -1 ? list : list.slice(0, end)
  return [...inside.matchAll(/\(\s*["'](\w{1,200})["']\s*,\s*["'](\w{1,200})["']/g)].map(([, app = '', name = '']) => ({
    app,
    name,
  }))
}

/** Takes the text of a migration; gives those that it says it comes after. */
export function dependenciesIn(text: string): readonly Named[] {
  return namedIn(text, 'dependencies')
}
