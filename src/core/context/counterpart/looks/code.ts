import type { Look } from './look.ts'

const declares = { kind: 'type', what: 'declaration', sort: 'declaration' } as const
const calls = { kind: 'function', what: 'caller', sort: 'caller' } as const
const implementsIt = { kind: 'function', what: 'declaration', sort: 'declaration' } as const

/** Where a type is declared, and where a function is called. */
export const codeLooks: readonly Look[] = [
  {
    ...declares,
    weight: 90,
    pattern:
      /\b(?:interface|trait|protocol|defprotocol|abstract\s+class)\s+¤(?!\s*;)|\btype\s+¤(?:\[[^\]]*\])?\s+interface\b/,
  },
  {
    ...declares,
    weight: 80,
    pattern:
      /\b(?:class|struct|record|enum|data\s+class)\s+(?:\w+(?:::|\.))*¤(?!\s*;)|\btype\s+¤(?:\s+struct|\s*=|<)|\bdefmodule\s+(?:\w+\.)*¤\s+do/,
  },
  { ...declares, weight: 70, pattern: /\bexport\s+const\s+¤\s*=|^\s*(?:message|input|type)\s+¤/ },
  { ...implementsIt, weight: 40, pattern: /\brpc\s+¤\s*\(/ },
  {
    ...implementsIt,
    weight: 58,
    pattern:
      /^\s*¤\??\s*(?:<[^>]*>)?\([^{=]*\)\s*:\s*[^{=]+;?\s*$|^\s*(?!return|await|throw|yield|new|else)[\w<>[\].,?]+\s+¤\s*\([^{=]*\)\s*(?:throws\s[\w, ]+)?;\s*$|^\t¤\([^{=]*\)\s*[\w(*[][^{=]*$|@callback\s+¤\(/,
  },
  { ...calls, weight: 62, pattern: /(?:\.|->|::|\?\.)¤(?:::<[^>]*>|<[^>()]{0,60}>)?[!?]?\s*\(/ },
  {
    ...calls,
    weight: 48,
    pattern: /(?:\bawait\s+|\breturn\s+|[=(,!&|{[:?]\s*|\byield\s+|\|>\s*(?:\w+\.)*|=>\s*|\bin\s+)¤[!?]?\s*\(/,
  },
  { ...calls, weight: 34, pattern: /\.¤[!?]?(?:\s+[\w:@"'[{]|\s*$|[,)])|\bmethod\(:¤|::¤/ },
]

/** A line that defines the function and calls nothing. */
export const definition =
  /\b(?:def|defp|func|function|fn|fun|public|private|protected|internal|override|abstract|async|static)\b[^=;.]*¤[!?]?\s*(?:<[^>]*>)?\s*[({]/
