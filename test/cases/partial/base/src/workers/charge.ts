import { Worker } from 'bullmq'
import { bank } from './bank.ts'
import { claimed } from './claimed.ts'

export const charges = new Worker('charges', async (job) => {
  if (!(await claimed.add(job.id))) return
  await bank.charge(job.data.order, { timeout: 5_000 })
})
