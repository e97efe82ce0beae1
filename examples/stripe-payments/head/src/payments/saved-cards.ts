import type { RequestHandler } from 'express'
import { stripe, stripeCustomerOf } from './stripe.ts'

/** The cards a customer has saved, for the checkout page. */
export const listSavedCards: RequestHandler = async (req, res) => {
  const cards = await stripe.customers.listPaymentMethods(await stripeCustomerOf(req.customerId), { type: 'card' })
  res.json({ cards: cards.data.map(({ id, card }) => ({ id, brand: card?.brand, last4: card?.last4 })) })
}
