import type { RequestHandler } from 'express'
import { sendTransferDetails } from '../mail.ts'
import { findOrder } from '../orders/order-repository.ts'

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
  await sendTransferDetails(req.customerId, order)
  res.status(202).json({ status: 'awaiting-transfer' })
}
