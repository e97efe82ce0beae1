import { describe, expect, test } from 'vitest'
import type { Surface } from '../../../src/core/surface/surface.ts'
import { aChange, reasons, said } from './a-change.ts'

describe('an import of a library, added', () => {
  const imports: Readonly<Record<string, readonly (readonly [surface: Surface, lines: readonly string[]])[]>> = {
    'src/plain.ts': [
      [
        'api',
        [
          "import a from 'fastify'",
          "import a from 'koa-router'",
          "import a from 'graphql-yoga'",
          "import a from '@trpc/server'",
        ],
      ],
      [
        'api',
        ["import a from '@google-cloud/storage'", "import a from '@sendgrid/mail'", "import a from 'jsonwebtoken'"],
      ],
      [
        'db',
        [
          "import a from '@prisma/client'",
          "import a from 'drizzle-orm/pg-core'",
          "import a from 'mongoose'",
          "import a from 'pg'",
        ],
      ],
      [
        'queue',
        [
          "import a from 'kafkajs'",
          "import a from 'amqplib'",
          "import a from 'agenda'",
          "import a from 'nats'",
          "import a from '@temporalio/client'",
        ],
      ],
    ],
    'shop/plain.py': [
      [
        'api',
        [
          'from rest_framework import views',
          'from flask import Flask',
          'from litestar import get',
          'from google.cloud.storage import Client',
        ],
      ],
      [
        'db',
        ['from peewee import Model', 'from tortoise import fields', 'import asyncpg', 'from pyspark.sql import Row'],
      ],
      [
        'queue',
        ['import dramatiq', 'from rq import Queue', 'from airflow import DAG', 'import aiokafka', 'import pika'],
      ],
    ],
    'pkg/plain.go': [
      [
        'api',
        [
          '\t"github.com/go-chi/chi/v5"',
          '\t"github.com/gofiber/fiber/v3"',
          '\t"google.golang.org/grpc/codes"',
          '\t"github.com/coreos/go-oidc/v3/oidc"',
        ],
      ],
      ['db', ['\t"gorm.io/gorm"', '\t"entgo.io/ent"', '\t"xorm.io/xorm"', '\t"github.com/jackc/pgx/v5"']],
      ['queue', ['\t"github.com/IBM/sarama"', '\t"github.com/riverqueue/river"', '\t"github.com/hibiken/asynq"']],
    ],
    'src/main/java/Plain.java': [
      [
        'api',
        [
          'import io.micronaut.http.annotation.Get;',
          'import jakarta.ws.rs.GET;',
          'import io.ktor.server.routing.get',
          'import org.keycloak.Token;',
        ],
      ],
      [
        'db',
        [
          'import io.micronaut.data.annotation.Id;',
          'import org.apache.ibatis.session.SqlSession;',
          'import liquibase.Liquibase;',
          'import io.r2dbc.spi.Row;',
        ],
      ],
      [
        'queue',
        [
          'import jakarta.jms.Message;',
          'import org.quartz.Job;',
          'import org.springframework.batch.core.Step;',
          'import io.awspring.cloud.sqs.Sqs;',
        ],
      ],
    ],
    'lib/plain.rb': [
      ['api', ["require 'grape'", "require 'sinatra/base'", "require 'rack'"]],
      ['db', ["require 'sequel'", "require 'pg'"]],
      ['queue', ["require 'sidekiq'", "require 'bunny'"]],
    ],
    'app/Plain.php': [
      ['api', ['use Symfony\\Component\\Mailer\\Mailer;', 'use Psr\\Http\\Message\\Uri;', 'use yii\\web\\Controller;']],
      ['db', ['use Doctrine\\ORM\\Query;', 'use Cake\\ORM\\Table;']],
      ['queue', ['use Symfony\\Component\\Messenger\\Envelope;', 'use RdKafka\\Conf;']],
    ],
    'src/Plain.cs': [
      ['api', ['using HotChocolate.Types;', 'using Duende.IdentityServer.Models;', 'using Azure.Storage.Blobs;']],
      ['db', ['using Dapper;', 'using Microsoft.Azure.Cosmos;']],
      ['queue', ['using MassTransit;', 'using NServiceBus;', 'using Quartz;', 'using Azure.Storage.Queues;']],
    ],
    'src/plain.rs': [
      ['api', ['use warp::Filter;', 'use rocket_dyn_templates::Template;']],
      ['db', ['use sea_orm::Set;', 'use redis::Client;']],
      ['queue', ['use rdkafka::Message;', 'use tokio_cron_scheduler::Job;']],
    ],
    'lib/plain.ex': [
      ['api', ['  use ShopWeb, :controller', '  import Plug.Conn']],
      ['db', ['  use Ecto.Schema']],
      ['queue', ['  use GenStage', '  use Broadway']],
    ],
  }
  const rows = Object.entries(imports).flatMap(([path, its]) =>
    its.flatMap(([surface, lines]) => lines.map((line) => [path, line, surface] as const)),
  )

  test.each(rows)('%s: %s shows %s', (path, line, surface) => {
    expect(reasons(said(aChange(path, [`+${line}`])))).toContainEqual(expect.stringMatching(`^${surface}/imports: `))
  })
})
