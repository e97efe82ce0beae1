import type { SignatureTable } from '../signature.ts'

/** Servers and clients beyond plain routes: GraphQL builders, functions of clouds, sockets, storage and language models. */
export const apiJavascriptServers: SignatureTable = {
  surface: 'api',
  ecosystem: 'javascript',
  rows: [
    {
      kind: 'line',
      pattern: /\b(?:defineEventHandler|eventHandler|readBody|getQuery|createError)\(/,
      means: 'h3 handler',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /\bbuilder\.(?:queryFields?|mutationFields?|subscriptionFields?|objectType|prismaObject|inputType)\(|\b(?:queryField|mutationField|extendType|inputObjectType)\(/,
      means: 'GraphQL field',
      except: 'components',
    },
    {
      kind: 'line',
      pattern:
        /^(?:export\s+(?:const|async\s+function)\s+handler\b|(?:module\.)?exports\.handler\s*=)|\bfunctions\.(?:https|pubsub|firestore|region)\b|\bonRequest\(\s*(?:async|\{|\()|\bonCall\(\s*(?:async|\{|\()/,
      means: 'cloud function',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:io|socket|wss|namespace)\.(?:on|of|emit|to|use)\(\s*['"`]|\bnew (?:WebSocketServer|WebSocket\.Server)\(/,
      means: 'socket',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /\bnew (?:Put|Get|Delete|Head|List|Copy)Objects?\w*Command\(|\bgetSignedUrl\(|\bnew (?:SendEmail|Invoke)Command\(/,
      means: 'outbound call',
    },
    {
      kind: 'line',
      pattern:
        /\bnew (?:Hono|Elysia|Koa|Router|OpenAPIHono|NestFactory)(?:<[^>]{0,60}>)?\(|\bNestFactory\.create\b|\bexpress(?:\.Router)?\(\)/,
      means: 'server',
      except: 'front-end',
    },
    {
      kind: 'import',
      pattern:
        /['"](?:elysia|h3|koa-[\w-]+|@koa\/\w+|@feathersjs\/[\w-]+|graphql-yoga|mercurius|@pothos\/[\w-]+|nexus|@apollo\/[\w-]+|@as-integrations\/[\w-]+|restify|@adonisjs\/[\w-]+|@sveltejs\/kit|aws-lambda|firebase-functions[\w/]*|@connectrpc\/[\w-]+|nice-grpc|swagger-[\w-]+|zod-openapi|@asteasolutions\/zod-to-openapi|better-auth[\w/-]*|@auth\/[\w-]+|@clerk\/(?:backend|express|nextjs\/server)|express)['"]/,
      means: 'server library',
      except: 'front-end',
    },
    {
      kind: 'import',
      pattern:
        /['"](?:@google-cloud\/storage|@azure\/(?:storage-blob|identity)|minio|aws-sdk|@sendgrid\/\w+|mailgun[\w.-]*|postmark|@paypal\/[\w-]+|braintree|@novu\/node|svix|ai|@ai-sdk\/[\w-]+|@langchain\/[\w-]+|langchain|twilio|firebase-admin[\w/]*|ssh2|basic-ftp|ldapjs|web-push)['"]/,
      means: 'client library',
      except: 'front-end',
    },
  ],
}
