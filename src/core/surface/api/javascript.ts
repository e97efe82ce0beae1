import type { SignatureTable } from '../signature.ts'

/** Routes, handlers and outbound calls of Express, Fastify, Nest, Next, Remix, tRPC, Hono, Koa and GraphQL servers. */
export const apiJavascript: SignatureTable = {
  surface: 'api',
  ecosystem: 'javascript',
  rows: [
    { kind: 'path', pattern: /(?:^|\/)(?:app|api)\/(?:[^/]+\/)*route\.[cm]?[jt]sx?$/, means: 'route handler' },
    { kind: 'path', pattern: /(?:^|\/)pages\/api\//, means: 'API route' },
    { kind: 'path', pattern: /(?:^|\/)server\/(?:api|routes|trpc)\//, means: 'API route' },
    { kind: 'path', pattern: /(?:^|\/)\+(?:server|page\.server|layout\.server)\.[jt]s$/, means: 'server route' },
    {
      kind: 'path',
      pattern: /\.(?:controller|resolver|gateway|guard|interceptor|dto)\.[cm]?[jt]s$/,
      means: 'request handling',
    },
    {
      kind: 'path',
      pattern: /(?:^|[/a-z])(?:Controller|Resolver|Middleware|Router)\.[cm]?[jt]s$/,
      means: 'request handling',
      except: 'front-end',
    },
    { kind: 'line', pattern: /^\s*['"]use server['"]/, means: 'server action' },
    {
      kind: 'line',
      pattern: /^export\s+(?:async\s+)?(?:function|const)\s+(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/,
      means: 'route handler',
    },
    {
      kind: 'line',
      pattern:
        /^export\s+(?:default\s+)?(?:async\s+)?(?:function|const)\s+(?:loader|action|getServerSideProps|getStaticProps|middleware)\b/,
      means: 'loader or action',
    },
    {
      kind: 'line',
      pattern:
        /(?:\b(?:app|server|fastify|hono|api)|[rR]out(?:er|es?))\.(?:get|post|put|patch|delete|all|head|options|route|register|mount)\(\s*(?:['"`/]|$)/,
      means: 'route',
      except: 'components',
    },
    {
      kind: 'line',
      pattern: /(?:\b(?:app|server|fastify)|[rR]outer)\.(?:use|addHook|setErrorHandler|onError)\(/,
      means: 'middleware',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /@(?:Controller|Get|Post|Put|Patch|Delete|All|UseGuards|UseInterceptors|UsePipes|UseFilters|Body|Param|Query|Headers|HttpCode|Req|Res|UploadedFile|Public|Roles|Version)\(/,
      means: 'route decorator',
    },
    {
      kind: 'line',
      pattern:
        /@(?:Resolver|Mutation|Subscription|ResolveField|ObjectType|InputType|ArgsType|Field|FieldResolver|WebSocketGateway|SubscribeMessage|GrpcMethod|Api\w+|Is(?:String|Int|Email|Optional|Enum|UUID|NotEmpty|Array|Boolean|Number)|ValidateNested)\(/,
      means: 'API decorator',
    },
    {
      kind: 'line',
      pattern: /[pP]rocedure\s*\.(?:input|output|query|mutation|subscription|use|meta)\(/,
      means: 'tRPC procedure',
    },
    {
      kind: 'line',
      pattern: /[pP]rocedure\s*$|^\s*\.(?:query|mutation|subscription)\(\s*(?:async\s*)?\(/,
      means: 'tRPC procedure',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern: /\b(?:createTRPCRouter|initTRPC|mergeRouters|new TRPCError|createRouteHandler|createNextApiHandler)\b/,
      means: 'tRPC',
    },
    {
      kind: 'line',
      pattern:
        /\bres(?:ponse)?\.(?:status|json|send|sendStatus|redirect|setHeader|set|cookie|clearCookie|end|download|writeHead|format|header|type)\(/,
      means: 'response',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /\bNextResponse\b|\bnew Response\(|\bResponse\.(?:json|redirect)\(|\breply\.(?:send|code|status|header|type)\(|\bc\.(?:json|text|html|redirect|req)\b/,
      means: 'response',
      except: 'components',
    },
    {
      kind: 'line',
      pattern: /\bctx\.(?:body|status|json|text|throw|request|response|req|res|set|cookies|params|query)\b/,
      means: 'request context',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /\breq(?:uest)?\.(?:body|params|query|headers?|cookies|user|session|ip|files?|originalUrl|formData|json|text|nextUrl|get|log)\b/,
      means: 'request data',
      except: 'components',
    },
    {
      kind: 'line',
      pattern:
        /:\s*(?:Request|NextRequest|NextApiRequest|FastifyRequest|\w{1,40}Request<|Response<|FastifyReply|NextFunction|RequestHandler)\b/,
      means: 'request handler',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /\bnew (?:ApolloServer|GraphQLSchema|GraphQLObjectType)\b|\b(?:buildSchema|makeExecutableSchema|createYoga|typeDefs|gql)\b\s*[(`=:]/,
      means: 'GraphQL server',
      except: 'components',
    },
    {
      kind: 'line',
      pattern:
        /\bz\.(?:object|strictObject|discriminatedUnion)\(|\b(?:Joi|joi|yup|Yup)\.\w+\(|\bt\.Object\(|\bType\.Object\(/,
      means: 'validation schema',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern: /\b(?:createRequestSchema|createResponseSchema|openApi\w*|operationId|requestBody|responses)\s*[:(]/,
      means: 'OpenAPI declaration',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern: /\bnew (?:\w+\.)?(?:App|Api|Http|HTTP|Permission|Auth|Access)\w*(?:Error|Exception)\(/,
      means: 'error answer',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern: /\b(?:class\s+\w+(?:Controller|Resolver|Gateway|Guard|Middleware)\b|extends\s+\w*Controller\b)/,
      means: 'request handling',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /(?<![.\w])(?:fetch|axios|got|ky|superagent|needle)(?:\.(?:get|post|put|patch|delete|request|create|head|extend))?(?:<[^>]{0,80}>)?\(|\bhttps?\.(?:request|get|Agent)\(|\bundici\b/,
      means: 'outbound HTTP call',
      except: 'components',
    },
    {
      kind: 'line',
      pattern:
        /\bnew (?:XMLHttpRequest|WebSocket|EventSource|Agent|AbortController|Stripe|S3Client|SESClient|OpenAI|Anthropic|Octokit|WebClient)\(/,
      means: 'outbound client',
      except: 'components',
    },
    {
      kind: 'line',
      pattern: /\b(?:this\.|_)?_?(?:get|post|put|patch|delete)\(\s*[`'"]\/api\//,
      means: 'API call',
      except: 'components',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:stripe|openai|octokit|resend|twilio|sendgrid|s3(?:Client)?)\.\w+(?:\.\w+)*\(|\b(?:sendMail|createTransport|trigger\w*Webhook\w*|deliverWebhook)\(/,
      means: 'outbound call',
      except: 'components',
    },
    {
      kind: 'line',
      pattern:
        /\bpassport\.\w+\(|\b(?:getServerSession|getToken|getAuth|unstable_getServerSession|auth\.protect)\(|\bbcrypt\w*\.\w+\(|\bcookies\(\)/,
      means: 'authentication',
    },
    {
      kind: 'line',
      pattern: /\b(?:revalidatePath|revalidateTag|unstable_cache|stale-while-revalidate)\b/,
      means: 'HTTP cache',
    },
    {
      kind: 'import',
      pattern:
        /['"](?:express|fastify|@fastify\/[\w-]+|hono(?:\/[\w-]+)?|koa|@koa\/[\w-]+|@nestjs\/(?:swagger|graphql|passport|jwt|axios|platform-[\w-]+)|@trpc\/server[\w/-]*|@apollo\/server[\w/-]*|apollo-server[\w-]*|graphql|type-graphql|@hapi\/[\w-]+|next\/server|next-auth[\w/-]*|cors|helmet|express-[\w-]+|@ts-rest\/[\w-]+|socket\.io|ws)['"]/,
      means: 'server library',
      except: 'components',
    },
    {
      kind: 'import',
      pattern:
        /['"](?:axios|got|ky|node-fetch|undici|superagent|stripe|@stripe\/[\w-]*node|@aws-sdk\/client-(?:s3|ses|lambda|cognito)[\w-]*|nodemailer|resend|twilio|openai|@anthropic-ai\/sdk|@octokit\/[\w-]+|@slack\/[\w-]+|jsonwebtoken|jose|passport[\w-]*|openid-client|@grpc\/[\w-]+|googleapis|make-fetch-happen)['"]/,
      means: 'client library',
      except: 'components',
    },
    {
      kind: 'import',
      pattern:
        /['"][^'"]*(?:\/controllers?\/|\/middlewares?\/|[-/]controller(?:\.\w+)?['"]|\/trpc\/server|\/server\/trpc|\/routes?\/|openapi)/,
      means: 'request handling',
      own: true,
      except: 'front-end',
    },
    {
      kind: 'import',
      pattern: /['"][^'"]*\/(?:stripe|webhooks?|http-?client|api-?client)(?:\/|['".])/,
      means: 'outbound client',
      own: true,
      except: 'front-end',
    },
  ],
}
