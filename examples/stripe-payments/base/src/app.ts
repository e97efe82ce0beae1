import express from 'express'
import { createYoga } from 'graphql-yoga'
import { schema } from './graphql/schema.ts'
import { reportErrors } from './http/errors.ts'
import { requireCustomer } from './http/session.ts'
import { ordersRouter } from './orders/routes.ts'
import { payOrder } from './payments/pay-order.ts'
import { listSavedCards } from './payments/saved-cards.ts'

export function createApp() {
  const app = express()
  app.disable('x-powered-by')
  app.use(express.json({ limit: '100kb' }))

  app.use('/graphql', requireCustomer, createYoga({ schema }))
  app.use('/orders', requireCustomer, ordersRouter)
  app.post('/orders/:id/pay', requireCustomer, payOrder)
  app.get('/saved-cards', requireCustomer, listSavedCards)
  app.get('/healthz', (_req, res) => res.sendStatus(204))

  app.use(reportErrors)
  return app
}
