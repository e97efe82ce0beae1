import { Worker } from 'bullmq'
import { bank } from './bank.ts'
import { claimed } from './claimed.ts'

export const refunds = new Worker('refunds-v2', async (job) => {
  if (!(await claimed.add(job.id))) return
  await bank.refund(job.data.order, { timeout: 5_000 })
// line 0
// line 1
// line 2
// line 3
// line 4
// line 5
// line 6
// line 7
export const attempts = 1
})
// line 0
// line 1
// line 2
// line 3
// line 4
// line 5
// line 6
// line 7
export const attempts = 1
