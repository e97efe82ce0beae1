import { join, resolve } from 'node:path'
import { gitReader } from '../adapters/git/git-reader.ts'
import type { Reader } from '../core/ports.ts'
import type { Given } from './command.ts'

/** The reader of the range that the options name. */
export function rangeReader({ options, cwd, env }: Given): Reader {
  return gitReader({
    directory: resolve(cwd, options.text('repo') ?? '.'),
    base: options.text('base'),
    head: options.text('head'),
    direct: options.has('direct'),
    env,
  })
}

/** Where the built worker of the checks lies. */
export function checksFile(root: string): string {
  return join(root, 'dist', 'checks', 'index.js')
}
