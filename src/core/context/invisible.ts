/** A character that a reader does not see, or that reorders what he sees; `index` counts UTF-16 units from the start of the text. */
export interface Invisible {
  readonly codePoint: number
  readonly index: number
  readonly name: string
}

type Range = readonly [from: number, to: number, name: string]

/** What to call each range in a sentence; the first range that holds the code point names it. */
const names: readonly Range[] = [
  [0x00, 0x1f, 'control character'],
  [0x7f, 0x84, 'control character'],
  [0x85, 0x85, 'next line'],
  [0x86, 0x9f, 'control character'],
  [0xad, 0xad, 'soft hyphen'],
  [0x34f, 0x34f, 'combining grapheme joiner'],
  [0x61c, 0x61c, 'bidirectional mark'],
  [0x115f, 0x1160, 'hangul filler'],
  [0x180b, 0x180f, 'mongolian separator'],
  [0x200b, 0x200b, 'zero-width space'],
  [0x200c, 0x200c, 'zero-width non-joiner'],
  [0x200d, 0x200d, 'zero-width joiner'],
  [0x200e, 0x200f, 'bidirectional mark'],
  [0x2028, 0x2028, 'line separator'],
  [0x2029, 0x2029, 'paragraph separator'],
  [0x202a, 0x202b, 'bidirectional embedding'],
  [0x202c, 0x202c, 'pop directional formatting'],
  [0x202d, 0x202e, 'bidirectional override'],
  [0x2060, 0x2060, 'word joiner'],
  [0x2061, 0x2064, 'invisible operator'],
  [0x2066, 0x2069, 'bidirectional isolate'],
  [0x2800, 0x2800, 'blank braille pattern'],
  [0x3164, 0x3164, 'hangul filler'],
  [0xd800, 0xdfff, 'lone surrogate'],
  [0xfe00, 0xfe0f, 'variation selector'],
  [0xfeff, 0xfeff, 'zero-width no-break space'],
  [0xffa0, 0xffa0, 'hangul filler'],
  [0xe0000, 0xe007f, 'tag character'],
  [0xe0100, 0xe01ef, 'variation selector'],
]

/** Unicode's own list of what renders as nothing, with controls, separators, lone surrogates, interlinear marks and the blank braille cell. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u2800]/gu

/** Where hidden characters belong: emoji sequences, the three subdivision flags that exist, and scripts whose spelling needs joiners. */
const legitimate = [
  /\p{Extended_Pictographic}[\uFE0E\uFE0F]?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)+/gu,
  /\p{Emoji}[\uFE0E\uFE0F]/gu,
  /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu,
  /(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}])[\u200C\u200D](?=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}])/gu,
] as const

const textOnly = /^[\n\t -~]*$/

/** Takes a text as it stands in a file and lists the characters that hide in it, in order. Never reports tab, line ends (`\n`, `\r\n`), form feed, a byte order mark at the very start, or what emoji and joining scripts need. */
export function findInvisible(text: string): readonly Invisible[] {
  return hiddenIn(text).filter(
    ({ codePoint, index }) =>
      !(
        codePoint === 0x0c ||
        (codePoint === 0xfeff && index === 0) ||
        (codePoint === 0x0d && text[index + 1] === '\n')
      ),
  )
}

/** Takes any text and writes every hidden character as `\u{202E}`; `\r\n` becomes `\n`. Keeps `\n`, `\t` and whole emoji sequences, and adds no line. */
export function reveal(text: string): string {
  if (textOnly.test(text)) return text
  const lines = text.replaceAll('\r\n', '\n')
  const parts: string[] = []
  let at = 0
  for (const { codePoint, index } of hiddenIn(lines)) {
    parts.push(lines.slice(at, index), `\\u{${codePoint.toString(16).toUpperCase()}}`)
    at = index + (codePoint > 0xffff ? 2 : 1)
  }
  return parts.join('') + lines.slice(at)
}

function hiddenIn(text: string): readonly Invisible[] {
  if (textOnly.test(text)) return []
  const spared = sparedIn(text)
  return [...text.matchAll(hidden)].flatMap((match) => {
    const codePoint = match[0].codePointAt(0) ?? 0
    if (codePoint === 0x0a || codePoint === 0x09 || spared.has(match.index)) return []
    return [{ codePoint, index: match.index, name: nameOf(codePoint) }]
  })
}

/** The indexes inside legitimate sequences. */
function sparedIn(text: string): ReadonlySet<number> {
  const spared = new Set<number>()
  for (const pattern of legitimate)
    for (const match of text.matchAll(pattern))
      for (let offset = 0; offset < match[0].length; offset++) spared.add(match.index + offset)
  return spared
}

function nameOf(codePoint: number): string {
  return names.find(([from, to]) => codePoint >= from && codePoint <= to)?.[2] ?? 'invisible character'
}
