import type { SignatureTable } from '../signature.ts'

/** Handlers and outbound calls of net/http, gin, echo, chi, fiber and gRPC. */
export const apiGo: SignatureTable = {
  surface: 'api',
  ecosystem: 'go',
  rows: [
    {
      kind: 'path',
      pattern: /(?:^|\/)(?:handlers?|httpapi|webhook|gateway|transport|httputil)\/(?:[^/]+\/)*[^/]+\.go$/,
      means: 'handler or remote service',
    },
    {
      kind: 'path',
      pattern: /(?:^|[/_])(?:handlers?|server|client|routes|webhook|interceptor)\.go$/,
      means: 'handler or client',
    },
    {
      kind: 'line',
      pattern:
        /\bhttp\.(?:Handle\w*|Error|NewRequest\w*|Client|Get|Post\w*|Head|ListenAndServe\w*|Status\w+|Redirect|SetCookie|Transport|RoundTripper|ResponseWriter|Request|Method\w+|NewServeMux|NotFound|MaxBytesReader|Server|DefaultClient)\b/,
      means: 'net/http',
    },
    {
      kind: 'line',
      pattern:
        /\*gin\.Context|\becho\.Context\b|\*fiber\.Ctx|\b(?:gin|chi|echo|fiber|mux)\.(?:New\w*|Default|Engine|RouterGroup|HandlerFunc|MiddlewareFunc|Vars|URLParam)\b/,
      means: 'handler',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:c|ctx|w)\.(?:JSON|AbortWith\w*|Bind\w*|ShouldBind\w*|Param|Query|DefaultQuery|QueryParam|FormValue|Status|SendStatus|Redirect|Data|HTML|Header|GetHeader|PostForm|NoContent|WriteHeader|Cookie|SetCookie|Abort)\(/,
      means: 'request or response',
    },
    {
      kind: 'line',
      pattern:
        /\w\.(?:GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD|Any|HandleFunc)\(\s*"|\b(?:r|router|mux|e|g|app|api|group)\.(?:Get|Post|Put|Patch|Delete|Route|Mount|With|Use|Group|Handle)\(/,
      means: 'route',
    },
    {
      kind: 'line',
      pattern:
        /\bgrpc\.\w+|\bstatus\.(?:Errorf?|FromError|Code)\(|\bcodes\.(?:OK|Unavailable|NotFound|Internal|InvalidArgument|Aborted|DataLoss|DeadlineExceeded|Unauthenticated|PermissionDenied|Canceled|Unknown)\b|\bmetadata\.(?:FromIncomingContext|FromOutgoingContext|NewOutgoingContext|AppendToOutgoingContext|Pairs|MD)\b|\bproto\.\w+/,
      means: 'gRPC',
    },
    { kind: 'line', pattern: /`[^`]*\bjson:"/, means: 'JSON field' },
    {
      kind: 'line',
      pattern:
        /\boauth2\.\w+|\bjwt\.\w+|\bsmtp\.\w+|\bs3\.\w+|\burl\.(?:Parse|Values|QueryEscape|PathEscape)\b|\bbackoff\.\w+/,
      means: 'outbound call or token',
    },
    {
      kind: 'line',
      pattern:
        /[cC]lient\.(?:Do|Get|Post|Call|Head|Send)\(|\w\.[A-Z]\w+\.(?:List|Get|Create|Update|Delete|Edit|Add|Remove)\w*\(\s*ctx\b|[cC]lient\.[A-Z]\w+\.[A-Z]\w+\(|\bhttputil\.\w+/,
      means: 'outbound call',
    },
    {
      kind: 'import',
      pattern:
        /"(?:net\/http|net\/smtp|github\.com\/(?:gin-gonic\/[\w-]+|labstack\/echo[^"]*|go-chi\/[^"]*|gofiber\/[^"]*|gorilla\/\w+|golang-jwt\/[^"]*|google\/go-github[^"]*|99designs\/gqlgen[^"]*|stripe\/[^"]*|aws\/aws-sdk-go[^"]*)|google\.golang\.org\/grpc[^"]*|google\.golang\.org\/protobuf[^"]*|golang\.org\/x\/oauth2[^"]*|connectrpc\.com\/[^"]*)"/,
      means: 'server or client library',
    },
    {
      kind: 'line',
      pattern:
        /\brender\.(?:JSON|Render|Bind|Status)\(|\bhttprouter\.\w+|\bhuma\.\w+|\bconnect\.(?:NewError|NewResponse|NewRequest|Code\w+)\b|\bfiber\.(?:Ctx|Map|New|Handler)\b|\becho\.(?:NewHTTPError|HTTPError|Map)\b/,
      means: 'handler',
    },
    {
      kind: 'import',
      pattern:
        /"(?:github\.com\/(?:julienschmidt\/httprouter|danielgtaylor\/huma[^"]*|go-resty\/[^"]*|hashicorp\/go-retryablehttp|minio\/minio-go[^"]*|coreos\/go-oidc[^"]*|go-ldap\/[^"]*|swaggo\/[^"]*|graph-gophers\/[^"]*|twitchtv\/twirp[^"]*|grpc-ecosystem\/[^"]*|wneessen\/go-mail|SherClockHolmes\/webpush-go)|cloud\.google\.com\/go\/storage|gopkg\.in\/gomail[^"]*)"/,
      means: 'server or client library',
    },
  ],
}
