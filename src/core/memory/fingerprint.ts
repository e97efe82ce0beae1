import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Effort } from '../dialogue/request.ts'
import { answerSchema } from '../dialogue/schema.ts'
import type { Script } from '../dialogue/script.ts'
import type { Guidance, Settings } from '../settings/settings.ts'
import type { Surface } from '../surface/surface.ts'

/** Everything that a review goes by, apart from the code. */
export interface Guided {
  readonly script: Script
  /** The full id of the model. */
  readonly model: string
  readonly effort: Effort | undefined
  readonly config: {
    readonly lenses: readonly Surface[]
    readonly include: readonly string[]
    readonly exclude: readonly string[]
  }
  readonly settings: Settings
  readonly guidance: Guidance
}

/** To be raised when the way in which code is shown or judged changes, so that what an earlier version has read is read again. */
const version = 1

/** Takes what a review goes by; gives 16 hexadecimal digits that are the same only for the same guidance, in whatever order its keys stand. */
export function fingerprintOf(guided: Guided): string {
  return bytesToHex(sha256(utf8ToBytes(stable([version, guided, answerSchema])))).slice(0, 16)
}

/** JSON with sorted keys; a map is the list of its sorted entries, and what is absent is nothing. */
function stable(value: unknown): string {
  if (value instanceof Map) return stable([...value].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${stable(one)}`)
    .join(',')}}`
}
