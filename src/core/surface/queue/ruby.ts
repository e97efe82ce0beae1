import type { SignatureTable } from '../signature.ts'

/** Sidekiq, ActiveJob, GoodJob and broker clients. */
export const queueRuby: SignatureTable = {
  surface: 'queue',
  ecosystem: 'ruby',
  rows: [
    {
      kind: 'path',
      pattern:
        /(?:^|\/)app\/(?:jobs|workers|sidekiq)\/|_(?:job|worker)\.rb$|(?:^|\/)config\/(?:initializers\/)?(?:sidekiq|good_job|solid_queue|resque|schedule|karafka|sneakers)\w*\.(?:rb|yml)$/,
      means: 'background job',
    },
    {
      kind: 'line',
      pattern:
        /\.(?:perform_later|perform_async|perform_in|perform_at|perform_bulk|enqueue|set\(\s*(?:wait|queue))|\bdef\s+perform\b|\w_later\b/,
      means: 'job call',
    },
    {
      kind: 'line',
      pattern:
        /^\s*(?:queue_as|retry_on|discard_on|sidekiq_options|sidekiq_retry_in|good_job_control_concurrency_with|include\s+Sidekiq::\w+)\b|\bclass\s+\w+\s*<\s*(?:ApplicationJob|ActiveJob::Base)/,
      means: 'job declaration',
    },
    {
      kind: 'line',
      pattern: /\b(?:Sidekiq|Resque|GoodJob|SolidQueue|Karafka|Bunny|Racecar|Shoryuken)(?:::|\.)\w+/,
      means: 'queue library',
    },
    {
      kind: 'line',
      pattern:
        /^\s*(?:queue|sidekiq_throttle|throttle|limits_concurrency|self\.queue_adapter|deliver_later_queue_name)\b\s*(?:=|:|to:)|\binclude\s+(?:Sidekiq::\w+|Shoryuken::Worker|Sneakers::Worker|SuckerPunch::Job)|<\s*(?:Karafka::\w+|ApplicationConsumer|Racecar::Consumer)\b/,
      means: 'job declaration',
    },
    {
      kind: 'import',
      pattern:
        /^require\s+['"](?:sidekiq|resque|bunny|karafka|racecar|shoryuken|sneakers|kicks|good_job|solid_queue|aws-sdk-sqs|rufus-scheduler|delayed_job)\b/,
      means: 'queue library',
    },
  ],
}
