/** What a comment of ours says it is, in an HTML comment at its first byte. A marker alone proves nothing: only together with our author id does it make a comment ours to edit. */
export type Marker =
  | { readonly kind: 'finding'; readonly identity: string; readonly category: string | undefined }
  | { readonly kind: 'summary' }

const grammar = /^<!-- integration-engineer:v1 (?:finding=([0-9a-f]{16})(?: category=([a-z-]{1,40}))?|summary) -->/

/** Prints the marker that a comment's body must begin with. */
export function renderMarker(marker: Marker): string {
  const category = marker.kind === 'summary' || marker.category === undefined ? '' : ` category=${marker.category}`
  const what = marker.kind === 'summary' ? 'summary' : `finding=${marker.identity}${category}`
  return `<!-- integration-engineer:v1 ${what} -->`
}

/** Reads the marker at the first byte of a comment's body; undefined anywhere else or in any other form. */
export function parseMarker(body: string): Marker | undefined {
  const match = grammar.exec(body)
  if (match === null) return undefined
  return match[1] === undefined ? { kind: 'summary' } : { kind: 'finding', identity: match[1], category: match[2] }
}
