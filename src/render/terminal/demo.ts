import { counted } from '../numbers.ts'
import { type DemoExample, demoExample, type PageOptions } from './demo-example.ts'
import { line, wrap } from './layout.ts'
import type { Palette } from './palette.ts'

/** Who gave the recorded answers of an example, and when. */
export interface RecordedBy {
  readonly origin: string
  readonly recordedAt: string
}

/** Everything the demo shows. */
export interface DemoPage {
  readonly examples: readonly DemoExample[]
  /** Each origin once; empty where the model was asked now. */
  readonly recordedBy: readonly RecordedBy[]
  /** One sentence on where the comments were written, or why not. */
  readonly written: string
  /** How this tool is started from anywhere, such as `node /opt/tool/dist/cli/index.js`. */
  readonly program: string
}

/** Renders the demo as one screen: what this is, each review, where the answers and the comments are, and how to go on. */
export function renderDemo(page: DemoPage, options: PageOptions): string {
  const { palette } = options
  const width = Math.max(40, options.width)
  const paragraphs = [
    opening(page, options),
    ...page.examples.map((example) => demoExample(example, { palette, width })),
    [...page.recordedBy.map(recordedLine), page.written].flatMap((text) => wrap(text, width)),
    goingOn(page.program, palette),
  ]
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function opening({ examples }: DemoPage, { palette, width }: PageOptions): readonly string[] {
  const live = examples.some(({ report }) => report.replies === 'live')
  const answers = live ? 'the model was asked now' : 'the model’s answers are recorded, and verified now'
  const what = 'Integration Engineer reviews what a pull request does to APIs, queues and databases.'
  return [
    ...wrap(what, width).map(palette.bold),
    ...wrap(`Here on ${counted(examples.length, 'example')}: contracts are computed now; ${answers}.`, width),
  ]
}

function recordedLine({ origin, recordedAt }: RecordedBy): string {
  return `Recorded answer: ${origin} (${recordedAt}).`
}

/** Commands stand whole on their line, so that they can be copied. */
function goingOn(program: string, { bold }: Palette): readonly string[] {
  const start = line(program)
  return [
    `${bold('Your branch:')}    ${start} review --repo . --base main`,
    `${bold('Live answers:')}   ${start} demo --live, with ANTHROPIC_API_KEY`,
    `${bold('Pull requests:')}  a GitHub Action; README.md has the workflow`,
  ]
}
