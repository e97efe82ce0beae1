/** Places that make the platform write "mentioned this" on somebody's page, although the host is allowed. */
const referring = /\/(?:issues|pull|pulls|discussions|commit|commits)\//i

/**
 * Says whether a link may stay a link: https only, the address begins with one of the `allowed` prefixes and that prefix ends where a part of an address ends, so that
 * `https://docs.example` does not allow `https://docs.example.evil`; nothing in it climbs (`..`), is escaped twice or hides.
 */
export function isAllowedLink(url: string, allowed: readonly string[]): boolean {
  if (
    !/^https:\/\/[\x21-\x7e]+$/.test(url) ||
    /[\\<>"'`@|^{}]|\.\.|%(?:2e|2f|5c|25|0)/i.test(url) ||
    referring.test(url)
  )
    return false
  return allowed.some((prefix) => {
    if (!prefix.startsWith('https://') || !url.startsWith(prefix)) return false
    return prefix.length > 'https://'.length && (prefix.endsWith('/') || /^(?:[/?#]|$)/.test(url.slice(prefix.length)))
  })
}
