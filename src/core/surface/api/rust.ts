import type { SignatureTable } from '../signature.ts'

/** axum, actix-web, rocket, tonic and reqwest. */
export const apiRust: SignatureTable = {
  surface: 'api',
  ecosystem: 'rust',
  rows: [
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:api|apis|api_\w+|api-\w+|handlers?|routes_?\w*|http)\/(?:[^/]+\/)*[^/]+\.rs$|(?:^|\/)(?:api|handlers?|routes?|rate_limiter|middleware|requests?|request)\.rs$/,
      means: 'request handling',
    },
    {
      kind: 'line',
      pattern:
        /#\[(?:actix_web::)?(?:get|post|put|patch|delete|head|route)\(|#\[(?:utoipa::path|openapi|rocket::\w+|tracing_actix\w*)\b/,
      means: 'route attribute',
    },
    {
      kind: 'line',
      pattern:
        /\bRouter::(?:new|with_state)\b|\.(?:route|nest|route_service|service|scope)\(\s*(?:"|web::)|\bweb::(?:get|post|put|delete|scope|resource|Data|Json|Query|Path|ServiceConfig)\b|\b(?:Json|Query|Path|Extension|State|Form|TypedHeader)<|\bHttp(?:Response|Request|Server)\b|\bIntoResponse\b|\bStatusCode::\w+|\baxum::\w+|\bFromRequest\b/,
      means: 'handler',
    },
    {
      kind: 'line',
      pattern:
        /\breqwest(?:_middleware)?::\w+|\bClient(?:Builder|::builder|::new)\b|\bClientWithMiddleware\b|\bhyper::\w+|\btonic::\w+|\blettre::\w+|\bclient\s*\.(?:get|post|put|execute|request|head|clone)\(|\bclient\(\)\s*\.\w+|\.(?:bearer_auth|error_for_status|connect_timeout)\(/,
      means: 'outbound call',
    },
    {
      kind: 'line',
      pattern:
        /#\[serde\((?:rename|skip|default|flatten|tag|alias|deny|untagged)|\bjsonwebtoken::|\bderive\([^)]{0,120}\b(?:Serialize|Deserialize)\b/,
      means: 'wire format',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:pub(?:\(\w+\))?\s+)?use\s+(?:axum|actix_web|rocket|warp|poem|tonic|reqwest|reqwest_middleware|hyper|tower_http|utoipa|jsonwebtoken|async_graphql|lettre|oauth2|aws_sdk_s3)\b/,
      means: 'server or client library',
    },
    {
      kind: 'line',
      pattern:
        /\broutes!\[|\bwarp::\w+|\brocket::\w+|\bactix_web::\w+|#\[(?:catch|graphql|Object|handler)\b|\b(?:Outcome|Request)::(?:Success|Error|Failure|Forward)\b|\bimpl<?[^>]{0,20}>?\s*(?:FromRequest|Responder|Fairing|Handler)\b/,
      means: 'handler',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:surf|ureq|isahc|awc|opendal|aws_sdk_\w+|oauth2|openidconnect)::\w+|\b(?:SmtpTransport|AsyncSmtpTransport)\b|\b(?:argon2|bcrypt|pbkdf2|ring)::\w+/,
      means: 'outbound call or credential',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:pub(?:\(\w+\))?\s+)?use\s+(?:rocket_\w+|actix_\w+|tide|salvo|poem_openapi|juniper|tungstenite|tokio_tungstenite|ureq|surf|awc|openidconnect|stripe|async_stripe|opendal|tower_sessions|axum_\w+|aide)\b/,
      means: 'server or client library',
    },
  ],
}
