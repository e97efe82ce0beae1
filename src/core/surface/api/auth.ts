import type { SignatureTable } from '../signature.ts'

/** Guards, sessions and tokens, as calls and annotations in any language. */
export const apiAuth: SignatureTable = {
  surface: 'api',
  ecosystem: 'code',
  rows: [
    {
      kind: 'line',
      pattern: /\bjwt\.\w+\(|\bJWT[.:]{1,2}\w+\(|\bJwt(?:Decoder|Encoder|Builder|Parser|Bearer)\w*/,
      means: 'token',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:has|check|require|assert|verify|ensure|is)_?(?:Permission|Permissions|Authori[sz]ed|Authenticated|Admin|Owner|Role|Scope|Access|Login)\w*\(/i,
      means: 'permission check',
      except: 'components',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:verify|validate|check|decode)_?(?:Token|Signature|Password|Jwt|Hmac|Webhook|Api_?Key|Credentials)\w*\(/i,
      means: 'credential check',
      except: 'components',
    },
    { kind: 'line', pattern: /\b(?:authenticate|authorize)[!?]?\(/i, means: 'authentication', except: 'components' },
    {
      kind: 'line',
      pattern: /\boauth2?[._]?\w*\(|\bOAuth2?\w*(?:Client|Config|Token|Session|Provider)\b/i,
      means: 'OAuth',
      except: 'components',
    },
    {
      kind: 'line',
      pattern: /\b(?:access|refresh|api|bearer|id)_?(?:token|key)s?\s*(?:=[^=>]|:=)/i,
      means: 'token',
      except: 'components',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:timingSafeEqual|compare_digest|secure_compare|ConstantTimeCompare|hash_equals|createHmac|hmac\.(?:new|New))\b/,
      means: 'signature check',
    },
    { kind: 'line', pattern: /\bclient_?secret\b/i, means: 'client credential', except: 'components' },
    {
      kind: 'line',
      pattern:
        /['"](?:Authorization|X-Api-Key|Bearer |Idempotency-Key|Set-Cookie|Cache-Control|ETag|If-None-Match|Retry-After|X-Hub-Signature[\w-]*|Access-Control-[\w-]+)/i,
      means: 'HTTP header',
    },
    {
      kind: 'line',
      pattern: /\b(?:rate_?limit(?:er)?|throttle)\w*\(|\bcors\(/i,
      means: 'request limit',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern: /\bsession\.(?:user|destroy|regenerate|invalidate|clear|token)\b|\breset_session\b/,
      means: 'session',
      except: 'components',
    },
    {
      kind: 'line',
      pattern:
        /(?:InvalidInput|InvalidArgument|Unauthorized|Forbidden|AccessDenied|PermissionDenied|Unauthenticated|NotFound|BadRequest|InvalidRequest|HttpStatus|TooManyRequests)(?:Error|Exception)?\(/,
      means: 'error answer',
      except: 'front-end',
    },
  ],
}
