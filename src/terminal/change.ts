import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { gitReader } from '../adapters/git/git-reader.ts'
import type { Reader } from '../core/ports.ts'
import { UserError } from '../core/user-error.ts'
import type { LocalFile } from '../load-settings.ts'
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

/** The configuration file that `--config` names; undefined where it is not given, and the base revision's is read. */
export async function localSettings({ options, cwd }: Given): Promise<LocalFile | undefined> {
  const path = options.text('config')
  if (path === undefined) return undefined
  const text = await readFile(resolve(cwd, path), 'utf8').catch(() => {
    throw new UserError([`--config: ${path} can not be read`])
  })
  return { path, text }
}

/** Where the built worker of the checks lies. */
export function checksFile(root: string): string {
  return join(root, 'dist', 'checks', 'index.js')
}
