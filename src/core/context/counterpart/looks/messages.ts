import type { Look } from './look.ts'

const consumes = { kind: 'message', what: 'consumer', sort: 'consumer', answers: ['producer'] } as const
const produces = { kind: 'message', what: 'producer', sort: 'producer', answers: ['consumer'] } as const
const declares = { kind: 'message', what: 'declaration', sort: 'declaration' } as const

/** Where a topic, queue, job or event is consumed, where it is published, and where its name or class is declared. */
export const messageLooks: readonly Look[] = [
  {
    ...consumes,
    weight: 100,
    pattern:
      /@\w*(?:Process|Processor|EventPattern|MessagePattern|OnEvent|Subscribe|Listener|MessageHandler|Incoming|Trigger|Rabbit\w+|subscriber|consumer|agent|receiver)\b.*¤/,
  },
  {
    ...consumes,
    weight: 100,
    pattern:
      /\b(?:IConsumer|IHandleMessages|IRequestHandler|INotificationHandler|IIntegrationEventHandler|IEventHandler|IMessageHandler|ApplicationListener|MessageListener|EventHandler|Consumer|ConsumeContext|AddSubscription|Handler)<\s*(?:\w+\.)?¤/,
  },
  {
    ...consumes,
    weight: 98,
    pattern: /\bnew\s+(?:\w+\.)?(?:Worker|QueueEvents|\w*Consumer|\w*Worker)(?:<[^>]*>)?\(.*¤/,
  },
  {
    ...consumes,
    weight: 92,
    pattern:
      /(?:\.|->|\b)(?:process|subscribe\w*|psubscribe|consume\w*|basic_?consume\w*|basicConsume|on|once|addListener|listen\w*|QueueSubscribe\w*|Subscribe\w*|Consume\w*|HandleFunc|RegisterListener|AddNoPublisherHandler|CreateProcessor|queue_bind|bindQueue|work|handle\w*|register\w*)\s*\(.*¤/,
  },
  { ...consumes, weight: 88, pattern: /@(?:\w+\.)*(?:task|shared_task|actor|job|periodic_task)\b.*\bdef\s+¤\(/ },
  { ...consumes, weight: 84, pattern: /\bclass\s+(?:\w+(?:::|\.))*¤.*(?:<|:|\bextends\b|\bimplements\b|\()/ },
  { ...consumes, weight: 82, pattern: /@\w*(?:EventListener|EventHandler|Handler)\b.*\(\s*(?:final\s+)?¤\s+\w+/ },
  {
    ...consumes,
    weight: 78,
    pattern: /\b(?:handle|__invoke|consume|onEvent|on\w+|Handle\w*|when|apply)\s*\(\s*(?:final\s+|\w+\s*:\s*)?\\?¤/,
  },
  {
    ...consumes,
    weight: 72,
    pattern:
      /^\s*\\?(?:\w+\\)*¤::class\s*=>|\bdefmodule\s+(?:\w+\.)*¤\s+do|^\s*class\s+(?:\w+::)*¤\s*$|^func\s*\(\w*\s*\*?¤\)\s*Handle\(/,
  },
  {
    ...consumes,
    weight: 60,
    pattern: /\b(?:case|when|topics?|queues?|queueNames|from_queue|event)\b\s*(?:=|:|\(|\[|\{)*\s*\[?["'`]?¤/,
  },
  { ...consumes, weight: 58, pattern: /^\s*(?:async\s+)?def\s+¤\(/ },
  {
    ...produces,
    weight: 100,
    pattern:
      /¤(?:\.|::)(?:set\(.*\)\.)?(?:delay|apply_async|delay_on_commit|si?\(|send|send_with_options|perform_\w+|dispatch\w*|enqueue\w*|schedule|new\([^)]*\)\s*\|>)/,
  },
  {
    ...produces,
    weight: 96,
    pattern:
      /(?:\.|->|\b)(?:add|addBulk|publish\w*|Publish\w*|send\w*|Send\w*|emit\w*|produce\w*|dispatch\w*|Dispatch\w*|enqueue\w*|Enqueue\w*|convertAndSend|basic_?publish|BasicPublish\w*|WriteMessages|trigger\w*|push|notify|broadcast\w*|Raise\w*|instrument)(?:<¤>)?\s*\(?.*¤/,
  },
  {
    ...produces,
    weight: 90,
    pattern: /(?:\.|\b)(?:Publish|Send|Enqueue)\w*<\s*¤|\b(?:dispatch\w*|event|publish\w*)\(\s*new\s+\\?(?:\w+\\)*¤/,
  },
  {
    ...produces,
    weight: 84,
    pattern:
      /\bnew\s+ProducerRecord(?:<[^>]*>)?\(\s*["']?¤|\bNewTask\(\s*["`]?¤|\bInjectQueue\(\s*['"`]?¤|\bnew\s+Queue(?:<[^>]*>)?\(.*¤/,
  },
  { ...produces, weight: 66, pattern: /\bnew\s+\\?¤\s*\(|(?:&|\b)¤\{|\bOban\.insert\w*\(.*¤|¤\.new\(/ },
  {
    ...produces,
    weight: 60,
    pattern:
      /\b(?:topic|queue|queueName|routing_?[kK]ey|eventName|event_name|subject|name|Topic|Subject|RoutingKey)\s*[:=]>?\s*["'`]?¤/,
  },
  {
    ...declares,
    weight: 46,
    pattern:
      /^\s*(?:export\s+)?(?:(?:public|static|final|const|readonly|private|let|var|val|string|String|type)\s+)*¤\s*[:=]|^\s*["']?¤["']?\s*:\s*(?:$|\{)/,
  },
  { ...declares, weight: 44, pattern: /\b(?:enum|struct|record|class|interface|message|type)\s+¤|=\s*["'`]¤["'`]/ },
]
