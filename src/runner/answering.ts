import type { Client } from '../adapters/github/client.ts'
import { react, reactInThread, reply } from '../adapters/github/command.ts'
import type { Report, Verdict } from '../core/judgement/report.ts'
import { headMovedText, offSurfaceText } from '../render/command-reply.ts'
import type { GitHubRun } from './run.ts'

/** How a commander is answered: by a reaction on the comment, and by a reply where a reaction can not say why. */
export interface Answering {
  readonly react: (content: 'eyes' | 'rocket' | 'confused') => Promise<unknown>
  /** Undefined where it stands; else why GitHub did not take it. */
  readonly reply: (text: string) => Promise<string | undefined>
}

/** A comment that is answered: in the conversation, or in the thread of a finding. */
export interface Heard {
  readonly number: number
  readonly commentId: number
  readonly in: 'conversation' | 'thread'
}

/** Opens the way back to who wrote a comment; a dry run answers nobody. */
export function answeringTo({ config }: GitHubRun, client: Client, heard: Heard): Answering {
  if (config.dryRun) return { react: async () => undefined, reply: async () => undefined }
  const { number, commentId } = heard
  const mark = heard.in === 'thread' ? reactInThread : react
  return {
    react: (content) => mark(client, commentId, content),
    reply: (text) => reply(client, number, text),
  }
}

/** Says no, and why. */
export async function refuse(answering: Answering, text: string): Promise<void> {
  await answering.react('confused')
  await answering.reply(text)
}

/** Says how a commanded review ended; where nothing was posted, with the reason. */
export async function answerWith(answering: Answering, { verdict }: Report, word: string): Promise<void> {
  if (verdict.kind === 'skipped')
    return refuse(answering, verdict.why === 'head-moved' ? headMovedText(word) : offSurfaceText)
  await answering.react(isFailed(verdict) ? 'confused' : 'rocket')
}

function isFailed(verdict: Verdict): boolean {
  return verdict.kind === 'not-reviewed' && verdict.why === 'model-failed'
}
