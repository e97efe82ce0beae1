import type { Given } from './command.ts'

export async function demoCommand(given: Given): Promise<number> {
  given.terminal.print('demo\n')
  return 0
}
