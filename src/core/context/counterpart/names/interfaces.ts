import type { NameTable } from '../name.ts'

/** Types that a class is bound to, and types of what a route takes and gives. */
export const typeNames: readonly NameTable[] = [
  {
    kind: 'type',
    ecosystem: 'javascript',
    rows: [
      { role: 'declares', pattern: /\bclass\s+\w+(?:<[^>]*>)?.*?\bimplements\s+([\w.<>, ]+)/g },
      { role: 'declares', pattern: /\bclass\s+\w+(?:<[^>]*>)?\s+extends\s+(\w+)/g },
      { role: 'calls', pattern: /@(?:Body|Query|Param)\([^)]*\)\s*\w+\??\s*:\s*(\w+)/g },
      { role: 'calls', pattern: /@Api\w*Response\((?:\{[^}]*type:\s*)?\[?(\w+)/g },
      { role: 'calls', pattern: /:\s*(?:Promise<)?(\w+(?:Dto|DTO|Request|Response|Payload|Command))\b/g },
    ],
  },
  {
    kind: 'type',
    ecosystem: 'python',
    rows: [
      { role: 'declares', pattern: /^\s*class\s+\w+\(\s*(?:\w+\.)*([A-Z]\w+)/g },
      { role: 'calls', pattern: /\bresponse_model\s*=\s*(?:\w+\[)?(\w+)|\bserializer_class\s*=\s*(\w+)/g },
      {
        role: 'calls',
        pattern: /\b\w+\s*:\s*(?:\w+\.)?([A-Z]\w*(?:Create|Update|Request|Schema|In|Payload|Input))\b/g,
      },
    ],
  },
  {
    kind: 'type',
    ecosystem: 'jvm',
    rows: [
      { role: 'declares', pattern: /\bclass\s+\w+(?:<[^>]*>)?.*?\bimplements\s+([\w.<>, ]+)/g },
      { role: 'declares', pattern: /\bclass\s+\w+(?:<[^>]*>)?\s+extends\s+(\w+)/g },
      { role: 'declares', pattern: /\bclass\s+\w+(?:\([^)]*\))?\s*:\s*([A-Z]\w+)/g },
      { role: 'calls', pattern: /@RequestBody\s+(?:@\w+\s+)*(?:\w+<)?(\w+)/g },
    ],
  },
  {
    kind: 'type',
    ecosystem: 'dotnet',
    rows: [
      { role: 'declares', pattern: /\bclass\s+\w+(?:<[^>]*>)?(?:\([^)]*\))?\s*:\s*([\w.<>, ]+)/g },
      {
        role: 'calls',
        pattern: /\[From(?:Body|Query|Form)\]\s*(\w+)|\b(\w+(?:RequestModel|ResponseModel|Dto|Request))\s+\w+\s*[,)]/g,
      },
    ],
  },
  {
    kind: 'type',
    ecosystem: 'php',
    rows: [
      { role: 'declares', pattern: /\bclass\s+\w+.*?\bimplements\s+([\w\\, ]+)/g },
      { role: 'declares', pattern: /\bclass\s+\w+\s+extends\s+\\?(?:\w+\\)*(\w+)/g },
      { role: 'calls', pattern: /\(\s*(\w+(?:Request|Dto|DTO))\s+\$/g },
    ],
  },
  { kind: 'type', ecosystem: 'ruby', rows: [{ role: 'declares', pattern: /\bclass\s+[\w:]+\s*<\s*(?:\w+::)*(\w+)/g }] },
  {
    kind: 'type',
    ecosystem: 'rust',
    rows: [
      { role: 'declares', pattern: /^\s*impl(?:<[^>]*>)?\s+(?:\w+::)*(\w+)(?:<.*>)?\s+for\s/g },
      { role: 'calls', pattern: /\b(?:Json|Query|Form|Data)<(\w+)>/g },
    ],
  },
  {
    kind: 'type',
    ecosystem: 'go',
    rows: [{ role: 'declares', pattern: /^var\s+_\s+(?:\w+\.)?(\w+)\s*=/g }],
  },
  {
    kind: 'type',
    ecosystem: 'elixir',
    rows: [{ role: 'declares', pattern: /^\s*@behaviour\s+(?:\w+\.)*(\w+)|^\s*defimpl\s+(?:\w+\.)*(\w+)/g }],
  },
]
