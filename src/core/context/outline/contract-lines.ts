import type { LineLanguage } from './line-language.ts'

const yaml: LineLanguage = {
  extensions: ['yaml', 'yml'],
  layout: 'blocks',
  silent: /^(?:#|---|\.\.\.)/,
  braces: false,
  heads: [
    { kind: 'type', looks: /^-(?:\s|$)/ },
    { kind: 'type', looks: /^["']?(?<name>[^"'#:][^"']*?)["']?\s*:(?:\s|$)/ },
  ],
}

const json: LineLanguage = {
  extensions: ['json', 'jsonc', 'json5', 'avsc', 'har', 'webmanifest'],
  layout: 'blocks',
  silent: /^(?:\/\/|\/\*|\*)/,
  braces: false,
  heads: [
    { kind: 'type', looks: /^["']?(?<name>[^"']+)["']?\s*:\s*[[{]/ },
    { kind: 'type', looks: /^[[{]/ },
  ],
}

const toml: LineLanguage = {
  extensions: ['toml', 'ini', 'cfg', 'conf', 'properties'],
  layout: 'sections',
  silent: /^[#;]/,
  braces: false,
  heads: [{ kind: 'type', looks: /^\[+(?<name>[^\]]+)\]/ }],
}

const sql: LineLanguage = {
  extensions: ['sql', 'ddl', 'psql', 'pgsql', 'mysql', 'plsql', 'tsql', 'cql'],
  layout: 'statements',
  silent: /^(?:--|#|\/\*)/,
  braces: false,
  heads: [
    {
      kind: 'function',
      looks:
        /^(?:create|alter|drop|truncate|comment\s+on|insert\s+into|delete\s+from|update|replace\s+into|merge\s+into|grant|revoke)\b(?:\s+(?:or|replace|unique|global|temp|temporary|unlogged|materialized|if|not|exists|concurrently|only|table|view|index|function|procedure|trigger|type|sequence|schema|database|extension|policy|domain|aggregate|user|role|column))*\s+(?<name>[\w."`[\]-]+)/i,
    },
    { kind: 'function', looks: /^/ },
  ],
}

/** Interface languages with braces: GraphQL, Protocol Buffers, Prisma, Thrift, Smithy, HCL. */
const schemas: LineLanguage = {
  extensions: [
    'graphql',
    'graphqls',
    'gql',
    'proto',
    'prisma',
    'thrift',
    'smithy',
    'avdl',
    'fbs',
    'capnp',
    'tf',
    'hcl',
    'dbml',
  ],
  layout: 'blocks',
  silent: /^(?:#|\/\/|\/\*|\*)/,
  braces: true,
  tripleQuotes: true,
  goesOn: /^\{/,
  leaders: /^@\w/,
  imports: /^(?:import|include|use|using)\s/,
  heads: [
    { kind: 'function', looks: /^rpc\s+(?<name>\w+)/ },
    {
      kind: 'type',
      looks:
        /^(?:extend\s+)?(?:type|interface|input|enum|union|schema|message|service|oneof|extend|model|view|datasource|generator|struct|exception|query|mutation|subscription|fragment|resource|data|variable|output|module|provider|operation|structure|table|record|protocol)\b\s*(?<name>[\w."-]*(?:\s"[\w.-]+")?)/,
    },
    { kind: 'type', looks: /^(?<name>[\w.-]+)[^(]*\{$/ },
    { kind: 'plain', looks: /^/ },
  ],
}

const xml: LineLanguage = {
  extensions: ['xml', 'xsd', 'wsdl', 'csproj', 'props', 'targets', 'config', 'plist', 'xaml', 'resx', 'html', 'htm'],
  layout: 'blocks',
  silent: /^<(?:!|\?)/,
  braces: false,
  heads: [{ kind: 'type', looks: /^<(?<name>[\w:.-]+)/ }],
}

/** Languages of contracts, schemas and configuration. */
export const contractLines: readonly LineLanguage[] = [yaml, json, toml, sql, schemas, xml]
