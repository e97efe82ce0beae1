import { parentPort, workerData } from 'node:worker_threads'
import { checks } from '../../core/evidence/checks.ts'
import { serveChecks } from './serve.ts'

// The entry of the worker, a bundle of its own: it sees the request, where the grammars lie, and nothing of the environment.
if (parentPort !== null) serveChecks(checks, parentPort, String(workerData))
