import type { SignatureTable } from '../signature.ts'

/** Kafka, NATS, AMQP, asynq, Temporal and cron. */
export const queueGo: SignatureTable = {
  surface: 'queue',
  ecosystem: 'go',
  rows: [
    {
      kind: 'line',
      pattern: /\b(?:sarama|kafka|nats|jetstream|amqp|amqp091|asynq|river|machinery|pubsub)\.\w+/,
      means: 'broker call',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:nc|js|ch|channel|producer|consumer|writer|reader)\.(?:Publish\w*|Subscribe\w*|QueueSubscribe\w*|Consume\w*|Qos|WriteMessages|ReadMessage|FetchMessage|CommitMessages|SendMessages?|QueueDeclare)\(/,
      means: 'publish or consume',
    },
    {
      kind: 'line',
      pattern: /\b(?:msg|m|d|delivery|message)\.(?:Ack|Nak|Nack|Reject|Term|InProgress)\(/,
      means: 'acknowledgement',
    },
    {
      kind: 'line',
      pattern:
        /\bworkflow\.(?:Execute\w+|Sleep|GetSignalChannel|NewSelector|ContinueAsNew\w*)\b|\bactivity\.\w+\(|\bcron\.(?:New|Parse\w*)\(|\.AddFunc\(\s*"/,
      means: 'workflow or schedule',
    },
    {
      kind: 'line',
      pattern: /\bqueue\.(?:Push\w*|Poll|Done|Error\w*|Wait|Extend|Info|Task|Fn|Queue|New\w*|WithTaskStore)\b/,
      means: 'queue call',
    },
    {
      kind: 'import',
      pattern:
        /"(?:github\.com\/(?:IBM\/sarama|Shopify\/sarama|segmentio\/kafka-go|nats-io\/[^"]*|rabbitmq\/[^"]*|streadway\/amqp|hibiken\/asynq|riverqueue\/[^"]*|robfig\/cron[^"]*|twmb\/franz-go[^"]*|ThreeDotsLabs\/watermill[^"]*|confluentinc\/[^"]*)|go\.temporal\.io\/[^"]*|cloud\.google\.com\/go\/pubsub[^"]*)"/,
      means: 'queue library',
    },
    { kind: 'import', pattern: /"[^"]*\/(?:queue|pubsub|events?bus|messaging)"/, means: 'queue code', own: true },
  ],
}
