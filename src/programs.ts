/** The programs of this package; each runs as it is loaded. They are built as one bundle, so that what they share is there once. */
export const programs = {
  action: () => import('./action.ts'),
  cli: () => import('./cli.ts'),
  checks: () => import('./adapters/checks/worker.ts'),
}
