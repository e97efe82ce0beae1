/** A tool that numbers its migrations, and refuses two of one number. */
export interface Numbering {
  /** What the path of a migration says: the folder whose numbers are its own, and its number. */
  readonly numberOf: (path: string) => { readonly place: string; readonly number: string } | undefined
  /** What a text has that is of this tool; any text where absent. */
  readonly text?: RegExp
  /** What happens to two of one number. */
  readonly refusal: (number: string) => string
}

/** Digits without the zeros before them. */
function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}

/** `1`, `1.0` and `01_0` are one version to Flyway. */
function flywayVersion(written: string): string {
  const parts = written.split(/[._]/).map(plain)
  while (parts.length > 1 && parts.at(-1) === '0') parts.pop()
  return parts.join('.')
}

function byPattern(pattern: RegExp, numberIn: (digits: string) => string = plain): Numbering['numberOf'] {
  return (path) => {
    const [, place, digits] = pattern.exec(path) ?? []
    return place === undefined || digits === undefined ? undefined : { place, number: numberIn(digits) }
  }
}

/** The tools whose numbers are known; the first that fits a path reads it. */
export const numberings: readonly Numbering[] = [
  {
    numberOf: byPattern(/^((?:.*\/)?db\/(?:\w+_)?migrate\/)(?:[^/]+\/)*(\d+)_[_a-z0-9]*(?:\.[_a-z0-9]*)?\.rb$/),
    refusal: (number) => `Rails refuses to migrate: two migrations have the version ${number}`,
  },
  {
    numberOf: byPattern(/^((?:.*\/)?)V(\d+(?:[._]\d+)*)__[^/]+\.sql$/, flywayVersion),
    refusal: (number) => `Flyway refuses to migrate: two migrations have the version ${number}`,
  },
  {
    numberOf: byPattern(/^((?:.*\/)?)(\d+)_[^/]+\.up\.sql$/),
    refusal: (number) => `two migrations have the number ${number}: the second is refused, or never runs`,
  },
  {
    numberOf: byPattern(/^((?:.*\/)?)(\d+)_[^/]+(?<!\.(?:up|down))\.sql$/),
    text: /^--\s*\+goose\s+up/im,
    refusal: (number) => `goose refuses to start: two migrations have the version ${number}`,
  },
]
