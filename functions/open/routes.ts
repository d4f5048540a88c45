// Open figures over HTTP, for anybody: JSON and CSV of the quarters that are over.
import { Hono } from 'hono'
import { type Cell, LEAST_ORGS } from '#shared/ledger/open.ts'
import { placeName } from '#shared/region/region.ts'
import { BOM, csvLine } from '#shared/sheet/csv-write.ts'
import { nameOf } from '#shared/vocabulary/vocabulary.ts'
import { type Ctx, type Env } from '../http.ts'
import { describe } from '../openapi.ts'
import * as open from './store.ts'

const HOUR = 'public, max-age=3600'

export const openRoutes = new Hono<Env>()
  .get(
    '/quarters.json',
    describe('Figures by waste, city and quarter; small numbers are not told.', 'anyone'),
    async (c) => {
      const quarters = await open.quarters(c.var.ports.table)
      c.header('Cache-Control', HOUR)
      return c.json({
        edition: quarters[0]?.quarter ?? null,
        leastOrganisations: LEAST_ORGS,
        quarters,
      })
    },
  )
  .get('/quarters.csv', describe('The same as comma-separated values.', 'anyone'), async (c) =>
    csv(c),
  )

const HEADS = [
  'quarter', 'waste', 'waste_zh', 'city', 'city_zh', 'demands', 'organisations', 'matched',
  'signed', 'settled', 'tonnes',
] // prettier-ignore

async function csv(c: Ctx): Promise<Response> {
  const lines = (await open.quarters(c.var.ports.table)).flatMap(({ quarter, cells }) =>
    cells.map((cell) => csvLine([{ text: quarter }, ...named(cell), ...figures(cell)])),
  )
  return c.body(BOM + csvLine(HEADS.map((text) => ({ text }))) + lines.join(''), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="quarters.csv"',
    'Cache-Control': HOUR,
  })
}

const named = ({ waste, city }: Cell) =>
  [
    waste,
    waste === 'all' ? '其他合并' : nameOf(waste, 'zh'),
    city,
    city === 'all' ? '其他市合并' : placeName(city),
  ].map((text) => ({ text }))

/** What is not told is an empty cell, which is not a zero. */
const figures = ({ demands, organisations, matched, signed, settled, tonnes }: Cell) =>
  [demands, organisations, matched, signed, settled, tonnes].map((number) =>
    number === null ? undefined : { number },
  )
