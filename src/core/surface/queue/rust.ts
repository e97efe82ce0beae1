import type { SignatureTable } from '../signature.ts'

/** Kafka, AMQP, NATS, scheduled work and job queues. */
export const queueRust: SignatureTable = {
  surface: 'queue',
  ecosystem: 'rust',
  rows: [
    {
      kind: 'line',
      pattern:
        /\b(?:lapin|rdkafka|async_nats|apalis|fang|clokwerk|tokio_cron_scheduler|celery|rumqttc)::\w+|\bbasic_(?:publish|consume|ack|nack|qos)\(|\bFutureProducer\b|\bStreamConsumer\b|\bAsyncScheduler\b|\bActivityQueue\b|\bscheduler\s*\.every\(/,
      means: 'broker or schedule',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:pub(?:\(\w+\))?\s+)?use\s+(?:lapin|rdkafka|async_nats|apalis|fang|clokwerk|tokio_cron_scheduler|celery|rumqttc|aws_sdk_sqs)\b/,
      means: 'queue library',
    },
    {
      kind: 'line',
      pattern:
        /\bJob::new(?:_async|_cron_job\w*|_repeated\w*)?\(|\bJobScheduler\b|\b(?:deadpool_lapin|amqprs|pulsar|kafka|sidekiq|underway|graphile_worker|job_scheduler_ng)::\w+/,
      means: 'broker or schedule',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:pub(?:\(\w+\))?\s+)?use\s+(?:amqprs|pulsar|kafka|sidekiq|graphile_worker|job_scheduler\w*|cron|aws_sdk_sns|google_cloud_pubsub)\b/,
      means: 'queue library',
    },
  ],
}
