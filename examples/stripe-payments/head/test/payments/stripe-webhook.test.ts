import { randomUUID } from 'node:crypto'
import express from 'express'
import request from 'supertest'
import { expect, it } from 'vitest'
import { pool } from '../../src/db.ts'
import { stripe, webhookSecret } from '../../src/payments/stripe.ts'
import { stripeWebhook } from '../../src/payments/stripe-webhook.ts'

const app = express().post('/webhooks/stripe', express.raw({ type: 'application/json' }), stripeWebhook)
const customer = '00000000-0000-4000-8000-000000000001'

it('settles the order when its payment succeeded', async () => {
  const orderId = randomUUID()
  await pool.query(`INSERT INTO orders (id, customer_id, total_cents, currency) VALUES ($1, $2, 1999, 'eur')`, [
    orderId,
    customer,
  ])
  const payload = JSON.stringify({ type: 'payment_intent.succeeded', data: { object: { metadata: { orderId } } } })
  const signature = stripe.webhooks.generateTestHeaderString({ payload, secret: webhookSecret })
  await request(app)
    .post('/webhooks/stripe')
    .set('content-type', 'application/json')
    .set('stripe-signature', signature)
    .send(payload)
    .expect(204)
  const { rows } = await pool.query('SELECT status FROM orders WHERE id = $1', [orderId])
  expect(rows[0].status).toBe('paid')
})
