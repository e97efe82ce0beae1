import type { Found } from './brace-classes.ts'
import { type Bare, inBody, inList, type Member, membersIn, type Said } from './members.ts'
import { closeOf, type Piece, piecesOf } from './pieces.ts'
import type { Masked } from './source-mask.ts'

const field =
  /^((?:(?:public|private|protected|static|readonly|declare|override|abstract|accessor)\s{1,9}){0,5})(get\s{1,9})?(#?)(["'`]?)([\w$-]{1,120})\4\s{0,9}[?!]?\s{0,9}([:=(])/

/** Takes a class, an interface or an object type; gives its fields, getters, and parameters of its constructor that are fields. */
export function ecmascriptMembers({ body }: Found, masked: Masked): readonly Member[] {
  if (body === undefined) return []
  return [
    ...membersIn(masked, body, { separators: { ...inBody, commas: true }, say: sayField }),
    ...constructorsIn(masked, body).flatMap((list) =>
      membersIn(masked, list, { separators: inList, say: sayParameter }),
    ),
  ]
}

function sayField({ code, plain }: Bare): Said | undefined {
  const [, modifiers = '', getter, hash, , name = '', sign] = field.exec(plain) ?? []
  if (name === '' || hash === '#' || /static|private|protected/.test(modifiers)) return undefined
  if ((sign === '(') !== (getter !== undefined) || code.includes('=>')) return undefined
  return { name, isHidden: false }
}

function sayParameter(bare: Bare): Said | undefined {
  return /^(?:public|readonly)\s/.test(bare.plain) ? sayField({ ...bare, plain: `${bare.plain} =` }) : undefined
}

function constructorsIn({ code }: Masked, body: Piece): readonly Piece[] {
  return piecesOf(code, body, { commas: false, lines: true, angles: false }).flatMap(({ start, end }) => {
    const open = /^\s*constructor\s{0,9}\(/.exec(code.slice(start, Math.min(end, start + 200)))?.[0].length
    const close = open === undefined ? undefined : closeOf(code, start + open - 1)
    return open === undefined || close === undefined ? [] : [{ start: start + open, end: close }]
  })
}
