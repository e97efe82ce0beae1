/** A text, and its outline as `outlineText` writes it. */
interface LanguageCase {
  readonly path: string
  readonly text: string
  readonly outline: readonly string[]
}

const typescript: LanguageCase = {
  path: 'src/orders.controller.ts',
  text: `import { Get } from '@nestjs/common'
import type { Order } from './order'

import express = require('express')
const legacy = require('legacy')
export * from './dto'

@Controller('orders')
export class OrdersController<T> extends Base {
  @Inject() private readonly orders: Orders

  constructor(private readonly queue: Queue) {
    super()
  }

  @Get(':id')
  @Roles('admin')
  // the id is a number
  async find(
    @Param('id') id: string,
  ): Promise<Order> {
    return this.orders.find(id, (it) => it.id)
  }

  private onPaid = async (order: Order) => {
    const send = () => this.queue.add(order)
    await send()
  }

  abstract total(): number
}

export interface Order {
  id: string
}

type Status =
  | 'open'
  | 'paid'

enum Kind { A }

namespace Legacy {
  export function old() {}
}

export const total = (
  orders: Order[],
): number => orders.length

function load(id: string): void
function load(id: unknown) {
  return id
}

export default class {
  run() {}
}
`,
  outline: [
    'imports 1-6',
    'type OrdersController 8-9/31',
    'function constructor 12-12/14',
    'function find 16-21/23',
    'function onPaid 25-25/28',
    'function send 26-26/26',
    'function total 30-30/30',
    'type Order 33-33/35',
    'type Status 37-37/39',
    'type Kind 41-41/41',
    'type Legacy 43-43/45',
    'function old 44-44/44',
    'function total 47-49/49',
    'function load 51-51/51',
    'function load 52-52/54',
    'type · 56-56/58',
    'function run 57-57/57',
  ],
}

const callbacks: LanguageCase = {
  path: 'routes.mts',
  text: `router
  .get('/a', async (req, res) => {
    res.json(1)
  })
  .post(
    '/b',
    validate(schema),
    asyncHandler(async (req, res) => {
      await save(req.body)
    }),
  )
router.use((req, res, next) => next())
export const route = createRoute({
  method: 'get',
  handler: async ({ ctx }) => {
    return ctx
  },
  async run() {},
})
export const show = asyncHandler(async (req, res) => {
  res.json(1)
})
process.on('exit', function cleanUp() {
  stop()
})
const {
  a,
} = load()
const orders = pgTable('orders', {
  id: serial('id'),
}), short = { a: 1 }
`,
  outline: [
    'function · 2-2/4',
    'function · 5-8/10',
    'type route 13-13/19',
    'function handler 15-15/17',
    'function run 18-18/18',
    'type show 20-20/22',
    'function · 20-20/22',
    'function cleanUp 23-23/25',
    'type orders 29-29/31',
  ],
}

const tsx: LanguageCase = {
  path: 'Orders.tsx',
  text: `import React from 'react'

export const Orders: React.FC<Props> = ({ orders }) => {
  useEffect(() => {
    load()
  }, [])
  return <List onPick={(order) => open(order)}>{orders.map((order) => (
    <Item key={order.id} />
  ))}</List>
}
`,
  outline: ['imports 1-1', 'function Orders 3-3/10', 'function · 4-4/6', 'function · 7-7/9'],
}

const javascript: LanguageCase = {
  path: 'api.js',
  text: `'use strict'
const express = require('express')
var { Pool } = require('pg')
require('./env')
const pool = new Pool()

exports.list = async function (req, res) {
  res.json(await pool.query('select 1'))
}

module.exports = {
  create(req, res) {},
  remove: (req, res) => {
    res.end()
  },
  'with-quotes': function* () {},
}

class Worker {
  #queue = []
  run = () => {
    this.#queue.shift()
  }
  static async start() {}
}

if (a) {
  require('b')
}
`,
  outline: [
    'imports 2-4',
    'imports 28-28',
    'function list 7-7/9',
    'function create 12-12/12',
    'function remove 13-13/15',
    'function with-quotes 16-16/16',
    'type Worker 19-19/25',
    'function run 21-21/23',
    'function start 24-24/24',
  ],
}

