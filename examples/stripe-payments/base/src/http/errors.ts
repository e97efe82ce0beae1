import type { ErrorRequestHandler } from 'express'
import { log } from '../log.ts'

export const reportErrors: ErrorRequestHandler = (error, req, res, _next) => {
  log.error({ error, path: req.path }, 'request failed')
  res.status(500).json({ error: 'internal error' })
}
