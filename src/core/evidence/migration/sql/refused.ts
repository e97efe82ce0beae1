import type { Operation } from '../operation.ts'

/** Takes an operation; gives the words of its statement where the server refuses to run that inside a transaction, or undefined. */
export function refusedInTransaction(operation: Operation): string | undefined {
  switch (operation.kind) {
    case 'create-index':
      return operation.concurrently ? 'CREATE INDEX CONCURRENTLY' : undefined
    case 'drop-index':
      return operation.concurrently ? 'DROP INDEX CONCURRENTLY' : undefined
    case 'reindex':
      if (operation.concurrently) return 'REINDEX CONCURRENTLY'
      // Each of their tables is committed by itself.
      return operation.object === 'SCHEMA' || operation.object === 'DATABASE'
        ? `REINDEX ${operation.object}`
        : undefined
    case 'detach-partition':
      return operation.concurrently ? 'DETACH PARTITION CONCURRENTLY' : undefined
    case 'rewrite-table':
      return ofRewrite(operation.command, operation.table)
    case 'drop':
      return operation.what === 'database' ? 'DROP DATABASE' : undefined
    case 'run-alone':
      return operation.statement
    default:
      return undefined
  }
}

/** `CLUSTER` without a table commits after each of them. */
function ofRewrite(command: string, table: string | undefined): string | undefined {
  return command === 'VACUUM FULL' || (command === 'CLUSTER' && table === undefined) ? command : undefined
}
