/** Modes of git that are no file's. */
export const submodule = '160000'
export const symlink = '120000'

/** Whether a mode is that of a file, executable or not; the old `100664` is one too. */
export function isFileMode(mode: string): boolean {
  return mode.startsWith('100')
}

/** Takes the modes of both sides, or of the one there is, and says what a change without any file is of; undefined where a side is a file: its lines are shown, whatever the other is, since code that takes the place of a link is new code. */
export function specialOfModes(modes: readonly string[]): 'submodule' | 'symlink' | undefined {
  if (modes.some(isFileMode)) return undefined
  if (modes.includes(submodule)) return 'submodule'
  return modes.includes(symlink) ? 'symlink' : undefined
}
