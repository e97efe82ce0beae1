/** The API version that the requests of this adapter are written for. */
const apiVersion = '2026-10-21'

/** Headers taken over from the SDK; all others are dropped, since it adds to them whatever the environment says. */
const taken = ['accept', 'content-type']

/** What only a federated identity needs: the token that the SDK fetched, and the beta that allows it. */
const takenWithFederation = [...taken, 'authorization', 'anthropic-beta']

/**
 * Takes the base URL, the key (undefined: the SDK brings a federated token) and the way to the network; gives a `fetch`
 * for the SDK that sends only known headers, only to that origin. It never follows a redirect, so neither key nor prompt
 * can be sent on; a proxy on the way changes none of this, since it is only asked for a tunnel to that origin.
 */
export function pinnedFetch(baseUrl: string, apiKey: string | undefined, outward: typeof fetch): typeof fetch {
  const origin = new URL(baseUrl).origin
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.origin !== origin) throw new Error('a request to another host than the base URL was refused')
    const headers = knownHeaders(new Headers(init?.headers), apiKey)
    return outward(url, { ...init, headers, redirect: 'manual' })
  }
}

function knownHeaders(given: Headers, apiKey: string | undefined): Headers {
  const headers = new Headers({ 'anthropic-version': apiVersion, 'user-agent': 'integration-engineer' })
  for (const name of apiKey === undefined ? takenWithFederation : taken) {
    const value = given.get(name)
    if (value !== null) headers.set(name, value)
  }
  if (apiKey !== undefined) headers.set('authorization', `Bearer ${apiKey}`)
  return headers
}
