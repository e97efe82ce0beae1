import type { SignatureTable } from '../signature.ts'

/** Mail, payments, storage and webhooks that go out, as calls in any language. */
export const apiOutbound: SignatureTable = {
  surface: 'api',
  ecosystem: 'code',
  rows: [
    {
      kind: 'line',
      pattern:
        /(?:mailer|mail_?(?:client|sender|service)|email_?(?:client|sender|service)|smtp\w*)(?:\.|->)(?:send|deliver|enqueue)\w*\(/i,
      means: 'outbound mail',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern: /\b(?:stripe|paypal|braintree|adyen|razorpay|mollie|plaid)\w*(?:\.|->|::)\w+/i,
      means: 'payment call',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern: /\bweb_?hooks?_?\w*(?:\.|->|::)(?:send|trigger|deliver|dispatch|call|notify|emit|post)\w*\(/i,
      means: 'webhook call',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /(?:blob|bucket|object_?storage|storage_?(?:client|service|provider|backend))\w*(?:\.|->)(?:upload|put|get_?object|get_?signed|presign|download|delete|copy)\w*\(/i,
      means: 'storage call',
      except: 'front-end',
    },
    { kind: 'line', pattern: /\b(?:bcrypt|argon2|scrypt|pbkdf2)\w*(?:\.|\(|::)/i, means: 'credential hash' },
    {
      kind: 'line',
      pattern: /\b(?:verify_?|check_?|require_?|generate_?|validate_?)csrf\w*\(|\bcsrf_?(?:protect|exempt|token)\w*\(/i,
      means: 'request forgery guard',
      except: 'components',
    },
  ],
}
