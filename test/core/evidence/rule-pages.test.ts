import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allRules as rules } from '../../../src/core/evidence/checks.ts'

const folder = new URL('../../../docs/rules/', import.meta.url)

describe('the pages of the rules', () => {
  it('are one for each rule, and none for anything else', () => {
    const pages = readdirSync(folder).filter((name) => name !== 'README.md')
    expect(pages.toSorted()).toEqual(rules.map((rule) => `${rule}.md`).toSorted())
    expect(new Set(rules).size).toBe(rules.length)
  })

  it.each(rules)('%s says what breaks, shows it, and says when it is silent', (rule) => {
    const page = readFileSync(new URL(`${rule}.md`, folder), 'utf8')
    expect(page.startsWith(`# ${rule}\n`)).toBe(true)
    expect(page).toMatch(/\n```/)
    for (const part of ['**Level:**', '**Instead:**', '**Silent:**']) expect(page).toContain(part)
    expect(page.split('\n').length).toBeLessThanOrEqual(30)
  })
})
