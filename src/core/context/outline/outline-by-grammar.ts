import { type Draft, scopesOf } from './draft.ts'
import type { Grammar } from './grammar.ts'
import { inOrder, joinRanges } from './in-order.ts'
import { type Lead, take } from './lead.ts'
import { type NodeRule, nodeRules } from './node-rules.ts'
import type { LineRange, Outline } from './outline.ts'
import type { SyntaxCursor } from './syntax-cursor.ts'

/** The time is looked at once in so many nodes, about a millisecond. */
const nodesBetween = 500
/** A function without a name, and a constant, is a scope from this many lines on. */
const anonymousLines = 3
/** A call whose other arguments are longer than this is not shown above the function that it takes. */
const maxCallLines = 10
const maxName = 80
/** How much of a statement is looked at to tell whether it imports. */
const maxStatement = 2_000

/** One node on the way from the root to the cursor. */
interface Frame {
  readonly rule: NodeRule | undefined
  readonly draft: Draft | undefined
  /** Of the statement around what stands directly below. */
  readonly lead: Lead | undefined
  /** Of the call around it. */
  readonly callLead: Lead | undefined
  /** The name that a value directly below gets. */
  name: string
  /** Row of the first of the decorators just met. */
  leader: number | undefined
  /** The child before the cursor, kept for scopes and calls. */
  before: Before | undefined
}

interface Before {
  readonly end: number
  /** Row where its argument list begins, if it ends with one. */
  readonly argumentsAt: number | undefined
}

interface Walk {
  readonly cursor: SyntaxCursor
  readonly text: string
  readonly grammar: Grammar
  readonly rules: ReadonlyMap<string, NodeRule>
  readonly drafts: Draft[]
  readonly imports: LineRange[]
  /** How many scopes are open around the cursor. */
  depth: number
}

/**
 * Takes a cursor at the root of a text's syntax tree, and a function that tells when to give up; gives the outline, or nothing then.
 * Walks without recursion, since a text may be nested as deep as its author likes.
 */
export function outlineByGrammar(
  cursor: SyntaxCursor,
  text: string,
  grammar: Grammar,
  isLate: () => boolean,
): Outline | undefined {
  const walk: Walk = { cursor, text, grammar, rules: nodeRules(grammar), drafts: [], imports: [], depth: 0 }
  const frames: Frame[] = []
  for (let nodes = 1; nodes % nodesBetween !== 0 || !isLate(); nodes += 1) {
    const frame = enter(walk, frames.at(-1))
    if (cursor.gotoFirstChild()) {
      frames.push(frame)
      continue
    }
    leave(walk, frame, frames.at(-1))
    while (!cursor.gotoNextSibling()) {
      const done = frames.pop()
      if (done === undefined || !cursor.gotoParent()) return outlineOf(walk)
      leave(walk, done, frames.at(-1))
    }
  }
  return undefined
}

function outlineOf({ drafts, imports, text }: Walk): Outline {
  return {
    scopes: inOrder(scopesOf(drafts)),
    imports: joinRanges(imports, text.split('\n')),
    by: 'grammar',
  }
}

/** Reads the node at the cursor, on the way down. */
function enter(walk: Walk, parent: Frame | undefined): Frame {
  const { cursor } = walk
  const rule = cursor.nodeIsNamed ? walk.rules.get(cursor.nodeType) : undefined
  const isBody = parent !== undefined && tellParent(walk, parent)
  const frame = {
    rule,
    draft: undefined,
    lead: undefined,
    callLead: undefined,
    name: '',
    leader: undefined,
    before: undefined,
  }
  if (rule === undefined) return frame
  if (rule.imports !== undefined) noteImport(walk, rule.imports)
  const draft = isBody && rule.value ? undefined : openDraft(walk, rule, parent)
  if (draft !== undefined) walk.drafts.push(draft)
  if (draft !== undefined) walk.depth += 1
  const lead = rule.wraps ? (parent?.lead ?? leadHere(walk, parent)) : undefined
  return {
    ...frame,
    draft,
    lead,
    callLead: callLeadOf(walk, rule, parent),
    name: rule.wraps ? (parent?.name ?? '') : '',
  }
}

/** Gives the frame above what it waits for: a name, a body; answers whether the node is the body of the function above. */
function tellParent(walk: Walk, parent: Frame): boolean {
  const { cursor, grammar } = walk
  const { draft, rule } = parent
  if (draft === undefined && rule?.namer === undefined) return false
  const type = cursor.nodeType
  const field = cursor.currentFieldName ?? type
  if (field === rule?.namer) parent.name = nameHere(walk)
  if (draft === undefined) return false
  if (field === rule?.namer || grammar.names.includes(field)) draft.name ??= nameHere(walk)
  if (draft.headEnd !== undefined || !(grammar.bodies.includes(field) || grammar.bodies.includes(type))) return false
  const row = cursor.startPosition.row
  const opens = grammar.openings.includes(walk.text.charAt(cursor.startIndex))
  draft.headEnd = opens ? row : (parent.before?.end ?? row)
  return draft.kind === 'function'
}

