import type { Cursor } from '../document/cursor.ts'
import type { Direction } from '../schema/level.ts'

/** An operation in both revisions. `sent` is what the client sends and `received` what it gets: the other way round for webhooks and callbacks. */
export interface Operation {
  /** As people say it: `GET /orders`. */
  readonly name: string
  readonly base: Cursor
  readonly head: Cursor
  readonly sent: Direction
  readonly received: Direction
}
