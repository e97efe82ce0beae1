import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a file whole or not at all, with its folder where that is missing. What stands there is replaced and not followed: in a checkout it could be a link to anywhere. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const part = `${path}.${process.pid}.part`
  const write = () => writeFile(part, text, { flag: 'wx' })
  try {
    await write()
  } catch (error) {
    if (!isMissingFolder(error)) throw error
    await mkdir(dirname(path), { recursive: true })
    await write()
  }
  await rename(part, path)
}

function isMissingFolder(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
