import type { Ecosystem } from '../ecosystem.ts'
import type { SignatureTable } from '../signature.ts'

const named =
  /(?:open-?api|swagger|async-?api)[\w.-]*\.(?:ya?ml|json)$|(?:^|\/)(?:open-?api|swagger|async-?api)s?\/(?:[^/]+\/)*[^/]+\.(?:ya?ml|json)$|[.\-_]schema\.json$|(?:^|\/)(?:json-?)?schemas?\/(?:[^/]+\/)*[^/]+\.json$/i

/** Says whether a path is by its name a contract with others, one that is reviewed even where it is generated or lies among documents. */
export function isContract(path: string, ecosystem: Ecosystem): boolean {
  if (ecosystem === 'contract' || ecosystem === 'sql') return true
  return ecosystem === 'config' && named.test(path.trimEnd())
}

/** Contracts of APIs, by their names. */
export const contractPaths: SignatureTable = {
  surface: 'api',
  ecosystem: 'any',
  rows: [
    { kind: 'path', pattern: named, means: 'API or message schema' },
    { kind: 'path', pattern: /\.proto$/, means: 'protobuf contract' },
    { kind: 'path', pattern: /\.(?:graphqls?|gql)$/, means: 'GraphQL document' },
    { kind: 'path', pattern: /\.(?:wsdl|xsd|thrift|raml|smithy)$/, means: 'service contract' },
    {
      kind: 'path',
      pattern: /(?:^|\/)(?:pact|pacts|contracts)\/(?:[^/]+\/)*[^/]+\.(?:json|ya?ml)$/,
      means: 'contract',
    },
  ],
}

/** Contracts and gateways of APIs, by what the lines of a configuration file say. */
export const contractLines: SignatureTable = {
  surface: 'api',
  ecosystem: 'config',
  rows: [
    { kind: 'line', pattern: /^\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.\d/, means: 'OpenAPI document' },
    { kind: 'line', pattern: /^\s*["']?operationId["']?\s*:/, means: 'OpenAPI operation' },
    { kind: 'line', pattern: /^\s*["']?\$schema["']?\s*:\s*["']https?:\/\/json-schema\.org/, means: 'JSON Schema' },
    {
      kind: 'line',
      pattern: /^\s*["']?\$ref["']?\s*:\s*["']?#\/(?:components|definitions)\//,
      means: 'schema reference',
    },
    {
      kind: 'line',
      pattern:
        /^\s*resource\s+"(?:aws_api_gateway|aws_apigatewayv2|aws_lb_listener|google_api_gateway|azurerm_api_management)\w*"/,
      means: 'API gateway',
    },
    {
      kind: 'line',
      pattern: /^\s*-?\s*(?:http|httpApi):\s*(?:['"]?(?:GET|POST|PUT|PATCH|DELETE|\*)|$)/i,
      means: 'function route',
    },
    {
      kind: 'line',
      pattern: /^\s*(?:proxy_pass|proxy_read_timeout|proxy_cache|limit_req|upstream)\b/,
      means: 'reverse proxy',
    },
    {
      kind: 'line',
      pattern: /\bspring\.(?:security|mvc|web|cloud\.gateway)\b|\bserver\.servlet\b/,
      means: 'web server setting',
    },
    { kind: 'line', pattern: /^\s*(?:cors|jwt|oauth2?|rate[-_]?limit\w*)\s*:/i, means: 'API setting' },
    {
      kind: 'line',
      pattern: /^\s*kind:\s*(?:Ingress|Gateway|HTTPRoute|VirtualService|IngressRoute)\b/,
      means: 'route of a cluster',
    },
  ],
}
