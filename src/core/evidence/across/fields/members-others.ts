import type { Found } from './brace-classes.ts'
import { type Bare, inBody, inList, type Member, membersIn, type Said } from './members.ts'
import type { Masked } from './source-mask.ts'

/** Takes a class, record, struct or interface of C#; gives its public properties and fields. */
export function dotnetMembers({ list, body }: Found, masked: Masked, above: string): readonly Member[] {
  const isInterface = /\binterface\s*$/.test(above)
  return [
    ...(/\brecord\b/.test(above) ? membersIn(masked, list, { separators: inList, say: sayLast }) : []),
    ...membersIn(masked, body, { separators: inBody, say: (bare) => sayProperty(bare, isInterface) }),
  ]
}

function sayLast({ code }: Bare): Said | undefined {
  const [declared = ''] = code.split('=', 1)
  const words = declared.trim().split(/\s+/)
  const name = words.at(-1) ?? ''
  return words.length >= 2 && /^\w+$/.test(name) ? { name, isHidden: false } : undefined
}

function sayProperty({ code }: Bare, isInterface: boolean): Said | undefined {
  const [declared = ''] = code.split(/[{=]/, 1)
  const words = declared.trim().split(/\s+/)
  if (words.some((word) => /^(?:static|const|event|delegate|private|protected|internal|class|record)$/.test(word)))
    return undefined
  if (declared.includes('(') || !(isInterface || words.includes('public'))) return undefined
  return sayLast({ code: declared, plain: declared })
}

/** Takes a struct of Go; gives its exported fields under the names of their tags. https://pkg.go.dev/encoding/json#Marshal */
export function goMembers({ body }: Found, masked: Masked): readonly Member[] {
  return membersIn(masked, body, { separators: inBody, say: sayTagged })
}

function sayTagged({ code, plain }: Bare): Said | undefined {
  const [, name = ''] = /^([A-Z]\w{0,119})\s{1,200}[\w*[\](){}.<]/.exec(code) ?? []
  if (name === '') return undefined
  const [, tag] = /\bjson:"([^"\n]{0,120})"/.exec(plain) ?? []
  if (tag === '-') return { name, isHidden: false, isLeftOut: true }
  const [wire = ''] = (tag ?? '').split(',', 1)
  return { name, isHidden: false, ...(wire === '' ? {} : { wire }) }
}

/** Takes a struct of Rust; gives its fields where it derives serde's traits, which do not ask who may see a field. https://serde.rs/field-attrs.html */
export function rustMembers({ body }: Found, masked: Masked, above: string): readonly Member[] {
  if (!/\b(?:Serialize|Deserialize)\b/.test(above)) return []
  return membersIn(masked, body, { separators: { commas: true, lines: false, angles: true }, say: sayRust })
}

function sayRust({ code }: Bare): Said | undefined {
  const [, name = ''] = /^(?:pub(?:\([\w:]{1,40}\))?\s{1,9})?(?:r#)?([a-z_]\w{0,119})\s{0,9}:/.exec(code) ?? []
  return name === '' ? undefined : { name, isHidden: false }
}
