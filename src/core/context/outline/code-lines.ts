import type { HeadRule, LineLanguage } from './line-language.ts'

/** Heads that no language takes for a declaration. */
const control: HeadRule = {
  kind: 'plain',
  looks:
    /^[})\]\s]*(?:if|else|elif|elsif|unless|for|foreach|while|until|do|switch|case|when|match|select|try|catch|rescue|except|finally|ensure|with|using|lock|fixed|checked|unchecked|unsafe|return|throw|raise|yield|await|new|guard|defer|repeat|loop|begin|default|synchronized|go)\b/,
}

const csharpModifier =
  '(?:public|private|protected|internal|static|virtual|override|abstract|sealed|async|extern|readonly|required|partial|new|unsafe)'

const csharp: LineLanguage = {
  extensions: ['cs', 'csx', 'razor', 'cshtml'],
  layout: 'blocks',
  silent: /^(?:\/\/|\/\*|\*|#)/,
  braces: true,
  tripleQuotes: true,
  goesOn: /^(?:\{|else\b|catch\b|finally\b)/,
  leaders: /^\[.*\]$/,
  imports: /^(?:global\s+)?using\s+(?:static\s+)?[\w.]+(?:\s*=\s*[\w.<>, ]+)?\s*;/,
  toTheEnd: /^namespace\s+(?<name>[\w.]+)\s*;/,
  heads: [
    {
      kind: 'type',
      looks: /^[^(=;{]*\b(?:class|interface|struct|enum|record(?:\s+(?:class|struct))?|namespace)\s+(?<name>[\w.]+)/,
    },
    control,
    // Tokens, then a name and its parameters: what has no token before the name is a call, or a constructor without a modifier.
    { kind: 'function', looks: /^(?:[^\s(=]+\s+)+(?:\S*\.)?(?<name>~?\w+)\s*(?:<[^()]*>)?\s*\((?!.*=>\s*\{?$)/ },
    { kind: 'function', looks: new RegExp(`^${csharpModifier}\\b[^=]*?(?<name>~?[\\w.]+)\\s*(?:<[^()]*>)?\\s*\\(`) },
    { kind: 'function', looks: new RegExp(`^${csharpModifier}\\b[^(=]*\\s(?<name>\\w[\\w.]*)\\s*(?:\\{|=>|\\[)`) },
    { kind: 'function', looks: /=>\s*\{?$|\bdelegate\b.*\{$/ },
  ],
}

const elixir: LineLanguage = {
  extensions: ['ex', 'exs'],
  layout: 'blocks',
  silent: /^#/,
  braces: false,
  tripleQuotes: true,
  goesOn: /^(?:else|rescue|catch|after|when|do)\b/,
  leaders: /^@(?:spec|impl|deprecated|decorate)\b/,
  imports: /^(?:alias|import|require|use)\s+[A-Z]/,
  heads: [
    { kind: 'type', looks: /^def(?:module|protocol|impl)\s+(?<name>[\w.]+)/ },
    { kind: 'function', looks: /^def(?:p|macro|macrop|delegate|guard|guardp|n|np)?\s+(?<name>[\w?!]+)/ },
    { kind: 'plain', looks: /^(?:if|unless|case|cond|with|for|try|receive|else|rescue|catch|after|quote)\b/ },
    { kind: 'function', looks: /\bfn\b.*->$|\bdo$/ },
  ],
}

const python: LineLanguage = {
  extensions: ['py', 'pyi'],
  layout: 'blocks',
  silent: /^#/,
  braces: false,
  tripleQuotes: true,
  goesOn: /^(?:else|elif|except|finally)\b/,
  leaders: /^@/,
  imports: /^(?:import|from)\s+[\w.]+/,
  heads: [
    { kind: 'type', looks: /^class\s+(?<name>\w+)/ },
    { kind: 'function', looks: /^(?:async\s+)?def\s+(?<name>\w+)/ },
  ],
}

const ruby: LineLanguage = {
  extensions: ['rb', 'rake', 'ru', 'gemspec', 'cr'],
  layout: 'blocks',
  silent: /^#/,
  braces: false,
  goesOn: /^(?:else|elsif|when|in|rescue|ensure)\b/,
  imports: /^(?:require|require_relative|load|autoload)\b/,
  heads: [
    { kind: 'type', looks: /^(?:class|module)\s+(?<name>[\w:]+)/ },
    { kind: 'function', looks: /^(?:\w+\s+)?def\s+(?:self\.)?(?<name>[\w?!=]+)/ },
    control,
    { kind: 'function', looks: /\bdo(?:\s*\|[^|]*\|)?$|\{(?:\s*\|[^|]*\|)?$/ },
  ],
}

/** Everything else that looks like a programming language: C and its relatives, Scala, Swift, Dart, scripts within pages. */
export const anyCode: LineLanguage = {
  extensions: [],
  layout: 'blocks',
  silent: /^(?:\/\/|\/\*|\*|#(?!\[)|--|<!--)/,
  braces: true,
  goesOn: /^(?:\{|(?:else|catch|finally|then|begin|where)\b|(?:public|private|protected)\b[^(]*:$)/,
  leaders: /^(?:@\w|#\[|\[[A-Z].*\]$)/,
  imports:
    /^(?:import\b(?!\s*\()|from\s+\S+\s+import\b|use\s+[\w\\:{]|using\s+[\w.:]+\s*;|#\s*include\b|package\s+[\w.]+;?$|require(?:_relative|_once)?\b\s*\(?\s*['"]|(?:const|let|var)\s[^=]*=\s*require\()/,
  heads: [
    {
      kind: 'type',
      looks:
        /^[^(=;{"']*\b(?:class|interface|struct|enum|record|trait|namespace|module|mod|object|protocol|extension|actor|union|contract|library|mixin|impl(?:<[^>]*>)?)\s+(?<name>[\w.]+(?:::[\w.]+)*)/,
    },
    {
      kind: 'function',
      looks: /^(?:[^\s(="'`]+\s+)*(?:function|func|fun|fn|def|sub|proc)\b\*?\s*(?:\([^)]*\)\s*)?(?<name>[\w$.:]*)/,
    },
    control,
    {
      kind: 'function',
      looks:
        /^(?:export\s+)?(?:default\s+)?(?:const|let|var|val)\s+(?<name>[\w$]+)[^=]*=\s*(?:async\b\s*)?(?:function\b|\(|[\w$]+\s*=>).*(?:=>|\))\s*\{?$/,
    },
    {
      kind: 'function',
      looks: /(?:=>|->|\bin|\bfunction\s*\w*\s*\([^)]*\))\s*\{?$|\{\s*(?:\([^)]*\)|[\w, ]+)\s*(?:=>|->|\bin)$/,
    },
    { kind: 'function', looks: /^(?:[^\s(=]+\s+)*(?<name>~?[\w$.:]+)\s*(?:<[^()]*>)?\s*\((?!.*;$).*\{$/ },
    { kind: 'function', looks: /\bdo$|\bbegin$/ },
  ],
}

/** Languages of programs. */
export const codeLines: readonly LineLanguage[] = [csharp, elixir, python, ruby]
