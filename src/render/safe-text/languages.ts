/** Info strings a code block may carry: languages that are only coloured. None that the platform draws or makes clickable (mermaid, geojson, topojson, stl, math, suggestion). */
const coloured: ReadonlySet<string> = new Set(
  `avro avsc bash c clojure cpp cs csharp css dart diff dockerfile elixir erb erlang go gradle graphql groovy haskell hcl
  html http ini java javascript js json json5 jsonc jsx kotlin kt kts lua make makefile nginx objc ocaml patch perl php
  plaintext pgsql postgresql powershell prisma properties proto protobuf py python r rb ruby rs rust scala sh shell sql
  swift terraform text tf toml ts tsx txt typescript vue xml yaml yml zig zsh`.split(/\s+/),
)

/** Takes what claims to be a language and gives the info string to print, or undefined for one that is not only coloured; never passes on anything behind the first word. */
export function infoString(language: string | undefined | null): string | undefined {
  const word = language?.trim().split(/\s/)[0]?.toLowerCase()
  return word !== undefined && coloured.has(word) ? word : undefined
}
