// Amounts are read in one unit of a closed list, or not at all.
import { describe, expect, test } from 'vitest'
import { link } from '#shared/vocabulary/link.ts'

const read = (text: string): string =>
  link(text)
    .quantities.map((found) => `${found.value} ${found.unit}`)
    .join('; ')

describe('quantities', () => {
  test.each([
    ['120万吨/年', '1200000 t/a'],
    ['120万t/a', '1200000 t/a'],
    ['1.2 Mt/a', '1200000 t/a'],
    ['1.2 million tonnes per year', '1200000 t/a'],
    ['10×10⁴ t/a', '100000 t/a'],
    ['年产生赤泥120万吨', '1200000 t/a'],
    ['2025年120万吨', '1200000 t'],
    ['每天300吨', '300 t/d'],
    ['日处理能力500吨/日', '500 t/d'],
    ['每月 300 吨/月', '3600 t/a'],
    ['5 kt', '5000 t'],
    ['500 kg/d', '0.5 t/d'],
    ['30 tpd', '30 t/d'],
    ['3000m³/d', '3000 m3/d'],
    ['3,000.5 m3/h', '3000.5 m3/h'],
    ['50000Nm³/h', '50000 m3/h'],
    ['日排放200方', '200 m3/d'],
    ['1万立方米/天', '10000 m3/d'],
    ['COD 12万mg/L', '120000 mg/L'],
    ['0.5毫克/升', '0.5 mg/L'],
    ['2 g/L', '2000 mg/L'],
    ['35μg/m³', '0.035 mg/m3'],
    ['35％', '35 %'],
    ['含水率35%~40%', '35 %; 40 %'],
    ['10-20万吨/年', '100000 t/a; 200000 t/a'],
    ['1.2亿元', '120000000 yuan'],
    ['0.07万元', '700 yuan'],
    ['280元/吨', '280 yuan/t'],
    ['运距120km', '120 km'],
    ['3方面', ''],
    ['8.5吨/吨锰', ''],
    ['5 mt', ''],
    ['第3条、2025年、S09、C3216、5th', ''],
    ['900-249-08', ''],
    ['8.5吨/只', ''],
    [`${'9'.repeat(400)}吨`, ''],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('keep what was written and where', () => {
    expect(link('共１２０万吨／年。').quantities).toEqual([
      { value: 1_200_000, unit: 't/a', raw: '１２０万吨／年', start: 1, end: 8 },
    ])
  })
})
