import { identifiedFiles } from './identifiers.ts'
import { joinPath } from './paths.ts'

const reference =
  /\$ref["']?\s*:\s*(?:"([^"\n#]+)(?:#[^"\n]*)?"|'([^'\n#]+)(?:#[^'\n]*)?'|((?:[^\s"'#,{}]|\{[^\s{}]*\})+)(?:#\S*)?)/g

/** What a document calls itself: where it stands first. */
const identifier = /["']?\$id["']?\s*:\s*["']?([^\s"',}]+)/

/** Most files that one file's references are followed to. */
const maxFiles = 400

/** Takes a file's path and text; gives the files inside the repository that its references name, each once. Reads the text as it stands, so that nothing has to be parsed to know what to read next. */
export function referredFiles(path: string, text: string): readonly string[] {
  const found = new Set<string>()
  const [, id] = identifier.exec(text) ?? []
  for (const [, double, single, plain] of text.matchAll(reference)) {
    const to = double ?? single ?? plain ?? ''
    if (to === '') continue
    const file = /^[a-z][a-z\d+.-]*:|^\/\//i.test(to) ? undefined : joinPath(path, to)
    for (const one of [file, ...(id === undefined ? [] : identifiedFiles(path, id, to))])
      if (one !== undefined && one !== path) found.add(one)
    if (found.size >= maxFiles) break
  }
  return [...found]
}
