import { pool } from './db.ts'

export async function stripeCustomerOf(customerId: string): Promise<string> {
  const { rows } = await pool.query('SELECT stripe_customer_id FROM customers WHERE id = $1', [customerId])
  return rows[0].stripe_customer_id
}
