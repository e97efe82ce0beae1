/** A file of a synthetic pull request: its path, and its text before and after. */
export interface Source {
  readonly path: string
  readonly base: string
  readonly head: string
  /** A line that the change adds and nobody else has, for a model to quote; undefined: not on the surface. */
  readonly quote: string | undefined
}

interface Template {
  readonly path: (name: string) => string
  readonly before: (name: string) => string
  /** The part that changes, as it was and as it is. */
  readonly old: (name: string) => string
  readonly new: (name: string) => string
  readonly after: (name: string) => string
}

const expressRoute: Template = {
  path: (name) => `services/orders/src/routes/${name}.ts`,
  before: (name) =>
    `import { Router } from 'express'\nimport { pool } from '../db'\n\nexport const ${name} = Router()\n`,
  old: (name) =>
    `${name}.get('/${name}/:id', async (req, res) => {\n  const found = await pool.query('SELECT * FROM ${name} WHERE id = $1', [req.params.id])\n  res.json(found.rows[0])\n})`,
  new: (name) =>
    `${name}.get('/${name}/:id', async (req, res) => {\n  const found = await pool.query('SELECT id, total FROM ${name} WHERE id = $1', [req.params.id])\n  if (found.rowCount === 0) return res.status(404).json({ error: 'no ${name}' })\n  res.json({ data: found.rows[0] })\n})`,
  after: (name) => code(name, 'ts'),
}

const pythonTask: Template = {
  path: (name) => `billing/tasks/${name}.py`,
  before: () =>
    'from celery import shared_task\nfrom django.db import transaction\n\nfrom billing.models import Invoice\n\n',
  old: (name) =>
    `@shared_task(acks_late=True, max_retries=5)\ndef ${name}(invoice_id):\n    with transaction.atomic():\n        Invoice.objects.get(id=invoice_id).send()`,
  new: (name) =>
    `@shared_task(max_retries=5)\ndef ${name}(invoice_id):\n    Invoice.objects.get(id=invoice_id).send()\n    notify_${name}.delay(invoice_id)`,
  after: (name) => code(name, 'py'),
}

const goHandler: Template = {
  path: (name) => `internal/http/${name}.go`,
  before: () => 'package http\n\nimport (\n\t"database/sql"\n\t"net/http"\n)\n\n',
  old: (name) =>
    `func (s *Server) ${name}(w http.ResponseWriter, r *http.Request) {\n\trows, err := s.db.QueryContext(r.Context(), "SELECT id FROM ${name}")\n\tif err != nil {\n\t\thttp.Error(w, "failed", http.StatusInternalServerError)\n\t\treturn\n\t}\n\tdefer rows.Close()`,
  new: (name) =>
    `func (s *Server) ${name}(w http.ResponseWriter, r *http.Request) {\n\trows, err := s.db.Query("SELECT id FROM ${name} ORDER BY created_at")\n\tif err != nil {\n\t\thttp.Error(w, err.Error(), http.StatusInternalServerError)\n\t\treturn\n\t}`,
  after: (name) => `}\n\n${code(name, 'go')}`,
}

const sqlMigration: Template = {
  path: (name) => `db/migrations/${name}.sql`,
  before: (name) => `-- ${name}\n`,
  old: (name) => `CREATE INDEX CONCURRENTLY idx_${name} ON orders (customer_id);`,
  new: (name) =>
    `CREATE INDEX idx_${name} ON orders (customer_id, created_at);\nALTER TABLE orders ADD COLUMN ${name} text NOT NULL DEFAULT '';`,
  after: () => 'COMMIT;\n',
}

const schema: Template = {
  path: (name) => `gateway/${name}/schema.graphql`,
  before: (name) => `type Query {\n  ${name}(id: ID!): ${name}\n}\n\ntype ${name} {\n  id: ID!\n`,
  old: () => '  email: String!\n  total: Int!',
  new: (name) => `  total: Float!\n  note${name}: String`,
  after: () => '}\n',
}

