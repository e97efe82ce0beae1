/** A text, and its outline by lines as `outlineText` writes it. */
interface LineCase {
  readonly path: string
  readonly text: string
  readonly outline: readonly string[]
}

/** One text for each family of languages without a grammar. */
export const lineCases: readonly LineCase[] = [
  {
    path: 'Api/OrdersController.cs',
    text: `using System;
using Foo = Bar.Baz;

namespace Shop.Api;

#region x
[ApiController]
[Route("orders")]
public class OrdersController : ControllerBase
{
    private readonly IStore _store;

    public OrdersController(IStore store)
        : base(store)
    {
        _store = store;
    }

#if DEBUG
    public string Name { get; set; }
#endif

    [HttpGet("{id}")]
    [ProducesResponseType(typeof(Order), 200)]
    public async Task<ActionResult<Dictionary<string, Order>>> Get(
        int id,
        CancellationToken ct)
    {
        if (id == 0)
        {
            return NotFound();
        }
        else
        {
            foo();
        }
        var x = new Order
        {
            Id = 1,
        };
        using (var y = z())
        {
            a();
        }
        return await _store.Find(id, o =>
        {
            o.X();
        });
    }

    public int Total
    {
        get { return 1; }
    }

    public Task<int> Count() =>
        _store.Count();

    /// <summary>x</summary>
    private static void Map(WebApplication app)
    {
        app.MapGet("/orders", async (IStore s) =>
        {
            await s.All();
            return 1;
        });
        app.MapPost("/x", (Foo f) => {
            f();
            g();
        });
    }
}

public record Order(int Id);
public interface IStore
{
    Task Find(int id);
}
public enum Kind { A }
`,
    outline: [
      'imports 1-2',
      'type Shop.Api 4-4/79',
      'type OrdersController 7-10/72',
      'function OrdersController 13-15/17',
      'function Get 23-28/49',
      'function Total 51-52/54',
      'function Count 56-56/57',
      'function Map 60-61/71',
      'function · 62-63/66',
      'function · 67-67/70',
      'type IStore 75-76/78',
    ],
  },
  {
    path: 'Data/Context.cs',
    text: `namespace A
{
    public static class X
    {
        public static IServiceCollection AddFoo(this IServiceCollection services, Action<Foo> configure)
        {
            services.AddSingleton<IFoo, Foo>();
            return services;
        }

        public override bool Equals(object? obj) => obj is X;

        public X() : base() { }

        protected override void OnModelCreating(ModelBuilder builder) {
            builder.Entity<Order>(b =>
            {
                b.HasKey(x => x.Id);
                b.Property(x => x.Name);
            });
            builder.Entity<A>()
                .HasMany(x => x.B)
                .WithOne(x => x.C);
        }

        public IEnumerable<(int A, string B)> Tuples()
        {
            yield return (1, "");
        }

        public event EventHandler<Foo> Changed
        {
            add { }
            remove { }
        }

        public string this[int i]
        {
            get => _x[i];
            set => _x[i] = value;
        }

        async Task IHandler<Foo>.Handle(Foo foo)
        {
            await x();
        }

        private readonly Dictionary<string, int> _map = new()
        {
            ["a"] = 1,
        };

        public static readonly Foo Bar = new Foo(1)
        {
            X = 1,
        };

        [Theory]
        [InlineData(
            1,
            2)]
        public void Test(int a)
        {
            Assert.True(true);
        }
        public class Nested<T> : Base<T>
            where T : class
        {
            T x;
        }
    }
}
`,
    outline: [
      'type A 1-2/72',
      'type X 3-4/71',
      'function AddFoo 5-6/9',
      'function OnModelCreating 15-15/24',
      'function · 16-17/20',
      'function Tuples 26-27/29',
      'function Changed 31-32/35',
      'function this 37-38/41',
      'function Handle 43-44/46',
      'function Test 62-63/65',
      'type Nested 66-68/70',
    ],
  },
  {
    path: 'lib/order_controller.ex',
    text: `defmodule Shop.OrderController do
  @moduledoc """
  Orders.
def not_code do
  """
  use ShopWeb, :controller
  alias Shop.Orders
  import Ecto.Query

  @timeout 5000

  @doc "x"
  @spec show(Plug.Conn.t(), map()) :: Plug.Conn.t()
  def show(conn, %{"id" => id}) do
    case Orders.get(id) do
      {:ok, order} ->
        render(conn, order)
      _ ->
        nil
    end
  rescue
    e -> e
  end

  def index(conn, _), do: conn

  defp build(
         a,
         b
       )
       when is_map(a) do
    Enum.map(a, fn x ->
      x
      y
    end)
  end

  scope "/api", ShopWeb do
    pipe_through :api
    get "/x", X, :y
  end
end
`,
    outline: [
      'imports 6-8',
      'type Shop.OrderController 1-1/42',
      'function show 13-14/23',
      'function build 27-31/36',
      'function · 32-32/35',
      'function · 38-38/41',
    ],
  },
  {
    path: 'db/migrations/1.sql',
    text: `-- orders
CREATE TABLE IF NOT EXISTS "orders" (
  id int, -- a; b
  note text DEFAULT 'a;b''c'
);

/* fn */
CREATE OR REPLACE FUNCTION pay() RETURNS trigger AS $body$
BEGIN
  UPDATE x SET a = 1;
END;
$body$ LANGUAGE plpgsql;
BEGIN;
ALTER TABLE orders ADD COLUMN x int;
COMMIT;
CREATE TRIGGER t AFTER INSERT ON orders
BEGIN
  UPDATE x SET a = CASE WHEN 1 THEN 2 ELSE 3 END;
  IF x THEN y; END IF;
END;
CREATE INDEX CONCURRENTLY idx ON orders (id);
DELIMITER //
CREATE PROCEDURE p()
BEGIN
  SELECT 1;
END//
DELIMITER ;
DROP TABLE y
GO
SELECT 1
`,
    outline: [
      'function orders 2-2/5',
      'function pay 8-8/12',
      'function · 13-13/13',
      'function orders 14-14/14',
      'function · 15-15/15',
      'function t 16-16/20',
      'function idx 21-21/21',
      'function p 23-23/26',
      'function y 28-28/28',
      'function · 30-30/30',
    ],
  },
  {
    path: 'openapi.yaml',
    text: `openapi: 3.0.0
paths:
  /orders:
    get:
      tags:
      - a
      - b
      parameters:
        - name: id
          in: query
      responses:
        '200':
          description: x
    post:
      summary: y
components:
  schemas:
    Order:
      type: object
`,
    outline: [
      'type paths 2-2/15',
      'type /orders 3-3/15',
      'type get 4-4/13',
      'type tags 5-5/7',
      'type parameters 8-8/10',
      'type responses 11-11/13',
      'type 200 12-12/13',
      'type post 14-14/15',
      'type components 16-16/19',
      'type schemas 17-17/19',
      'type Order 18-18/19',
    ],
  },
  {
    path: 'openapi.json',
    text: `{
  "paths": {
    "/orders": {
      "get": {
        "tags": [
          "a"
        ]
      },
      "post": {}
    }
  }
}
`,
    outline: ['type paths 2-2/11', 'type /orders 3-3/10', 'type get 4-4/8', 'type tags 5-5/7'],
  },
  {
    path: 'orders.proto',
    text: `syntax = "proto3";
import "x.proto";
message Order {
  int32 id = 1;
  oneof kind {
    string a = 2;
  }
}
service Orders {
  rpc Get(Req) returns (Order) {
    option x = { get: "/x" };
  }
  rpc List(Req)
      returns (Order);
}
`,
    outline: [
      'imports 2-2',
      'type Order 3-3/8',
      'type kind 5-5/7',
      'type Orders 9-9/15',
      'function Get 10-10/12',
      'function List 13-13/14',
    ],
  },
  {
    path: 'schema.graphql',
    text: `"""
An order
type X {
"""
type Order @key(fields: "id") {
  id: ID!
  lines(
    first: Int
  ): [Line]
}
extend type Query
{
  orders: [Order]
}
enum Kind { A }
`,
    outline: ['type Order 5-5/10', 'type Query 11-12/14'],
  },
  {
    path: 'schema.prisma',
    text: `model Order {
  id Int @id
  @@map("orders")
}
datasource db {
  provider = "x"
}
`,
    outline: ['type Order 1-1/4', 'type db 5-5/7'],
  },
  {
    path: 'Orders.vue',
    text: `<script setup lang="ts">
import { a } from 'a'

const load = async () => {
  await a()
}
function save(
  x: number,
): void {
  y()
}
export default {
  methods: {
    async go(id) {
      if (id) {
        x()
      }
    },
  },
}
</script>
`,
    outline: ['imports 2-2', 'function load 4-4/6', 'function save 7-9/11', 'function go 14-14/18'],
  },
  {
    path: 'order.cpp',
    text: `#include <x>
namespace shop {
class Order : public Base {
public:
  Order(int id);
  int total() const {
    return 1;
  }
};
int Order::total(int a,
                 int b)
{
  for (;;) {
    x();
  }
}
}
`,
    outline: ['type Order 3-3/9', 'function total 6-6/8', 'function Order::total 10-12/16'],
  },
  {
    path: 'Routes.swift',
    text: `import Vapor
struct Orders: RouteCollection {
    func boot(routes: RoutesBuilder) throws {
        routes.get("x") { req in
            a
            b
        }
    }
}
`,
    outline: ['imports 1-1', 'type Orders 2-2/9', 'function boot 3-3/8', 'function · 4-4/7'],
  },
  {
    path: 'Orders.scala',
    text: `package x
import a.b
class Orders @Inject() (val c: C) extends Base {
  def list(a: Int): Action = Action.async { implicit request =>
    x
    y
  }
  case class Foo(
    a: Int
  )
}
`,
    outline: ['imports 1-2', 'type Orders 3-3/11', 'function list 4-4/7', 'type Foo 8-8/10'],
  },
  {
    path: 'config.toml',
    text: `a = 1
[package]
name = "x"

[[bin]]
name = "y"
# c
`,
    outline: ['type package 2-2/3', 'type bin 5-5/6'],
  },
  {
    path: 'changelog.xml',
    text: `<?xml version="1.0"?>
<databaseChangeLog
    xmlns="x">
  <!-- one -->
  <changeSet id="1" author="a">
    <addColumn tableName="orders">
      <column name="x"/>
    </addColumn>
  </changeSet>
  <changeSet id="2" author="a"/>
</databaseChangeLog>
`,
    outline: ['type databaseChangeLog 2-2/11', 'type changeSet 5-5/9', 'type addColumn 6-6/8'],
  },
  {
    path: 'views.py',
    text: `import os
from orders import (
    Order,
)

@app.get("/orders")
async def orders(
    page: int,
) -> list:
    """All.
not code:
    """
    if page:
        return []
    else:
        return [1]


class Order(Base):
    id: int

    @property
    def total(self):
        try:
            return 1
        except ValueError:
            return 2
`,
    outline: ['imports 1-4', 'function orders 6-9/16', 'type Order 19-19/27', 'function total 22-23/27'],
  },
  {
    path: 'orders.rb',
    text: `require 'json'

module Shop
  class Orders
    def show
      render
    rescue NotFound
      head 404
    end

    def self.all(a,
                 b)
      if a
        b
      else
        a
      end
    end
  end
end

describe 'orders' do
  it 'pays' do |x|
    x
    y
  end
end
`,
    outline: [
      'imports 1-1',
      'type Shop 3-3/20',
      'type Orders 4-4/19',
      'function show 5-5/9',
      'function all 11-12/18',
      'function · 22-22/27',
      'function · 23-23/26',
    ],
  },
  {
    path: 'main.tf',
    text: `resource "aws_sqs_queue" "orders" {
  name = "orders"
  tags = {
    a = "b"
  }
}

variable "x" {
  type = string
}
`,
    outline: ['type aws_sqs_queue orders 1-1/6', 'type tags 3-3/5', 'type x 8-8/10'],
  },
]
