import { readFileSync } from 'node:fs'
import { createSchema } from 'graphql-yoga'
import { findOrder, listOrders } from '../orders/order-repository.ts'

export const schema = createSchema({
  typeDefs: readFileSync('schema/shop.graphql', 'utf8'),
  resolvers: {
    Query: {
      order: (_root, { id }, { customerId }) => findOrder(id, customerId),
      orders: (_root, page, { customerId }) => listOrders(customerId, page),
    },
  },
})
