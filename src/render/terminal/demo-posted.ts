import type { Placement } from '../../core/judgement/placement.ts'
import { counted } from '../numbers.ts'
import { inlineCode, safeInline } from '../safe-text/inline.ts'

/** A comment as it would be posted: its exact body, and the place where it would stand. */
export interface PostedComment {
  readonly placement: Placement
  readonly body: string
}

/** Everything that a review would write on a pull request. */
export interface Posted {
  readonly comments: readonly PostedComment[]
  readonly summary: string | undefined
}

/** What a reviewed example would have posted. */
export interface PostedExample extends Posted {
  readonly title: string
  readonly folder: string
}

/** The first line of the document, by which an earlier one is known as ours to overwrite. */
export const postedHeading = '# What would be posted on GitHub'

const intro =
  'Between two lines stands each body exactly as it would be sent, marker included; only links to the pages of rules lead into this clone.'

/** Renders the comments of all examples as one markdown document: each body untouched below a line that says where it would stand. */
export function renderPosted(examples: readonly PostedExample[]): string {
  return `${[postedHeading, intro, ...examples.flatMap(exampleParts)].join('\n\n')}\n`
}

/** `8 comments and 2 summaries`. */
export function countPosted(examples: readonly Posted[]): string {
  const comments = examples.reduce((sum, one) => sum + one.comments.length, 0)
  const summaries = examples.filter((one) => one.summary !== undefined).length
  return `${counted(comments, 'comment')} and ${counted(summaries, 'summary', 'summaries')}`
}

function exampleParts({ title, folder, comments, summary }: PostedExample): readonly string[] {
  return [
    `## ${safeInline(title, 300)} (${inlineCode(folder)})`,
    ...comments.flatMap(({ placement, body }) => framed(`Review comment on ${placeWords(placement)}`, body)),
    ...(summary === undefined ? [] : framed('Summary comment, one for the pull request', summary)),
  ]
}

function framed(where: string, body: string): readonly string[] {
  return [`**${where}**`, '---', body, '---']
}

function placeWords(placement: Placement): string {
  switch (placement.kind) {
    case 'inline': {
      const { path, side, line, startLine } = placement
      const removed = side === 'LEFT' ? 'removed ' : ''
      const lines = startLine === undefined ? `line ${line}` : `lines ${startLine} to ${line}`
      return `${inlineCode(path)}, ${removed}${lines}`
    }
    case 'file':
      return `the file ${inlineCode(placement.path)}`
    case 'summary':
      return 'the summary'
  }
}
