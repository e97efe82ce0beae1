import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Renders markdown as GitHub's grammar does, with raw HTML and every protocol let through, so that nothing is hidden from the assertions. */
export function toHtml(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
}

const allowedTags = new Set(['p', 'strong', 'em', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'br', 'a'])

/** What of a rendered text a reader could be harmed by; empty for a safe one. */
export function sinks(markdown: string, links: readonly string[] = []): readonly string[] {
  const html = toHtml(markdown)
  const problems: string[] = []
  const inert = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  if (!html.includes('<a ') && inert !== html) problems.push('raw HTML or a protocol that the renderer refused')
  for (const [tag, name = ''] of html.matchAll(/<\/?([a-z][a-z0-9]*)\b[^>]*>/gi)) {
    if (!allowedTags.has(name.toLowerCase())) problems.push(`tag ${tag}`)
    const href = /href="([^"]*)"/.exec(tag)?.[1]
    if (href !== undefined && !links.some((link) => href.startsWith(link))) problems.push(`link ${href}`)
    if (/\s(?:on\w+|style|src)=/i.test(tag)) problems.push(`attribute in ${tag}`)
  }
  for (const text of runningTexts(html))
    for (const pattern of live) if (pattern.test(text)) problems.push(`${pattern} in ${JSON.stringify(text)}`)
  for (const line of markdown.split('\n'))
    if (/^\s*(?:\/[a-z][\w-]*(?:\s|$)|@(?:dependabot|coderabbitai)\b|bors\b)/i.test(line))
      problems.push(`command ${line}`)
  if (/[\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2064\u{e0000}-\u{e007f}\u0000-\u0008\u000b-\u001f]/u.test(markdown))
    problems.push('hidden character')
  return problems
}

const live = [
  /@[a-z0-9]/i,
  /#\d/,
  /GH-\d/i,
  /https?:\/\//i,
  /\bwww\./i,
  /\$/,
  /\b[0-9a-f]{40}\b/,
  /\[![a-z]+\]/i,
  /^\s*\[[ x]\](?:\s|$)/i,
]

/** The text nodes outside code and links, where the platform looks for mentions and references. */
export function runningTexts(html: string): readonly string[] {
  return html
    .replace(/<(pre|code|a)\b[^>]*>[\s\S]*?<\/\1>/g, '\u0000')
    .split(/<[^>]*>|\u0000/)
    .map((text) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    )
}
