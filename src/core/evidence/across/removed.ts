/** Something that a contract no longer has, by the name that code uses. */
export interface Removed {
  readonly kind: 'route' | 'topic' | 'field' | 'rpc' | 'column' | 'table' | 'enum-value'
  /** A route with its method, `GET /orders/{id}`; the address of a topic; the name of a field, rpc, column, table or value. */
  readonly text: string
  /** Of a field: the type that had it; of an rpc its service, of a column its table, of a value its enum. */
  readonly owner: string | undefined
  /** Of a route: its path is left with no other method, so that any call of it calls this one. */
  readonly isLast?: true
}

/** A line of the head that still uses what a contract no longer has. */
export interface UsedAt {
  readonly path: string
  readonly line: number
}
