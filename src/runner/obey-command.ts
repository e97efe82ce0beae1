import type { Client } from '../adapters/github/client.ts'
import { headAsOf, permissionOf } from '../adapters/github/command.ts'
import { endingOf } from '../core/judgement/outcome.ts'
import { UserError } from '../core/user-error.ts'
import {
  headMovedText,
  helpText,
  incompleteText,
  notReviewedText,
  unknownCommandText,
} from '../render/command-reply.ts'
import { answerOnCommand } from './answer-question.ts'
import { type Answering, answeringTo, answerWith, refuse } from './answering.ts'
import { changeDismissal } from './change-dismissal.ts'
import { reviewPullRequest } from './review-pull-request.ts'
import { type Decided, type GitHubRun, type Runner, skip } from './run.ts'

type Asked = Extract<Decided, { kind: 'authorise' }>

/** A command on its way: who commanded what, and how they are answered. */
interface Commanding {
  readonly asked: Asked
  readonly answering: Answering
}

/** A comment command: authorised by the API alone, acknowledged, carried out by the same code as an event, and answered. A stranger gets a reaction and no words, so that comments can not be used to make us write. */
export async function obeyCommand(run: GitHubRun, client: Client, runner: Runner, asked: Asked): Promise<number> {
  const answering = answeringTo(run, client, { ...asked, in: 'conversation' })
  const { command: word } = run.config
  if ((await permissionOf(client, asked.login)) !== 'write-or-more') {
    await answering.react('confused')
    return skip(runner, 'not-authorised', `${asked.login} has no write permission, or it could not be asked`)
  }
  await answering.react('eyes')
  const { command } = asked
  switch (command.kind) {
    case 'help':
      await answering.reply(helpText(word))
      await answering.react('rocket')
      return skip(runner, 'not-a-command', 'help was asked for and given')
    case 'unknown':
      await refuse(answering, unknownCommandText(command.words, word))
      return skip(runner, 'not-a-command', 'the words behind the command are not known; the reply lists those that are')
    case 'incomplete':
      await refuse(answering, incompleteText(word, command.word))
      return skip(runner, 'not-a-command', `${command.word} lacks ${command.needs}`)
    case 'review':
      return onHead(run, client, runner, { asked, answering }, async (head) => {
        const { number } = asked
        const pinned = { number, readOnly: undefined, head, baseTip: undefined, before: head, full: command.full }
        const { report } = await reviewPullRequest(run, client, runner, pinned)
        await answerWith(answering, report, word)
        return endingOf(report, run.config).exit
      })
    case 'ask':
      return onHead(run, client, runner, { asked, answering }, async (head) => {
        const { number } = asked
        const answered = await answerOnCommand(run, client, runner, { number, head, question: command.question })
        const refused = await answering.reply(answered.text)
        if (refused !== undefined) runner.warn(`The answer was not posted (${refused}); the job summary has it.`)
        await answering.react(answered.kind === 'answered' && refused === undefined ? 'rocket' : 'confused')
        return 0
      })
    case 'dismiss':
    case 'restore':
      return changeDismissal(run, client, runner, { ...asked, command, answering })
  }
}

/** Carries out a command on the head that its author saw; what breaks is told to who commanded. */
async function onHead(
  { config: { command: word } }: GitHubRun,
  client: Client,
  runner: Runner,
  { asked, answering }: Commanding,
  act: (head: string) => Promise<number>,
): Promise<number> {
  const head = await headAsOf(client, asked.number, asked.createdAt)
  if (head === undefined) {
    await refuse(answering, headMovedText(word))
    return skip(runner, 'head-moved', 'the pull request may have changed after the command')
  }
  try {
    return await act(head)
  } catch (error) {
    await refuse(
      answering,
      notReviewedText(error instanceof UserError ? error.problems.join('; ') : 'the run broke; its log says more'),
    )
    throw error
  }
}
