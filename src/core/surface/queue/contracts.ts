import type { SignatureTable } from '../signature.ts'

/** Schemas of messages. */
export const queueContracts: SignatureTable = {
  surface: 'queue',
  ecosystem: 'contract',
  rows: [
    { kind: 'path', pattern: /\.(?:avsc|avdl)$/, means: 'Avro schema' },
    {
      kind: 'path',
      pattern: /(?:events?|messages?|topics?|queues?)(?:\/(?:[^/]+\/)*)?[\w.-]*\.proto$/i,
      means: 'message contract',
    },
  ],
}
