import type { Json } from '../document/json.ts'

/** Whether data of one schema can be read with another. */
export type Resolution =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string }

/** The avsc package as the check takes it: it decides whether, and stops at the first difference. Reads no file; never throws. */
export interface AvroParser {
  readonly resolve: (reader: Json, writer: Json) => Resolution
}
