import type { SurfaceFile, Tier } from '../../core/surface/surface.ts'
import { surfaceWord } from '../words.ts'
import { columnWidth, line, pad } from './layout.ts'
import type { Palette } from './palette.ts'

const groups: readonly { readonly tier: Tier; readonly title: string }[] = [
  { tier: 'selected', title: 'Selected' },
  { tier: 'maybe', title: 'Perhaps' },
  { tier: 'test', title: 'Tests, read only beside what they test' },
  { tier: 'dropped', title: 'Out of scope' },
]

const maxColumn = 72

/** Renders which changed files are selected and why, a group for each tier, in aligned columns. */
export function renderSurface(files: readonly SurfaceFile[], palette: Palette): string {
  if (files.length === 0) return 'No changed files.\n'
  const widths = { path: columnWidth(files.map(pathOf), maxColumn), about: columnWidth(files.map(aboutOf), maxColumn) }
  const blocks = groups.flatMap(({ tier, title }) => {
    const rows = files.filter((file) => file.tier === tier)
    if (rows.length === 0) return []
    return [[palette.bold(`${title} (${rows.length})`), ...rows.map((file) => row(file, widths, palette))].join('\n')]
  })
  return `${blocks.join('\n\n')}\n`
}

function row(file: SurfaceFile, widths: { readonly path: number; readonly about: number }, palette: Palette): string {
  const about = aboutOf(file)
  const surfaces = about === '' ? '' : `${pad(about, widths.about)}  `
  const why = file.why.map(({ text }) => line(text, 100)).join('; ')
  return `  ${pad(pathOf(file), widths.path)}  ${surfaces}${palette.dim(why)}`.trimEnd()
}

function pathOf({ file }: SurfaceFile): string {
  const from = file.previousPath === undefined || file.previousPath === file.path ? '' : ` (was ${file.previousPath})`
  return line(`${file.path}${from}`, 200)
}

function aboutOf({ tier, surfaces }: SurfaceFile): string {
  return tier === 'selected' || tier === 'maybe' ? surfaces.map((surface) => surfaceWord[surface]).join(', ') : ''
}
