import type { NameTable } from '../name.ts'

/** A literal, or a constant such as `Topics.ORDERS`. */
const name = `(?:['"\`]([\\w./:@-]+)['"\`]|((?:[A-Z]\\w*\\.)*[A-Z][A-Z0-9_]{3,}|[A-Z]\\w+\\.\\w+))`
const row = (before: string) => new RegExp(`${before}\\s*${name}`, 'g')

/** Topics, queues, jobs and events, as they are published and consumed. */
export const messageNames: readonly NameTable[] = [
  {
    kind: 'message',
    ecosystem: 'javascript',
    rows: [
      {
        role: 'consumer',
        pattern: row(
          '@(?:Process|Processor|EventPattern|MessagePattern|OnEvent|SqsMessageHandler|RabbitSubscribe|RabbitRPC|OnQueueEvent)\\(\\s*(?:\\{[^}]*(?:name|queue|routingKey|topic):)?',
        ),
      },
      { role: 'consumer', pattern: row('\\bnew\\s+(?:\\w+\\.)?(?:Worker|QueueEvents)(?:<[^>]*>)?\\(') },
      { role: 'consumer', pattern: row('\\.(?:process|subscribe|consume|work)\\(\\s*(?:\\{\\s*topics?:\\s*\\[?)?') },
      {
        role: 'consumer',
        pattern: row('\\b(?:\\w*[eE]mitter|\\w*[bB]us|events?|pubSub)\\.(?:on|once|addListener|subscribe)\\('),
      },
      {
        role: 'consumer',
        pattern: /\bdefineJob\(\s*\{?\s*(?:id|name):\s*['"`]([\w./:-]+)|\bevent:\s*['"`]([\w./:-]+)/g,
      },
      {
        role: 'producer',
        pattern: row(
          '\\b\\w*[qQ]ueue\\w*(?:\\(\\))?\\.(?:add|addBulk|publish|send|enqueue|upsertJobScheduler)\\(\\s*(?:\\[?\\{\\s*name:)?',
        ),
      },
      {
        role: 'producer',
        pattern: row(
          '\\.(?:publish|emit|sendToQueue|assertQueue|sendMessage|triggerJob|trigger|produce|emitAsync|sendEvent)\\(\\s*(?:\\{\\s*(?:topic|name|eventName):)?',
        ),
      },
      {
        role: 'producer',
        pattern: row('\\b(?:topic|queueName|routingKey|eventName|eventType|QueueName|jobName)\\s*[:=]'),
      },
      { role: 'producer', pattern: row('\\bnew\\s+(?:Queue|Bull|FlowProducer)(?:<[^>]*>)?\\(') },
      { role: 'producer', pattern: row('@InjectQueue\\(') },
    ],
  },
  {
    kind: 'message',
    ecosystem: 'python',
    rows: [
      {
        role: 'consumer',
        weak: true,
        pattern: /@(?:\w+\.)*(?:task|shared_task|actor|job|periodic_task)\b.*?\bdef\s+(\w+)/g,
      },
      {
        role: 'consumer',
        pattern: /@(?:\w+\.)*(?:task|shared_task|actor|job)\(.*?\b(?:actor_name|name)\s*=\s*["']([\w.:-]+)/g,
      },
      { role: 'consumer', pattern: row('@(?:\\w+\\.)*(?:subscriber|subscribe|consumer|agent|handler|receiver)\\(') },
      { role: 'consumer', pattern: row('\\b(?:basic_consume|subscribe)\\((?:\\s*\\[|.*\\bqueue\\s*=)?') },
      { role: 'producer', pattern: /\b(\w+)\.(?:delay|apply_async|delay_on_commit|s|si|send_with_options)\(/g },
      { role: 'producer', pattern: /\b([a-z_]*(?:task|job|actor)[a-z_]*|[a-z]+(?:_[a-z]+)+)\.send\(/g },
      {
        role: 'producer',
        pattern: row('\\b(?:send_task|enqueue_job|enqueue|publish|produce|send_and_wait|produce_message|emit)\\('),
      },
      { role: 'producer', pattern: row('\\b(?:routing_key|topic|queue|exchange|queue_name|event_name)\\s*=') },
      { role: 'producer', pattern: /\benqueue(?:_job)?\(\s*([a-z_]\w+)/g },
    ],
  },
  {
    kind: 'message',
    ecosystem: 'ruby',
    rows: [
      {
        role: 'consumer',
        pattern: /\bclass\s+(?:\w+::)*(\w+)\s*<\s*(?:ApplicationJob|ActiveJob::Base|\w*Job\b|\w*Worker\b)/g,
      },
      { role: 'consumer', pattern: /\bclass\s+(?:\w+::)*(\w+(?:Job|Worker|Consumer|Subscriber))\b/g },
      {
        role: 'producer',
        pattern: /\b([A-Z]\w+)\.(?:set\([^)]*\)\.)?(?:perform_(?:later|async|in|at|bulk|now)|enqueue\w*)\b/g,
      },
      {
        role: 'producer',
        pattern: row('\\b(?:Notifications\\.instrument|publish|produce_\\w+|instrument|broadcast)\\(?\\s*(?:topic:)?'),
      },
      { role: 'consumer', pattern: row('\\b(?:subscribe|Notifications\\.subscribe|topic|from_queue)\\(?') },
    ],
  },
  {
    kind: 'message',
    ecosystem: 'php',
    rows: [
      {
        role: 'producer',
        pattern:
          /\bdispatch\w*\(\s*new\s+\\?(?:\w+\\)*(\w+)|\b([A-Z]\w+)::dispatch\w*\(|\bevent\(\s*new\s+\\?(?:\w+\\)*(\w+)/g,
      },
      { role: 'consumer', pattern: /\bclass\s+(\w+)\s+(?:extends\s+\S+\s+)?implements\s+[\w\\, ]*ShouldQueue/g },
      {
        role: 'consumer',
        pattern:
          /\b(?:handle|__invoke)\(\s*([A-Z]\w*(?:Event|Message|Command|Job|Created|Updated|Deleted|Removed)?)\s+\$/g,
      },
      { role: 'consumer', pattern: /^\s*([A-Z]\w+)::class\s*=>\s*\[/g },
      { role: 'producer', pattern: row('->(?:basic_publish|onQueue|publish)\\(.*?') },
      { role: 'consumer', pattern: row('->(?:basic_consume|subscribe)\\(') },
      { role: 'consumer', pattern: /\bclass\s+(\w+(?:Job|Message|Event))\b/g },
    ],
  },
  {
    kind: 'message',
    ecosystem: 'jvm',
    rows: [
      {
        role: 'consumer',
        pattern: row(
          '@(?:Kafka|Rabbit|Jms|Sqs|Stream|Pulsar)Listener\\s*\\([^)]*?(?:topics|queues|destination|value|queueNames|bindings)?\\s*=?\\s*\\{?',
        ),
      },
      { role: 'consumer', pattern: row('\\b(?:topics|queues|destination|queueNames)\\s*=\\s*\\{?') },
      { role: 'consumer', pattern: /@(?:Transactional)?EventListener\b.*?\(\s*(?:final\s+)?(\w+)\s+\w+\s*\)/g },
      {
        role: 'consumer',
        pattern: /\bimplements\s+[\w<>, ]*\b(?:ApplicationListener|MessageListener|EventHandler|Consumer)<(\w+)>/g,
      },
      {
        role: 'producer',
        pattern: row(
          '\\b\\w*(?:[tT]emplate|[pP]roducer|[pP]ublisher|[bB]ridge|[cC]hannel)\\w*\\.(?:send|convertAndSend|publish|basicPublish|convertSendAndReceive)\\w*\\((?:\\s*"[^"]*",)?',
        ),
      },
      { role: 'producer', pattern: row('\\bnew\\s+ProducerRecord(?:<[^>]*>)?\\(') },
      {
        role: 'producer',
        pattern: /\bpublish(?:Event)?\(\s*new\s+(\w+)|\bpublish(?:Event)?\(\s*(\w+)\.(?:of|builder)\b/g,
      },
      { role: 'consumer', pattern: /\b(?:class|record)\s+(\w+(?:Event|Message|Command))\b/g },
    ],
  },
  {
    kind: 'message',
    ecosystem: 'dotnet',
    rows: [
      {
        role: 'consumer',
        pattern:
          /\bI(?:Consumer|HandleMessages|RequestHandler|NotificationHandler|IntegrationEventHandler|EventHandler|MessageHandler)<(\w+)/g,
      },
      { role: 'consumer', pattern: /\bConsumeContext<(\w+)>|\bAddSubscription<(\w+)/g },
      { role: 'producer', pattern: /\.(?:Publish|Send|Enqueue|Raise)\w*(?:<(\w+)>)?\(\s*new\s+(\w+)/g },
      {
        role: 'producer',
        pattern: /\.(?:Publish|Send)\w*<(\w+)>\(|\bnew\s+(\w+(?:IntegrationEvent|Event|Command|Message))\b/g,
      },
      {
        role: 'producer',
        pattern: row(
          '\\.(?:BasicPublish|QueueDeclare|CreateSender|GetQueueClient|Send\\w*Async|ExchangeDeclare)(?:Async)?\\((?:[^)]*?(?:queue|routingKey):)?',
        ),
      },
      { role: 'consumer', pattern: row('\\.(?:BasicConsume|CreateProcessor)(?:Async)?\\((?:[^)]*?queue:)?') },
      { role: 'consumer', pattern: /\b(?:record|class)\s+(\w+IntegrationEvent)\b(?!Handler)/g },
    ],
  },
  {
    kind: 'message',
    ecosystem: 'go',
    rows: [
      {
        role: 'producer',
        pattern: row('\\.(?:Publish\\w*|SendMessage|Emit|Produce|Dispatch|Enqueue)\\((?:\\s*ctx,)?'),
      },
      { role: 'producer', pattern: /\b(?:Dispatch\w*|Publish\w*|Emit)\(\s*(?:ctx,\s*)?&?(?:\w+\.)?([A-Z]\w*)\{/g },
      { role: 'producer', pattern: row('\\b(?:Topic|Subject|Exchange|RoutingKey|Queue)\\s*:') },
      { role: 'producer', pattern: row('\\basynq\\.NewTask\\(') },
      {
        role: 'consumer',
        pattern: row(
          '\\.(?:Subscribe\\w*|QueueSubscribe\\w*|Consume\\w*|HandleFunc|QueueDeclare|RegisterListener|AddNoPublisherHandler|AddHandler)\\((?:\\s*ctx,)?(?:\\[\\]string\\{)?',
        ),
      },
      { role: 'consumer', pattern: /\bRegisterListener\(\s*\(&(?:\w+\.)?(\w+)\{\}\)/g },
      {
        role: 'consumer',
        pattern: /^func\s*\(\w*\s*\*?(\w+(?:Event|Job|Task|Args|Listener))\)\s*(?:Name|Kind|Handle)\(/g,
      },
    ],
  },
  {
    kind: 'message',
    ecosystem: 'rust',
    rows: [
      { role: 'producer', pattern: row('\\.(?:basic_publish|publish|send_to|queue_declare)\\((?:\\s*"",)?') },
      { role: 'consumer', pattern: row('\\.(?:basic_consume|subscribe)\\((?:\\s*&\\[)?') },
      { role: 'producer', pattern: /\bFutureRecord::to\(\s*"([^"]+)"/g },
    ],
  },
  {
    kind: 'message',
    ecosystem: 'elixir',
    rows: [
      { role: 'consumer', pattern: /\bdefmodule\s+(?:\w+\.)*(\w+(?:Worker|Job|Consumer))\s+do/g },
      {
        role: 'producer',
        pattern: /\b([A-Z]\w+)\.new\([^)]*\)\s*\|>\s*Oban\.insert|\bOban\.insert!?\(\s*(?:\w+\.)*([A-Z]\w+)\.new/g,
      },
      { role: 'producer', pattern: /\b(?:\w+\.)*(\w+(?:Worker|Job))\.(?:new|enqueue|schedule)\b/g },
      { role: 'producer', pattern: row('\\b(?:Basic\\.publish|PubSub\\.broadcast\\w*)\\([^"]*') },
      { role: 'consumer', pattern: row('\\b(?:Basic\\.consume|PubSub\\.subscribe|queue_name|queue)[:(][^"]*') },
    ],
  },
]
