import type { RequestHandler } from 'express'
import Stripe from 'stripe'
import { z } from 'zod'
import { withRetry } from '../http/retry.ts'
import { attachIntent, findOrder } from '../orders/order-repository.ts'
import { stripe, stripeCustomerOf } from './stripe.ts'

const payment = z.object({ card: z.string().startsWith('pm_').max(64) })

export const payOrder: RequestHandler = async (req, res) => {
  const order = await findOrder(req.params.id, req.customerId)
  if (order === undefined) {
    res.sendStatus(404)
    return
  }
  if (order.status !== 'OPEN') {
    res.status(409).json({ error: 'order is not open' })
    return
  }
  const { card } = payment.parse(req.body)
  const charge: Stripe.PaymentIntentCreateParams = {
    amount: order.totalCents,
    currency: order.currency,
    customer: await stripeCustomerOf(req.customerId),
    payment_method: card,
    confirm: true,
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    metadata: { orderId: order.id },
  }
  const intent = await withRetry(() => stripe.paymentIntents.create(charge), {
    attempts: 3,
    delayMs: 500,
    when: (error) => error instanceof Stripe.errors.StripeConnectionError,
  })
  await attachIntent(order.id, intent.id)
  res.status(202).json({ status: intent.status, clientSecret: intent.client_secret })
}
