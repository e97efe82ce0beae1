import type { ModelRequest } from '../../core/dialogue/request.ts'

/** Takes a request for which no reply is stored; gives a markdown page with all that a person or another model needs to write one, and the name of the file it goes to. */
export function missingReply(request: ModelRequest, hash: string): string {
  const blocks = request.blocks.map((block, index) => section(`User, block ${index + 1}`, block.text))
  return [
    `# No reply is stored for ${hash}`,
    `Answer the request below: read the system text, then the user's blocks in their order, and write JSON that fits the schema. It was made for \`${request.model}\`, effort \`${request.effort ?? "the model's own"}\`, at most ${request.maxTokens} output tokens.`,
    `Put the answer into \`${hash}.json\` in this folder:`,
    fenced(template(request.model), 'json'),
    '`recordedAt` is a date, and `usage` the tokens as far as you know them. A claim needs a `title`, a `trigger`, a `failure` and who `noticed` it, none of them empty; its `quote` is copied from the code without the gutter. Then run the same command again.',
    section('System', request.system),
    ...blocks,
    `## Schema of the answer\n\n${fenced(JSON.stringify(request.schema, null, 2), 'json')}`,
  ]
    .join('\n\n')
    .concat('\n')
}

function template(model: string): string {
  return JSON.stringify(
    {
      origin: 'who or what wrote this answer',
      recordedAt: 'YYYY-MM-DD',
      model,
      usage: { input: 0, cached: 0, written: 0, output: 0 },
      answer: {},
    },
    null,
    2,
  )
}

function section(title: string, text: string): string {
  return `## ${title}\n\n${fenced(text, '')}`
}

/** A fence longer than any in the text, so that the text cannot end it. */
function fenced(text: string, language: string): string {
  const runs = text.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)))
  return `${fence}${language}\n${text}\n${fence}`
}
