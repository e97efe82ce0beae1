import { inlineCode, safeInline } from './safe-text/inline.ts'

/** The answer to the help command; lines that begin with the command would be commands themselves, so none does. */
export function helpText(command: string): string {
  return [
    'Comments that begin with one of these, by someone with write permission:',
    '',
    `- ${inlineCode(command)}: review this pull request again, at its present head`,
    `- ${inlineCode(`${command} full`)}: the same, whatever was reviewed before`,
    `- ${inlineCode(`${command} help`)}: this list`,
  ].join('\n')
}

/** The answer to our command with words behind it that we do not know. */
export function unknownCommandText(words: string, command: string): string {
  return `${inlineCode(`${command} ${words}`)} is not known; use ${inlineCode(command)}, ${inlineCode(`${command} full`)} or ${inlineCode(`${command} help`)}.`
}

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
