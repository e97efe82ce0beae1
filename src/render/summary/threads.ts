import type { Closed, ClosingKind } from '../../core/judgement/reconcile.ts'
import { pathCode } from '../finding-text.ts'
import { itemised, type Section } from '../fit.ts'

/** The threads of ours whose finding is told no longer or again, each with what became of it. */
export function changedThreads(closed: readonly Closed[], rest: string): Section {
  return itemised({ title: 'Threads of earlier findings', worth: 42, items: closed, item: closedItem, rest })
}

function closedItem({ kind, comment: { path, lines, url }, how }: Closed): string {
  const place = pathCode(lines === undefined ? path : `${path}:${lines.end}`)
  return `- ${kindWords[kind]}: [${place}](${url}), ${becameWords[how]}`
}

const kindWords: Record<ClosingKind, string> = {
  fixed: 'Fixed',
  accepted: 'Accepted by a comment in the code',
  silenced: 'Silenced by the configuration',
  'found-again': 'Found again',
}

const becameWords: Record<Closed['how'], string> = {
  resolved: 'thread resolved',
  reopened: 'thread reopened',
  replied: 'told in the thread',
  left: 'thread left for the next run',
  refused: 'GitHub refused to change the thread',
}