const python: LanguageCase = {
  path: 'orders/views.py',
  text: `"""Orders."""
from __future__ import annotations
import os
from orders.models import (
    Order,
    Line,
)

if TYPE_CHECKING:
    from orders.types import Kind


@router.get("/orders")
@cached(
    seconds=10,
)
async def list_orders(
    page: int,
    size: int = 10,
) -> list[Order]:
    """All of them."""
    import json

    return []


class Order(Base):
    __tablename__ = "orders"

    @property
    def total(self) -> int: return 1

    def pay(self):
        def inner():
            pass

        return inner


handlers = {"a": lambda x: x}
urlpatterns = [
    path("orders", list_orders),
]
`,
  outline: [
    'imports 2-7',
    'imports 10-10',
    'function list_orders 13-20/24',
    'type Order 27-27/37',
    'function total 30-31/31',
    'function pay 33-33/37',
    'function inner 34-34/35',
    'function a 40-40/40',
    'type urlpatterns 41-41/43',
  ],
}

const go: LanguageCase = {
  path: 'orders.go',
  text: `package orders

import (
	"context"

	db "example.org/db"
)
import "fmt"

type Order struct {
	ID int \`json:"id"\`
}

type (
	Store interface {
		Find(ctx context.Context) error
	}
	ID = string
)

// Find finds.
func (s *store) Find(
	ctx context.Context,
) (err error) {
	go func() {
		fmt.Println(1)
	}()
	done := func() {}
	return nil
}

func Map[T any](in []T) []T { return in }

func routes(r *gin.Engine) {
	r.GET("/orders", func(c *gin.Context) {
		c.JSON(200, nil)
	})
}

var Routes = map[string]string{
	"/orders": "list",
}
`,
  outline: [
    'imports 3-8',
    'type Order 10-10/12',
    'type Store 15-15/17',
    'type ID 18-18/18',
    'function Find 22-24/30',
    'function · 25-25/27',
    'function done 28-28/28',
    'function Map 32-32/32',
    'function routes 34-34/38',
    'function · 35-35/37',
    'type Routes 40-40/42',
  ],
}

const java: LanguageCase = {
  path: 'src/main/java/Orders.java',
  text: `package shop;

import java.util.List;
import static java.util.Map.*;

/** Orders. */
@RestController
@RequestMapping("/orders")
public class Orders extends Base {
  static { load(); }

  public Orders(Store store) { this.store = store; }

  @GetMapping("/{id}")
  public ResponseEntity<Map<String, Order>> find(
      @PathVariable int id
  ) throws NotFound
  {
    orders.forEach(order -> {
      send(order);
      log(order);
    });
    Runnable later = () -> send(null);
    return new Handler() {
      @Override
      public void done() {}
    };
  }

  interface Store { Order find(int id); }
  enum Kind { A, B }
  record Line(int id, int count) { Line { check(id); } }
  @interface Audited { String value(); }
}
`,
  outline: [
    'imports 3-4',
    'type Orders 7-9/34',
    'function static 10-10/10',
    'function Orders 12-12/12',
    'function find 14-18/28',
    'function · 19-19/22',
    'function later 23-23/23',
    'function done 25-26/26',
    'type Store 30-30/30',
    'function find 30-30/30',
    'type Kind 31-31/31',
    'type Line 32-32/32',
    'function Line 32-32/32',
    'type Audited 33-33/33',
    'function value 33-33/33',
  ],
}

const kotlin: LanguageCase = {
  path: 'Orders.kt',
  text: `package shop

import io.ktor.server.routing.get
import io.ktor.server.routing.post

@RestController
@RequestMapping("/orders")
class Orders(private val store: Store) : Base() {
    companion object {
        fun create() = Orders(Store())
    }

    init { store.open() }

    constructor(a: Int) : this(Store()) {
        println(a)
    }

    @GetMapping("/{id}")
    suspend fun <T> find(
        id: Int,
    ): Order {
        return store.find(id)
    }

    val total: Int
        get() {
            return 1
        }

    val handler: (Int) -> Int = { it: Int ->
        it + 1
    }
}

interface Store { fun find(id: Int): Order }
object Registry
enum class Kind { A }

@Serializable
data class Line(
    val id: Int,
)

fun Application.module() {
    routing {
        route("/orders") {
            get(
                "/{id}",
            ) {
                call.respond(1)
            }
        }
    }
}
typealias Id = Int
`,
  outline: [
    'imports 3-4',
    'type Orders 6-8/34',
    'type companion object 9-9/11',
    'function create 10-10/10',
    'function init 13-13/13',
    'function constructor 15-15/17',
    'function find 19-22/24',
    'function total 26-27/29',
    'function handler 31-31/33',
    'type Store 36-36/36',
    'function find 36-36/36',
    'type Registry 37-37/37',
    'type Kind 38-38/38',
    'type Line 40-43/43',
    'function module 45-45/55',
    'function · 46-46/54',
    'function · 47-47/53',
    'function · 48-50/52',
    'type Id 56-56/56',
  ],
}

