CREATE TABLE orders (
  id          uuid PRIMARY KEY,
  customer_id uuid NOT NULL REFERENCES customers (id),
  status      text NOT NULL DEFAULT 'open',
  total_cents integer NOT NULL,
  currency    char(3) NOT NULL,
  placed_at   timestamptz NOT NULL DEFAULT now(),
  paid_at     timestamptz
);

CREATE TABLE order_items (
  order_id uuid NOT NULL REFERENCES orders (id),
  sku      text NOT NULL REFERENCES stock (sku),
  name     text NOT NULL,
  quantity integer NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (order_id, sku)
);
