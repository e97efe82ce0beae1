import type { RequestHandler } from 'express'
import { pool } from '../db.ts'

declare global {
  namespace Express {
    interface Request {
      customerId: string
    }
  }
}

export const requireCustomer: RequestHandler = async (req, res, next) => {
  const token = req.get('authorization')?.replace(/^Bearer /, '')
  const { rows } = await pool.query('SELECT customer_id FROM sessions WHERE token = $1 AND expires_at > now()', [token])
  if (rows.length === 0) {
    res.status(401).json({ error: 'sign in first' })
    return
  }
  req.customerId = rows[0].customer_id
  next()
}
