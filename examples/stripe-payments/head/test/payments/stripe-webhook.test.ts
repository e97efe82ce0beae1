import express from 'express'
import request from 'supertest'
import { expect, it } from 'vitest'
import { stripe, webhookSecret } from '../../src/payments/stripe.ts'
import { stripeWebhook } from '../../src/payments/stripe-webhook.ts'
import { anOpenOrder, orderStatus } from '../orders.ts'

const app = express().post('/webhooks/stripe', express.raw({ type: 'application/json' }), stripeWebhook)

it('marks the order as paid', async () => {
  const orderId = await anOpenOrder()
  const payload = JSON.stringify({ type: 'payment_intent.succeeded', data: { object: { metadata: { orderId } } } })
  const signature = stripe.webhooks.generateTestHeaderString({ payload, secret: webhookSecret })
  await request(app)
    .post('/webhooks/stripe')
    .set('content-type', 'application/json')
    .set('stripe-signature', signature)
    .send(payload)
    .expect(204)
  expect(await orderStatus(orderId)).toBe('paid')
})
