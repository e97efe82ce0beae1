import type { SignatureTable } from '../signature.ts'

/** Spring MVC and WebFlux, JAX-RS, Ktor, Micronaut, gRPC and outbound clients. */
export const apiJvm: SignatureTable = {
  surface: 'api',
  ecosystem: 'jvm',
  rows: [
    {
      kind: 'path',
      pattern:
        /(?:^|[/a-z0-9])(?:Controller|Resource|RestApi|Endpoint|ApiImpl|Filter|Interceptor|ControllerAdvice|ExceptionMapper|Dto|DTO|Request|Response|SecurityConfig|HttpClient|RestClient|ApiClient|GrpcService|ServiceImplGrpc|ServiceImpl)\.(?:java|kt|scala|groovy)$/,
      means: 'request handling',
    },
    {
      kind: 'line',
      pattern:
        /@(?:Rest)?Controller(?:Advice)?\b|@(?:Request|Get|Post|Put|Patch|Delete)Mapping\b|@(?:GET|POST|PUT|PATCH|DELETE|Path|PathParam|QueryParam|HeaderParam|FormParam|Produces|Consumes|BeanParam)\b|@(?:PathVariable|RequestParam|RequestBody|RequestHeader|ResponseBody|ResponseStatus|ExceptionHandler|CrossOrigin|ModelAttribute|GrpcService|FeignClient|Operation|ApiOperation|ApiResponse|Schema|Parameter)\b/,
      means: 'route annotation',
    },
    {
      kind: 'line',
      pattern:
        /@(?:PreAuthorize|PostAuthorize|Secured|RolesAllowed|PermitAll|DenyAll|EnableWebSecurity|Valid|Validated|NotNull|NotBlank|NotEmpty|Size|Pattern|Email|Json(?:Property|Ignore|Include|Alias|TypeInfo|Format|Creator)|SerialName|Serializable|ProtoField|ProtoMessage)\b/,
      means: 'contract annotation',
    },
    {
      kind: 'line',
      pattern:
        /\bResponseEntity\b|\bServerResponse\b|\bHttpServletRe\w+\b|\bResponse\.(?:ok|status|serverError|noContent)\(|\bHttpSecurity\b|\bSecurityFilterChain\b|\bSecurityContextHolder\b|\bResponseStatusException\b|\bcall\.(?:respond\w*|receive\w*|parameters)\b/,
      means: 'response or security',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:RestTemplate|WebClient|RestClient|HttpClient|OkHttpClient|HttpRequest|HttpURLConnection|CloseableHttpClient|Retrofit|Feign|JavaMailSender|S3Client|ManagedChannel\w*|StreamObserver|StatusRuntimeException)\b/,
      means: 'client or server type',
    },
    {
      kind: 'line',
      pattern: /\b(?:restTemplate|webClient|restClient|httpClient|okHttpClient|mailSender|s3Client)\.\w+\(/,
      means: 'outbound call',
    },
    { kind: 'line', pattern: /\b(?:get|post|put|delete|patch)\("\/[^"]*"\)\s*\{/, means: 'route' },
    {
      kind: 'import',
      pattern:
        /^\s*import\s+(?:static\s+)?(?:org\.springframework\.(?:web|http|security|graphql)|jakarta\.ws\.rs|javax\.ws\.rs|jakarta\.servlet|javax\.servlet|io\.ktor|io\.micronaut\.http|io\.grpc|okhttp3|retrofit2|feign|java\.net\.http|org\.apache\.http|io\.swagger|io\.jsonwebtoken|com\.stripe|software\.amazon\.awssdk\.services\.(?:s3|ses)|graphql)\b/,
      means: 'server or client library',
    },
    {
      kind: 'line',
      pattern:
        /@(?:Get|Post|Put|Patch|Delete|Head|Client|Body|PathParam)\(\s*(?:"|$|value)|\b(?:RouterFunctions?|ServerRequest|HandlerFunction)\b|@(?:QueryMapping|MutationMapping|SchemaMapping|SubscriptionMapping|Dgs\w+|MessageMapping|SendTo\w*|HttpExchange|GetExchange|PostExchange|MessageExchange|ServerEndpoint|WebServlet|WebFilter)\b/,
      means: 'route annotation',
    },
    {
      kind: 'line',
      pattern:
        /\brouting\s*\{|\broute\(\s*"\/|\bauthenticate\(\s*"[\w-]+"|\binstall\(\s*(?:Authentication|CORS|ContentNegotiation|StatusPages|RateLimit)\b|\bAction(?:\.async)?\s*[({]\s*(?:implicit\s+)?request\b|\bHttpRoutes\.of\b/,
      means: 'route',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:httpClient|client|webClient)\.(?:send|sendAsync|newCall|execute|exchange|retrieve|toBlocking)\(|\.bodyTo(?:Mono|Flux)\(|\bHttp(?:Get|Post|Put|Delete)\b\s*(?:\(|\w)|\bClosableHttpResponse\b/,
      means: 'outbound call',
    },
    {
      kind: 'import',
      pattern:
        /^\s*import\s+(?:static\s+)?(?:org\.eclipse\.microprofile\.(?:rest|openapi|jwt)|io\.quarkus\.(?:security|oidc|mailer)|io\.vertx\.(?:ext\.web|core\.http)|play\.api\.(?:mvc|libs\.ws)|akka\.http|org\.apache\.pekko\.http|org\.http4s|sttp|zio\.http|com\.netflix\.graphql|com\.expediagroup\.graphql|io\.javalin|spark\.Spark|org\.apache\.hc|com\.amazonaws\.services\.(?:s3|simpleemail)|com\.google\.cloud\.storage|io\.minio|jakarta\.mail|javax\.mail|com\.nimbusds|com\.auth0|org\.keycloak|com\.paypal|com\.twilio|org\.springframework\.(?:mail|oauth2|session)|io\.netty\.handler\.codec\.(?:http|mqtt)|org\.eclipse\.californium)\b/,
      means: 'server or client library',
    },
  ],
}
