import type { SignatureTable } from '../signature.ts'

/** Routes, views, serializers and outbound calls of FastAPI, Flask, Django and Django REST framework. */
export const apiPython: SignatureTable = {
  surface: 'api',
  ecosystem: 'python',
  rows: [
    {
      kind: 'path',
      pattern: /(?:^|\/)(?:views|viewsets|urls|serializers|forms|routers?|endpoints?|apis?|dependencies)\.py$/,
      means: 'views or routes',
    },
    {
      kind: 'path',
      pattern: /(?:^|\/)(?:views|viewsets|schemas?|forms)\/(?:[^/]+\/)*[^/]+\.py$/,
      means: 'views, or request and response types',
    },
    { kind: 'path', pattern: /(?:^|\/)(?:schemas?|dto)\.py$/, means: 'request and response types' },
    {
      kind: 'line',
      pattern:
        /^\s*@(?:\w+\.)?\w*(?:router|app|api|bp|blueprint|route)\w*\.(?:get|post|put|patch|delete|head|options|route|websocket|api_route|middleware|exception_handler|errorhandler|before_request|after_request)\b/,
      means: 'route decorator',
    },
    {
      kind: 'line',
      pattern:
        /^\s*@(?:\w+\.)?(?:api_view|action|permission_classes|authentication_classes|throttle_classes|login_required|permission_required|user_passes_test|require_http_methods|require_POST|require_GET|require_safe|csrf_exempt|method_decorator|cache_page|cache_control|vary_on_\w+|extend_schema|ratelimit)\b/,
      means: 'view decorator',
    },
    {
      kind: 'line',
      pattern:
        /^\s*class\s+\w+\([^)]{0,120}\b(?:\w*APIView|\w*ViewSet|\w*View|\w*Serializer|MethodView|Resource|\w*BaseModel|\w*Schema|\w*Permission|\w*Middleware|\w*Authentication)\b/,
      means: 'view or schema class',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:re_path|path|url)\(\s*(?:r?['"]|$)|\binclude_router\(|\badd_url_rule\(|\bregister_blueprint\(|\badd_api_route\(|\brouter\.register\(|\burlpatterns\b|\badd_middleware\(/,
      means: 'route',
    },
    {
      kind: 'line',
      pattern:
        /\bDepends\(|\bSecurity\(|\b(?:HTTPException|JsonResponse|JSONResponse|HttpResponse\w*|StreamingResponse|RedirectResponse|FileResponse|PlainTextResponse|TemplateResponse|APIException|ValidationError|ErrorResponse)\b(?:\(|\.)/,
      means: 'response',
    },
    {
      kind: 'line',
      pattern: /(?<!\.)\b(?:Query|Path|Body|Header|Cookie|Form|UploadFile)\((?:\.\.\.|None|default|alias|$|\))/,
      means: 'request parameter',
    },
    {
      kind: 'line',
      pattern:
        /\bget_object_or_404\(|\babort\(\s*\d|\bjsonify\(|\bmake_response\(|\bredirect\(|\brequest\.(?:GET|POST|data|query_params|headers|user|session|json|form|args|META|FILES|COOKIES|body|method|state|cookies|method)\b/,
      means: 'request or response',
    },
    {
      kind: 'line',
      pattern:
        /\braise\s+\w*(?:NotFound|Forbidden|Unauthorized|NotPermitted|PermissionDenied|BadRequest|Http404|RequestValidationError|AuthenticationFailed)\w*/,
      means: 'error answer',
    },
    {
      kind: 'line',
      pattern:
        /(?:^|\s)(?:async\s+)?def\s+(?:get|post|put|patch|delete|dispatch)\(\s*self,\s*request\b|\bdef\s+\w+\(\s*request\b/,
      means: 'view',
    },
    {
      kind: 'line',
      pattern:
        /^\s*@(?:field_validator|model_validator|validator|root_validator|field_serializer|computed_field)\b|\bmodel_config\s*=|\bConfigDict\(|\bserializers\.\w+\(/,
      means: 'request and response types',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:requests|httpx|aiohttp|urllib3|grpc|zeep)\.(?:\w+)|\burlopen\(|\burllib\.request\b|\bsmtplib\.|\bSMTP(?:_SSL)?\(|\bsend_mail\(|\bEmailMessage\(|\bimaplib\.|\bftplib\.|\bparamiko\./,
      means: 'outbound call',
    },
    {
      kind: 'line',
      pattern:
        /\bboto3\.|\b(?:stripe|openai|twilio|slack_sdk|sentry_client|s3|s3_client)\.\w+\.?\w*\(|\bAsyncClient\(|(?:client|\bhttp|session)\.(?:get|post|put|patch|delete|request|head|chat_\w+|send)\(\s*(?:f?['"]|url|$|self\.)/,
      means: 'outbound call',
    },
    {
      kind: 'line',
      pattern:
        /\bjwt\.|\bOAuth2\w*\(|\bset_password\(|\bcheck_password\w*\(|\blogin\(\s*request|\blogout\(\s*request|\bhas_perms?\(|\bget_current_user\w*\b/,
      means: 'authentication',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:from|import)\s+(?:fastapi|starlette|flask|rest_framework|django\.(?:http|urls|views|shortcuts|contrib\.auth|core\.mail|middleware)|pydantic|marshmallow|graphene|strawberry|ariadne|ninja|sanic|aiohttp|tornado|falcon|connexion)\b/,
      means: 'server library',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:from|import)\s+(?:requests|httpx|urllib3?|aiohttp|grpc|boto3|botocore|stripe|smtplib|jwt|jose|authlib|oauthlib|httpx_oauth|slack_sdk|openai|anthropic|twilio|sendgrid|zeep|github|gitlab)\b/,
      means: 'client library',
    },
    {
      kind: 'line',
      pattern:
        /\bgraphene\.\w+|\bstrawberry\.\w+|@(?:query|mutation|subscription)\.field\(|\bclass\s+\w+\([^)]{0,120}\b(?:\w*Mutation|\w*ObjectType|\w*InputObjectType|\w*RequestHandler|\w*Servicer)\b/,
      means: 'GraphQL or handler class',
    },
    {
      kind: 'line',
      pattern:
        /\bdef\s+(?:resolve|mutate|perform_mutation)\w*\(|\bweb\.(?:json_response|RouteTableDef|Response|Application)\b|\badd_[A-Z]\w+Servicer_to_server\(/,
      means: 'resolver or handler',
    },
    {
      kind: 'line',
      pattern:
        /^\s*(?:MIDDLEWARE|ALLOWED_HOSTS|CORS_\w+|REST_FRAMEWORK|AUTHENTICATION_BACKENDS|CSRF_\w+|SESSION_COOKIE_\w+|SECURE_\w+|SIMPLE_JWT)\s*\+?=/,
      means: 'server setting',
    },
    { kind: 'line', pattern: /\bdefault_storage\.\w+\(|\b(?:anthropic|openai)\.\w+/, means: 'outbound call' },
    {
      kind: 'import',
      pattern:
        /^\s*(?:from|import)\s+(?:litestar|quart|bottle|pyramid|graphene_\w+|strawberry_\w+|drf_\w+|allauth|oauth2_provider|django_filters|uvicorn|gunicorn|google\.cloud\.storage|google\.oauth2|minio|azure\.(?:storage|identity)|langchain\w*|paypalrestsdk|braintree|aiosmtplib|aiobotocore|ldap3?|msal|pywebpush)\b/,
      means: 'server or client library',
    },
  ],
}
