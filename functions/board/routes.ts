// The board: how many working days answers take, per level and per organisation.
import { Hono } from 'hono'
import { signedIn } from '#shared/actor.ts'
import { boardOf } from '#shared/clock/pace.ts'
import * as paces from '../clock/pace.ts'
import { type Env } from '../http.ts'
import { describe } from '../openapi.ts'

export const boardRoutes = new Hono<Env>().get(
  '/',
  describe('Medians of the newest answers, per level and per organisation.', 'member'),
  async (c) => {
    const reader = signedIn(c.var.actor)
    return c.json(boardOf(await paces.newest(c.var.ports.table, reader.region), reader))
  },
)
