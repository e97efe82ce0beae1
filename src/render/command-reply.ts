import type { commandWords, WordWithRest } from '../core/change/command.ts'
import { inlineCode, safeInline } from './safe-text/inline.ts'

type Word = (typeof commandWords)[number]

const anId = '0123456789abcdef'

/** What stands behind each word, what it does, and an example where something has to stand there. */
const wordTable: Readonly<Record<Word, readonly [form: string, does: string, example: string]>> = {
  full: ['full', 'review everything again; what is dismissed stays so', 'full'],
  ask: ['ask <question>', 'answer a question about this pull request', 'ask What happens if this job runs twice?'],
  dismiss: [
    'dismiss <id> <reason>',
    'a finding is no problem here: it is posted and counted no more',
    `dismiss ${anId} the caller holds the lock`,
  ],
  restore: ['restore <id>', 'a dismissed finding counts again', `restore ${anId}`],
  help: ['help', 'this list', 'help'],
}

/** The answer to the help command; lines that begin with the command would be commands themselves, so none does. */
export function helpText(command: string): string {
  return [
    'Comments that begin with one of these, by someone with write permission:',
    '',
    `- ${inlineCode(command)}: review what is new since the last review, at the present head`,
    ...Object.values(wordTable).map(([form, does]) => `- ${inlineCode(`${command} ${form}`)}: ${does}`),
    '',
    `The id of a finding stands in the details of the summary. To answer ${dismissReply} in its thread, or to resolve the thread, dismisses it as well.`,
  ].join('\n')
}

const dismissReply = inlineCode('dismiss: reason')

/** The answer to our command with words behind it that we do not know. */
export function unknownCommandText(words: string, command: string): string {
  const known = Object.values(wordTable).map(([form]) => inlineCode(`${command} ${form}`))
  return `${inlineCode(`${command} ${words}`)} is not known; use ${[inlineCode(command), ...known.slice(0, -1)].join(', ')} or ${known.at(-1)}.`
}

/** The answer to a known word that lacks what has to stand behind it: the whole form, and an example. */
export function incompleteText(command: string, word: WordWithRest): string {
  const [form, , example] = wordTable[word]
  return `Incomplete: the form is ${inlineCode(`${command} ${form}`)}, such as ${inlineCode(`${command} ${example}`)}.`
}

/** A finding as a list names it. */
export interface Named {
  readonly id: string
  readonly title: string
}

const mostListed = 10

/** The answer to a dismissal or a restoration of an id that is not among `known`, or that begins several of them: which there are, each once, with a title where one is known. */
export function unknownFindingText(id: string, known: readonly Named[]): string {
  const titles = new Map<string, string>()
  for (const one of known) titles.set(one.id, titles.get(one.id) || one.title)
  const all = [...titles].map(([each, title]) => ({ id: each, title }))
  const meant = all.filter((one) => one.id.startsWith(id))
  const shown = meant.length > 0 ? meant : all
  if (shown.length === 0) return `${inlineCode(id)} is the id of no finding here, and there is no other.`
  const rest = shown.length - mostListed
  return [
    meant.length > 0
      ? `${inlineCode(id)} begins the id of more than one finding:`
      : `${inlineCode(id)} is the id of no finding here. There are:`,
    '',
    ...shown.slice(0, mostListed).map(listed),
    ...(rest > 0 ? ['', `And ${rest} more.`] : []),
  ].join('\n')
}

function listed({ id, title }: Named): string {
  return `- ${inlineCode(id)}${title === '' ? '' : ` — ${safeInline(title, 200)}`}`
}

/** Why a commanded dismissal or restoration is not kept: it stands nowhere but in the summary, where only a key proves that we wrote it. */
export const needsKeyText = `Nothing is changed: what ${inlineCode('dismiss')} and ${inlineCode('restore')} say is kept only where ${inlineCode('state-key')} or a model key can prove it, and this run has neither. To dismiss a finding, answer ${dismissReply} in its thread.`

/** Why a commanded review was not made: what the commander saw may not be what stands there now. */
export function headMovedText(command: string): string {
  return `Not reviewed: the pull request may have changed after the command. Comment ${inlineCode(command)} again for its present head.`
}

/** Why a commanded review posts nothing although nothing went wrong. */
export const offSurfaceText = 'Nothing to review: no changed file touches an API, a queue or a database.'

/** Why a commanded review broke off; the reason is made safe. */
export function notReviewedText(reason: string): string {
  return `Not reviewed: ${safeInline(reason, 500)}`
}
