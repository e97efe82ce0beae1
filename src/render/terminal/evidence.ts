import type { Evidence, Level, Unchecked } from '../../core/evidence/evidence.ts'
import { codeLine, line, wrap } from './layout.ts'
import type { Palette } from './palette.ts'

const defaultWidth = 100

/** Renders the computed facts, and what could not be checked; says so plainly when there is nothing. */
export function renderEvidence(
  evidence: readonly Evidence[],
  unchecked: readonly Unchecked[],
  palette: Palette,
  width: number = defaultWidth,
): string {
  const facts = evidence.map((item) => fact(item, palette, width))
  const missing = unchecked.map(({ path, why }) => `  ${line(path, 200)}: ${line(why, 400)}`)
  const blocks = [
    ...facts,
    ...(missing.length === 0 ? [] : [[palette.bold(`Not checked (${missing.length})`), ...missing]]),
    ...(facts.length === 0
      ? [[missing.length === 0 ? 'No computed fact.' : 'No computed fact in what could be checked.']]
      : []),
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

function fact(item: Evidence, palette: Palette, width: number): readonly string[] {
  const paint: Record<Level, (text: string) => string> = {
    breaking: palette.red,
    risky: palette.yellow,
    info: palette.blue,
  }
  const old = item.side === 'base' ? ' (old text)' : ''
  const affects = item.affects.length === 0 ? [] : wrap(`Affects ${item.affects.join(', ')}.`, width - 2)
  return [
    `${palette.bold(paint[item.level](item.level))}  ${line(item.title, 300)}`,
    `  ${line(item.path, 200)}:${item.line}${old}  ${palette.dim(`computed by ${line(item.rule, 80)}`)}`,
    ...[...wrap(item.detail, width - 2), ...affects].map((text) => `  ${text}`),
    ...safeSteps(item, palette, width),
  ]
}

function safeSteps({ fix }: Evidence, palette: Palette, width: number): readonly string[] {
  if (fix === undefined) return []
  const steps = fix.code.split('\n').map((step) => palette.green(`    ${codeLine(step, width - 4)}`))
  return ['  Instead:', ...steps]
}
