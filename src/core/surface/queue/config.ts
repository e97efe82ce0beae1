import type { SignatureTable } from '../signature.ts'

/** Brokers, queues and schedules in configuration files. */
export const queueConfig: SignatureTable = {
  surface: 'queue',
  ecosystem: 'config',
  rows: [
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:rabbitmq|sidekiq|celery|kafka|queue|queues|good_job|solid_queue|recurring|broker|activemq|nats|cron)(?:[.-]\w+)*\.(?:ya?ml|json|conf|properties|toml)$|async-?api[\w.-]*\.(?:ya?ml|json)$/i,
      means: 'broker configuration',
    },
    {
      kind: 'line',
      pattern: /\bspring\.(?:kafka|rabbitmq|jms|cloud\.stream|quartz|pulsar)\b/i,
      means: 'broker setting',
    },
    {
      kind: 'line',
      pattern:
        /^\s*resource\s+"(?:aws_(?:sqs|sns|mq|kinesis|cloudwatch_event|scheduler)\w*|google_(?:pubsub|cloud_tasks|cloud_scheduler)\w*|azurerm_(?:servicebus|eventhub)\w*)"/,
      means: 'queue resource',
    },
    {
      kind: 'line',
      pattern:
        /^\s*["']?(?:asyncapi)["']?\s*:|^\s*-?\s*["']?(?:sqs|sns|kafka|rabbitmq|amqp|nats|stream|schedule|cron)["']?\s*:\s*(?:$|\{)/i,
      means: 'broker setting',
    },
    {
      kind: 'line',
      pattern:
        /^\s*["']?(?:visibility[-_]?timeout|prefetch(?:[-_]?count)?|dead[-_]?letter[\w-]*|max[-_]?delivery\w*|ack[-_]?mode|bootstrap[-_.]servers|consumer[-_.]group[\w-]*|concurrency)["']?\s*[:=]/i,
      means: 'consumer setting',
    },
    {
      kind: 'line',
      pattern:
        /^\s*(?:export\s+)?\w*(?:RABBITMQ|AMQP|KAFKA|CELERY|SQS|NATS|QUEUE_CONNECTION|QUEUE_DRIVER)\w*\s*=|^\s*kind:\s*(?:CronJob|ScaledObject|KafkaTopic)\b/,
      means: 'broker setting',
    },
    {
      kind: 'line',
      pattern:
        /\$\{\w*(?:KAFKA|RABBITMQ|AMQP|SQS|PUBSUB|ACTIVEMQ|CELERY)_|^\s*-?\s*(?:key:\s*)?["']?(?:kafka|rabbitmq|amqp|sasl|bootstrap|consumer|producer)\.[a-z]/,
      means: 'broker setting',
    },
  ],
}
