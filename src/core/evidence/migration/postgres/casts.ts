import type { ColumnType } from '../operation.ts'

/** provisional */
export function castOf(_from: ColumnType, _to: ColumnType): 'none' | 'scan' | 'rewrite' | 'refused' | 'unknown' {
  return 'unknown'
}
