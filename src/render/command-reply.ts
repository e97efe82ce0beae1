import { inlineCode } from './safe-text/inline.ts'

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
