import { outlineByLines } from '../../src/core/context/outline/outline-by-lines.ts'
import type { Parsers } from '../../src/core/ports.ts'

/** Parsers without a grammar: every text is outlined by its lines. */
export const lineParsers: Parsers = { load: async () => outlineByLines }
