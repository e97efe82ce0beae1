// Renders what real migrations of public projects get without a model, into docs/examples/.
// Usage: npm run examples -- FOLDER, which holds a clone of each project as owner+name/repo. Needs a build (npm run build).
import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs', 'examples')

/** A change of a public project, by its commit and the commit before. */
interface Example {
  readonly name: string
  readonly title: string
  readonly repository: string
  readonly commit: string
}

const examples: readonly Example[] = [
  {
    name: 'sql',
    title: 'Indexes built in SQL',
    repository: 'LemmyNet/lemmy',
    commit: 'd8f9e8a64ca1ccbdfb486935c2ca54fdac76786a',
  },
  {
    name: 'rails',
    title: 'A unique index of Rails',
    repository: 'maybe-finance/maybe',
    commit: '841d5aaf50802f881df3b744474862989f489016',
  },
  {
    name: 'alembic',
    title: 'A column that may be null no longer, by Alembic',
    repository: 'polarsource/polar',
    commit: '122e9de07eb3214f8f3fa0880c17687c3104861d',
  },
  {
    name: 'django',
    title: 'Columns of another type, by Django',
    repository: 'bookwyrm-social/bookwyrm',
    commit: '737ac8e90885a4c0dce5e0aee8822e553e9dfe06',
  },
  {
    name: 'django-index',
    title: 'Partial indexes, by Django',
    repository: 'healthchecks/healthchecks',
    commit: '033d0ab197d0c031e060f36ed97409966fb3deaf',
  },
  {
    name: 'alembic-harmless',
    title: 'A new column without a hazard, by Alembic',
    repository: 'mealie-recipes/mealie',
    commit: '3dd61f7742d15b71cc0065315e43a918e6f96d8b',
  },
]

/** What a run in a terminal prints for the change, as the job summary of a runner shows it. */
async function rendered(clone: string, { commit }: Example): Promise<string> {
  const range = ['--base', `${commit}~1`, '--direct', '--head', commit]
  const options = ['review', '--repo', clone, ...range, '--evidence-only', '--format', 'markdown']
  const { stdout } = await run(process.execPath, [join(root, 'dist', 'cli', 'index.js'), ...options], {
    maxBuffer: 50_000_000,
  }).catch((error: unknown) => {
    // A review that is not complete, as one without a model, ends with an exit code of its own.
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string' && error.stdout !== '')
      return { stdout: error.stdout }
    throw error
  })
  return stdout.trim()
}

async function main(clones: string | undefined): Promise<number> {
  if (clones === undefined) {
    console.error('usage: examples FOLDER')
    return 2
  }
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const example of examples) {
    const { name, title, repository, commit } = example
    const review = await rendered(join(clones, repository.replace('/', '+'), 'repo'), example)
    const source = `[${repository}@${commit.slice(0, 7)}](https://github.com/${repository}/commit/${commit})`
    await writeFile(
      join(folder, `${name}.md`),
      `# ${title}\n\nThe change is ${source}. Nothing below was said by a model.\n\n---\n\n${review}\n`,
    )
    console.log(`${name}: ${review.split('\n', 1)[0]}`)
  }
  const links = examples.map(({ name, title, repository }) => `- [${title}](${name}.md) (${repository})`).join('\n')
  await writeFile(
    join(folder, 'README.md'),
    `# Migrations of public projects, reviewed without a model\n\nMade by \`npm run examples\`; each page is the job summary that the change would get.\n\n${links}\n`,
  )
  return 0
}

process.exitCode = await main(process.argv[2])
