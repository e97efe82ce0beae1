import { Worker } from 'bullmq'
import { bank } from './bank.ts'
import { claimed } from './claimed.ts'

export const refunds = new Worker('refunds', async (job) => {
  if (!(await claimed.add(job.id))) return
  await bank.refund(job.data.order, { timeout: 5_000 })
})
