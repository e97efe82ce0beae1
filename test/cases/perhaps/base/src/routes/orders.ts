import { Queue } from 'bullmq'
import { Router } from 'express'

const refunds = new Queue('refunds')
export const orders = Router()

orders.post('/orders/:id/refund', async (req, res) => {
  await refunds.add('refund', { order: req.params.id })
  res.status(202).end()
})
