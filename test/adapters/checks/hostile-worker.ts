import { parentPort } from 'node:worker_threads'
import { serveChecks } from '../../../src/adapters/checks/serve.ts'
import { hostileChecks } from './hostile-checks.ts'

// The entry of a worker whose checks misbehave: for tests only.
if (parentPort !== null) serveChecks(hostileChecks, parentPort, '')
