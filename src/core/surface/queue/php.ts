import type { SignatureTable } from '../signature.ts'

/** Laravel queues and schedules, Symfony Messenger and broker clients. */
export const queuePhp: SignatureTable = {
  surface: 'queue',
  ecosystem: 'php',
  rows: [
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:Jobs|Listeners|MessageHandler|Messenger|Subscribers)\/(?:[^/]+\/)*[^/]+\.php$|(?:^|\/)config\/(?:queue|horizon)\.php$|(?:^|\/)Console\/Kernel\.php$/,
      means: 'background job',
    },
    {
      kind: 'line',
      pattern:
        /\bimplements\s+[\w,\s\\]{0,80}\bShouldQueue\b|(?<![\w>])dispatch(?:_sync|_now)?\(|::dispatch\w*\(|->(?:dispatch|onQueue|onConnection|afterCommit)\(|\bQueue::\w+\(|\bBus::\w+\(|\bQueueable\w*\b(?!\s*;)/,
      means: 'job dispatch',
    },
    {
      kind: 'line',
      pattern:
        /\bSchedule::\w+\(|\$schedule->\w+\(|->(?:everyMinute|everyFiveMinutes|hourly|daily|dailyAt|cron|weekly|withoutOverlapping|onOneServer)\(|#\[As(?:MessageHandler|CronTask|PeriodicTask)|\bMessageBusInterface\b|->basic_(?:publish|consume|ack|nack)\(|\$this->(?:release|fail|attempts)\(/,
      means: 'schedule or message',
    },
    {
      kind: 'line',
      pattern: /\bpublic\s+\$(?:tries|timeout|backoff|maxExceptions)\b/,
      means: 'job declaration',
    },
    {
      kind: 'import',
      pattern:
        /^\s*use\s+(?:Illuminate\\(?:Queue|Bus|Contracts\\Queue|Support\\Facades\\(?:Queue|Bus|Schedule)|Console\\Scheduling)|Symfony\\Component\\(?:Messenger|Scheduler)|PhpAmqpLib|Enqueue)/,
      means: 'queue library',
    },
    {
      kind: 'line',
      pattern:
        /\$(?:this->)?(?:bus|messageBus|commandBus|queryBus|eventBus|queue|producer)->(?:dispatch|push|send|publish|later)\(|\bEvent::dispatch\(|\bbatch\(\)|\bwp_schedule_\w+\(|\bas_(?:enqueue|schedule)_\w+\(/,
      means: 'message or job',
    },
    {
      kind: 'import',
      pattern:
        /^\s*use\s+(?:RdKafka|Bunny\\|Interop\\Queue|Aws\\Sqs|yii\\queue|Spatie\\WebhookServer|Laravel\\Horizon|Illuminate\\Events|Longman\\|Koco\\Kafka|Junges\\Kafka)/,
      means: 'queue library',
    },
  ],
}