const component: Template = {
  path: (name) => `web/src/components/${name}.tsx`,
  before: () => "import { useState } from 'react'\n\n",
  old: (name) =>
    `export function ${name}({ title }: { title: string }) {\n  const [open, setOpen] = useState(false)\n  return <button onClick={() => setOpen(!open)}>{title}</button>`,
  new: (name) =>
    `export function ${name}({ title, hint }: { title: string; hint: string }) {\n  const [open, setOpen] = useState(false)\n  return <button title={hint} onClick={() => setOpen(!open)}>{open ? hint : title}</button>`,
  after: (name) => `}\n\n${code(name, 'ts')}`,
}

const formatter: Template = {
  path: (name) => `shared/format/${name}.ts`,
  before: (name) => `/** Formats ${name}. */\n`,
  old: (name) => `export function ${name}(value: number): string {\n  return value.toFixed(2)`,
  new: (name) => `export function ${name}(value: number, digits = 2): string {\n  return value.toFixed(digits)`,
  after: (name) => `}\n\n${code(name, 'ts')}`,
}

const page: Template = {
  path: (name) => `docs/guide/${name}.md`,
  before: (name) => `# ${name}\n\n`,
  old: (name) => `Open ${name} and press *Save*.`,
  new: (name) => `Open ${name}, choose a name, and press *Save*.`,
  after: (name) => `\n${prose(name)}`,
}

const style: Template = {
  path: (name) => `web/src/styles/${name}.scss`,
  before: (name) => `.${name} {\n`,
  old: () => '  color: #333;\n  padding: 4px;',
  new: () => '  color: var(--text);\n  padding: 6px;',
  after: () => '}\n',
}

const translation: Template = {
  path: (name) => `web/locales/${name}.json`,
  before: () => '{\n',
  old: (name) => `  "${name}.title": "Orders",`,
  new: (name) => `  "${name}.title": "Your orders",\n  "${name}.hint": "Newest first",`,
  after: (name) => `  "${name}.end": ""\n}\n`,
}

const onSurface = [expressRoute, pythonTask, goHandler, sqlMigration, expressRoute, schema]
const offSurface = [component, formatter, page, component, style, translation, formatter]

/** Some forty lines that the change does not touch, and that hold no sign of an API, a queue or a database. */
function code(name: string, language: 'ts' | 'py' | 'go'): string {
  const line = {
    ts: (index: number) => `const ${name}Step${index} = (value: number) => value * ${index} + ${index % 7}`,
    py: (index: number) => `def ${name}_step_${index}(value):\n    return value * ${index} + ${index % 7}\n`,
    go: (index: number) => `func ${name}Step${index}(value int) int { return value*${index} + ${index % 7} }`,
  }[language]
  return `${Array.from({ length: 40 }, (_, index) => line(index)).join('\n')}\n`
}

function prose(name: string): string {
  return Array.from(
    { length: 25 },
    (_, index) => `Paragraph ${index} about ${name}: what it shows, and where it is found.\n`,
  ).join('\n')
}

/** Most changed files have more than one hunk: code is also changed far below. */
function secondChange(text: string): string {
  return text.replace(/(step_?30\b.*) \+ 2$/im, '$1 + 3')
}

/** Makes the files of a pull request, one in ten on the surface, in several languages; the same for the same number. */
export function makeSources(count: number): readonly Source[] {
  return Array.from({ length: count }, (_, index) => {
    const surface = index % 10 === 0
    const templates = surface ? onSurface : offSurface
    const template = templates[Math.floor(index / (surface ? 10 : 1)) % templates.length] ?? page
    const name = `item${index}`
    const text = (part: string) => `${template.before(name)}${part}\n${template.after(name)}`
    const quote = surface
      ? template
          .new(name)
          .split('\n')
          .find((line) => !template.old(name).includes(line))
      : undefined
    return {
      path: template.path(name),
      base: text(template.old(name)),
      head: secondChange(text(template.new(name))),
      quote,
    }
  })
}
