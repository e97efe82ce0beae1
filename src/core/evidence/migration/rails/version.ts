import type { RubyClass } from './ruby/ruby-file.ts'

/** The version of a class that does not say one, by a base of the project's own. */
export const newest = 801
/** Before 5.0 no version was said. */
const unversioned = 402

/** Takes a class of a migration; gives the version of Rails that it is written for: 701 of `Migration[7.1]`. */
export function versionOf({ parent, version }: RubyClass): number {
  if (!/^ActiveRecord::(?:Migration|Schema)$/.test(parent)) return newest
  return version === undefined ? unversioned : versionNumber(version)
}

/** Takes a version as it is written; gives it as a number. */
export function versionNumber(text: string): number {
  const [, major, minor = '0'] = /^["']?(\d{1,2})(?:\.(\d{1,2}))?/.exec(text) ?? []
  return major === undefined ? newest : Number(major) * 100 + Number(minor)
}
