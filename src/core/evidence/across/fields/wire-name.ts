/** Characters of the annotations of one field that are looked at. */
const maxLength = 600

const quoted = `["'\`]([^"'\`\\n]{1,120})["'\`]`
const gap = '[^)}]{0,120}?'

/** How libraries say that a field is called otherwise outside. */
const names: readonly RegExp[] = [
  new RegExp(`\\b(?:JsonProperty|SerializedName|SerialName|JsonbProperty|JsonPropertyName)\\(\\s{0,9}${quoted}`),
  new RegExp(`\\bJsonProperty\\(${gap}\\b(?:value|PropertyName)\\s{0,9}=\\s{0,9}${quoted}`),
  new RegExp(`\\bSerializedName\\(${gap}\\bvalue\\s{0,9}=\\s{0,9}${quoted}`),
  new RegExp(`@(?:\\w+:)?Json\\((?:${gap}\\bname\\s{0,9}=\\s{0,9})?${quoted}`),
  new RegExp(`\\bDataMember\\(${gap}\\bName\\s{0,9}=\\s{0,9}${quoted}`),
  new RegExp(`@Expose\\(\\s{0,9}\\{${gap}\\bname\\s{0,9}:\\s{0,9}${quoted}`),
  new RegExp(`\\brename\\s{0,9}=\\s{0,9}${quoted}`),
  new RegExp(`\\b(?:serialization_)?alias\\s{0,9}=\\s{0,9}${quoted}`),
]

const left =
  /\b(?:JsonIgnore|JsonbTransient)\b|@Exclude\(|\bserde\([^)]{0,80}\bskip(?:_serializing)?\b|\bexclude\s{0,9}=\s{0,9}True\b/

/** Takes the annotations of a field as they are written; gives the name that it has outside, where they say one. */
export function wireNameIn(annotations: string): string | undefined {
  const text = annotations.slice(0, maxLength)
  for (const pattern of names) {
    const found = pattern.exec(text)?.[1]
    if (found !== undefined) return found
  }
  return undefined
}

/** Says whether annotations leave a field out of what goes outside. */
export function isLeftOut(annotations: string): boolean {
  return left.test(annotations.slice(0, maxLength))
}
