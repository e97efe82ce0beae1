import { baseName } from './ecosystem.ts'
import { snippet } from './signature.ts'

/** A sort of file that carries no integration code, known by its path alone. */
interface OffSurface {
  readonly pattern: RegExp
  readonly means: string
  /** A contract stays a contract wherever it lies and whoever wrote it: such rows do not drop one. */
  readonly sparesContracts?: true
}

/** Asked in this order; the first that matches gives the reason. */
const offSurface: readonly OffSurface[] = [
  {
    pattern:
      /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|deno\.lock|Gemfile\.lock|poetry\.lock|Pipfile\.lock|uv\.lock|pdm\.lock|composer\.lock|Cargo\.lock|go(?:\.work)?\.sum|mix\.lock|packages\.lock\.json|gradle\.lockfile|Podfile\.lock|pubspec\.lock|flake\.lock|\.terraform\.lock\.hcl)$/,
    means: 'lock file',
  },
  {
    pattern: /(?:^|\/)(?:node_modules|bower_components|vendor|vendors|third_party|third-party)\//,
    means: 'vendored code',
  },
  { pattern: /\.min\.(?:js|mjs|css)$|[.-]bundle\.js$|\.(?:js|css)\.map$/, means: 'minified or bundled code' },
  {
    pattern:
      /(?:^|\/)(?:generated|__generated__|\.generated|_generated|gen|autogen|openapi-gen)\/|\.pb\.(?:go|cc|h|gw\.go)$|_pb2?(?:_grpc)?\.(?:py|pyi|js|d\.ts|rb)$|_pb\.ts$|_grpc\.pb\.go$|\.(?:g|designer)\.cs$|\.g\.dart$|\.freezed\.dart$|ModelSnapshot\.cs$|\.gen\.\w+$|[._-]generated\.\w+$|(?:^|\/)zz_generated/i,
    means: 'generated code',
    sparesContracts: true,
  },
  {
    pattern:
      /\.(?:mdx?|markdown|rst|adoc|asciidoc|textile|rdoc|pod)$|(?:^|\/)(?:LICEN[CS]E|NOTICE|AUTHORS|CHANGELOG|CHANGES|CONTRIBUTORS|CODEOWNERS|README)(?:\.\w+)?$|^(?:docs?|documentation|website|www\/docs)\//i,
    means: 'documentation',
    sparesContracts: true,
  },
  {
    pattern:
      /\.(?:po|pot|mo|xlf|xliff|strings|stringsdict|arb|resx|ftl)$|(?:^|\/)(?:locales?|translations?|i18n|lang|langs|languages|l10n)\/(?:[^/]+\/)*[^/]+\.(?:json5?|ya?ml|php|properties|toml|rb|ts|js)$|(?:^|\/)(?:messages|translations?)[_.-][a-z]{2}(?:[_-][A-Za-z]{2,4})?\.(?:json|ya?ml|properties|php)$/,
    means: 'translation',
  },
  {
    pattern:
      /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|svg|icns|psd|ai|sketch|fig|mp[34]|wav|ogg|webm|mov|woff2?|ttf|otf|eot|pdf|zip|gz|tar|tgz|jar|war|exe|dll|so|dylib|wasm|class|pyc|docx?|xlsx?|pptx?)$/i,
    means: 'asset',
  },
  { pattern: /\.(?:css|scss|sass|less|styl|pcss)$/, means: 'style sheet' },
  { pattern: /\.(?:stories|story)\.\w+$/, means: 'front-end component' },
  {
    pattern:
      /\.(?:html?|xhtml|erb|haml|slim|hbs|handlebars|mustache|ejs|pug|jade|twig|jinja2?|j2|liquid|njk|heex|leex|eex|cshtml|vbhtml|razor|xaml|jsp|ftlh?|mjml)$|\.blade\.php$/,
    means: 'view template',
  },
  {
    pattern:
      /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements[\w.-]*\.(?:txt|in)|Pipfile|environment\.ya?ml|go\.(?:mod|work)|Cargo\.toml|Gemfile|composer\.json|mix\.exs|pom\.xml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|gradle\.properties|libs\.versions\.toml|Directory\.(?:Packages|Build)\.(?:props|targets)|global\.json|nuget\.config|pubspec\.yaml|deno\.jsonc?|pnpm-workspace\.yaml|lerna\.json|nx\.json|turbo\.json)$|\.(?:csproj|fsproj|vbproj|sln|slnx|gemspec|props|targets)$/i,
    means: 'dependency manifest or build file',
  },
  {
    pattern:
      /(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.buildkite|\.azure-pipelines|\.teamcity)\/|(?:^|\/)(?:\.gitlab-ci|\.travis|\.drone|\.appveyor|appveyor|azure-pipelines|bitbucket-pipelines|cloudbuild|buildspec|codecov|\.codecov|ci)\.ya?ml$|(?:^|\/)Jenkinsfile/,
    means: 'CI configuration',
  },
  {
    pattern:
      /(?:^|\/)(?:\.devcontainer|\.vscode|\.idea|\.husky|\.changeset|\.yarn|\.storybook|\.cursor|\.claude)\/|(?:^|\/)(?:renovate|tsconfig[\w.-]*|jsconfig|biome|\.?prettierrc|\.?eslintrc|nodemon|angular|crowdin|commitlint\.config|i18n-tasks)(?:\.\w+)?$|(?:^|\/)(?:eslint|prettier|tailwind|postcss|vite|webpack|rollup|babel|metro|stylelint|lint-staged)\.config\.\w+$|(?:^|\/)\.[\w-]+(?:rc|ignore|config|attributes)(?:\.\w+)?$|^\.[\w-]+(?:\/[^/]+)*\.ya?ml$|(?:^|\/)(?:\.node-version|\.nvmrc|\.ruby-version|\.tool-versions|\.golangci\.ya?ml|\.rubocop\.ya?ml|\.pre-commit-config\.yaml|ruff\.toml|mypy\.ini|rustfmt\.toml|clippy\.toml)$/,
    means: 'tool configuration',
  },
  {
    pattern:
      /(?:^|\/)(?:Makefile|Taskfile\.ya?ml|justfile|Rakefile|Procfile|Vagrantfile|Brewfile)$|(?:^|\/)(?:Dockerfile|Containerfile)[\w.-]*$|\.[Dd]ockerfile$|(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/,
    means: 'build or container set-up',
  },
]

/** Gives the first sort of file without integration code that the path belongs to, or undefined. */
export function offSurfaceSign(path: string, isContract: boolean): string | undefined {
  const trimmed = path.trimEnd()
  const found = offSurface.find((row) => !(isContract && row.sparesContracts === true) && row.pattern.test(trimmed))
  return found === undefined ? undefined : `${found.means}, \`${snippet(shortPath(found.pattern, trimmed))}\``
}

function shortPath(pattern: RegExp, path: string): string {
  const matched = (pattern.exec(path)?.[0] ?? '').replace(/^\//, '')
  return matched.includes('/') ? matched : baseName(path)
}
