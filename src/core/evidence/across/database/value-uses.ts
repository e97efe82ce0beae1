import { singular, wordsOfName } from '../../../context/counterpart/spelling.ts'
import { tableName, wholeWord } from './names.ts'
import { lineAt, lineOf, type Source } from './source.ts'
import type { CodeFile } from './sql-text.ts'

/** Lines above a value in which what encloses it can begin. */
const maxClimb = 200
/** Lines of one source that are looked at. */
const maxLines = 300

/** Takes a source, the name of an enum of the database and a value of it; gives the 1-based lines that write or declare the value: within a declaration of that enum, in SQL that casts to it, or in quotes next to the enum's name. */
export function valueUses(source: CodeFile, type: string, value: string): readonly number[] {
  const { name } = tableName(type)
  const inSql = source.statements().flatMap(({ at, whole }) => {
    const found = whole.indexOf(`'${value}'`)
    return found >= 0 && new RegExp(`'${escaped(value)}'\\s*::\\s*(?:\\w+\\.)?"?${escaped(name)}\\b`, 'i').test(whole)
      ? [lineAt(source, at + found)]
      : []
  })
  const lines = new Set<number>()
  for (const match of source.code.matchAll(wholeWord(value, 'g'))) {
    if (lines.size >= maxLines) break
    lines.add(lineAt(source, match.index))
  }
  const others = [...lines].filter((line) => isValue(source, line, name, value))
  return [...new Set([...inSql, ...others])].toSorted((a, b) => a - b)
}

function escaped(name: string): string {
  return name.replace(/[^\w]/g, '\\$&')
}

function isValue(source: Source, line: number, type: string, value: string): boolean {
  const text = lineOf(source, line)
  const quoted = ['"', "'", '`'].some((quote) => text.includes(`${quote}${value}${quote}`))
  const around = enclosing(source, line)
  if ([text, ...around].some((one) => declares(one, type))) return quoted || isBareValue(text, value)
  // A type of one word is anybody's.
  if (!quoted || wordsOfName(type).length < 2) return false
  return names(text, type) || around.some((one) => asks.test(one) && names(one, type))
}

/** `PAID,`, `paid @map("x")`: what has another text in quotes stands for that. */
function isBareValue(text: string, value: string): boolean {
  return !/["'`]/.test(text) && new RegExp(`(?:^|[{,|]|\\bcase\\b)\\s*${escaped(value)}\\s*(?:[,;({}|)]|$)`).test(text)
}

const declaring = /\b(?:enum|class|type|const|pgEnum|Enum|ENUM|defenum)\b/
/** What tells cases apart. */
const asks = /\b(?:switch|case|match|when|if|elsif|elif|where)\b/

/** The lines above that are indented less, inner ones first. */
function enclosing(source: Source, line: number): readonly string[] {
  const found: string[] = []
  let inside = lineOf(source, line).search(/\S/)
  for (let at = line - 1; at >= Math.max(1, line - maxClimb) && inside > 0; at -= 1) {
    const text = lineOf(source, at)
    const indent = text.search(/\S/)
    if (indent < 0 || indent >= inside) continue
    inside = indent
    found.push(text)
  }
  return found
}

function declares(text: string, type: string): boolean {
  return declaring.test(text) && names(text, type) && !/\bfunction\b|\bdef\b|=>|\bawait\b/.test(text)
}

function names(text: string, type: string): boolean {
  return (text.match(/[A-Za-z_]\w{2,80}/g) ?? []).slice(0, 60).some((name) => isSameEnum(name, type))
}

/** Says whether a name is that of the enum in another style. */
function isSameEnum(name: string, type: string): boolean {
  const words = (one: string): string => {
    const all = wordsOfName(one)
    const bare = all.length > 1 && /^(?:enum|type)$/.test(all.at(-1) ?? '') ? all.slice(0, -1) : all
    return [...bare.slice(0, -1), singular(bare.at(-1) ?? '')].join(' ')
  }
  return name === type || (words(name) !== '' && words(name) === words(type))
}
