import { z } from 'zod'

export const address = z.object({
  street: z.string(),
  postcode: z.string(),
  city: z.string(),
  country: z.string().length(2),
})
export type Address = z.infer<typeof address>

/** What the users service tells the others, by routing key on the exchange `users`. */
export const userEvents = {
  'user.updated': z.object({ userId: z.uuid(), email: z.email(), name: z.string(), version: z.int() }),
  'user.address_changed': z.object({ userId: z.uuid(), address, version: z.int() }),
}
export type UserEvents = { [K in keyof typeof userEvents]: z.infer<(typeof userEvents)[K]> }
