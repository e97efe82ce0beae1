import type { NameTable } from '../name.ts'

const verbs = 'get|post|put|patch|delete|head|options'

/** Paths as routes are declared and called. A path that is only part of one is joined with the prefix of its class. */
export const routeNames: readonly NameTable[] = [
  {
    kind: 'route',
    ecosystem: 'javascript',
    rows: [
      { role: 'declares', pattern: /@Controller\(\s*(?:\{[^}]*path:\s*)?['"`]([^'"`\s]+)/g, prefix: true },
      { role: 'declares', pattern: /@(?:Get|Post|Put|Patch|Delete|All|Sse)\(\s*['"`]([^'"`\s]+)/g },
      {
        role: 'declares',
        pattern: new RegExp(
          `\\b(?:app|\\w*[rR]outer|\\w*[rR]outes?|server|fastify|api|instance|hono)\\s*\\.(?:${verbs}|all|use|route)(?:<[^>]*>)?\\(\\s*['"\`](/[^'"\`\\s]+)`,
          'g',
        ),
      },
      { role: 'declares', pattern: /\b(?:matcher|url|path)\s*:\s*['"`](\/[^'"`\s]+)/g },
      {
        role: 'calls',
        pattern: new RegExp(
          `\\b(?:fetch|axios|got|ky|\\$http|request|\\w*[cC]lient|\\w*[hH]ttp\\w*|\\w*Api|apiService)(?:\\.(?:${verbs}|request|delete))?(?:<[^()]{0,80}>)?\\(\\s*['"\`](?:\\$\\{[^}]*\\})?(/[^'"\`\\s?]+)`,
          'g',
        ),
      },
      { role: 'calls', pattern: /['"`](?:\$\{[^}]*\})?(\/(?:api|v\d+|rest)\/[^'"`\s?]+)/g },
    ],
  },
  {
    kind: 'route',
    ecosystem: 'python',
    rows: [
      { role: 'declares', pattern: /\b(?:re_)?path\(\s*r?["']\^?([^"'$]+)/g },
      {
        role: 'declares',
        pattern: new RegExp(`@\\w+(?:\\.\\w+)?\\.(?:${verbs}|route|websocket|api_route)\\(\\s*["']([^"']+)`, 'g'),
      },
      { role: 'declares', pattern: /\bAPIRouter\([^)]*prefix\s*=\s*["']([^"']+)/g, prefix: true },
      {
        role: 'calls',
        pattern: new RegExp(
          `\\b(?:requests|httpx|client|session|self\\.\\w*client)\\.(?:${verbs}|request)\\(\\s*f?["'](?:\\{[^}]*\\})?(/[^"'?]+)`,
          'g',
        ),
      },
      { role: 'calls', pattern: /f?["'](?:\{[^}]*\})?(\/(?:api|v\d+)\/[^"'\s?]+)/g },
    ],
  },
  {
    kind: 'route',
    ecosystem: 'jvm',
    rows: [
      {
        role: 'declares',
        pattern: /@(?:Request|Path)(?:Mapping)?\s*\((?:[^)"]*=\s*\{?\s*)?"([^"]+)".*?\bclass\b/g,
        prefix: true,
      },
      {
        role: 'declares',
        pattern: /@(?:Get|Post|Put|Patch|Delete|Request)Mapping\s*\((?:[^)"]*=\s*\{?\s*)?"([^"]+)"/g,
      },
      { role: 'declares', pattern: /@(?:Path|GET|POST|PUT|DELETE|PATCH|Get|Post|Put|Delete)\s*\(\s*"([^"]+)"/g },
      { role: 'calls', pattern: /"(\/(?:api|v\d+|rest)\/[^"\s?]+)/g },
      { role: 'calls', pattern: /\b(?:restTemplate|webClient|restClient)\b.*"[^"/]*(\/[^"\s?]+)"/g },
    ],
  },
  {
    kind: 'route',
    ecosystem: 'ruby',
    rows: [
      {
        role: 'declares',
        pattern: new RegExp(`^\\s*(?:${verbs}|match|root)\\s*\\(?\\s*["'](/?[\\w:/{}.*()-]+)["']`, 'g'),
      },
      { role: 'declares', pattern: /^\s*resources?\s*\(?\s*:(\w+)/g },
      { role: 'declares', pattern: /^\s*(?:namespace|scope)\s*\(?\s*(?:path:\s*)?[:"'](\/?[\w/:]+)/g, prefix: true },
      { role: 'calls', pattern: /["'](?:#\{[^}]*\})?(\/(?:api|v\d+)\/[^"'\s?]+)/g },
    ],
  },
  {
    kind: 'route',
    ecosystem: 'php',
    rows: [
      {
        role: 'declares',
        pattern: new RegExp(
          `\\bRoute::(?:${verbs}|any|match|resource|apiResource)\\((?:\\[[^\\]]*\\],\\s*)?\\s*["']([^"']+)`,
          'g',
        ),
      },
      { role: 'declares', pattern: /#\[Route\(\s*(?:path:\s*)?["']([^"']+)|@Route\("([^"]+)/g },
      { role: 'declares', pattern: /'prefix'\s*=>\s*'([^']+)'/g, prefix: true },
      { role: 'calls', pattern: /["'](\/(?:api|v\d+)\/[^"'\s?]+)/g },
    ],
  },
  {
    kind: 'route',
    ecosystem: 'dotnet',
    rows: [
      { role: 'declares', pattern: /\[Route\("([^"]+)".*?\bclass\b/g, prefix: true },
      { role: 'declares', pattern: /\[(?:Http(?:Get|Post|Put|Patch|Delete)|Route)\("([^"]+)"/g },
      { role: 'declares', pattern: /\.Map(?:Get|Post|Put|Patch|Delete|Methods|Hub<\w+>)\(\s*"([^"]+)"/g },
      { role: 'declares', pattern: /\.MapGroup\(\s*"([^"]+)"/g, prefix: true },
      {
        role: 'calls',
        pattern: /\b(?:\w*[cC]lient)\.(?:Get|Post|Put|Patch|Delete|Send)\w*(?:<[^>]*>)?\(\s*\$?"([^"?]+)/g,
      },
    ],
  },
  {
    kind: 'route',
    ecosystem: 'go',
    rows: [
      {
        role: 'declares',
        pattern:
          /\.(?:GET|POST|PUT|PATCH|DELETE|Any|Handle|HandleFunc|Get|Post|Put|Patch|Delete|Route|Path|PathPrefix|Group|Method\w*)\(\s*["`](?:[A-Z]+ )?(\/[^"`\s]+)/g,
      },
      { role: 'declares', pattern: /^\/\/\s*@Router\s+(\/\S+)/g },
      { role: 'calls', pattern: /\bhttp\.(?:Get|Post|NewRequest\w*)\(.*?["`][^"`/]*(\/[^"`\s?]+)/g },
      { role: 'calls', pattern: /["`](?:%s)?(\/(?:api|v\d+)\/[^"`\s?]+)/g },
    ],
  },
  {
    kind: 'route',
    ecosystem: 'rust',
    rows: [
      { role: 'declares', pattern: /\.route\(\s*"([^"]+)"|#\[(?:get|post|put|patch|delete)\("([^"]+)"/g },
      { role: 'declares', pattern: /\bresource\(\s*"([^"]+)"/g },
      { role: 'declares', pattern: /\bscope\(\s*"([^"]+)"/g, prefix: true },
    ],
  },
  {
    kind: 'route',
    ecosystem: 'elixir',
    rows: [
      { role: 'declares', pattern: new RegExp(`^\\s*(?:${verbs}|resources|live|forward)\\s*\\(?\\s*"([^"]+)"`, 'g') },
      { role: 'declares', pattern: /^\s*scope\s*\(?\s*"([^"]+)"/g, prefix: true },
    ],
  },
  {
    kind: 'route',
    ecosystem: 'config',
    rows: [{ role: 'declares', pattern: /^\s*["']?(\/[\w{}/.:~-]+)["']?\s*:\s*\{?\s*$/g }],
  },
]
