import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitPatches } from '../../src/adapters/git/patches.ts'

/** Lines of patches, some of which only look like the beginning of a file. */
const row = fc.constantFrom(
  'diff --git a/x b/x',
  ' diff --git a/x b/x',
  '+diff --git',
  'diff --gi',
  '@@ -1 +1 @@',
  '-a',
  '',
)

it('splits patches where a file begins, however they come in', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), fc.array(fc.integer({ min: 1, max: 40 })), (rows, sizes) => {
      const text = ['diff --git a/first b/first', ...rows, ''].join('\n')
      const sections: string[] = []
      const splitter = splitPatches((section) => sections.push(section.toString()))
      let at = 0
      for (const size of sizes) {
        splitter.add(Buffer.from(text.slice(at, at + size)))
        at += size
      }
      splitter.add(Buffer.from(text.slice(at)))
      splitter.end()
      expect(sections).toEqual(text.split(/(?<=\n)(?=diff --git )/))
    }),
    { numRuns: 1_000 },
  )
})

it('gives no file where nothing came', () => {
  const splitter = splitPatches(() => expect.unreachable())
  splitter.add(Buffer.alloc(0))
  splitter.end()
})
