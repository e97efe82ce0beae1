import type { SignatureTable } from '../signature.ts'

/** Folders and names in which the programs of every language keep producers, consumers and schedules. */
export const queueLayout: SignatureTable = {
  surface: 'queue',
  ecosystem: 'code',
  rows: [
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:[\w]+[-_])?(?:queues?|consumers?|producers?|publishers?|subscribers?|listeners|jobs?|workers?|sidekiq|celery|outbox|sagas?|dags)\//i,
      means: 'messages or background jobs',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:message[-_]?(?:bus|broker|queue)|messaging|event[-_]?bus(?:[-_]?\w+)*|pubsub|kafka|rabbitmq|amqp|nats|sqs|bullmq|temporal|inngest|mq)\//i,
      means: 'message broker code',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern: /(?:^|\/)(?:cron|crons|schedulers?|scheduled[-_]?(?:tasks|jobs))\//i,
      means: 'scheduled work',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern:
        /(?:^|[-_./])(?:queues?|consumer|producer|publisher|subscriber|worker|jobs?|crons?|scheduler|scheduled[-_]tasks|event[-_]?bus|outbox|celery(?:config|_app)?|bullmq|kafka|rabbitmq|amqp|message[-_]bus)\.\w+$/i,
      means: 'messages or background jobs',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern:
        /(?:^|[/a-z0-9])(?:Queue|QueueDAO|Consumer|Producer|Publisher|Subscriber|Listener|Worker|Job|Jobs|Scheduler|EventBus|MessageBus|Saga)\.\w+$/,
      means: 'messages or background jobs',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern: /(?:^|[/a-z0-9])(?:Kafka|Rabbit|Amqp|Sqs|ServiceBus|PubSub|Nats|Jms)[A-Z]\w*\.\w+$/,
      means: 'message broker code',
      except: 'front-end',
    },
  ],
}

/** Calls that publish, consume and acknowledge, in any language. */
export const queueCode: SignatureTable = {
  surface: 'queue',
  ecosystem: 'code',
  rows: [
    {
      kind: 'line',
      pattern: /(?<![\w.])(?:this\.)?n?ack(?:nowledge)?(?:[A-Z_]\w*)?\(/,
      means: 'acknowledgement',
    },
    {
      kind: 'line',
      pattern:
        /queue\w*(?:\.|->|::)(?:publish|enqueue|dequeue|addBulk|ack|nack|reject|postpone|consume|subscribe|send|receive|process|schedule|retry|purge|cancel)\w*\(|(?:[\w.@>]queue\w*|\bqueue\w+)(?:\.|->|::)(?:push|add|poll|pop|offer|remove)\w*\(|\bqueue\.add\(\s*['"`]/i,
      means: 'queue call',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:(?:basic_?|channel\.|ch\.)(?:n?ack|reject|publish|consume|qos|prefetch)|basic_?get|(?:message|msg|delivery|d)\.(?:n?ack|reject))\w*\(/i,
      means: 'acknowledgement or publish',
    },
    {
      kind: 'line',
      pattern:
        /(?:event_?bus|message_?bus|mediator|message_?broker|broker|pub_?sub|kafka|rabbit|producer|publisher)\w*(?:\.|->)(?:publish|send|emit|produce|dispatch|subscribe|on|request)\w*\(/i,
      means: 'publish or subscribe',
      except: 'components',
    },
    {
      kind: 'line',
      pattern: /\bconsumer\.(?:run|subscribe|poll|commit\w*|receive|seek|pause)\(/i,
      means: 'consumer call',
    },
    {
      kind: 'line',
      pattern:
        /scheduler\w*(?:\.|->)(?:schedule|add_?job|every|start|run|cancel|enqueue)\w*\(|\b(?:schedule|register)(?:Cron|Recurring)?Jobs?\(/i,
      means: 'schedule',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:enqueue|dequeue|publish_?(?:message|event)|send_?message|send_?to_?queue|dead_?letter|visibility_?timeout|delivery_?tag)\w*\s*(?:\(|=|:)/i,
      means: 'message handling',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern: /\bsqs(?:_?client)?\.\w+\(|\bsns\.\w+\(|\b(?:Send|Receive|Delete|Publish)Message\w*Command\(/i,
      means: 'SQS or SNS call',
    },
    {
      kind: 'line',
      pattern:
        /\bregister_?(?:scheduled_?)?(?:jobs?|subscribers?|consumers?|listeners?|workers?)\(|\b(?:extends|implements)\s+\w{0,40}(?:Queueable|Queuable|Consumer|Subscriber|Worker|WorkerHost|Job)\b(?![\w<])/i,
      means: 'consumer or job',
      except: 'front-end',
    },
  ],
}
