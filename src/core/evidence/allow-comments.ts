/** `integration-engineer: allow <rule>[, <rule>] — reason`, wherever a file of any kind can hold it. */
export interface AllowComment {
  /** 1-based, in the head. */
  readonly line: number
  /** Rules that there are; nothing else is accepted. */
  readonly rules: readonly string[]
  /** Words in their place that name no rule. */
  readonly unknown: readonly string[]
  /** Empty: none is given, and the comment accepts nothing. */
  readonly reason: string
  /** `allow-file`, for every line of the file. */
  readonly whole: boolean
  /** Behind code it is for its own line, alone on its lines for what stands below, as a property for the object it stands in too. */
  readonly form: 'behind-code' | 'alone' | 'property'
}

/** The allow comments of a text, and which of its lines hold nothing but a comment or a description. */
export interface CommentedText {
  readonly comments: readonly AllowComment[]
  readonly lines: readonly string[]
  /** Takes a 1-based line; the lines between a comment and what it is about must all be such. */
  readonly isRemark: (line: number) => boolean
}

const marker = 'integration-engineer'
/** Most lines with the marker and most characters of a comment that are looked at: nobody writes more by hand. */
const maxLooked = 200
const maxComment = 1_000
const maxBefore = 100
const maxReason = 200

type Line = 'code' | 'comment' | 'description'

/** Takes the text of a file and the rules that there are; gives its allow comments, those that accept nothing among them. Undefined for a text without any. Prose about such a comment is none, nor is a string that holds one. */
export function allowCommentsIn(text: string | undefined, known: (rule: string) => boolean): CommentedText | undefined {
  if (text?.includes(marker) !== true) return undefined
  const lines = text.split('\n')
  const marked = lines.flatMap((line, index) => (line.includes(marker) ? [index] : [])).slice(0, maxLooked)
  const kinds = kindsOf(lines)
  const comments = marked.flatMap((index): readonly AllowComment[] => {
    const found = allowIn(lines[index] ?? '', kinds[index] ?? 'code')
    return found === undefined ? [] : [{ line: index + 1, form: found.form, ...parted(found.words, known) }]
  })
  const properties = new Set(comments.flatMap(({ line, form }) => (form === 'property' ? [line] : [])))
  const isRemark = (line: number) => (kinds[line - 1] ?? 'code') !== 'code' || properties.has(line)
  return { comments, lines, isRemark }
}

const blocks = [
  ['/*', '*/', 'comment'],
  ['<!--', '-->', 'comment'],
  ['"""', '"""', 'description'],
] as const

/** A block counts only where it begins its line: `image/*` in a value opens none. */
function kindsOf(lines: readonly string[]): readonly Line[] {
  const kinds: Line[] = []
  let open: (typeof blocks)[number] | undefined
  for (const line of lines) {
    const start = line.trimStart()
    const block = open ?? blocks.find(([opener]) => start.startsWith(opener))
    if (block === undefined) {
      kinds.push(/^(?:#|\/\/|--)/.test(start) ? 'comment' : 'code')
      continue
    }
    const [opener, closer, kind] = block
    const end = start.indexOf(closer, open === undefined ? opener.length : 0)
    open = end === -1 ? block : undefined
    kinds.push(end === -1 || start.slice(end + closer.length).trim() === '' ? kind : 'code')
  }
  return kinds
}

interface Found {
  readonly form: AllowComment['form']
  /** `allow` or `allow-file` with what follows, to the end of the comment. */
  readonly words: string
}

const alone = /^(?:#+|\/{2,}|--+|\/\*+|\*+|<!--)?$/
const behindCode = /(?:^|[\s,;{}()[\]])(?:#+|\/{2,}|--|\/\*+|<!--)$/
/** A property named after this program, and one for remarks whose value begins with the name. */
const ownProperty = /(?:^|[\s,{])(["']?)x-$/
const remarkProperty = /(?:^|[\s,{])(["']?)(?:\$comment|description|doc)\1\s*:\s*(["'])$/

function allowIn(line: string, kind: Line): Found | undefined {
  const at = line.indexOf(marker)
  const before = line.slice(Math.max(0, at - maxBefore), at).trimEnd()
  const after = line.slice(at + marker.length, at + maxComment)
  if (kind !== 'comment') {
    const property = propertyIn(before, after)
    if (property !== undefined) return property
  }
  const words = /^\s*:\s*(allow\b.*)$/s.exec(after)?.[1]?.split(/\*\/|-->/)[0]
  if (words === undefined || kind === 'description') return undefined
  if (kind === 'comment' && alone.test(line.slice(0, at).trim())) return { form: 'alone', words }
  return behindCode.test(before) ? { form: 'behind-code', words } : undefined
}

function propertyIn(before: string, after: string): Found | undefined {
  const [own, remark] = [ownProperty.exec(before), remarkProperty.exec(before)]
  const [, closing, quote = '', value] = /^(["']?)\s*:\s*(["']?)(allow\b.*)$/s.exec(after) ?? []
  const isOwn = own !== null && closing === own[1]
  const isRemark = remark !== null && closing === '' && quote === ''
  if (value === undefined || !(isOwn || isRemark)) return undefined
  const ends = isOwn ? quote : (remark?.[2] ?? '')
  const text = upTo(ends, value)
  const isWholeLine = (own ?? remark)?.[0].trim() === before.trim() && /^["']?,?\s*$/.test(value.slice(text.length))
  return { form: isWholeLine ? 'property' : 'behind-code', words: unescaped(text) }
}

function upTo(quote: string, text: string): string {
  if (quote === '') return text
  return (quote === '"' ? /^(?:[^"\\]|\\.)*/.exec(text)?.[0] : text.split(quote)[0]) ?? ''
}

/** JSON may write a dash as its code. */
function unescaped(text: string): string {
  return text.replace(/\\u201([34])/g, (_, digit) => (digit === '3' ? '–' : '—')).replace(/\\(["\\/])/g, '$1')
}

/** The rules end at a dash or a colon; a hyphen ends them only with a space before it, since rules have hyphens. */
const separator = /\s?[—–:]\s?|\s--?\s/

function parted(words: string, known: (rule: string) => boolean): Omit<AllowComment, 'line' | 'form'> {
  const flat = words.replace(/\s+/g, ' ').trim()
  const verb = /^allow(?:-file)?/.exec(flat)?.[0] ?? ''
  const rest = `${flat.slice(verb.length).trim()} `
  const cut = separator.exec(rest)
  const reason = cut === null ? '' : rest.slice(cut.index + cut[0].length).trim()
  // Without a separator there is no reason either: the first word of each part is the rule.
  const parts = (cut === null ? rest : rest.slice(0, cut.index)).split(',').map((part) => part.trim())
  const rules = cut === null ? parts.map((part) => part.split(' ')[0] ?? '') : parts
  return {
    rules: rules.filter(known),
    unknown: rules.filter((rule) => !known(rule)),
    reason: /[\p{L}\p{N}]/u.test(reason) ? [...reason].slice(0, maxReason).join('') : '',
    whole: verb === 'allow-file',
  }
}
