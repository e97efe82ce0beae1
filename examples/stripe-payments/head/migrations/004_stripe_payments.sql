ALTER TABLE orders ADD COLUMN stripe_intent_id text;

CREATE UNIQUE INDEX orders_stripe_intent_id ON orders (stripe_intent_id);
