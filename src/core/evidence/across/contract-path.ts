import { isContract } from '../../surface/api/contracts.ts'
import { ecosystemOf } from '../../surface/ecosystem.ts'
import { mayHoldSchemas } from './fields/schemas-in.ts'
import { isReleased } from './released.ts'

/** Says whether a path is by its name a contract that code can be held against: one that describes routes or names schemas, and is meant to follow the code. */
export function isContractPath(path: string): boolean {
  return mayHoldSchemas(path) && isContract(path, ecosystemOf(path)) && !isReleased(path)
}
