import { variablesToDelete } from './adapters/anthropic/environment.ts'
import { type Proxies, proxiesOf, proxySecrets, proxyVariables } from './core/proxy.ts'

/** The secrets of a run, held in memory alone. */
export interface Secrets {
  readonly githubToken: string | undefined
  readonly anthropicKey: string | undefined
  /** Without a key: whether the job's identity can be exchanged for one (workload identity federation). */
  readonly federation: boolean
  /** What leads to the network: an address of it may hold a password. */
  readonly proxies: Proxies
  /** Every secret value, for masking and redaction. */
  readonly literals: readonly string[]
}

const tokenVariables = ['INPUT_GITHUB-TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'] as const
const keyVariables = ['INPUT_ANTHROPIC-API-KEY', 'ANTHROPIC_API_KEY'] as const

/** Takes the secrets out of an environment and deletes them there, with everything else that could redirect the model's client: what runs later can not read them. On a runner (`INPUT_*` present) only the inputs count, so that the environment never supplies a key that the workflow did not give. */
export function takeSecrets(env: Record<string, string | undefined>): Secrets {
  const onRunner = Object.keys(env).some((name) => name.startsWith('INPUT_'))
  const taken = (names: readonly [string, ...string[]]) =>
    (onRunner ? [names[0]] : names).map((name) => env[name]?.trim() ?? '').find((value) => value !== '')
  const githubToken = taken(tokenVariables)
  const anthropicKey = taken(keyVariables)
  const federation = anthropicKey === undefined && (env.ANTHROPIC_FEDERATION_RULE_ID ?? '') !== ''
  const proxies = proxiesOf(env)
  for (const name of [...tokenVariables, ...keyVariables, ...proxyVariables, ...variablesToDelete]) delete env[name]
  return {
    githubToken,
    anthropicKey,
    federation,
    proxies,
    literals: [githubToken, anthropicKey, ...proxySecrets(proxies)].filter((value) => value !== undefined),
  }
}
