import type { SignatureTable } from '../signature.ts'

/** Celery, RQ, Dramatiq, Airflow, APScheduler and broker clients. */
export const queuePython: SignatureTable = {
  surface: 'queue',
  ecosystem: 'python',
  rows: [
    {
      kind: 'path',
      pattern: /(?:^|\/)(?:tasks|celery\w*|actors|dags?|jobs)\.py$|(?:^|\/)(?:tasks|dags)\/(?:[^/]+\/)*[^/]+\.py$/,
      means: 'task',
    },
    {
      kind: 'line',
      pattern:
        /^\s*@(?:\w+\.)?(?:shared_task|task|actor|periodic_task|job|cron|scheduled_job|dag|on_after_configure)\b(?!\w)/,
      means: 'task decorator',
    },
    {
      kind: 'line',
      pattern: /\.(?:delay|apply_async|send_with_options|enqueue_in|enqueue_at|delay_on_commit|s|si)\((?!\s*['"]\))/,
      means: 'task call',
    },
    {
      kind: 'line',
      pattern:
        /\benqueue_job\(|\w\.send\(\s*(?:\w+_id|message)|\b(?:Celery|Retry|crontab|CronTrigger|RedisBroker|StubBroker)\b\s*[(=]/,
      means: 'task queue',
    },
    {
      kind: 'line',
      pattern:
        /\bself\.(?:retry|request\.retries)\b|\b(?:max_retries|acks_late|task_acks_late|autoretry_for|retry_backoff|CELERY_\w+|beat_schedule)\b\s*[=:]/,
      means: 'task setting',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:KafkaProducer|KafkaConsumer|AIOKafka\w+|BlockingConnection|aio_pika|pika|confluent_kafka|nats)\b[.(]|\bDAG\(|\wOperator\(\s*(?:task_id|$)/,
      means: 'broker or workflow',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:from|import)\s+(?:celery|rq|dramatiq|airflow|apscheduler|huey|arq|kafka|aiokafka|confluent_kafka|pika|aio_pika|nats|kombu|prefect|temporalio|faust|django_q|procrastinate|google\.cloud\.(?:pubsub|tasks))\b/,
      means: 'queue library',
    },
    {
      kind: 'line',
      pattern: /^\s*@(?:dg\.|dagster\.|prefect\.)?(?:asset|op|flow|sensor|schedule)\b(?:\(|$)|\bschedule\.every\(/,
      means: 'workflow or schedule',
    },
    {
      kind: 'line',
      pattern: /^\s*(?:CELERY_\w+|CELERY_BEAT_SCHEDULE|RQ_\w+|DRAMATIQ_\w+|BROKER_URL)\s*\+?=/,
      means: 'broker setting',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:from|import)\s+(?:django_rq|rq_scheduler|django_celery_\w+|django_dramatiq|taskiq|saq|dagster|luigi|aiormq|stomp|paho|azure\.servicebus|aiokafka|nats|pulsar|schedule|flask_apscheduler|django_apscheduler|temporalio|hatchet_sdk)\b/,
      means: 'queue library',
    },
  ],
}
