import type { DiffFile } from '../change/diff.ts'
import { baseName, type Ecosystem, isCode, placeOf } from './ecosystem.ts'
import { maxLine } from './shown.ts'
import { snippet } from './signature.ts'

/** A sort of code that serves nobody over a network: worth reading only where it shows a sign. */
interface Aside {
  readonly pattern: RegExp
  readonly means: string
}

/** Asked in this order; the first that matches gives the reason. */
const asides: readonly Aside[] = [
  { pattern: /\.d\.[cm]?ts$|\.pyi$/, means: 'declarations of types' },
  {
    pattern:
      /(?:^|\/)(?:scripts?|hack|benchmarks?|examples?|samples?|demos?|playgrounds?|fixtures|dev-?tools|buildSrc|build-logic)\//i,
    means: 'script, example or benchmark',
  },
  { pattern: /^(?:tools?|build|bin|ci|dev|contrib|packaging|deploy)\//, means: 'script or tool' },
  { pattern: /\.(?:sh|bash|zsh|ps1)$/, means: 'shell script' },
  {
    pattern:
      /\.config\.[cm]?[jt]s$|(?:^|\/)(?:gulpfile|Gruntfile|webpack\.\w+|vite\.\w+)\.[cm]?[jt]s$|\.gradle\.kts$|(?:^|\/)(?:conanfile|noxfile|fabfile|build)\.(?:py|rs)$|(?:^|\/)config\/deploy(?:\.rb$|\/)|(?:^|\/)(?:Guardfile|Capfile)$/,
    means: 'tool configuration',
  },
  { pattern: /(?:^|\/)_*(?:version|about)_*\.\w+$/i, means: 'version constant' },
  { pattern: /\.(?:swift|dart|m|r|jl|ipynb)$/i, means: 'code of an app or an analysis' },
  {
    pattern: /(?:^|\/)(?:android|ios|mobile|electron|desktop)\//i,
    means: 'code of an app',
  },
  {
    pattern:
      /(?:^|\/)app\/(?:helpers|components|views|inputs)\/|(?:^|\/)templatetags\/|(?:^|\/)View\/Components\/|(?:^|\/)Twig\/|_web\/(?:components|views|live)\/|(?:^|\/)web\/(?:views|templates)\/|_(?:html|view|component)\.ex$|\.(?:xaml|razor)\.cs$|(?:^|\/)(?:ViewComponents|TagHelpers)\//,
    means: 'view code',
  },
]

/** Says why code without a sign is not worth a question, or undefined where it is: it is source of a server. */
export function asideSign(file: DiffFile, ecosystem: Ecosystem): string | undefined {
  const place = placeOf(file.path, ecosystem)
  if (place === 'component') return 'front-end component without server code'
  if (place === 'front-end') return 'front-end code without calls to a server'
  if (ecosystem === 'config') return 'configuration of no API, queue or database'
  if (!isCode(ecosystem)) return 'not a kind of file that holds an API, queue or database'
  const path = file.path.trimEnd()
  const found = asides.find(({ pattern }) => pattern.test(path))
  if (found === undefined) return undefined
  const matched = (found.pattern.exec(path)?.[0] ?? '').replace(/^\//, '')
  const shown = matched.includes('/') ? matched : baseName(path)
  return `${found.means} without a sign of an API, queue or database, \`${snippet(shown)}\``
}

/** The reason of source of a server that shows no sign; it names lines that were not searched to their end. */
export function noSign(file: DiffFile): string {
  const isCut = file.hunks.some((hunk) => hunk.lines.some((line) => line.text.length > maxLine))
  const cut = isCut ? ` in the first ${maxLine} characters of its lines` : ''
  return `backend source; what is shown of it has no sign of an API, queue or database${cut}`
}