const ruby: LanguageCase = {
  path: 'app/controllers/orders_controller.rb',
  text: `require 'json'
require_relative "base"

module Shop::Api
  class OrdersController < ApplicationController
    before_action :authenticate
    scope :paid, -> {
      where(paid: true)
    }

    def self.build(a,
                   b: 1)
      new(a)
    end

    def show
      render json: @order
    rescue NotFound
      head 404
    end

    private def order = @order

    class << self
      def all; end
    end
  end
end

Rails.application.routes.draw do
  namespace :api do
    resources :orders
  end
end

RSpec.describe "orders",
               type: :request do |example|
  it("pays") { pay }
end

namespace :orders do
  task close: :environment do
    Order.close
  end
end
`,
  outline: [
    'imports 1-2',
    'type Shop::Api 4-4/28',
    'type OrdersController 5-5/27',
    'function · 7-7/9',
    'function build 11-12/14',
    'function show 16-16/20',
    'function order 22-22/22',
    'type self 24-24/26',
    'function all 25-25/25',
    'function · 30-30/34',
    'function · 31-31/33',
    'function · 36-37/39',
    'function · 41-41/45',
    'function · 42-42/44',
  ],
}

const php: LanguageCase = {
  path: 'app/Http/Controllers/OrderController.php',
  text: `<?php
declare(strict_types=1);
namespace App\\Http;

use App\\Models\\Order;
use function App\\total;
require_once __DIR__ . '/x.php';

#[Route('/orders')]
final class OrderController extends Controller
{
    use Authorizes;

    public function __construct(private Store $store) {}

    #[Get('/{id}')]
    public function show(
        int $id,
    ): Response {
        $send = function ($order) use ($id) {
            return $order;
        };
        return array_map(fn ($x) => $x, []);
    }

    abstract protected function total(): int;
}

interface Store {}
trait Authorizes {}
enum Kind: string { case A = 'a'; }

function total(): int
{
    return 1;
}

Route::get('/orders', function (Request $request) {
    return 1;
});

return new class extends Migration
{
    public function up(): void
    {
        Schema::create('orders', function (Blueprint $table) {
            $table->id();
        });
    }
};
`,
  outline: [
    'imports 5-7',
    'type OrderController 9-11/27',
    'function __construct 14-14/14',
    'function show 16-19/24',
    'function $send 20-20/22',
    'function total 26-26/26',
    'type Store 29-29/29',
    'type Authorizes 30-30/30',
    'type Kind 31-31/31',
    'function total 33-34/36',
    'function · 38-38/40',
    'type · 42-43/50',
    'function up 44-45/49',
    'function · 46-46/48',
  ],
}

const rust: LanguageCase = {
  path: 'src/orders.rs',
  text: `use actix_web::web;
use crate::{
    store::Store,
};
extern crate serde;

#[derive(Debug)]
#[serde(rename_all = "camelCase")]
pub struct Order<T> {
    id: T,
}

#[get("/orders")]
// all of them
pub async fn list(
    store: Data<Store>,
) -> Result<()> {
    let send = |order| {
        queue.push(order);
        order
    };
    tokio::spawn(async move {
        send(1);
        send(2);
    });
    Ok(())
}

impl<T> Display for Order<T>
where
    T: Clone,
{
    fn fmt(&self) {}
}

trait Store { fn find(&self); }
enum Kind { A, B }
mod tests {
    use super::*;

    #[test]
    fn pays() {}
}
macro_rules! order { () => {} }
pub static ROUTES: &[&str] = &[
    "/orders",
];
`,
  outline: [
    'imports 1-5',
    'type Order 7-9/11',
    'function list 13-17/27',
    'function send 18-18/21',
    'function · 22-22/25',
    'type Order<T> 29-32/34',
    'function fmt 33-33/33',
    'type Store 36-36/36',
    'function find 36-36/36',
    'type Kind 37-37/37',
    'type tests 38-38/43',
    'function pays 41-42/42',
    'function order 44-44/44',
    'type ROUTES 45-45/47',
  ],
}

/** One text for each language, and what its outline is. */
export const languageCases: readonly LanguageCase[] = [
  typescript,
  callbacks,
  tsx,
  javascript,
  python,
  go,
  java,
  kotlin,
  ruby,
  php,
  rust,
]
