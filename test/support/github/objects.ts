import { spawn } from 'node:child_process'
import { isolatedGitEnvironment } from '../git-repository.ts'

/** One object of a git repository with its bytes. */
export interface GitObject {
  readonly oid: string
  readonly type: string
  readonly content: Buffer
}

/** Reads objects by expression (`<sha>:<path>`, an id) through one `git cat-file` process, in the order asked; undefined where there is none. */
export interface Objects {
  readonly read: (expression: string) => Promise<GitObject | undefined>
  readonly close: () => void
}

interface Waiting {
  readonly expression: Buffer
  readonly resolve: (object: GitObject | undefined) => void
  readonly reject: (error: Error) => void
}

type Taken = { readonly object: GitObject | undefined; readonly length: number } | { readonly need: number }

/** Starts reading objects of a repository; the process lives until `close`. */
export function openObjects(directory: string): Objects {
  const child = spawn('git', ['-C', directory, '-c', 'safe.directory=*', 'cat-file', '--batch', '-z'], {
    env: isolatedGitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const waiting: Waiting[] = []
  const chunks: Buffer[] = []
  const fail = (error: Error) => {
    for (const one of waiting.splice(0)) one.reject(error)
  }
  let [length, need] = [0, 1]
  const advance = () => {
    while (length >= need && waiting[0] !== undefined) {
      const bytes = Buffer.concat(chunks)
      const taken = takeObject(bytes, waiting[0].expression)
      const rest = 'need' in taken ? bytes : bytes.subarray(taken.length)
      chunks.splice(0, chunks.length, rest)
      length = rest.length
      need = 'need' in taken ? taken.need : 1
      if ('object' in taken) waiting.shift()?.resolve(taken.object)
    }
  }
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    length += chunk.length
    advance()
  })
  child.stdin.on('error', fail)
  child.on('error', fail)
  child.on('close', () => fail(new Error('git cat-file ended')))
  const read = (expression: string) =>
    new Promise<GitObject | undefined>((resolve, reject) => {
      if (expression === '' || expression.includes('\0')) return resolve(undefined)
      waiting.push({ expression: Buffer.from(expression), resolve, reject })
      child.stdin.write(`${expression}\0`)
    })
  return { read, close: () => void child.kill() }
}

/** Takes one answer off the stream. The header repeats the expression only when there is no such object; the expression itself may hold newlines. */
function takeObject(bytes: Buffer, expression: Buffer): Taken {
  const shared = bytes.subarray(0, expression.length)
  const repeated = shared.equals(expression)
  if (!repeated && bytes.length < expression.length && expression.subarray(0, bytes.length).equals(bytes))
    return { need: bytes.length + 1 }
  const end = bytes.indexOf('\n', repeated ? expression.length : 0)
  if (end === -1) return { need: bytes.length + 1 }
  const header = /^([0-9a-f]+) (blob|tree|commit|tag) (\d+)$/.exec(bytes.toString('utf8', 0, end))
  if (header === null) return { object: undefined, length: end + 1 }
  const size = Number(header[3])
  const length = end + 1 + size + 1
  if (bytes.length < length) return { need: length }
  const content = Buffer.from(bytes.subarray(end + 1, end + 1 + size))
  return { object: { oid: header[1] ?? '', type: header[2] ?? '', content }, length }
}
