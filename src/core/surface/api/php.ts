import type { SignatureTable } from '../signature.ts'

/** Laravel and Symfony routes, controllers, requests and outbound calls. */
export const apiPhp: SignatureTable = {
  surface: 'api',
  ecosystem: 'php',
  rows: [
    {
      kind: 'path',
      pattern:
        /(?:^|\/)Http\/(?:Controllers|Middleware|Requests|Resources)\/|(?:^|\/)routes\/(?:api|web|channels)\.php$|(?:^|[/a-z])(?:Controller|Request|Resource|Middleware|Policy|Voter|Mail|Notification)\.php$|(?:^|\/)(?:Policies|Mail|Notifications)\//,
      means: 'request handling',
    },
    {
      kind: 'line',
      pattern:
        /\bRoute::\w+\(|#\[Route\(|@Route\(|#\[(?:Get|Post|IsGranted|MapRequestPayload|ApiResource|AsController)\b/,
      means: 'route',
    },
    {
      kind: 'line',
      pattern:
        /\$request->\w+|\bresponse\(\)->|\bredirect\(\)|\bto_route\(|\babort(?:_if|_unless)?\(|\bnew (?:Json)?Response\(|->validate\(|\bValidator::make\(|\bfunction\s+rules\(\)|\bRequest\s+\$request\b/,
      means: 'request or response',
    },
    {
      kind: 'line',
      pattern:
        /\bHttp::\w+\(|\bnew (?:Guzzle\w*|Client)\(|->request\(\s*['"](?:GET|POST|PUT|DELETE)|\bcurl_(?:exec|init|setopt)\w*\(|\bMail::\w+\(|\bStorage::\w+\(|\bNotification::\w+\(|\bHttpClient::create\(/,
      means: 'outbound call',
    },
    {
      kind: 'line',
      pattern:
        /\bAuth::\w+\(|\bauth\(\)->|\bGate::\w+\(|\$this->(?:authorize|denyAccessUnlessGranted|isGranted)\(|->middleware\(|\bHash::\w+\(/,
      means: 'authentication',
    },
    {
      kind: 'line',
      pattern:
        /\bclass\s+\w+(?:Controller|Request|Resource|Middleware)\b|\bextends\s+(?:FormRequest|JsonResource|AbstractController|Controller)\b/,
      means: 'request handling',
    },
    {
      kind: 'import',
      pattern:
        /^\s*use\s+(?:Illuminate\\(?:Http|Routing|Support\\Facades\\(?:Http|Route|Auth|Gate|Mail))|Symfony\\Component\\(?:HttpFoundation|HttpKernel|HttpClient|Routing|Security)|GuzzleHttp|ApiPlatform|Laravel\\(?:Sanctum|Passport|Cashier))\b/,
      means: 'server or client library',
    },
    {
      kind: 'line',
      pattern:
        /\$(?:app|router|r|group)->(?:get|post|put|patch|delete|any|map|group|resource)\(\s*['"]|\bregister_rest_route\(|['"]rest_api_init['"]|\bwp_(?:remote_\w+|verify_nonce|mail)\(|\bcheck_ajax_referer\(/,
      means: 'route or outbound call',
    },
    {
      kind: 'line',
      pattern: /\$(?:this->)?(?:client|httpClient|http|guzzle)->(?:get|post|put|patch|delete|request|send)\w*\(/,
      means: 'outbound call',
    },
    {
      kind: 'import',
      pattern:
        /^\s*use\s+(?:Psr\\Http|Slim\\|Nyholm\\Psr7|Laminas\\(?:Diactoros|Http)|Cake\\(?:Http|Controller|Routing)|yii\\(?:web|rest|filters)|CodeIgniter\\(?:HTTP|RESTful)|League\\(?:OAuth2|Flysystem)|Lcobucci\\JWT|Firebase\\JWT|Stripe\\|Aws\\S3|Illuminate\\(?:Auth|Mail|Notifications|Foundation\\Http|Support\\Facades\\(?:Storage|Request|Response|Notification|RateLimiter))|Symfony\\Component\\(?:Mailer|Notifier|RateLimiter|Serializer|Validator)|GraphQL\\|Rebing\\GraphQL|Nuwave\\|Spatie\\(?:Permission|QueryBuilder)|Inertia\\)/,
      means: 'server or client library',
    },
  ],
}
