import type { Progress } from '../core/ports.ts'
import { terminalText } from '../render/safe-text/terminal.ts'
import { ansiPalette, type Palette, plainPalette } from '../render/terminal/palette.ts'

/** The two streams of a terminal as a command uses them. */
export interface Terminal {
  readonly palette: Palette
  readonly width: number
  readonly print: (text: string) => void
  readonly progress: Progress
}

/** The part of `process` that a terminal is opened on. */
interface Streams {
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }
  readonly stderr: { write(text: string): unknown }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Opens the terminal: colour only where stdout is one and neither `NO_COLOR` nor an option says no; progress to stderr, one line each. */
export function openTerminal(streams: Streams, wanted: { readonly color: boolean; readonly quiet: boolean }): Terminal {
  const { stdout, stderr, env } = streams
  const color = wanted.color && stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
  return {
    palette: color ? ansiPalette : plainPalette,
    width: Math.min(120, Math.max(60, stdout.columns ?? 100)),
    print: (text) => void stdout.write(text),
    progress: wanted.quiet ? () => undefined : (line) => void stderr.write(`${terminalText(line)}\n`),
  }
}
