import { Worker } from 'bullmq'
import { bank } from './bank.ts'

export const refunds = new Worker('refunds', async (job) => {
  await bank.refund(job.data.order, { idempotencyKey: job.id })
})
