// Names of the units in which a capacity is given.
import { type Lang } from '../site.ts'

const UNITS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  't/a': { zh: '吨/年', en: 't/year' },
  'm3/d': { zh: '立方米/日', en: 'm³/day' },
  'm3/h': { zh: '立方米/时', en: 'm³/h' },
  piece: { zh: '件', en: 'pieces' },
}
export const quantityUnit = (unit: string, lang: Lang): string => UNITS[unit]?.[lang] ?? unit
