import { variablesToDelete } from './adapters/anthropic/environment.ts'
import { type Proxies, proxiesOf, proxySecrets, proxyVariables } from './core/proxy.ts'
import { UserError } from './core/user-error.ts'

/** The secrets of a run, held in memory alone. */
export interface Secrets {
  readonly githubToken: string | undefined
  readonly anthropicKey: string | undefined
  /** Proves what a run remembers in its summary to be ours: the key given for it, else the model's; undefined: nothing is remembered. */
  readonly stateKey: string | undefined
  /** Without a key: whether the job's identity can be exchanged for one (workload identity federation). */
  readonly federation: boolean
  /** What leads to the network: an address of it may hold a password. */
  readonly proxies: Proxies
  /** Every secret value, for masking and redaction. */
  readonly literals: readonly string[]
}

const tokenVariables = ['INPUT_GITHUB-TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'] as const
const keyVariables = ['INPUT_ANTHROPIC-API-KEY', 'ANTHROPIC_API_KEY'] as const
/** No variable of a terminal: nothing is remembered there. */
const stateKeyVariables = ['INPUT_STATE-KEY'] as const

/** Whoever guesses the key can write what the next run believes. */
const shortestStateKey = 16
const shortStateKey = `state-key: it is shorter than ${shortestStateKey} characters and could be guessed; use a secret of at least ${shortestStateKey} characters, such as the output of \`openssl rand -hex 32\`, or leave the input out: the model key then takes its place`

/** Takes the secrets out of an environment and deletes them there, with everything else that could redirect the model's client: what runs later can not read them. On a runner (`INPUT_*` present) only the inputs count, so that the environment never supplies a key that the workflow did not give. Throws the user's mistake, with everything deleted already, for a state key that could be guessed. */
export function takeSecrets(env: Record<string, string | undefined>): Secrets {
  const onRunner = Object.keys(env).some((name) => name.startsWith('INPUT_'))
  const taken = (names: readonly [string, ...string[]]) =>
    (onRunner ? [names[0]] : names).map((name) => env[name]?.trim() ?? '').find((value) => value !== '')
  const githubToken = taken(tokenVariables)
  const anthropicKey = taken(keyVariables)
  const stateKey = taken(stateKeyVariables)
  const federation = anthropicKey === undefined && (env.ANTHROPIC_FEDERATION_RULE_ID ?? '') !== ''
  const proxies = proxiesOf(env)
  const ours = [...tokenVariables, ...keyVariables, ...stateKeyVariables]
  for (const name of [...ours, ...proxyVariables, ...variablesToDelete]) delete env[name]
  if (stateKey !== undefined && stateKey.length < shortestStateKey) throw new UserError([shortStateKey])
  return {
    githubToken,
    anthropicKey,
    stateKey: stateKey ?? anthropicKey,
    federation,
    proxies,
    literals: [githubToken, anthropicKey, stateKey, ...proxySecrets(proxies)].filter((value) => value !== undefined),
  }
}
