import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inlineChecks } from '../../src/adapters/checks/inline-checks.ts'
import { gitReader } from '../../src/adapters/git/git-reader.ts'
import { assetsFolder, syntaxParsers } from '../../src/adapters/parsers/syntax.ts'
import { loadShipped } from '../../src/adapters/shipped.ts'
import { type Composed, composePrompts } from '../../src/compose.ts'
import { parseConfig } from '../../src/core/change/config.ts'
import { loadAgent } from '../../src/load-agent.ts'
import { loadGuide } from '../../src/load-settings.ts'
import { type Prepared, prepare } from '../../src/prepare.ts'
import { readChange } from '../../src/read-change.ts'
import { isolatedGitEnvironment } from '../../test/support/git-repository.ts'

/** A pull request as far as it is known before a model is asked, and the requests that would be sent. */
export interface Asked {
  readonly prepared: Prepared
  readonly composed: Composed
}

/** Makes the function that prepares a range of a clone as the product does it, with its default configuration. */
export async function openAsker(): Promise<{
  readonly ask: (dir: string, base: string, head: string) => Promise<Asked>
}> {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
  const shipped = await loadShipped(root)
  const parsed = parseConfig({})
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
  const { config } = parsed
  const parsers = syntaxParsers({ assets: assetsFolder(root) })
  const checks = inlineChecks()
  return {
    ask: async (directory, base, head) => {
      const reader = gitReader({ directory, base, head, direct: true, env: isolatedGitEnvironment() })
      const prepared = await prepare(
        { reader, parsers, checks, progress: () => undefined },
        await readChange(reader, await loadGuide(reader, config)),
      )
      const agent = await loadAgent(reader, config, shipped)
      return { prepared, composed: composePrompts(prepared, agent, []) }
    },
  }
}
