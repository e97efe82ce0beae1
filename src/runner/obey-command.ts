import type { Client } from '../adapters/github/client.ts'
import { headAsOf, permissionOf, react, reply } from '../adapters/github/command.ts'
import { endingOf } from '../core/judgement/outcome.ts'
import type { Report, Verdict } from '../core/judgement/report.ts'
import { UserError } from '../core/user-error.ts'
import {
  headMovedText,
  helpText,
  notReviewedText,
  offSurfaceText,
  unknownCommandText,
} from '../render/command-reply.ts'
import { reviewPullRequest } from './review-pull-request.ts'
import { type Decided, type GitHubRun, type Runner, skip } from './run.ts'

type Asked = Extract<Decided, { kind: 'authorise' }>

/** How a commander is answered: by a reaction on the comment, and by a reply where a reaction can not say why. */
interface Answering {
  readonly react: (content: 'eyes' | 'rocket' | 'confused') => Promise<unknown>
  readonly reply: (text: string) => Promise<unknown>
}

/** A comment command: authorised by the API alone, acknowledged, carried out by the same code as an event, and answered. A stranger gets a reaction and no words, so that comments can not be used to make us write. */
export async function obeyCommand(run: GitHubRun, client: Client, runner: Runner, asked: Asked): Promise<number> {
  const answering = answeringTo(run, client, asked)
  const { command: word } = run.config
  if ((await permissionOf(client, asked.login)) !== 'write-or-more') {
    await answering.react('confused')
    return skip(runner, 'not-authorised', `${asked.login} has no write permission, or it could not be asked`)
  }
  await answering.react('eyes')
  switch (asked.command.kind) {
    case 'help':
      await answering.reply(helpText(word))
      await answering.react('rocket')
      return skip(runner, 'not-a-command', 'help was asked for and given')
    case 'unknown':
      await refuse(answering, unknownCommandText(asked.command.words, word))
      return skip(runner, 'not-a-command', 'the words behind the command are not known; the reply lists those that are')
    case 'review':
      return reviewOnCommand(run, client, runner, { asked, answering })
  }
}

async function reviewOnCommand(
  run: GitHubRun,
  client: Client,
  runner: Runner,
  { asked, answering }: { readonly asked: Asked; readonly answering: Answering },
): Promise<number> {
  const { command: word } = run.config
  const head = await headAsOf(client, asked.number, asked.createdAt)
  if (head === undefined) {
    await refuse(answering, headMovedText(word))
    return skip(runner, 'head-moved', 'the pull request may have changed after the command')
  }
  try {
    const { report } = await reviewPullRequest(run, client, runner, {
      number: asked.number,
      readOnly: undefined,
      head,
      baseTip: undefined,
    })
    await answer(answering, report, word)
    return endingOf(report, run.config).exit
  } catch (error) {
    await refuse(
      answering,
      notReviewedText(error instanceof UserError ? error.problems.join('; ') : 'the run broke; its log says more'),
    )
    throw error
  }
}

/** Says how a commanded review ended; where nothing was posted, with the reason. */
async function answer(answering: Answering, { verdict }: Report, word: string): Promise<void> {
  if (verdict.kind === 'skipped')
    return refuse(answering, verdict.why === 'head-moved' ? headMovedText(word) : offSurfaceText)
  await answering.react(isFailed(verdict) ? 'confused' : 'rocket')
}

function isFailed(verdict: Verdict): boolean {
  return verdict.kind === 'not-reviewed' && verdict.why === 'model-failed'
}

async function refuse(answering: Answering, text: string): Promise<void> {
  await answering.react('confused')
  await answering.reply(text)
}

/** A dry run answers nobody either. */
function answeringTo({ config }: GitHubRun, client: Client, { commentId, number }: Asked): Answering {
  if (config.dryRun) return { react: async () => undefined, reply: async () => undefined }
  return { react: (content) => react(client, commentId, content), reply: (text) => reply(client, number, text) }
}
