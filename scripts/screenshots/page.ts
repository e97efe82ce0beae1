import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** A comment as GitHub frames it: in the conversation, or in a thread under the lines that it is about. */
export interface Framed {
  readonly title: string
  /** The comment that began it, and the answers. */
  readonly comments: readonly { readonly author: string; readonly body: string }[]
  /** The place in the diff; undefined in the conversation. */
  readonly place?: string | undefined
  readonly resolved?: boolean
}

/** Gives a page that shows comments as a reader on GitHub sees them, closed blocks open where `open` says so. */
export function pageOf(heading: string, framed: readonly Framed[], open: boolean): string {
  return `<!doctype html><meta charset="utf-8"><title>${escaped(heading)}</title><style>${style}</style><main><h1>${escaped(heading)}</h1>${framed.map((one) => frame(one, open)).join('')}</main>`
}

function frame({ title, comments, place, resolved = false }: Framed, open: boolean): string {
  const mark = resolved ? '<span class="resolved">Resolved</span>' : ''
  const where = place === undefined ? '' : `<div class="place"><code>${escaped(place)}</code>${mark}</div>`
  const shown = comments.map(
    ({ author, body }) =>
      `<article><header>${escaped(author)}</header><div class="body">${html(body, open)}</div></article>`,
  )
  return `<h2>${escaped(title)}</h2><section>${where}${shown.join('')}</section>`
}

/** GitHub keeps the few tags that our texts use, and shows no comment of HTML. */
function html(markdown: string, open: boolean): string {
  const made = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  return open ? made.replaceAll('<details>', '<details open>') : made
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const style = `
body { margin: 0; background: #fff; color: #1f2328; font: 14px/1.5 system-ui, "Liberation Sans", "DejaVu Sans", sans-serif }
main { width: 980px; margin: 0 auto; padding: 16px }
h1 { font-size: 20px } h2 { font-size: 13px; color: #59636e; margin: 24px 0 8px }
section { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
.place { background: #f6f8fa; padding: 8px 16px; border-bottom: 1px solid #d1d9e0 }
.resolved { float: right; color: #59636e }
article + article { border-top: 1px solid #d1d9e0 }
header { padding: 8px 16px; background: #f6f8fa; font-weight: 600 }
.body { padding: 4px 16px 12px } .body h3 { font-size: 17px; margin: 10px 0 }
table { border-collapse: collapse; margin: 8px 0 } th, td { border: 1px solid #d1d9e0; padding: 5px 12px; text-align: left }
code { background: #eff1f3; border-radius: 4px; padding: 2px 5px; font: 12px "Liberation Mono", "DejaVu Sans Mono", monospace }
pre { background: #f6f8fa; border-radius: 6px; padding: 12px; overflow: auto } pre code { background: none; padding: 0 }
sub { font-size: 11px; color: #59636e; vertical-align: baseline } a { color: #0969da; text-decoration: none }
blockquote { margin: 0; padding: 0 12px; border-left: 4px solid #d1d9e0; color: #59636e }
`
