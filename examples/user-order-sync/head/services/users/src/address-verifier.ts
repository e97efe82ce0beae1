import { type Address, address } from '@platform/events'
import { z } from 'zod'

const verdict = z.object({ deliverable: z.boolean(), normalised: address })

export class UndeliverableAddress extends Error {}

/** Asks the carrier whether an address can be delivered to, and how it spells it. */
export class AddressVerifier {
  constructor(
    private readonly url: string,
    private readonly timeoutMs = 8_000,
  ) {}

  async verify(given: Address): Promise<Address> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
      signal: AbortSignal.timeout(this.timeoutMs),
    })
    if (!response.ok) throw new Error(`address verifier: status ${response.status}`)
    const { deliverable, normalised } = verdict.parse(await response.json())
    if (!deliverable) throw new UndeliverableAddress()
    return normalised
  }
}
