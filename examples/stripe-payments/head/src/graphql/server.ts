import { readFileSync } from 'node:fs'
import type { Request } from 'express'
import { createSchema, createYoga } from 'graphql-yoga'
import { findOrder, listOrders } from '../orders/order-repository.ts'

const schema = createSchema<{ customerId: string }>({
  typeDefs: readFileSync('schema/shop.graphql', 'utf8'),
  resolvers: {
    Query: {
      order: (_root, { id }, { customerId }) => findOrder(id, customerId),
      orders: (_root, page, { customerId }) => listOrders(customerId, page),
    },
  },
})

export const graphqlServer = createYoga<{ req: Request }>({
  schema,
  context: ({ req }) => ({ customerId: req.customerId }),
})
