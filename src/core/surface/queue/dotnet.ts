import type { SignatureTable } from '../signature.ts'

/** MassTransit, NServiceBus, Hangfire, RabbitMQ.Client, Service Bus and hosted services. */
export const queueDotnet: SignatureTable = {
  surface: 'queue',
  ecosystem: 'dotnet',
  rows: [
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:IntegrationEvents?|EventBus\w*|Consumers|BackgroundTasks|HostedServices)[\w.]*\/|(?:^|[/a-z])(?:Consumer|IntegrationEvent|IntegrationEventHandler|BackgroundService|HostedService|Job)\.(?:cs|fs|vb)$/,
      means: 'messages or background jobs',
    },
    {
      kind: 'line',
      pattern:
        /\bIConsumer<|\bIHandleMessages<|\bIIntegrationEventHandler\b|\bIntegrationEvent\b|\bBackgroundJob\.\w+|\bRecurringJob\.\w+|\bIHostedService\b|\bBackgroundService\b|\bServiceBus(?:Client|Sender|Processor)\b|\bIBus\b|\bIEventBus\b|\bIPublishEndpoint\b/,
      means: 'consumer or producer',
    },
    {
      kind: 'line',
      pattern:
        /\.(?:Basic(?:Ack|Nack|Publish|Consume|Qos|Reject)(?:Async)?|QueueDeclare|ExchangeDeclare|QueueBind|CompleteMessageAsync|AbandonMessageAsync|DeadLetterMessageAsync|AddMassTransit|UsingRabbitMq|AddSubscription|AddHangfire|AddQuartz)\b|\b(?:IProducer|IConsumer|ProducerBuilder|ConsumerBuilder)</,
      means: 'broker call',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:global\s+)?using\s+(?:static\s+)?(?:MassTransit|NServiceBus|Hangfire|RabbitMQ|Confluent\.Kafka|Azure\.Messaging|Quartz|Rebus|Amazon\.SQS)/,
      means: 'queue library',
    },
    {
      kind: 'line',
      pattern:
        /\bI(?:MessageHandlerContext|EndpointInstance|MessageSession|JobExecutionContext|SendEndpoint\w*|RequestClient|Scheduler|JobDetail)\b|:\s*(?:\w+,\s*)*IJob\b|\[(?:QueueTrigger|ServiceBusTrigger|TimerTrigger|EventHubTrigger|DisallowConcurrentExecution|AutomaticRetry|Queue|CapSubscribe)\b|\bConsumeContext<|\b(?:TriggerBuilder|JobBuilder)\.Create\b/,
      means: 'consumer or job',
    },
    {
      kind: 'line',
      pattern:
        /\.(?:SendMessageAsync|ReceiveMessagesAsync|PublishAsync|SendLocal|EnqueueAsync|ScheduleJob)\(|\b_?(?:bus|publishEndpoint|eventBus|mediator|publisher)\.(?:Publish|Send)\w*\(/,
      means: 'publish',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:global\s+)?using\s+(?:static\s+)?(?:Azure\.Storage\.Queues|Wolverine|DotNetCore\.CAP|Coravel|EasyNetQ|Amazon\.SimpleNotificationService|NATS|KafkaFlow|TickerQ|Paramore|Microsoft\.Azure\.(?:ServiceBus|WebJobs))/,
      means: 'queue library',
    },
  ],
}
