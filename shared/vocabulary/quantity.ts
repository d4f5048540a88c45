// Amounts in a text: 120万吨/年, 1.2 Mt/a, 3000 m³/d, 35 %, 2亿元, each in one unit of a closed list.
import { type Normal } from './normal.ts'

export type QuantityUnit =
  | 't'
  | 't/a'
  | 't/d'
  | 't/h'
  | 'm3'
  | 'm3/a'
  | 'm3/d'
  | 'm3/h'
  | 'mg/L'
  | 'mg/m3'
  | 'mg/kg'
  | '%'
  | 'yuan'
  | 'yuan/t'
  | 'yuan/m3'
  | 'km'
export type Quantity = {
  readonly value: number
  readonly unit: QuantityUnit
  readonly raw: string
  readonly start: number
  readonly end: number
}

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/y
const POWER = /(?: ?[×x*] ?10\^(-?\d{1,2}))/y
const MULTIPLIER = / ?(亿|百万|十万|万|千|million |thousand )/y
const FACTORS: Readonly<Record<string, number>> = {
  亿: 1e8,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  million: 1e6,
  thousand: 1e3,
}
const BASE =
  / ?(?:(吨|tonnes?(?![a-z])|tons?(?![a-z])|t(?![a-z]))|(kt(?![a-z]))|(Mt(?![a-z]))|(千克|公斤|kg(?![a-z]))|(立方米|立方|方(?![面案式法向位便针程])|n?m3(?![a-z]))|(毫克|mg(?![a-z]))|(微克|[uμµ]g(?![a-z]))|(g(?![a-z])|克)|(%)|(元(?!素)|yuan(?![a-z])|rmb(?![a-z])|cny(?![a-z]))|(公里|千米|km(?![a-z0-9])))/iy
const BASES = ['t', 'kt', 'Mt', 'kg', 'm3', 'mg', 'ug', 'g', '%', 'yuan', 'km'] as const
const PER =
  / ?(?:\/|·|每|per |an? (?=year|day|hour|month)) ?(年|a(?![a-z])|yr(?![a-z])|year|annum|天|日|d(?![a-z])|day|小时|时|h(?![a-z])|hour|月|month|升|l(?:-1)?(?![a-z])|n?m3|立方米|立方|方|千克|公斤|kg|吨|t(?![a-z]))/iy
const ANY_PER = / ?(?:\/|per )/iy
const TPX = / ?tp([ad])(?![a-z])/iy

type Per = 'a' | 'd' | 'h' | 'month' | 'L' | 'm3' | 'kg' | 't'
const PERS: readonly (readonly [RegExp, Per])[] = [
  [/^(?:年|a|yr|year|annum)$/i, 'a'],
  [/^(?:天|日|d|day)$/i, 'd'],
  [/^(?:小时|时|h|hour)$/i, 'h'],
  [/^(?:月|month)$/i, 'month'],
  [/^(?:升|l|l-1)$/i, 'L'],
  [/^(?:n?m3|立方米|立方|方)$/i, 'm3'],
  [/^(?:千克|公斤|kg)$/i, 'kg'],
  [/^(?:吨|t)$/i, 't'],
]

/** Base and denominator to the closed list, with the factor between them. */
const UNITS: Readonly<Record<string, readonly [QuantityUnit, number]>> = {
  t: ['t', 1],
  kt: ['t', 1e3],
  Mt: ['t', 1e6],
  kg: ['t', 1e-3],
  m3: ['m3', 1],
  '%': ['%', 1],
  yuan: ['yuan', 1],
  km: ['km', 1],
  'm3/a': ['m3/a', 1],
  'm3/d': ['m3/d', 1],
  'm3/h': ['m3/h', 1],
  'm3/month': ['m3/a', 12],
  'mg/L': ['mg/L', 1],
  'ug/L': ['mg/L', 1e-3],
  'g/L': ['mg/L', 1e3],
  'mg/m3': ['mg/m3', 1],
  'ug/m3': ['mg/m3', 1e-3],
  'g/m3': ['mg/m3', 1e3],
  'mg/kg': ['mg/kg', 1],
  'ug/kg': ['mg/kg', 1e-3],
  'g/kg': ['mg/kg', 1e3],
  'yuan/t': ['yuan/t', 1],
  'yuan/m3': ['yuan/m3', 1],
}
const MASS = { t: 1, kt: 1e3, Mt: 1e6, kg: 1e-3 } as const
const TIME = { a: ['t/a', 1], month: ['t/a', 12], d: ['t/d', 1], h: ['t/h', 1] } as const

function unitOf(base: string, per: Per | undefined): readonly [QuantityUnit, number] | undefined {
  if (per !== undefined && base in MASS && per in TIME) {
    const [unit, factor] = TIME[per as keyof typeof TIME]
    return [unit, factor * MASS[base as keyof typeof MASS]]
  }
  return UNITS[per === undefined ? base : `${base}/${per}`]
}

