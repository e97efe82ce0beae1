import { parentPort } from 'node:worker_threads'
import { checks } from '../../core/evidence/checks.ts'
import { serveChecks } from './serve.ts'

// The entry of the worker, a bundle of its own: it sees the request and nothing of the environment.
if (parentPort !== null) serveChecks(checks, parentPort)
