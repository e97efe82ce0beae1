import Stripe from 'stripe'
import { pool } from '../db.ts'

export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY ?? '', { timeout: 10_000 })

export const webhookSecret = process.env.STRIPE_WEBHOOK_SECRET ?? ''

export async function stripeCustomerOf(customerId: string): Promise<string> {
  const { rows } = await pool.query('SELECT stripe_customer_id FROM customers WHERE id = $1', [customerId])
  return rows[0].stripe_customer_id
}
