import type { SignatureTable } from '../signature.ts'

/** Rails and Sinatra routes, controllers, serializers and outbound calls. */
export const apiRuby: SignatureTable = {
  surface: 'api',
  ecosystem: 'ruby',
  rows: [
    {
      kind: 'path',
      pattern: /(?:^|\/)app\/(?:controllers|serializers|policies|channels|mailers|graphql|resources|blueprints)\//,
      means: 'controllers, serializers or policies',
    },
    {
      kind: 'path',
      pattern:
        /(?:^|\/)config\/routes(?:\.rb$|\/)|_(?:controller|serializer|policy|mailer|channel)\.rb$|\.jbuilder$|config\/initializers\/(?:devise|cors|doorkeeper|rack_attack|omniauth)\.rb$/,
      means: 'routes or controllers',
    },
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:app|lib)\/(?:[^/]+\/)*(?:clients?|providers?|gateways?)\/(?:[^/]+\/)*[^/]+\.rb$|_(?:client|provider|gateway)\.rb$/,
      means: 'outbound client',
    },
    {
      kind: 'line',
      pattern:
        /^\s*(?:before_action|after_action|around_action|skip_before_action|rescue_from|protect_from_forgery|skip_forgery_protection|http_basic_authenticate_with|rate_limit)\b/,
      means: 'controller filter',
    },
    {
      kind: 'line',
      pattern: /^\s*(?:resources?|mount|get|post|put|patch|delete|match|devise_for)\s+[:"'/]/,
      means: 'route',
    },
    {
      kind: 'line',
      pattern:
        /\bparams(?:\.(?:require|permit|expect|fetch|dig)\b|\[)|\brender\s+(?:json|status|plain|xml)\b|\bredirect_to\b|\bhead\s+:\w+|\brequest\.(?:headers|body|remote_ip|params)\b|\brespond_to\s+do\b|\b(?:session|cookies)\[/,
      means: 'request or response',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:Faraday|HTTParty|RestClient|Typhoeus|Excon)\b[.:]|\bNet::(?:HTTP|SMTP)\b|\bHTTP\.(?:get|post|auth|timeout|headers)\b|\bStripe::\w+|\bAws::\w+|\bOpenAI::\w+|\bPlaid::\w+|\bdeliver_(?:later|now)\b/,
      means: 'outbound call',
    },
    {
      kind: 'line',
      pattern:
        /\bclass\s+\w+(?:Controller|Serializer|Policy|Mailer|Channel)\b|\bcurrent_user\b|\bauthorize!?\s+[@:\w]|\bhas_secure_password\b|\bauthenticate_\w+\b/,
      means: 'request handling',
    },
    {
      kind: 'line',
      pattern: /\b(?:field|argument)\s+:\w+,\s+(?:\[?[A-Z]|String|Integer|ID)|^\s*attributes?\s+:\w+,/,
      means: 'API field',
    },
    {
      kind: 'import',
      pattern: /['"](?:faraday|httparty|rest-client|net\/http|stripe|grape|sinatra|graphql|jwt)['"]/,
      means: 'server or client library',
    },
    {
      kind: 'line',
      pattern:
        /<\s*(?:Grape::API|Grape::Entity|Sinatra::(?:Base|Application)|Roda|Hanami::Action|ActionController::\w+|ActionCable::\w+|(?:Types|Mutations|Resolvers)::Base\w+|GraphQL::\w+(?:::\w+)?|JSONAPI::\w+|ActionMailer::Base)\b/,
      means: 'request handling',
    },
    {
      kind: 'line',
      pattern: /^\s*(?:requires|optional)\s+:\w+,\s*type:|^\s*(?:expose\s+:\w+|helpers\s+do\b|route_param\s+:)/,
      means: 'API declaration',
    },
    {
      kind: 'line',
      pattern: /\b(?:JWT|Doorkeeper|Warden|OmniAuth|Rack)(?:::|\.)\w+|\bverify_authenticity_token\b/,
      means: 'authentication or middleware',
    },
    {
      kind: 'import',
      pattern:
        /['"](?:grape[\w-]*|sinatra\/\w+|roda|hanami[\w/-]*|rack[\w/-]*|omniauth[\w-]*|aws-sdk-s3|net\/smtp|mail|octokit|typhoeus|excon|open-uri|savon|grpc)['"]/,
      means: 'server or client library',
    },
  ],
}
