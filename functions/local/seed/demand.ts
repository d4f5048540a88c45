// Reads the tables of demo demands into fields, each with what became of it.
import { type Fields } from '#shared/listing/listing.ts'
import { linesOf, listOf } from '#shared/vocabulary/data/table.ts'
import { codesOf, pairsOf, quantityOf, readingsOf } from './cells.ts'
import { type Calendar } from './day.ts'
import { AIR } from './demand-air.ts'
import { BULK } from './demand-bulk.ts'
import { HAZARD } from './demand-hazard.ts'
import { METAL } from './demand-metal.ts'
import { ORGANIC } from './demand-organic.ts'
import { WATER } from './demand-water.ts'
import { ENTERPRISES } from './enterprise.ts'
import { type Plan, type State } from './life.ts'
import { luckOf } from './luck.ts'
import { memberOf, type SeedOrg } from './person.ts'
import { addressIn } from './place.ts'

/**
 * key|owner|title|codes|amount|wishes|hazard G/H/I|hazardous-waste codes|readings|more|state|text|reason.
 * More: `stock` t, `km`, `pay` yuan/t, `budget` 10,000 yuan, `due` in days. State: a letter and days ago.
 */
const TABLES = [METAL, BULK, ORGANIC, HAZARD, WATER, AIR]

const HAZARDS: Readonly<Record<string, string>> = {
  G: 'general',
  H: 'hazardous',
  I: 'unidentified',
}
const STATES: Readonly<Record<string, State>> = {
  p: 'published',
  a: 'amended',
  d: 'draft',
  s: 'submitted',
  r: 'returned',
  x: 'expired',
  z: 'closed',
}

export const demandPlans = (calendar: Calendar): Plan[] =>
  TABLES.flatMap(linesOf).map((row) => planOf(row, calendar))

function planOf(row: readonly string[], calendar: Calendar): Plan {
  const cell = (i: number): string => row[i] ?? ''
  const [key, reason] = [cell(0), cell(12)]
  const org = ENTERPRISES.find((one) => one.key === cell(1))
  if (!org) throw new Error(`No enterprise ${cell(1)}.`)
  return {
    key: `demand/${key}`,
    kind: 'demand',
    org,
    ...stateOf(cell(10)),
    ...(reason === '' ? {} : { reason }),
    fields: {
      title: cell(2),
      text: cell(11),
      ...ownFields(org, key),
      codes: codesOf(cell(3), 'waste'),
      quantity: quantityOf(cell(4)),
      wish: listOf(cell(5)),
      ...readingsOf(cell(8)),
      hazard: HAZARDS[cell(6)],
      ...(cell(7) === '' ? {} : { hwCodes: listOf(cell(7)) }),
      ...moreFields(pairsOf(cell(9)), calendar, key),
    },
  }
}

const stateOf = (cell: string): Pick<Plan, 'state' | 'age'> => ({
  state: STATES[cell.charAt(0)] ?? 'published',
  age: Number(cell.slice(1) || 50),
})

function ownFields(org: SeedOrg, key: string): Fields {
  const { name, phone, email } = memberOf(org)
  const luck = luckOf(`demand/${key}`)
  return {
    region: org.region,
    contact: { name, phone, email },
    address: addressIn(org.region, luck),
    ...(luck.chance(25) ? { internalNote: luck.pick(NOTES) } : {}),
  }
}

const NOTES = [
  '近两年有一次群众信访，已办结，现场问题与本需求有关。',
  '企业对公开产生量有顾虑，请先电话沟通再安排现场。',
  '已列入本市年度固体废物重点帮扶清单。',
  '现有委托合同年底到期，价格偏高，望协助比选。',
] as const

const FEN = 100
const WAN_FEN = 1_000_000

function moreFields(more: Record<string, string>, { on }: Calendar, key: string): Fields {
  const { stock, km, pay, budget, due = '120' } = more
  const luck = luckOf(`start/${key}`)
  return {
    ...(stock === undefined ? {} : { stockT: Number(stock) }),
    ...(km === undefined ? {} : { distanceKm: Number(km) }),
    ...(pay === undefined ? {} : { payFenPerT: Number(pay) * FEN }),
    ...(budget === undefined ? {} : { budgetFen: Number(budget) * WAN_FEN }),
    ...(luck.chance(40) ? { startOn: on(luck.between(10, 45)) } : {}),
    deadlineOn: on(Number(due)),
  }
}
