import { randomUUID } from 'node:crypto'
import { pool } from '../src/db.ts'

export async function anOpenOrder(): Promise<string> {
  const id = randomUUID()
  await pool.query(`INSERT INTO orders (id, customer_id, total_cents, currency) VALUES ($1, $2, 1999, 'eur')`, [
    id,
    '00000000-0000-4000-8000-000000000001',
  ])
  return id
}

export async function orderStatus(id: string): Promise<string> {
  const { rows } = await pool.query('SELECT status FROM orders WHERE id = $1', [id])
  return rows[0].status
}
