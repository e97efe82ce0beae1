import { claimJson, lensOf, receiptsWanted } from '../../test/bundle/answers.ts'
import type { Scripted, SeenRequest } from '../../test/support/messages/server.ts'
import { type DefectKind, defectIn } from './defects.ts'

/** How the model behaves: it may look at its proper answer and give another, or wait. */
export type Mood = (request: SeenRequest, proper: () => Scripted) => Scripted | Promise<Scripted>

/** A model that finds defects by what it is shown, and words them anew each time. */
export interface LifeModel {
  readonly reply: (request: SeenRequest) => Promise<Scripted>
  readonly setMood: (mood: Mood) => void
  /** Tokens of all requests that were answered or were left hanging, counted as the stand-in counts them. */
  readonly tokens: () => number
  readonly requests: () => number
}

/** Does what it was asked. */
export const willing: Mood = (_, proper) => proper()

/** Makes a model; what it claims depends on the shown code and the lens alone, how it words it on how often it was asked. */
export function lifeModel(): LifeModel {
  const state: { mood: Mood; calls: number; tokens: number } = { mood: willing, calls: 0, tokens: 0 }
  return {
    reply: async (request) => {
      state.calls += 1
      const call = state.calls
      const proper = () => ({ json: answerTo(request, call) })
      const given = await state.mood(request, proper)
      if (!('status' in given)) state.tokens += inputTokens(request) + outputTokens(given)
      return given
    },
    setMood: (mood) => {
      state.mood = mood
    },
    tokens: () => state.tokens,
    requests: () => state.calls,
  }
}

function inputTokens({ system, blocks }: SeenRequest): number {
  const bytes = [system, ...blocks.map(({ text }) => text)].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return Math.ceil(bytes / 4)
}

function outputTokens(given: Scripted): number {
  return 'json' in given ? Math.ceil(JSON.stringify(given.json).length / 4) + 1 : 0
}

function answerTo(request: SeenRequest, call: number) {
  const [lens, paths] = [lensOf(request), receiptsWanted(request)]
  const shown = shownLines(request.blocks.map(({ text }) => text).join('\n'))
  const claims = shown.flatMap(({ path, side, line, number }) => {
    const seen = defectIn(path, side, line)
    if (seen === undefined || !paths.includes(path)) return []
    const { kind, ref } = seen
    return kind.lens === lens || (lens === 'any' && kind.lens !== undefined)
      ? [claim(kind, ref, { path, side, line, number, call })]
      : []
  })
  return {
    points: paths.map((path) => ({ kind: 'other', path, quote: '', counterpart: 'not shown' })),
    claims,
    questions: [],
    receipts: paths.map((path) => ({ path, judged: true, why: null })),
  }
}

interface Shown {
  readonly path: string
  readonly side: 'old' | 'new'
  readonly number: number
  readonly line: string
}

/** The changed lines behind the gutter, of files that are for review. */
function shownLines(text: string): readonly Shown[] {
  const shown: Shown[] = []
  let path: string | undefined
  for (const row of text.split('\n')) {
    const file = /^=== file ("(?:[^"\\]|\\.)*") \(.*for review/.exec(row)
    if (row.startsWith('=== '))
      path = file?.[1] === undefined || row.includes('not for review') ? undefined : JSON.parse(file[1])
    const code = /^([LR])(\d+) ([+-])\|(.*)$/s.exec(row)
    if (path === undefined || code === null) continue
    const [, , number = '0', mark, line = ''] = code
    shown.push({ path, side: mark === '-' ? 'old' : 'new', number: Number(number), line })
  }
  return shown
}

function claim(kind: DefectKind, ref: string, { path, side, line, number, call }: Shown & { readonly call: number }) {
  const title = (kind.titles[call % kind.titles.length] ?? kind.titles[0] ?? '').replaceAll('REF', ref)
  return claimJson({
    lens: kind.lens ?? 'api',
    path,
    side,
    quote: line,
    category: kind.category,
    severity: kind.severity,
    title,
    more: {
      line: number,
      trigger: `This is what reading number ${call} makes of it.`,
      failure: kind.failure,
      noticed: 'The customers, before we do.',
      fix: kind.fix.replaceAll('REF', ref),
      fixLanguage: kind.language,
    },
  })
}
