import type { Omission } from '../core/dialogue/plan.ts'
import type { Prompt } from '../core/dialogue/request.ts'
import { counted, dollars, tokens } from './numbers.ts'
import type { Document } from './report.ts'
import { terminalText } from './safe-text/terminal.ts'

/** The `prompt` document: every request as it would be sent, and what no request shows. */
export function promptJson(prompts: readonly Prompt[], omitted: readonly Omission[]): Document {
  return {
    version: 1,
    requests: prompts.map((prompt) => ({
      hash: prompt.hash,
      batch: prompt.batch,
      lens: prompt.lens,
      purpose: prompt.purpose,
      files: prompt.paths,
      shown: prompt.shown,
      model: prompt.request.model,
      effort: prompt.request.effort ?? null,
      system: prompt.request.system,
      blocks: prompt.request.blocks,
      tokens: prompt.inputTokens,
      costUsd: prompt.costUsd,
    })),
    omitted: omitted.map(({ path, why }) => ({ path, why })),
  }
}

/** The requests as a person reads them: the system text once, each batch once, then its lenses; the estimates in total last. */
export function renderPrompts(prompts: readonly Prompt[], omitted: readonly Omission[], budgetUsd: number): string {
  const first = prompts[0]
  const batches = [...new Map(prompts.map((prompt) => [prompt.batch, prompt])).values()]
  const parts = [
    ...(first === undefined ? [] : [`##### system\n${first.request.system}`]),
    ...batches.flatMap((batch) => [
      `##### ${batch.batch}, shown to every lens\n${batch.request.blocks[0]?.text ?? ''}`,
      ...prompts
        .filter((prompt) => prompt.batch === batch.batch)
        .map(
          (prompt) =>
            `##### ${prompt.batch}, lens ${prompt.lens} (${prompt.hash.slice(0, 12)})\n${prompt.request.blocks[1]?.text ?? ''}`,
        ),
    ]),
    ...omitted.map((one) => `not shown: ${one.path} (${one.why})`),
    total(prompts, budgetUsd),
  ]
  return `${terminalText(parts.join('\n\n'))}\n`
}

function total(prompts: readonly Prompt[], budgetUsd: number): string {
  const sum = (of: (prompt: Prompt) => number) => prompts.reduce((all, prompt) => all + of(prompt), 0)
  const most = sum((one) => one.costUsd)
  const cut =
    most > budgetUsd ? `; a review sends them in this order while its budget of ${dollars(budgetUsd)} lasts` : ''
  return `${counted(prompts.length, 'request')}, about ${tokens(sum((one) => one.inputTokens))} tokens in, at most about ${dollars(most)}${cut}; nothing was sent`
}
