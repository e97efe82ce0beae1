import type { SignatureTable } from '../signature.ts'

/** Phoenix routers, controllers, plugs, channels and HTTP clients. */
export const apiElixir: SignatureTable = {
  surface: 'api',
  ecosystem: 'elixir',
  rows: [
    {
      kind: 'path',
      pattern:
        /_(?:controller|router|plug|channel|socket|json|resolver)\.ex$|(?:^|\/)router\.ex$|_web\/(?:controllers|plugs|channels|graphql)\//,
      means: 'request handling',
    },
    {
      kind: 'line',
      pattern: /^\s*(?:get|post|put|patch|delete|resources|scope|pipe_through|plug|forward|channel)\s+(?:"|:|\[|[A-Z])/,
      means: 'route or plug',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:put_status|send_resp|put_resp_header|get_req_header|render|json|redirect|halt|assign|put_session|get_session)\(\s*conn\b|\|>\s*(?:put_status|send_resp|json|halt|render)\(|%\{?Plug\.Conn\b|\bdef\s+(?:index|show|create|update|delete|call|action)\(\s*%?(?:conn|Plug)/,
      means: 'request or response',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:HTTPoison|Tesla|Finch|Req|Mint\.HTTP|ExAws|Swoosh|Bamboo|Stripe)\.\w+|\bAbsinthe\.\w+|^\s*field\s+:\w+,\s+(?:non_null|list_of|:\w+)\b/,
      means: 'outbound call or API field',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:alias|import|use|require)\s+(?:\w+Web,\s+:(?:controller|router|channel)|Phoenix\.(?:Router|Controller|Channel|Socket)|Plug\b|Absinthe|HTTPoison|Tesla|Finch|Guardian)/,
      means: 'server or client library',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:Guardian|Plug\.(?:Conn|Router|Crypto)|Phoenix\.Token|Ueberauth|Joken|Gettext\.PlugHelper|ExAws\.\w+|Mailer)\.\w+|\bMailer\.deliver\w*\(|\b(?:validation_failed|not_found|unauthorized)\(\s*conn\b/,
      means: 'request or outbound call',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:alias|import|use|require)\s+(?:\w+Web,\s+:\w+|Req\b|Swoosh|Bamboo|GRPC|OpenApiSpex|Corsica|Ueberauth|Joken|ExAws|Phoenix\.(?:Endpoint|Token|Presence))/,
      means: 'server or client library',
    },
  ],
}
