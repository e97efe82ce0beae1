import type { Found } from './brace-classes.ts'
import { type Bare, inBody, inList, type Member, membersIn, type Said } from './members.ts'
import type { Masked } from './source-mask.ts'

const modifier = /^(?:public|protected|private|final|static|transient|volatile|abstract|default|override|open)$/
/** Annotations of a class that give each of its fields a getter. https://projectlombok.org/features */
const getters = /@(?:Data|Getter|Value)\b/

/** Takes a class, record or interface of Java; gives what its getters and public fields give outside. A private field without a getter is none. */
export function javaMembers({ list, body }: Found, masked: Masked, above: string): readonly Member[] {
  const hasGetters = getters.test(above)
  const isInterface = /\binterface\s*$/.test(above)
  const say = (bare: Bare) => sayGetter(bare, isInterface) ?? sayField(bare, hasGetters)
  return [
    ...membersIn(masked, list, { separators: inList, say: sayLast }),
    ...membersIn(masked, body, { separators: inBody, say }),
  ]
}

function sayLast({ code }: Bare): Said | undefined {
  const words = code.split(/\s+/)
  const name = words.at(-1) ?? ''
  return words.length >= 2 && /^\w+$/.test(name) ? { name, isHidden: false } : undefined
}

function sayField({ code }: Bare, hasGetters: boolean): Said | undefined {
  const [declared = ''] = code.split('=', 1)
  const words = declared.trim().split(/\s+/)
  const name = words.at(-1) ?? ''
  const isField = words.filter((word) => !modifier.test(word)).length >= 2 && /^[A-Za-z_]\w*$/.test(name)
  if (!isField || /[(){}]/.test(declared) || words.includes('static') || words.includes('transient')) return undefined
  if (/^(?:return|throw|package|import|new)$/.test(words[0] ?? '')) return undefined
  return { name, isHidden: !hasGetters && !words.includes('public') }
}

function sayGetter({ code }: Bare, isInterface: boolean): Said | undefined {
  const [, modifiers = '', name = ''] =
    /^((?:\w+\s{1,9}){0,4})[\w.<>,?[\]]{1,120}\s{1,9}(?:get|is)([A-Z]\w{0,119})\s{0,9}\(\s{0,9}\)/.exec(code) ?? []
  if (name === '' || /static|private|protected/.test(modifiers)) return undefined
  if (!isInterface && !/public/.test(code)) return undefined
  return { name: name.charAt(0).toLowerCase() + name.slice(1), isHidden: false }
}

/** Takes a class of Kotlin; gives the properties of its constructor and its body. */
export function kotlinMembers({ list, body }: Found, masked: Masked): readonly Member[] {
  return [
    ...membersIn(masked, list, { separators: inList, say: sayProperty }),
    ...membersIn(masked, body, { separators: inBody, say: sayProperty }),
  ]
}

function sayProperty({ code }: Bare): Said | undefined {
  const [, modifiers = '', name = ''] = /^((?:[a-z]+\s{1,9}){0,5}?)(?:val|var)\s{1,9}`?(\w{1,120})/.exec(code) ?? []
  if (name === '' || /private|protected|internal/.test(modifiers)) return undefined
  return { name, isHidden: false }
}
