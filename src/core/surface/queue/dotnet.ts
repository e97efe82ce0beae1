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
  ],
}
