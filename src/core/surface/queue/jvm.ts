import type { SignatureTable } from '../signature.ts'

/** Kafka, JMS, AMQP, Spring messaging, Quartz and schedulers. */
export const queueJvm: SignatureTable = {
  surface: 'queue',
  ecosystem: 'jvm',
  rows: [
    {
      kind: 'path',
      pattern: /(?:^|\/)[\w-]*(?:-event-queue|-queue|amqp|kafka|sqs|nats)\/src\//,
      means: 'message broker code',
    },
    {
      kind: 'line',
      pattern:
        /@(?:KafkaListener|KafkaHandler|RabbitListener|RabbitHandler|JmsListener|SqsListener|StreamListener|ServiceActivator|Scheduled|EnableScheduling|Async|EventListener|TransactionalEventListener|RetryableTopic|Retryable|Incoming|Outgoing|PulsarListener)\b/,
      means: 'listener annotation',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:kafkaTemplate|rabbitTemplate|amqpTemplate|jmsTemplate|streamBridge|kafkaProducer|sqsClient|sqsTemplate|snsClient|pubSubTemplate|applicationEventPublisher|eventPublisher)\.\w+\(/,
      means: 'publish',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:KafkaConsumer|KafkaProducer|ProducerRecord|ConsumerRecords?|MessageListener|Acknowledgment|DefaultConsumer|BasicProperties|ConnectionFactory|JobDetail|JobExecutionContext|CronTrigger|ScheduledExecutorService)\b(?!\s*;)/,
      means: 'broker or scheduler type',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:acknowledgment|ack|message|envelope)\.(?:acknowledge|getDeliveryTag|nack)\(|\bscheduleWithFixedDelay\(|\bscheduleAtFixedRate\(/,
      means: 'acknowledgement or schedule',
    },
    {
      kind: 'import',
      pattern:
        /^\s*import\s+(?:static\s+)?(?:org\.apache\.(?:kafka|pulsar|activemq)|org\.springframework\.(?:kafka|amqp|jms|messaging|cloud\.stream|integration|scheduling)|com\.rabbitmq|jakarta\.jms|javax\.jms|org\.quartz|io\.nats|software\.amazon\.awssdk\.services\.(?:sqs|sns)|com\.amazonaws\.services\.(?:sqs|sns)|io\.temporal|com\.google\.cloud\.pubsub)\b/,
      means: 'queue library',
    },
    {
      kind: 'import',
      pattern: /^\s*import\s+[\w.]+\.(?:\w*[qQ]ueues?|messaging)\.|^\s*import\s+[\w.]+\.\w*Queue\w*;?$/,
      means: 'queue code',
      own: true,
    },
    {
      kind: 'line',
      pattern:
        /\bimplements\s+(?:[\w, ]{0,60}\b)?(?:Job|MessageListener|ItemReader|ItemWriter|ItemProcessor|Tasklet)\b|\bextends\s+QuartzJobBean\b|\b(?:JobBuilder|TriggerBuilder|StepBuilder|JobBuilderFactory|StreamsBuilder|KStream|KTable|SendMessageRequest|ReceiveMessageRequest|MessageProducer|MessageConsumer|QueueingConsumer)\b(?!\s*;)|@(?:EnableBatchProcessing|EnableAsync|EnableKafka|EnableRabbit|DisallowConcurrentExecution|Topic|KafkaClient|KafkaListeners|RabbitClient|Queue|QueueBinding|StreamEmitter|SchedulerLock)\b/,
      means: 'job, listener or stream',
    },
    {
      kind: 'import',
      pattern:
        /^\s*import\s+(?:static\s+)?(?:org\.springframework\.batch|io\.micronaut\.(?:configuration\.kafka|rabbitmq|jms|scheduling|nats)|io\.quarkus\.scheduler|org\.eclipse\.microprofile\.reactive\.messaging|io\.smallrye\.reactive\.messaging|io\.awspring\.cloud\.(?:sqs|sns|messaging)|com\.azure\.messaging|com\.microsoft\.azure\.servicebus|org\.jobrunr|com\.github\.kagkarlsson|net\.javacrumbs\.shedlock|fs2\.kafka|akka\.kafka|org\.apache\.camel|org\.redisson\.api\.RQueue|reactor\.kafka|org\.axonframework|io\.camunda)\b/,
      means: 'queue library',
    },
  ],
}
