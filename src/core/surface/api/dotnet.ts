import type { SignatureTable } from '../signature.ts'

/** ASP.NET Core controllers and minimal APIs, gRPC and outbound clients. */
export const apiDotnet: SignatureTable = {
  surface: 'api',
  ecosystem: 'dotnet',
  rows: [
    {
      kind: 'path',
      pattern:
        /(?:^|[/a-z])(?:Controller|Api|Endpoints?|Hub|Middleware|Filter|Dto|Request|Response|GrpcService)\.(?:cs|fs|vb)$|\.(?:cs)html\.cs$|(?:^|\/)Apis?\//,
      means: 'request handling',
    },
    {
      kind: 'line',
      pattern:
        /\[(?:Http(?:Get|Post|Put|Patch|Delete)|Route|ApiController|Authorize|AllowAnonymous|From(?:Body|Query|Route|Header|Form|Services)|ProducesResponseType|ResponseCache|OutputCache|Consumes|Required|JsonPropertyName|JsonIgnore|StringLength|ValidateAntiForgeryToken|EnableRateLimiting|EnableCors)\b/,
      means: 'route attribute',
    },
    {
      kind: 'line',
      pattern:
        /\.Map(?:Get|Post|Put|Patch|Delete|Group|GrpcService|Hub|Controllers|Methods)\b|\.(?:RequireAuthorization|WithName|Produces|WithTags|AddEndpointFilter|UseAuthentication|UseAuthorization|UseCors|AddAuthentication|AddAuthorization|AddRateLimiter|AddHttpClient|AddOpenApi|AddJwtBearer)\b/,
      means: 'route or middleware',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:Typed)?Results(?:\.|<)\w*|\bIActionResult\b|\bActionResult<|\bControllerBase\b|\bHttpContext\b|\breturn (?:Ok|NotFound|BadRequest|Unauthorized|Forbid|CreatedAtAction|NoContent|Problem)\(|\bServerCallContext\b|\bRpcException\b/,
      means: 'response',
    },
    {
      kind: 'line',
      pattern:
        /\bHttpClient\b|\bIHttpClientFactory\b|[cC]lient\.(?:Get|Post|Put|Patch|Delete|Send)\w*Async\b|\bHttpRequestMessage\b|\bSmtpClient\b|\bBlobServiceClient\b|\bGrpcChannel\b|\bRestClient\b/,
      means: 'outbound call',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:global\s+)?using\s+(?:static\s+)?(?:Microsoft\.AspNetCore\.(?:Mvc|Http|Authorization|Authentication|Routing|SignalR)|System\.Net\.Http|Grpc\.|RestSharp|Refit|Stripe|MediatR)/,
      means: 'server or client library',
    },
    {
      kind: 'line',
      pattern:
        /\[(?:Function|FunctionName|HttpTrigger|GraphQL\w+|ExtendObjectType|QueryType|MutationType|ServiceContract|OperationContract|DataContract|DataMember|BindProperty|IgnoreAntiforgeryToken|FeatureGate|EndpointName|Tags)\b|\bAuthorizationHandler<|\bIAuthorization(?:Handler|Requirement|Service)\b|\bIAsync(?:Action|Authorization|Result|Exception)Filter\b|\bActionFilterAttribute\b|\bClaimsPrincipal\b/,
      means: 'attribute or guard',
    },
    {
      kind: 'line',
      pattern:
        /\bthrow new (?:BadRequest|NotFound|Unauthorized|Forbidden|Conflict|Api|Http\w*)Exception\b|\bControllerContext\b|\b(?:Request|Response)\.(?:Headers|Cookies|Query|Body|StatusCode|Form)\b/,
      means: 'request or response',
    },
    {
      kind: 'line',
      pattern:
        /\bI(?:Mail|Email)(?:Service|Sender)\b|\b_?(?:mail|email)(?:Service|Sender)\.\w+Async\(|\b\w*(?:Blob|Storage)Client\.\w+Async\(|\b(?:PostAsJson|GetFromJson|PutAsJson)Async\b/,
      means: 'outbound call',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:global\s+)?using\s+(?:static\s+)?(?:FastEndpoints|Carter|HotChocolate|GraphQL|Swashbuckle|NSwag|Microsoft\.(?:OpenApi|Identity|Azure\.Functions|AspNetCore\.(?:Identity|Cors|RateLimiting|OutputCaching|Mvc|OData|WebUtilities|DataProtection|Antiforgery))|Duende|OpenIddict|IdentityServer\w*|IdentityModel|System\.IdentityModel\.Tokens|Microsoft\.IdentityModel|Azure\.Storage|Amazon\.(?:S3|SimpleEmail)|SendGrid|MailKit|Twilio|Braintree|PayPal|Flurl|OpenAI|Anthropic|Fido2\w*)\b/,
      means: 'server or client library',
    },
  ],
}
