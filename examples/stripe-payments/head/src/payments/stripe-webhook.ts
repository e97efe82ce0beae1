import type { RequestHandler } from 'express'
import type Stripe from 'stripe'
import { inTransaction } from '../db.ts'
import { log } from '../http/middleware.ts'
import { sendReceipt } from '../mail.ts'
import { stripe, webhookSecret } from './stripe.ts'

export const stripeWebhook: RequestHandler = async (req, res) => {
  const event = verifiedEvent(req.body, req.get('stripe-signature'))
  if (event === undefined) {
    res.sendStatus(400)
    return
  }
  if (event.type === 'payment_intent.succeeded') await settleOrder(event.data.object)
  res.sendStatus(204)
}

function verifiedEvent(body: Buffer, signature = ''): Stripe.Event | undefined {
  try {
    return stripe.webhooks.constructEvent(body, signature, webhookSecret)
  } catch (error) {
    log.warn({ error }, 'stripe webhook refused')
    return undefined
  }
}

async function settleOrder(intent: Stripe.PaymentIntent): Promise<void> {
  const { orderId } = intent.metadata
  if (orderId === undefined) return
  await inTransaction(async (tx) => {
    await tx.query(`UPDATE orders SET status = 'paid', paid_at = now() WHERE id = $1`, [orderId])
    await tx.query(
      `UPDATE stock SET on_hand = on_hand - item.quantity
         FROM order_items item
        WHERE item.order_id = $1 AND item.sku = stock.sku`,
      [orderId],
    )
    await sendReceipt(tx, orderId)
  })
}
