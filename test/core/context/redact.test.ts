import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redact } from '../../../src/core/context/redact.ts'
import { cpuTime } from '../../support/cpu-time.ts'

describe('G01 redact: what its shape gives away', () => {
  const vectors: readonly (readonly [name: string, secret: string])[] = [
    ['classic GitHub token', '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'],
    ['OAuth GitHub token', 'gho_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['installation GitHub token', 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['refresh GitHub token', 'ghr_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['user GitHub token', 'ghu_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['fine-grained GitHub token', 'github_pat_11ABCDEFG0example5of9_2nVwvsylpmOLboQwTPTLewDcE621dQ0AAaBBCCDDEEFFHH'],
    ['Anthropic key', 'sk-ant-api03-abcdefghijklmnopqrstuvwxyz1234567890'],
    ['OpenAI key', 'sk-proj-abcdefghijklmnopqrstuvwxyz1234567890'],
    ['old OpenAI key', `sk-${'a1B2'.repeat(12)}`],
    ['AWS access key', 'AKIAIOSFODNN7EXAMPLE'],
    ['AWS session key', 'ASIAIOSFODNN7EXAMPLE'],
    ['Slack token', 'xoxb-1234567890-abcdefghijkl-mnopqrstuvwx'],
    ['Stripe secret', `sk_${'live'}_4eC39HqLyjWDarjtT1zdp7dc`],
    ['Stripe restricted key', `rk_${'live'}_4eC39HqLyjWDarjtT1zdp7dc`],
    ['Stripe webhook secret', 'whsec_abcdefghijklmnopqrstuvwx123456'],
    ['Google key', 'AIzaSyA-1234567890abcdefghijklmnopqrstu'],
    ['npm token', 'npm_abcdefghijklmnopqrstuvwxyz0123456789'],
    ['web token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U'],
  ]
  test.each(vectors)('%s', (_, secret) => {
    for (const around of [
      ['', ''],
      ['"', '"'],
      ['\\n', '\\n'],
      ['\u001b[31m', '\u001b[0m'],
      ['x', '.'],
      ['a=', ' b'],
    ]) {
      const [before = '', after = ''] = around
      const text = redact(`${before}${secret}${after}`, [])
      expect(text).not.toContain(secret.slice(4, 24))
      expect(text).toMatch(/\[redacted: [a-z ]+\]/)
      expect(text.startsWith(before)).toBe(true)
      expect(text.endsWith(after)).toBe(true)
    }
  })

  const assigned: readonly (readonly [text: string, redacted: string])[] = [
    ['https://x-access-token:abcdef@github.com/o/r', 'https://x-access-token:[redacted: password]@github.com/o/r'],
    ['postgres://app:hunter2@db:5432/x', 'postgres://app:[redacted: password]@db:5432/x'],
    ['redis://:hunter2@cache', 'redis://:[redacted: password]@cache'],
    [
      'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      'aws_secret_access_key = [redacted: aws secret key]',
    ],
    ['const apiKey = "a8f5f167f44f4964e6c998dee827110c"', 'const apiKey = "[redacted: secret]"'],
    ["'client_secret' => 'Zx9Kq-PLmN7vT3rW8yB2',", "'client_secret' => '[redacted: secret]',"],
    ['"password": "N0t-a-W0rd-9931"', '"password": "[redacted: secret]"'],
    ['DB_PASSWORD=s3cr3tValue123!', 'DB_PASSWORD=[redacted: secret]'],
    ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz', 'Authorization: [redacted: authorization]'],
  ]
  test.each(assigned)('by its place: %s', (text, expected) => {
    expect(redact(text, []).replace('Bearer [', '[')).toBe(expected)
  })

  test.each([
    'token = getToken()',
    'const token = process.env.TOKEN',
    'password: "correct horse battery"',
    'token: "users/v1/list-all"',
    "secret = 'csrf_token_2'",
    `apiKey: "$${'{API_KEY_2_FROM_VAULT}'}"`,
    `postgres://app:$${'{PASSWORD}'}@db`,
    'postgres://app:<password>@db',
    'task-management-of-something-long-and-boring',
    'https://host:8080/@scope/package',
    'password_digest = BCrypt::Password.create(unencrypted_password, cost: 12)',
    'if (pem.startsWith("-----BEGIN PRIVATE KEY-----")) {\n  return parse(pem)\n}',
    'ok = s.startsWith("-----BEGIN PRIVATE KEY-----") && s.endsWith("-----END PRIVATE KEY-----")',
    '-----BEGIN CERTIFICATE-----\nMIIEpAIBAAKCAQEA0Z3VS5JJcds3xfn\n-----END CERTIFICATE-----',
  ])('leaves code alone: %s', (text) => {
    expect(redact(text, [])).toBe(text)
  })
})

describe('G01 redact: private keys', () => {
  const body = ['MIIEpAIBAAKCAQEA0Z3VS5JJcds3xfn/ygWyF8PbnGy0AHB7MhgwMbRvI0MBZhpI', 'Qw8zXyAbCdEfGhIjKl==']
  const lines = [
    'before()',
    '-----BEGIN RSA PRIVATE KEY-----',
    body[0],
    body[0],
    body[1],
    '-----END RSA PRIVATE KEY-----',
    'after()',
  ]

  test.each([
    ['plain', (line: string) => line],
    ['in a diff', (line: string) => `+${line}`],
    ['in a gutter', (line: string, at: number) => `R${at + 99} +${line}`],
    ['removed, in a gutter', (line: string, at: number) => `L${at + 9} -    ${line}`],
    ['as joined strings', (line: string) => `  '${line}\\n' +`],
    ['as comments', (line: string) => `# ${line}`],
  ])('%s: every line of the key, and no other', (_, wrap) => {
    const text = redact(lines.map((line, at) => wrap(line ?? '', at)).join('\n'), []).split('\n')
    expect(text.length).toBe(lines.length)
    expect(text[0]).toBe(wrap('before()', 0))
    expect(text[6]).toBe(wrap('after()', 6))
    expect(text.join('')).not.toMatch(/MIIE|Qw8z/)
    expect(text.filter((line) => line.includes('[redacted: private key]')).length).toBe(5)
  })

  test('cut off in the middle, and followed by code', () => {
    const cut = redact(`-----BEGIN PRIVATE KEY-----\n${body[0]}\n${body[0]}`, [])
    expect(cut).toBe('[redacted: private key]\n[redacted: private key]\n[redacted: private key]')
    const code = redact(`-----BEGIN PRIVATE KEY-----\n${body[0]}\n\nfunction f() {\n  g()\n}`, [])
    expect(code).toContain('function f() {\n  g()\n}')
  })

  test('on one line with escaped line ends, twice', () => {
    const one = `"-----BEGIN EC PRIVATE KEY-----\\n${body[0]}\\n-----END EC PRIVATE KEY-----"`
    expect(redact(`a(${one}, ${one})`, [])).toBe('a("[redacted: private key]", "[redacted: private key]")')
  })
})

describe('G03 G04 redact: the secrets of the run', () => {
  const key = 'sk-zz-Zx9Kq-PLmN7vT3rW8yB2cD5fG/h+J'
  test.each([
    ['itself', key],
    ['without its first seven characters', key.slice(7)],
    ['its last twenty', key.slice(-20)],
    ['reversed', [...key].reverse().join('')],
    ['hexadecimal', Buffer.from(key).toString('hex')],
    ['upper-case hexadecimal', Buffer.from(key).toString('hex').toUpperCase()],
    ['URL-encoded', encodeURIComponent(key)],
    ['base64', Buffer.from(key).toString('base64').replace(/=+$/, '').slice(0, -1)],
    ['base64 behind one byte', Buffer.from(`:${key}`).toString('base64').slice(3, -4)],
    ['base64 behind two bytes', Buffer.from(`u:${key}`).toString('base64').slice(3, -4)],
    ['base64url', Buffer.from(key).toString('base64url').slice(0, -2)],
  ])('%s', (_, form) => {
    const text = redact(`see <${form}>`, [key])
    expect(text).toContain('[redacted: secret]')
    for (let at = 0; at + 16 <= form.length; at++) expect(text).not.toContain(form.slice(at, at + 16))
  })

  test('a literal over several lines keeps their number; a short one is not looked for', () => {
    expect(redact('a\nline-one-1\nline-two-2\nb', ['line-one-1\nline-two-2']).split('\n').length).toBe(4)
    expect(redact('a test of it', ['test', ''])).toBe('a test of it')
  })
})

describe('redact as a whole', () => {
  const pieces = fc.constantFrom(
    '-----BEGIN PRIVATE KEY-----',
    '-----END ',
    '-----',
    '\n',
    'R1 +',
    'MIIE'.repeat(16),
    'token = "',
    'a1B2c3D4e5F6g7',
    '"',
    '://u:',
    '@h',
    'eyJ',
    'eyJab.',
    'ghp_',
    'A'.repeat(40),
    'the-secret-literal',
    ' ',
  )
  test('keeps the number of lines and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('')
        const once = redact(text, ['the-secret-literal'])
        expect(once.split('\n').length).toBe(text.split('\n').length)
        expect(redact(once, ['the-secret-literal'])).toBe(once)
      }),
      { numRuns: 1_000 },
    )
  })

  test.each([
    'a',
    'eyJ',
    'eyJabc.',
    '://a:',
    'password',
    "secret='abc ",
    'TOKEN=',
    '-----BEGIN RSA PRIVATE KEY-----',
    '-----END ',
    ' ',
    'ghp_',
    '"',
  ])('takes linear time on half a megabyte of %j on one line', (piece) => {
    const text = piece.repeat(Math.ceil(500_000 / piece.length))
    const start = cpuTime()
    redact(text, ['a-literal-that-is-not-there-at-all'])
    expect(cpuTime() - start).toBeLessThan(3_000)
  })
})
