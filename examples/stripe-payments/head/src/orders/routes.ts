import { Router } from 'express'
import { findOrder, listOrders } from './order-repository.ts'

export const ordersRouter = Router()

ordersRouter.get('/', async (req, res) => {
  res.json({ orders: await listOrders(req.customerId, { first: 50 }) })
})

ordersRouter.get('/:id', async (req, res) => {
  const order = await findOrder(req.params.id, req.customerId)
  if (order === undefined) res.sendStatus(404)
  else res.json(order)
})
