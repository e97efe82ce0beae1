import type { SignatureTable } from '../signature.ts'

/** BullMQ, KafkaJS, amqplib, SQS, pg-boss, Temporal, Inngest and schedulers. */
export const queueJavascript: SignatureTable = {
  surface: 'queue',
  ecosystem: 'javascript',
  rows: [
    {
      kind: 'line',
      pattern:
        /\bnew (?:Queue|Worker|QueueEvents|QueueScheduler|FlowProducer|Kafka|PgBoss|Agenda|CronJob|Cron|Bull)(?:<[^>]{0,60}>)?\(/,
      means: 'queue or worker',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /@(?:Processor|Process|OnQueueEvent|OnWorkerEvent|InjectQueue|EventPattern|MessagePattern|Cron|Interval|Timeout|OnEvent|RabbitSubscribe|SqsMessageHandler)\(/,
      means: 'consumer decorator',
    },
    {
      kind: 'line',
      pattern: /\bjob\.(?:data|attemptsMade|progress|updateProgress|moveToFailed|remove|retry|opts)\b|\bboss\.\w+\(/,
      means: 'job',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:producer|kafka)\.\w+\(|\beachMessage\b|\beachBatch\b|\bassert(?:Queue|Exchange)\(|\bsendToQueue\(|\bbindQueue\(|\bprefetch\(/,
      means: 'broker call',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:jobs|jobsClient|jobClient)\.(?:triggerJob|trigger|defineJob|dispatch|add|run|send|schedule)\w*\(|\b(?:defineJob|createJob|triggerJob|addJob)\(|\b(?:inngest|client)\.(?:createFunction|defineJob)\(|\bio\.(?:runTask|sendEvent|triggerJob)\(/,
      means: 'background job',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:proxyActivities|executeChild|startChild|defineSignal|continueAsNew)\b|\bcron\.schedule\(|\bnode-?cron\b/,
      means: 'workflow or schedule',
    },
    {
      kind: 'line',
      pattern: /[eE]vent_?(?:Service|Emitter|Store)_?\.(?:emit|publish|subscribe)\(/,
      means: 'event',
      except: 'front-end',
    },
    {
      kind: 'import',
      pattern:
        /['"](?:bullmq|bull|bee-queue|kafkajs|amqplib[\w/]*|amqp-connection-manager|@aws-sdk\/client-(?:sqs|sns|eventbridge)|pg-boss|graphile-worker|@temporalio\/[\w-]+|inngest|agenda|node-cron|cron|croner|@nestjs\/(?:bull|bullmq|microservices|schedule|event-emitter)|nats|mqtt|@google-cloud\/(?:pubsub|tasks)|@azure\/service-bus|@trigger\.dev\/[\w-]+|node-resque|node-schedule)['"]/,
      means: 'queue library',
    },
    {
      kind: 'line',
      pattern:
        /\bagenda\.(?:define|every|schedule|now|create)\(|\b(?:nc|jetstream|js|nats)\.(?:publish|subscribe|request|consumers)\(|\bclient\.(?:workflow\.(?:start|execute|signal)|schedule\.create)\w*\(/,
      means: 'job, message or workflow',
      except: 'front-end',
    },
    {
      kind: 'import',
      pattern:
        /['"](?:agenda|bree|@hokify\/agenda|@nats-io\/[\w-]+|rhea|rascal|sqs-consumer|@ssut\/nestjs-sqs|@golevelup\/nestjs-rabbitmq|@platformatic\/kafka|node-rdkafka|@confluentinc\/[\w-]+|@upstash\/qstash|graphile-worker|quirrel|@quirrel\/[\w-]+|@hatchet-dev\/[\w-]+|@nestjs\/(?:cqrs|event-emitter)|cron-parser|toad-scheduler)['"]/,
      means: 'queue library',
      except: 'front-end',
    },
  ],
}