function openDraft(walk: Walk, rule: NodeRule, parent: Frame | undefined): Draft | undefined {
  if (rule.constant) return openConstant(walk, parent)
  if (rule.scope === undefined && !rule.value) return undefined
  const { cursor, grammar } = walk
  const own = cursor.startPosition.row
  const end = lastRow(cursor)
  const outerName = parent?.name || (grammar.fixedNames?.[cursor.nodeType] ?? '')
  if (rule.value && outerName === '' && end - own + 1 < anonymousLines) return undefined
  const lead = rule.scope !== undefined || outerName !== '' ? parent?.lead : leadOfCall(rule, parent, own)
  const start = take(lead) ?? parent?.leader ?? own
  const bareHeadEnd = rule.value ? own : end
  return {
    kind: rule.scope ?? 'function',
    constant: false,
    outerName,
    start,
    end,
    bareHeadEnd,
    name: undefined,
    headEnd: undefined,
  }
}

/** A constant outside every scope; it leaves the statement's first line to the function that may be its value. */
function openConstant({ cursor, depth }: Walk, parent: Frame | undefined): Draft | undefined {
  const own = cursor.startPosition.row
  const end = lastRow(cursor)
  if (depth > 0 || end - own + 1 < anonymousLines) return undefined
  const start = parent?.lead?.row ?? own
  return {
    kind: 'type',
    constant: true,
    outerName: '',
    start,
    end,
    bareHeadEnd: own,
    name: undefined,
    headEnd: undefined,
  }
}

/** Where the call begins that takes a nameless function: at its argument list, since a chain of calls begins far above. */
function leadOfCall(rule: NodeRule, parent: Frame | undefined, own: number): Lead | undefined {
  const lead = rule.trails ? (parent?.callLead ?? leadBefore(parent)) : parent?.callLead
  if (lead !== undefined) return own - lead.row <= maxCallLines ? lead : undefined
  return parent?.lead
}

/** The row where a block's call begins, from what stands before the block. */
function leadBefore(parent: Frame | undefined): Lead | undefined {
  const before = parent?.before
  return before === undefined ? undefined : { row: before.argumentsAt ?? before.end, taken: false }
}

function leadHere({ cursor }: Walk, parent: Frame | undefined): Lead {
  return { row: parent?.leader ?? cursor.startPosition.row, taken: false }
}

function callLeadOf(walk: Walk, rule: NodeRule, parent: Frame | undefined): Lead | undefined {
  const outer = parent?.callLead
  if (rule.arguments) return outer ?? leadHere(walk, undefined)
  if (rule.trails) return outer ?? leadBefore(parent)
  return rule.call || rule.wraps ? outer : undefined
}

/** Reads the node at the cursor, on the way up. */
function leave(walk: Walk, { rule, draft, before }: Frame, parent: Frame | undefined): void {
  const { cursor } = walk
  if (draft !== undefined) walk.depth -= 1
  if (parent === undefined) return
  if (rule?.leads) parent.leader ??= cursor.startPosition.row
  const keepsBefore = parent.draft !== undefined || parent.rule?.call === true
  if (rule?.leads || (parent.leader === undefined && !keepsBefore) || /comment/.test(cursor.nodeType)) return
  parent.leader = undefined
  if (!keepsBefore) return
  const argumentsAt = rule?.arguments ? cursor.startPosition.row : before?.argumentsAt
  parent.before = { end: cursor.endPosition.row, argumentsAt }
}

function noteImport({ cursor, text, depth, imports }: Walk, looks: RegExp | true): void {
  if (depth > 0) return
  const { startIndex, endIndex } = cursor
  if (looks !== true && !looks.test(text.slice(startIndex, Math.min(endIndex, startIndex + maxStatement)))) return
  imports.push({ start: cursor.startPosition.row + 1, end: lastRow(cursor) + 1 })
}

/** A node that ends at the first column of a line ends with the line before. */
function lastRow({ startPosition, endPosition }: SyntaxCursor): number {
  return endPosition.column === 0 ? Math.max(startPosition.row, endPosition.row - 1) : endPosition.row
}

/** The name at the cursor: without quotes, a type behind it, or the object that it is a property of. */
function nameHere({ cursor, text }: Walk): string {
  const { startIndex, endIndex } = cursor
  const spelt = text.slice(startIndex, Math.min(endIndex, startIndex + maxName)).replace(/\s+/g, ' ')
  const bare = spelt.replace(/^(['"`])(.*)\1$/, '$2').replace(/ ?: .*$/, '')
  return /^[\w$#.]+$/.test(bare) ? bare.slice(bare.lastIndexOf('.') + 1) : bare
}
