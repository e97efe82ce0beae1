import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from './core/user-error.ts'
import { takeSecrets } from './secrets.ts'
import { helpText, parseOptions } from './terminal/options.ts'
import { openTerminal } from './terminal/terminal.ts'

/** Where the tool was unpacked: agents, examples and the other bundles lie beside the one that runs. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Runs one command; the result goes to stdout, everything else to stderr. */
async function main(argv: readonly string[]): Promise<number> {
  const secrets = takeSecrets(process.env)
  const parsed = parseOptions(argv)
  if (parsed.kind === 'help') {
    process.stdout.write(`${helpText()}\n`)
    return 0
  }
  if (parsed.kind === 'problems')
    throw new UserError([...parsed.problems, 'integration-engineer --help lists commands and options'])
  const { options } = parsed
  const terminal = openTerminal(process, { color: !options.has('no-color'), quiet: options.has('quiet') })
  const given = { options, terminal, secrets, root, env: process.env, cwd: process.cwd(), startedAt: Date.now() }
  switch (options.command) {
    case 'review':
      return (await import('./terminal/review-command.ts')).reviewCommand(given)
    case 'surface':
      return (await import('./terminal/inspect-commands.ts')).surfaceCommand(given)
    case 'evidence':
      return (await import('./terminal/inspect-commands.ts')).evidenceCommand(given)
    case 'prompt':
      return (await import('./terminal/inspect-commands.ts')).promptCommand(given)
    case 'demo':
      return (await import('./terminal/demo-command.ts')).demoCommand(given)
  }
}

/** Says on stderr what ended the run: the user's mistake in full, a bug with its stack. */
function fail(error: unknown): number {
  if (error instanceof UserError) {
    process.stderr.write(`${error.problems.map((problem) => `integration-engineer: ${problem}`).join('\n')}\n`)
    return 2
  }
  process.stderr.write(
    `integration-engineer broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  return 4
}

// A reader that has seen enough closes the pipe: that ends the printing and is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE')
    process.stderr.write(`integration-engineer: the result could not be printed (${error.code ?? 'unknown'})\n`)
  process.exit(error.code === 'EPIPE' ? 0 : 4)
})
process.stderr.on('error', () => undefined)

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.exitCode = fail(error)
}
