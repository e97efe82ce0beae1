import { parseMarker } from './marker.ts'

/** Takes the body of a comment of ours; gives the title of its finding as plain text, without severity and markdown. Somebody may have edited the comment: whoever prints the title cleans it as any other text. */
export function commentTitle(body: string): string {
  const lines = body.replaceAll('\r\n', '\n').split('\n')
  const line = (parseMarker(body) === undefined ? lines[0] : lines[1]) ?? ''
  const title = line.trim().replace(/^\*\*(.*)\*\*$/, '$1')
  return title.replace(/^(?:Blocker|Major|Minor): /, '').replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
