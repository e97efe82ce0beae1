import fc from 'fast-check'

/** Makes texts of few different lines, so that two of them share many; with everything in them that misleads a reader of patches. */
export function nastyText(): fc.Arbitrary<string> {
  const line = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', 'a', 'b', '}', 'fn()') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '-- remove',
        '--- a',
        '++ b/x',
        '+++ b',
        '@@ -1 +1 @@',
        '-@@ -1 +1 @@',
        ' diff --git a/x b/x',
        'diff --git a/x b/x',
        '\\ No newline at end of file',
        'a\r',
        '\r',
        'a\rb',
        '\f',
        'a\u2028b',
        '\ufeffa',
        'é',
        '\u{1f600}\u202e\u200b',
        '\u0001\u001b[31m\u0007\v\u007f\u0085',
        'GIT binary patch',
        'Binary files a/x and b/x differ',
        'x'.repeat(3_000),
        ' ',
      ),
    },
  )
  return fc
    .tuple(fc.array(line, { maxLength: 30 }), fc.boolean())
    .map(([lines, ended]) => lines.join('\n') + (ended && lines.length > 0 ? '\n' : ''))
}
