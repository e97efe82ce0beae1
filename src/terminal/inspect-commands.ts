import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { workerChecks } from '../adapters/checks/worker-checks.ts'
import { filesReader } from '../adapters/folders/files-reader.ts'
import { assetsFolder, syntaxParsers } from '../adapters/parsers/syntax.ts'
import { loadShipped } from '../adapters/shipped.ts'
import { composePrompts } from '../compose.ts'
import type { Reader } from '../core/ports.ts'
import { UserError } from '../core/user-error.ts'
import { loadAgent } from '../load-agent.ts'
import { type Guide, loadGuide } from '../load-settings.ts'
import { prepare } from '../prepare.ts'
import { readChange } from '../read-change.ts'
import { readRefined } from '../refine-change.ts'
import { promptJson, renderPrompts } from '../render/prompt.ts'
import { evidenceJson, printDocument, surfaceJson } from '../render/report.ts'
import { renderEvidence } from '../render/terminal/evidence.ts'
import { plainPalette } from '../render/terminal/palette.ts'
import { renderSurface } from '../render/terminal/surface.ts'
import { checksFile, localSettings, rangeReader } from './change.ts'
import type { Given } from './command.ts'

/** `surface`: which changed files are selected and why. */
export async function surfaceCommand(given: Given): Promise<number> {
  const { options, terminal } = given
  const reader = rangeReader(given)
  const { subject, files } = await readRefined(reader, await readChange(reader, await guideOf(given, reader)))
  const text = () => renderSurface(files, options.format === 'markdown' ? plainPalette : terminal.palette)
  terminal.print(inFormat(given, () => printDocument(surfaceJson(subject.revisions, files)), text))
  return 0
}

/** `evidence`: what is computed about contracts, for the range or for two files. */
export async function evidenceCommand(given: Given): Promise<number> {
  const { options, terminal, root } = given
  const reader = await evidenceReader(given)
  const checks = workerChecks({ file: checksFile(root) })
  try {
    const parsers = syntaxParsers({ assets: assetsFolder(root) })
    const { evidence } = await prepare(
      { reader, parsers, checks, progress: terminal.progress },
      await readChange(reader, await guideOf(given, reader)),
    )
    const text = () =>
      renderEvidence(
        evidence.evidence,
        evidence.unchecked,
        options.format === 'markdown' ? plainPalette : terminal.palette,
        terminal.width,
      )
    terminal.print(inFormat(given, () => printDocument(evidenceJson(evidence.evidence, evidence.unchecked)), text))
    return 0
  } finally {
    await checks.close()
  }
}

async function evidenceReader(given: Given): Promise<Reader> {
  const { options } = given
  const [base, head, path] = [options.text('base-file'), options.text('head-file'), options.text('path')]
  if (base === undefined && head === undefined) {
    if (path !== undefined)
      throw new UserError(['--path belongs to --base-file and --head-file: give at least one of them'])
    return rangeReader(given)
  }
  if (path === undefined)
    throw new UserError(['--base-file and --head-file need --path, the path in the repository that they stand for'])
  return filesReader({ path, base: await fileText(given, base), head: await fileText(given, head) })
}

async function fileText({ cwd }: Given, name: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined
  return readFile(resolve(cwd, name), 'utf8').catch(() => {
    throw new UserError([`${name} can not be read`])
  })
}

/** `prompt`: the exact requests that a review would send, with their estimated tokens and dollars; sends nothing. */
export async function promptCommand(given: Given): Promise<number> {
  const { terminal, root, secrets } = given
  const reader = rangeReader(given)
  const guide = await guideOf(given, reader)
  const checks = workerChecks({ file: checksFile(root) })
  try {
    const parsers = syntaxParsers({ assets: assetsFolder(root) })
    const prepared = await prepare(
      { reader, parsers, checks, progress: terminal.progress },
      await readChange(reader, guide),
    )
    const agent = await loadAgent(reader, guide.config, await loadShipped(root))
    const { plan, prompts } = composePrompts(prepared, agent, secrets.literals)
    terminal.print(
      inFormat(
        given,
        () => printDocument(promptJson(prompts, plan.omissions)),
        () => renderPrompts(prompts, plan.omissions, guide.config.maxCostUsd),
      ),
    )
    return 0
  } finally {
    await checks.close()
  }
}

/** What the command goes by, with its warnings on stderr. */
async function guideOf(given: Given, reader: Reader): Promise<Guide> {
  const guide = await loadGuide(reader, given.options.config, await localSettings(given))
  for (const warning of guide.warnings) given.terminal.progress(`warning: ${warning}`)
  return guide
}

function inFormat({ options }: Given, json: () => string, text: () => string): string {
  switch (options.format) {
    case 'json':
      return `${json()}\n`
    case 'markdown':
      return `\`\`\`text\n${text().replaceAll('```', "'''")}\n\`\`\`\n`
    case 'text':
    case 'sarif':
      return text()
  }
}