function at(form: RegExp, text: string, from: number): RegExpExecArray | null {
  form.lastIndex = from
  return form.exec(text)
}

type Measure = { readonly unit: QuantityUnit; readonly factor: number; readonly to: number }

type Base = (typeof BASES)[number]

function baseAt(text: string, from: number): { base: Base; to: number } | undefined {
  const found = at(BASE, text, from)
  const base = BASES[found?.slice(1).findIndex((group) => group !== undefined) ?? -1]
  if (!found || !base) return undefined
  // Only `Mt` is a million: `MT` and `mt` are tonnes to a trader, so they are not guessed.
  if (base === 'Mt' && !found[0].endsWith('Mt')) return undefined
  return { base, to: from + found[0].length }
}

/** A unit at a place, or nothing: `8.5吨/某物` is not read as 8.5 t, because a wrong figure is worse than none. */
function measureAt(text: string, from: number): Measure | undefined {
  const tpx = at(TPX, text, from)
  if (tpx) return { unit: /a$/i.test(tpx[0]) ? 't/a' : 't/d', factor: 1, to: from + tpx[0].length }
  const found = baseAt(text, from)
  if (!found) return undefined
  const per = at(PER, text, found.to)
  if (!per && at(ANY_PER, text, found.to)) return undefined
  const denominator = per ? PERS.find(([form]) => form.test(per[1] ?? ''))?.[1] : undefined
  const known = unitOf(found.base, denominator)
  return known && { unit: known[0], factor: known[1], to: found.to + (per?.[0].length ?? 0) }
}

const BY_YEAR =
  /(?:(?<!\d)年(?:产|处理|处置|利用|消纳|排放|综合|均|加工|新增|约)|每年|全年|annual(?:ly)?)[^。;!?\n,\d]{0,12}$/
const BY_DAY = /(?:日(?:产|处理|排放|均|处置)|每天|每日|天产|daily)[^。;!?\n,\d]{0,12}$/
const BY_HOUR = /(?:每小时|时产)[^。;!?\n,\d]{0,12}$/

/** 年产120万吨: the time stands before the figure. */
function timed(unit: QuantityUnit, before: string): QuantityUnit {
  if (unit !== 't' && unit !== 'm3') return unit
  if (BY_YEAR.test(before)) return `${unit}/a`
  if (BY_DAY.test(before)) return `${unit}/d`
  return BY_HOUR.test(before) ? `${unit}/h` : unit
}

/** 12 significant digits: 1.2 × 10000 is 12000, not 12000.000000000002. */
const tidy = (value: number): number => Number(value.toPrecision(12))

type Figure = { readonly value: number; readonly from: number; readonly to: number }

function figureAt(text: string, from: number): Figure | undefined {
  const found = at(NUMBER, text, from)
  if (!found) return undefined
  let to = from + found[0].length
  let value = Number(found[0].replaceAll(',', ''))
  const power = at(POWER, text, to)
  if (power) {
    value *= 10 ** Number(power[1])
    to += power[0].length
  }
  return { value: found[0].length > 20 ? NaN : value, from, to }
}

const RANGE = / ?(?:[-~至到]|to ) ?(?=\d)/y
const BEFORE = 24

/** Every figure with a unit; both ends of a range carry the unit of its end. */
export function quantitiesIn(source: string, normal: Normal): Quantity[] {
  const text = normal.cased
  const found: Quantity[] = []
  let open: Figure | undefined
  const add = (figure: Figure, measure: Measure, multiplier: number, to: number) => {
    if (!Number.isFinite(figure.value)) return
    const start = normal.starts[figure.from] ?? 0
    const end = normal.ends[to - 1] ?? start
    const unit = timed(measure.unit, text.slice(Math.max(0, figure.from - BEFORE), figure.from))
    const value = tidy(figure.value * multiplier * measure.factor)
    found.push({ value, unit, raw: source.slice(start, end), start, end })
  }
  for (let i = 0; i < text.length;) {
    const figure = figureAt(text, i)
    if (!figure) {
      i++
      continue
    }
    const { multiplier, to } = multiplierAt(text, figure.to)
    const measure = measureAt(text, to)
    if (measure) {
      if (open) add(open, measure, multiplier, open.to)
      add(figure, measure, multiplier, measure.to)
    }
    const range = measure ? null : at(RANGE, text, figure.to)
    open = range ? figure : undefined
    i = measure ? measure.to : figure.to + (range?.[0].length ?? 0)
  }
  return found
}

/** 万 and 亿 count only before a unit (120万吨), and 千克 is a unit of its own. */
function multiplierAt(text: string, from: number): { multiplier: number; to: number } {
  const plain = { multiplier: 1, to: from }
  if (at(BASE, text, from)) return plain
  const found = at(MULTIPLIER, text, from)
  return found
    ? { multiplier: FACTORS[found[1]?.trim() ?? ''] ?? 1, to: from + found[0].length }
    : plain
}
