/**
 * Variables that the SDK reads by itself. An entry deletes them from the environment after it has read the key, so that a
 * job's variables cannot send the key to another host (`ANTHROPIC_BASE_URL`), add or replace headers
 * (`ANTHROPIC_CUSTOM_HEADERS`), print the prompt (`ANTHROPIC_LOG`), or choose another identity (a token, a profile).
 * The adapter does not depend on it: it passes every one of these as an option, and pins host and headers itself. The
 * variables of workload identity federation are not in the list: with them, no key is stored at all.
 */
export const variablesToDelete = [
  'ANTHROPIC_API_KEY',
  'ANTHROPIC_AUTH_TOKEN',
  'ANTHROPIC_BASE_URL',
  'ANTHROPIC_CUSTOM_HEADERS',
  'ANTHROPIC_LOG',
  'ANTHROPIC_PROFILE',
  'ANTHROPIC_CONFIG_DIR',
  'ANTHROPIC_WEBHOOK_SIGNING_KEY',
  'ANTHROPIC_OPEN_TELEMETRY',
  'ANTHROPIC_OPEN_TELEMETRY_PROPAGATION',
  'ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE',
  'ANTHROPIC_OPEN_TELEMETRY_TRACES_MAX_CONTENT_BYTES',
] as const
