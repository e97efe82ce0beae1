import { joinPath } from './documents.ts'

const reference =
  /\$ref["']?\s*:\s*(?:"([^"\n#]+)(?:#[^"\n]*)?"|'([^'\n#]+)(?:#[^'\n]*)?'|((?:[^\s"'#,{}]|\{[^\s{}]*\})+)(?:#\S*)?)/g

/** Most files that one file's references are followed to. */
const maxFiles = 400

/** Takes a file's path and text; gives the files inside the repository that its references name, each once. Reads the text as it stands, so that nothing has to be parsed to know what to read next. */
export function referredFiles(path: string, text: string): readonly string[] {
  const found = new Set<string>()
  for (const [, double, single, plain] of text.matchAll(reference)) {
    const to = double ?? single ?? plain ?? ''
    if (to === '' || /^[a-z][a-z\d+.-]*:|^\/\//i.test(to)) continue
    const file = joinPath(path, to)
    if (file !== undefined && file !== path) found.add(file)
    if (found.size >= maxFiles) break
  }
  return [...found]
}
