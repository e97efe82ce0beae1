import { pool } from '../db.ts'

const columns = `
  id, upper(status) AS status, total_cents AS "totalCents", currency,
  placed_at AS "placedAt", paid_at AS "paidAt",
  (SELECT jsonb_agg(jsonb_build_object('sku', sku, 'name', name, 'quantity', quantity) ORDER BY sku)
     FROM order_items WHERE order_id = orders.id) AS items`

export async function findOrder(id: string, customerId: string) {
  const { rows } = await pool.query(`SELECT ${columns} FROM orders WHERE id = $1 AND customer_id = $2`, [
    id,
    customerId,
  ])
  return rows[0]
}

export async function listOrders(customerId: string, page: { first: number; after?: string }) {
  const { rows } = await pool.query(
    `SELECT ${columns} FROM orders WHERE customer_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
    [customerId, page.after ?? null, Math.min(page.first, 100)],
  )
  return rows
}
