import type { SignatureTable } from '../signature.ts'

/** Folders and names in which the programs of every language keep their APIs. */
export const apiLayout: SignatureTable = {
  surface: 'api',
  ecosystem: 'code',
  rows: [
    {
      kind: 'path',
      pattern: /(?:^|\/)(?:controllers?|endpoints?|resolvers?|middlewares?|webhooks?|guards|interceptors)\//i,
      means: 'request handling',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern:
        /(?<!(?:^|\/)apps\/)(?<![^/])(?:apis?|rest|graphql|graphiql|trpc|grpc|rpc|openapi|public[-_]api|admin[-_]api)\//i,
      means: 'API',
      except: 'front-end',
    },
    { kind: 'path', pattern: /(?:^|\/)[\w-]+[-_.](?:api|routes?|routers?)\//i, means: 'API', except: 'front-end' },
    { kind: 'path', pattern: /(?:^|\/)(?:routes?|routers?)\/(?!console\.php$)/, means: 'routes', except: 'front-end' },
    {
      kind: 'path',
      pattern: /(?:^|\/)(?:routes?|routers?|urls|endpoints?|webhooks?|middlewares?)\.\w+$/,
      means: 'routes',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern:
        /[-_.](?:controller|resolver|endpoints?|middleware|router|routes|webhook|guard|interceptor|handler)\.\w+$/,
      means: 'request handling',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern: /(?:^|\/)(?:dtos?|serializers?|schemas)\//i,
      means: 'request and response types',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern: /(?:[-_.]dto|[-_.]serializer)\.\w+$|(?:^|\/)serializers?\.\w+$/,
      means: 'request and response types',
    },
    {
      kind: 'path',
      pattern: /(?:^|\/)(?:auth|authentication|authorization|oauth2?|permissions?|policies)\//i,
      means: 'authentication or permissions',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern: /(?:^|[/_.-])(?:auth|oauth2?|jwt|permissions?|rate[-_]?limit(?:er|ing)?)\.\w+$/i,
      means: 'authentication or limits',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:http|api)[-_]?clients?\/|[-_.](?:http|api|grpc|rest)[-_]?client\.\w+$|(?:^|[/_.-])client[-_](?:grpc|http|rest|api)\.\w+$/i,
      means: 'outbound client',
    },
    { kind: 'path', pattern: /(?:^|\/)lib\/api\//, means: 'API client' },
    {
      kind: 'path',
      pattern: /(?:^|\/)(?:https?|s3|gcs|smtp|mail|mailer|mails)\.\w+$/,
      means: 'outbound client',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:stripe|paypal|braintree|adyen|twilio|sendgrid|mailgun|slack|openai)(?:[\w-]*\/|[\w.-]*\.\w+$)/i,
      means: 'outbound integration',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern:
        /(?:^|[/a-z0-9])(?:Auth|Authentication|Authorization|Identity|OAuth|Jwt|Token|Sso|Login|Permission)\w{0,40}(?:Validator|Handler|Provider|Service|Filter|Middleware|Guard)\.\w+$/,
      means: 'authentication or permissions',
      except: 'front-end',
    },
  ],
}
