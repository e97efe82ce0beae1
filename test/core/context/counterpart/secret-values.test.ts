import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutSecretValues } from '../../../../src/core/context/counterpart/secret-values.ts'
import { cpuTimeOf } from '../../../support/cpu-time.ts'
import { hostileLines } from './hostile-lines.ts'

/** Each holds `hunter` wherever a secret stands, and nowhere else. */
const secrets: readonly string[] = [
  'DB_PASSWORD=hunter2 correct, horse',
  'export SMTP_PASS="hunter22"',
  '# SMTP_PASS=hunter22',
  'BASIC_AUTH=admin:hunter1',
  "TOKEN='hunter'",
  'SENTRY_DSN=hunter',
  'SECRET=hun\\\nter hunter',
  'spring.datasource.password=hunter',
  'spring.datasource.password: hunter',
  'requirepass hunter',
  'masterauth hunter',
  '    password: hunter-horse # x',
  'production:\n  orders.paid:\n    secret: hunter\n    topic: a',
  'secret:\n  value: hunter\n  pin: hunter4\nname: a',
  'tokens:\n  - hunter\n  - hunter2\nname: a',
  'tokens: [hunter, "hunter2"]',
  'apiKey: |\n  hunter\n  a: hunter\nname: a',
  'api_key: >-\n  hunter\n\n  hunter\nname: a',
  'password: "hunter\n  hunter"',
  'env:\n  - name: DB_PASSWORD\n    value: hunter',
  'env:\n  - value: hunter\n    name: DB_PASSWORD',
  'a: { password: hunter, b: c }',
  '{ "password": "hunter", "b": 1 }',
  '{ "auth": { "user": "hunter", "pin": "hunter" }, "b": 1 }',
  '{\n"auth": {\n"user": "hunter",\n"pin": "hunter"\n},\n"b": 1 }',
  '  "privateKey": "hunter",',
  '"ConnectionString": "Server=a;User Id=hunter;Password=hunter"',
  'url = "Server=db;Database=x;Password=hunter;Timeout=3"',
  'url: amqp://hunter:hun/hunter@host:5672/a',
  'url: https://a/b?token=hunter&x=1',
  '[db]\npassword = "hunter"',
  'key = """a"""\nsecret = """\nhunter\n"""\nb = 1',
  'variable "db_password" {\n  default = "hunter"\n}',
  'password = "hunter"',
  '<password>hunter</password>',
  '<password>\n  hunter\n</password>',
  '<password><![CDATA[hunter<2]]></password>',
  '<property name="password" value="hunter"/>',
  '<property name="hibernate.connection.password">hunter</property>',
  '<add key="ApiKey" value="hunter" />',
  '<datasource password="hunter" user="a"/>',
  'proxy_set_header Authorization "Basic hunter1A";',
  'stringData:\n  a: hunter\nname: b',
  `password=\${DB_PASSWORD:hunter}`,
  'x: 1\r\npassword: hunter\r\ny: 1',
]

/** Stays as it is. */
const plain: readonly string[] = [
  'topic: orders.paid\nqueue: invoices\nprefetch: 10\nvisibility_timeout: 30',
  `password: \${DB_PASSWORD}`,
  'DB_PASSWORD=$DB_PASSWORD',
  'auth: true',
  'token: null',
  'password: <%= ENV["DB_PASSWORD"] %>',
  'password = var.db_password',
  'author: me',
  'properties:\n  password:\n    type: string\n    format: password\n    minLength: 8\n  name:\n    type: string',
  '"properties": {\n  "token": {\n    "type": "string"\n  },\n  "name": { "type": "string" }\n}',
  'paths:\n  /orders/{id}:\n    get:\n      operationId: show',
  '<resultMap id="order" type="Order"><result column="paid"/></resultMap>',
]

describe('values of secret names are not shown', () => {
  test.each(secrets)('%j', (text) => {
    const shown = withoutSecretValues(text)
    expect(shown).not.toContain('hunter')
    expect(shown).toContain('[redacted: value]')
    expect(shown.split('\n')).toHaveLength(text.split('\n').length)
  })

  test.each(plain)('and nothing else: %j', (text) => {
    expect(withoutSecretValues(text)).toBe(text)
  })

  test('names and other values beside them stay', () => {
    expect(withoutSecretValues('{ "password": "a", "queue": "orders" }')).toBe(
      '{ "password": [redacted: value], "queue": "orders" }',
    )
    expect(withoutSecretValues('secret: a\ntopic: b')).toBe('secret: [redacted: value]\ntopic: b')
  })

  test('whatever the text, the number of lines stays', () => {
    const part = fc.constantFrom(
      'password',
      ':',
      '=',
      ' ',
      '\n',
      '{',
      '}',
      '[',
      '"',
      "'",
      '|',
      '<a>',
      '- ',
      'x',
      '\\',
      '#',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        expect(withoutSecretValues(text).split('\n')).toHaveLength(text.split('\n').length)
      }),
    )
  })

  test('fifty thousand characters of any lines take no longer than a quarter of a second', () => {
    for (const line of [
      ...hostileLines,
      'password: '.repeat(100),
      'name: password '.repeat(60),
      '<a name="token" '.repeat(60),
    ]) {
      const times = [1, 2, 3, 4, 5].map(() => cpuTimeOf(() => void withoutSecretValues(`${line}\n`.repeat(50))))
      expect(Math.min(...times), line.slice(0, 30)).toBeLessThan(250)
    }
  })
})
