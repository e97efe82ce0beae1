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
  ],
}
