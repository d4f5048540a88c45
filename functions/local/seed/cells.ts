// Cells of the demo tables: amounts, measured values and intake bounds as they are written there.
import { listOf } from '#shared/vocabulary/data/table.ts'
import { type Bound, type Measure, type Quantity } from '#shared/listing/kind.ts'

/** `120000 t/a` */
export function quantityOf(cell: string): Quantity {
  const [value = '', unit = ''] = cell.split(' ')
  return { value: Number(value), unit: unit as Quantity['unit'] }
}

/** `60-180`, or both ends the same where there is one number. */
export function spanOf(cell: string): [least: number, most: number] {
  const [least = '0', most = least] = cell.split('-')
  return [Number(least), Number(most)]
}

/** `km=120;due=300` */
export const pairsOf = (cell: string): Record<string, string> =>
  Object.fromEntries(listOf(cell).map((part) => part.split('=') as [string, string]))

/** Formulas stay as they are; what has a common Chinese name is called by it. */
const NAMES: Readonly<Record<string, string>> = {
  organic: '有机质',
  fibre: '粗纤维',
  ash: '灰分',
  oil: '含油率',
  cyanide: '氰化物',
  xylene: '二甲苯',
  toluene: '甲苯',
  formaldehyde: '甲醛',
  'ethyl-acetate': '乙酸乙酯',
  NMHC: '非甲烷总烃',
  PM: '颗粒物',
  Cr6: '六价铬',
  'NH3-N': '氨氮',
  'NO3-N': '硝酸盐氮',
  SO4: '硫酸盐',
  SS: '悬浮物',
  TN: '总氮',
}
const nameOf = (name: string): string => NAMES[name] ?? name

export type Readings = {
  moisturePct?: number | null
  pH?: number | null
  composition?: Measure[]
  measures?: Measure[]
}

/** `moisture=32;pH=11.4;Fe2O3=34%;Na2O=?%`: a question mark is "not tested". */
export function readingsOf(cell: string): Readings {
  const out: Readings = {}
  for (const [name, text] of Object.entries(pairsOf(cell))) {
    const [, figure = '?', unit = ''] = /^([\d.]+|\?)(.*)$/.exec(text) ?? []
    const value = figure === '?' ? null : Number(figure)
    if (name === 'moisture') out.moisturePct = value
    else if (name === 'pH') out.pH = value
    else {
      const key = unit === '%' ? 'composition' : 'measures'
      out[key] = [...(out[key] ?? []), { name: nameOf(name), value, unit: unit as Measure['unit'] }]
    }
  }
  return out
}

/** `moisture<=35%;Fe2O3>=24%;pH<=12` */
export const boundsOf = (cell: string): Bound[] =>
  listOf(cell).map((part) => {
    const [, name = '', sign, limit, unit = ''] = /^(.+?)(<=|>=)([\d.]+)(.*)$/.exec(part) ?? []
    const side = sign === '<=' ? { max: Number(limit) } : { min: Number(limit) }
    return { name: nameOf(name), unit: (unit || 'pH') as Bound['unit'], ...side }
  })

/** Codes without a dot are wastes: `red-mud` is `waste.red-mud`. */
export const codesOf = (cell: string, prefix: 'waste' | 'proc'): string[] =>
  listOf(cell).map((part) => (part.includes('.') ? part : `${prefix}.${part}`))
