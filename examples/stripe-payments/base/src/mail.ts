import { pool, type Transaction } from './db.ts'

/** Mails are rows first; a worker sends what it finds. */
async function add(db: Pick<Transaction, 'query'>, kind: string, data: object): Promise<void> {
  await db.query('INSERT INTO mails (kind, data) VALUES ($1, $2)', [kind, data])
}

export function sendTransferDetails(customerId: string, order: { id: string; totalCents: number }): Promise<void> {
  return add(pool, 'transfer-details', { customerId, orderId: order.id, totalCents: order.totalCents })
}

export function sendReceipt(tx: Transaction, orderId: string): Promise<void> {
  return add(tx, 'receipt', { orderId })
}
