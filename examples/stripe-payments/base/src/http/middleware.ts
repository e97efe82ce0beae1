import type { ErrorRequestHandler, RequestHandler } from 'express'
import pino from 'pino'
import { pool } from '../db.ts'

declare global {
  namespace Express {
    interface Request {
      customerId: string
    }
  }
}

export const log = pino()

export const requireCustomer: RequestHandler = async (req, res, next) => {
  const session = req.get('authorization')?.replace(/^Bearer /, '')
  const { rows } = await pool.query('SELECT customer_id FROM sessions WHERE id = $1 AND expires_at > now()', [session])
  if (rows.length === 0) {
    res.status(401).json({ error: 'sign in first' })
    return
  }
  req.customerId = rows[0].customer_id
  next()
}

export const reportErrors: ErrorRequestHandler = (error, req, res, _next) => {
  log.error({ error, path: req.path }, 'request failed')
  res.status(500).json({ error: 'internal error' })
}
