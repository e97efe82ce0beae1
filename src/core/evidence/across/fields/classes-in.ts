import { classesWithin, type Found } from './brace-classes.ts'
import { type CodeClass, type CodeField, fieldKey, maxFields } from './code-class.ts'
import type { Member, MembersOf } from './members.ts'
import { ecmascriptMembers } from './members-ecmascript.ts'
import { javaMembers, kotlinMembers } from './members-jvm.ts'
import { dotnetMembers, goMembers, rustMembers } from './members-others.ts'
import { goParents, parentsIn, pythonParents } from './parents.ts'
import { lineFinder } from './pieces.ts'
import { pythonClasses } from './python-classes.ts'
import { type Masked, maskedText, type Notation } from './source-mask.ts'

/** How a family with braces declares a class. */
interface Family {
  readonly notation: Notation
  readonly header: RegExp
  /** A line ends a header. */
  readonly ends: boolean
  readonly membersOf: MembersOf
}

const name = '([A-Za-z_$][\\w$]{0,119})'
const row = (header: string, membersOf: MembersOf, more: Partial<Family> = {}): Family => ({
  ...{ notation: 'slashes', ends: false, membersOf, header: new RegExp(header, 'g') },
  ...more,
})
const ecmascript = row(
  `\\b(?:class|interface)\\s{1,20}${name}|\\btype\\s{1,20}${name}\\s{0,20}=\\s{0,20}(?=\\{)`,
  ecmascriptMembers,
)

const families: ReadonlyMap<string, Family> = new Map([
  ...['ts', 'mts', 'cts', 'tsx', 'js', 'mjs', 'cjs'].map((extension) => [extension, ecmascript] as const),
  ['java', row(`\\b(?:class|interface|record)\\s{1,20}${name}`, javaMembers)],
  ['kt', row(`\\b(?:class|interface)\\s{1,20}${name}`, kotlinMembers, { ends: true })],
  ['cs', row(`\\b(?:class|struct|interface|record(?:\\s{1,9}(?:class|struct))?)\\s{1,20}${name}`, dotnetMembers)],
  ['go', row(`\\btype\\s{1,20}${name}\\s{1,20}struct\\s{0,9}(?=\\{)`, goMembers)],
  ['rs', row(`\\bstruct\\s{1,20}${name}`, rustMembers, { notation: 'rust' })],
])

/** Longest text that is looked at. */
const maxText = 400_000

/** Says whether classes of a path can be read. */
export function hasClasses(path: string): boolean {
  const extension = extensionOf(path)
  return extension === 'py' || families.has(extension)
}

/** Takes a path and its text; gives the classes in it with the fields that go outside. Those that say how they lie in a database, and not how they look outside, are left out. Never throws; linear in the text. */
export function classesIn(path: string, text: string): readonly CodeClass[] {
  if (text.length > maxText) return []
  const extension = extensionOf(path)
  if (extension === 'py') return pythonIn(path, text)
  const family = families.get(extension)
  return family === undefined ? [] : bracedIn(path, text, extension, family)
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase()
}

function bracedIn(path: string, text: string, extension: string, family: Family): readonly CodeClass[] {
  const masked = maskedText(text, family.notation)
  const lineOf = lineFinder(text)
  return classesWithin(masked.code, family.header, family.ends).flatMap((found) => {
    const above = aboveOf(masked.plain, found, text.slice(found.start, found.end))
    const members = family.membersOf(found, masked, above)
    const parents = extension === 'go' ? goParents(found, masked) : parentsIn(extension, found, masked)
    return classOf({ ...found, parents, members, above, path }, masked, lineOf)
  })
}

function pythonIn(path: string, text: string): readonly CodeClass[] {
  const masked = maskedText(text, 'hashes')
  const lineOf = lineFinder(text)
  return pythonClasses(masked).flatMap((found) =>
    classOf({ ...found, parents: pythonParents(found.clause), above: found.clause, path }, masked, lineOf),
  )
}

/** Lines above a class that may hold its annotations. */
const maxAbove = 12

/** The annotations of a class with its header up to its name. */
function aboveOf(plain: string, { start, name: own }: Found, header: string): string {
  const lines = plain.slice(Math.max(0, start - 2_000), start).split('\n')
  const own_ = lines.pop() ?? ''
  const kept: string[] = []
  for (const line of lines.toReversed().slice(0, maxAbove)) {
    if (line.trim() === '' || /[;}]\s*$/.test(line)) break
    kept.unshift(line)
  }
  return [...kept, own_ + header.slice(0, Math.max(0, header.indexOf(own)))].join('\n')
}

/** What says how a class lies in a database, and what says how it looks outside. */
const stored =
  /@(?:Entity|Table|Document|PrimaryColumn|Column|Prop|Id)\b|\[(?:Table|Key|Column)\b|\btable\s{0,9}=\s{0,9}True\b|\b(?:models|db)\.Model\b|\bDeclarativeBase\b|\bmapped_column\(|\bColumn\(|\b(?:gorm|bun|db):"/
const outside =
  /@(?:ApiProperty\w*|Field|Expose|JsonProperty|SerializedName|Schema|Json)\b|@(?:\w+:)?SerialName\b|\bJsonPropertyName\b|\bjson:"|\balias\s{0,9}=/

interface Raw {
  readonly name: string
  readonly path: string
  readonly start: number
  readonly end: number
  readonly above: string
  readonly parents: readonly string[]
  readonly members: readonly Member[]
}

function classOf(raw: Raw, { plain }: Masked, lineOf: (offset: number) => number): readonly CodeClass[] {
  const body = plain.slice(raw.start, raw.end)
  const said = `${raw.above}\n${body}`
  const fields = fieldsOf(raw.members, lineOf)
  if (fields.size === 0 || fields.size > maxFields || (stored.test(said) && !outside.test(said))) return []
  const { name: own, path, parents } = raw
  const [line, endLine] = [lineOf(raw.start), lineOf(Math.max(raw.start, raw.end - 1))]
  const leftOut = leftOutOf(raw.members)
  return [{ name: own, path, line, endLine, fields, leftOut, parents, words: new Set(body.match(/[\w$]+/g) ?? []) }]
}

function leftOutOf(members: readonly Member[]): ReadonlySet<string> {
  return new Set(members.filter(({ isLeftOut }) => isLeftOut).map((one) => one.name))
}

/** A field and its getter are one: what is said of one holds for both. */
function fieldsOf(members: readonly Member[], lineOf: (offset: number) => number): ReadonlyMap<string, CodeField> {
  const leftOut = leftOutOf(members)
  const wires = new Map(members.flatMap((one) => (one.wire === undefined ? [] : [[one.name, one.wire] as const])))
  const fields = new Map<string, CodeField>()
  for (const { name: own, offset } of members) {
    const wire = wires.get(own) ?? own
    const key = fieldKey(wire)
    if (!leftOut.has(own) && !fields.has(key)) fields.set(key, { name: own, wire, key, line: lineOf(offset) })
  }
  return fields
}
