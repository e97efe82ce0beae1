/** Parsed JSON of which nothing is known yet. */
export type Json = unknown

/** Follows own keys into parsed JSON; undefined where one is missing. Small on purpose: the gate reads a payload before anything else of the program is loaded. */
export function at(value: Json, ...keys: readonly string[]): Json {
  let current = value
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined
    current = new Map<string, Json>(Object.entries(current)).get(key)
  }
  return current
}

/** The text at a place of parsed JSON, or undefined where there is none. */
export function textAt(value: Json, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys)
  return typeof found === 'string' ? found : undefined
}

/** The whole number at a place of parsed JSON, or undefined where there is none. */
export function numberAt(value: Json, ...keys: readonly string[]): number | undefined {
  const found = at(value, ...keys)
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : undefined
}
