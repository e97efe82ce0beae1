import { Worker } from 'bullmq'
import { bank } from './bank.ts'

export const charges = new Worker('charges', async (job) => {
  await bank.charge(job.data.order)
})
