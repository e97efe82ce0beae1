import type { SignatureTable } from '../signature.ts'

/** Oban, Broadway, GenStage and AMQP. */
export const queueElixir: SignatureTable = {
  surface: 'queue',
  ecosystem: 'elixir',
  rows: [
    { kind: 'path', pattern: /_(?:worker|job|consumer|producer)\.ex$/, means: 'background job' },
    {
      kind: 'line',
      pattern:
        /\bOban\.\w+|\bBroadway\.\w+|\bAMQP\.\w+|\bExq\.\w+|\bPubSub\.(?:broadcast\w*|subscribe)|\bdef\s+perform\(|\bhandle_message\(|\bQuantum\b/,
      means: 'job or message',
    },
    {
      kind: 'import',
      pattern: /^\s*(?:alias|import|use|require)\s+(?:Oban\b|Broadway\b|GenStage\b|AMQP\b|Quantum\b|Kafka\w*)/,
      means: 'queue library',
    },
    {
      kind: 'line',
      pattern:
        /\bGenStage\.\w+|\bKafkaEx\.\w+|\bBrod\.\w+|:brod\.\w+|\bTaskBunny\.\w+|\bPhoenix\.PubSub\.\w+|^\s*def\s+handle_(?:events|demand|batch)\(/,
      means: 'job or message',
    },
    {
      kind: 'import',
      pattern: /^\s*(?:alias|import|use|require)\s+(?:Exq|KafkaEx|Broadway\w*|Flow\b|Honeydew|TaskBunny)\b/,
      means: 'queue library',
    },
  ],
}
