import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Finds a Chromium: what the environment variable CHROME names, else one on the path; undefined where there is none. */
export async function findBrowser(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const folders = (env.PATH ?? '').split(delimiter)
  const named = env.CHROME === undefined || env.CHROME === '' ? [] : [env.CHROME]
  for (const path of [...named, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))])
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path
  return undefined
}

/** Takes a picture of a page on this machine, 1,012 pixels wide. */
export async function takePicture(browser: string, page: string, picture: string, height: number): Promise<void> {
  const size = `--window-size=1012,${height}`
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    size,
    `--screenshot=${picture}`,
    `file://${page}`,
  ]
  await promisify(execFile)(browser, args, { timeout: 60_000 })
}
