import type { NameTable } from '../name.ts'

const tsModifiers = '(?:(?:export|default|public|protected|static|async|override|abstract)\\s+)'

/** Functions where they are defined; a private one is left out, since its callers stand beside it. */
export const functionNames: readonly NameTable[] = [
  {
    kind: 'function',
    ecosystem: 'javascript',
    rows: [
      { role: 'declares', pattern: /\b(?:export\s+)?(?:async\s+)?function\s*\*?\s*(\w+)\s*[<(]/g },
      {
        role: 'declares',
        pattern: new RegExp(`^\\s*${tsModifiers}+(\\w+)\\s*(?:<[^>]*>)?\\((?!.*=>\\s*\\{?\\s*$)`, 'g'),
      },
      { role: 'declares', pattern: /^\s*(\w+)\s*(?:<[^>]*>)?\([^;=]*\)\s*(?::[^=;]+)?\{\s*$/g },
      { role: 'declares', pattern: /^\s*(\w+)\??\s*(?:<[^>]*>)?\([^;=]*\)\s*:\s*[^=;]+;\s*$/g },
      {
        role: 'declares',
        pattern: /^\s*export\s+const\s+(\w+)\s*(?::[^=]+)?=\s*(?:async\s*)?(?:\(|function|\w+\s*=>)/g,
      },
    ],
  },
  {
    kind: 'function',
    ecosystem: 'python',
    rows: [{ role: 'declares', pattern: /^\s*(?:async\s+)?def\s+([a-zA-Z]\w+)\s*\(/g }],
  },
  { kind: 'function', ecosystem: 'ruby', rows: [{ role: 'declares', pattern: /^\s*def\s+(?:self\.)?([a-z]\w+)/g }] },
  {
    kind: 'function',
    ecosystem: 'go',
    rows: [{ role: 'declares', pattern: /^func\s+(?:\([^)]*\)\s*)?(\w+)\s*[[(]/g }],
  },
  {
    kind: 'function',
    ecosystem: 'php',
    rows: [
      {
        role: 'declares',
        pattern: /^\s*(?:(?:public|protected|static|final|abstract)\s+)*function\s+&?(\w+)\s*\(/g,
      },
    ],
  },
  {
    kind: 'function',
    ecosystem: 'jvm',
    rows: [
      {
        role: 'declares',
        pattern:
          /^\s*(?:(?:public|protected|static|final|abstract|default|synchronized|override|suspend)\s+)+(?!\s*(?:return|new|else|throw|private|case|assert)\b)[\w<>[\].,? ]+\s(\w+)\s*\([^;]*(?:\{|,|\(|throws\s.*)\s*$/g,
      },
      {
        role: 'declares',
        pattern:
          /^(?!\s*(?:return|throw|new|private|yield|assert)\b)\s*[\w<>[\].,?]+(?:\s[\w<>[\].,?]+)?\s(\w+)\s*\([^;=]*\)\s*(?:throws\s[\w, ]+)?;\s*$/g,
      },
      { role: 'declares', pattern: /^(?!\s*private)\s*(?:\w+\s+)*(?:fun|def)\s+(?:<[^>]*>\s*)?(\w+)\s*\(/g },
    ],
  },
  {
    kind: 'function',
    ecosystem: 'dotnet',
    rows: [
      {
        role: 'declares',
        pattern:
          /^\s*(?!\s*(?:return|await|throw|new|yield|var|public|private)\b)[\w<>[\].,?]+(?:\s[\w<>[\].,?]+)?\s(\w+)\s*\([^;=]*\);\s*$/g,
      },
      {
        role: 'declares',
        pattern:
          /^\s*(?:(?:public|protected|internal|static|virtual|override|abstract|async|sealed)\s+)+(?!(?:partial\s+|readonly\s+)*(?:record|class|struct|interface|enum|delegate|new)\b)[\w<>[\].,?() ]+\s(\w+)\s*(?:<[^>]*>)?\(/g,
      },
    ],
  },
  {
    kind: 'function',
    ecosystem: 'rust',
    rows: [{ role: 'declares', pattern: /^\s*(?:pub(?:\([^)]*\))?\s+)?(?:async\s+|unsafe\s+|const\s+)*fn\s+(\w+)/g }],
  },
  {
    kind: 'function',
    ecosystem: 'elixir',
    rows: [{ role: 'declares', pattern: /^\s*(?:def|@(?:spec|callback))\s+([a-z]\w*[?!]?)/g }],
  },
  {
    kind: 'function',
    ecosystem: 'contract',
    rows: [
      { role: 'declares', pattern: /^\s*rpc\s+(\w+)\s*\(/g },
      { role: 'declares', pattern: /^\s{2,}(\w+)\s*\([^)]*\)\s*:\s*[[\w]/g },
    ],
  },
]
