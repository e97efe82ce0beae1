import { UserError } from './user-error.ts'

/** What an environment says about proxies, as it is spelt there. */
export interface Proxies {
  /** For https addresses (`HTTPS_PROXY`) and for http ones (`HTTP_PROXY`). */
  readonly https: string | undefined
  readonly http: string | undefined
  /** Hosts that are asked directly (`NO_PROXY`): names, `.suffixes`, `name:port` or `*`, separated by commas. */
  readonly except: string
}

/** The variables that name a proxy, of which the first that is set counts: the lower-case one, as with curl and on GitHub's runners. */
const variables = { https: ['https_proxy', 'HTTPS_PROXY'], http: ['http_proxy', 'HTTP_PROXY'] } as const

/** All of them: they may hold a password, so that an entry deletes them once they are read. */
export const proxyVariables = [...variables.https, ...variables.http] as const

/** Takes an environment; gives what it says about proxies. */
export function proxiesOf(env: Readonly<Record<string, string | undefined>>): Proxies {
  const first = (names: readonly string[]) => names.map((name) => env[name]?.trim() ?? '').find((value) => value !== '')
  return {
    https: first(variables.https),
    http: first(variables.http),
    except: first(['no_proxy', 'NO_PROXY']) ?? '',
  }
}

/** A proxy whose credentials, if any, are apart from its address. */
export interface ProxyServer {
  /** `http://host:port` or `https://host:port`. */
  readonly address: string
  /** `user:password`, decoded. */
  readonly credentials: string | undefined
}

/** Takes a proxy as a variable names it, `http://` being what is meant where it names no protocol. A value of another form is the user's mistake, told without the value, which may hold a password. */
export function parseProxy(value: string, variable: 'HTTPS_PROXY' | 'HTTP_PROXY'): ProxyServer {
  const [, protocol = 'http', userinfo, host, port = ''] =
    /^(?:(https?):\/\/)?(?:([^/]*)@)?([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:\d{1,5})?\/?$/i.exec(value) ?? []
  if (host === undefined)
    throw new UserError([
      `${variable} is not the address of a proxy, such as http://proxy.example:3128; only http and https proxies are supported`,
    ])
  return {
    address: `${protocol.toLowerCase()}://${host}${port}`,
    credentials: userinfo === undefined || userinfo === '' ? undefined : decoded(userinfo),
  }
}

/** Says through which proxy an address is asked, or undefined for none: this machine is always asked directly, since no proxy reaches it. */
export function proxyFor(address: string, proxies: Proxies): ProxyServer | undefined {
  const [, protocol = '', host = '', port] = /^(https?):\/\/(\[[^\]]+\]|[^/:?#]+)(?::(\d+))?/i.exec(address) ?? []
  const isSecure = protocol.toLowerCase() === 'https'
  const value = isSecure ? proxies.https : proxies.http
  if (value === undefined || host === '' || isExcepted(host.toLowerCase(), port ?? (isSecure ? '443' : '80'), proxies))
    return undefined
  return parseProxy(value, isSecure ? 'HTTPS_PROXY' : 'HTTP_PROXY')
}

/** Takes what the environment says about proxies; gives the parts that must be printed nowhere: passwords as they are spelt and as they are meant, and a user name that stands alone, which then is a token. */
export function proxySecrets({ https, http }: Proxies): readonly string[] {
  const values = [https, http].filter((value) => value !== undefined)
  const secrets = values.flatMap((value) => {
    const userinfo = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(.*)@/i.exec(value)?.[1] ?? ''
    const colon = userinfo.indexOf(':')
    const alone = colon === -1 || colon === userinfo.length - 1
    const secret = alone ? userinfo.replace(/:$/, '') : userinfo.slice(colon + 1)
    return [secret, decoded(secret)]
  })
  return [...new Set(secrets)].filter((secret) => secret.length >= shortestSecret)
}

/** To mask a shorter one would blank half of the log. */
const shortestSecret = 4

const thisMachine = /^(localhost|127\.[\d.]+|\[(::1|0:0:0:0:0:0:0:1)\])$/

function isExcepted(host: string, port: string, { except }: Proxies): boolean {
  if (thisMachine.test(host)) return true
  const entries = except
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
  return entries.some((entry) => {
    if (entry === '*') return true
    const suffix = entry.replace(/^\*?\./, '')
    return [host, `${host}:${port}`].some((name) => name === suffix || name.endsWith(`.${suffix}`))
  })
}

/** What is not URL-encoded stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
