import express from 'express'
import { graphqlServer } from './graphql/server.ts'
import { reportErrors, requireCustomer } from './http/middleware.ts'
import { payOrder } from './payments/pay-order.ts'
import { listSavedCards } from './payments/saved-cards.ts'

export function createApp() {
  const app = express()
  app.disable('x-powered-by')
  app.use(express.json({ limit: '100kb' }))

  app.use('/graphql', requireCustomer, graphqlServer)
  app.post('/orders/:id/pay', requireCustomer, payOrder)
  app.get('/saved-cards', requireCustomer, listSavedCards)
  app.get('/healthz', (_req, res) => res.sendStatus(204))

  app.use(reportErrors)
  return app
}
