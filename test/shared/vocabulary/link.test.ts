// What a text names is found, what it denies is marked, and what means nothing to us gives nothing.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codesIn, link, type Link } from '#shared/vocabulary/link.ts'
import { conceptOf } from '#shared/vocabulary/vocabulary.ts'

const codes = (text: string): string[] => codesIn(link(text))
const denied = (text: string): string[] =>
  link(text).links.flatMap((found) => (found.negated ? [found.code] : []))

/** Whole answers, in the order of the text: a wrong extra code fails as a missing one does. */
const SENTENCES: readonly (readonly [string, string])[] = [
  [
    '年产生赤泥120万吨，库存800万吨，寻求综合利用，愿意做路基材料或水泥原料',
    'waste.red-mud svc.bulk-solid-use proc.road-base proc.cement-raw',
  ],
  ['氧化铝赤泥脱碱后土壤化处置，pH 11.5', 'waste.red-mud proc.dealkalise-soil poll.ph'],
  ['赤泥选铁', 'proc.magnetic-iron waste.red-mud'],
  [
    '大新县电解锰渣库治理，锰渣年产15万吨，含可溶性锰、氨氮',
    'waste.emr poll.manganese poll.ammonia-n',
  ],
  ['锰业公司的锰渣', 'waste.emr'],
  ['铁合金厂锰渣做矿渣微粉', 'gb.C3140 waste.ferromanganese-slag proc.slag-powder'],
  [
    '铝灰渣处置，二次铝灰5000吨/年，需有321-026-48资质',
    'waste.aluminium-dross svc.hw-dispose hw.321-026-48',
  ],
  ['铝灰渣回收金属铝', 'waste.aluminium-dross proc.aluminium-recovery'],
  ['平果电解铝企业大修渣、炭渣', 'gb.C3216 waste.spl waste.carbon-dust'],
  ['糖厂滤泥和蔗渣综合利用，制有机肥', 'waste.filter-mud waste.bagasse svc.farm proc.compost'],
  ['制糖企业酒精废液处理，COD偏高', 'gb.C1340 waste.vinasse svc.organic poll.cod'],
  ['制糖废水处理', 'waste.ww-sugar svc.ww-industrial'],
  ['造纸厂白泥，烘干后做脱硫剂', 'gb.C2221 waste.white-mud proc.sludge-drying proc.desulphuriser'],
  ['造纸废水提标改造', 'waste.ww-paper svc.ww-upgrade'],
  [
    '电镀园区含铬废水，六价铬50mg/L，要求零排放',
    'gb.C3360 waste.ww-chromium poll.chromium poll.chromium-vi svc.zero-discharge',
  ],
  [
    '电镀废水含铬、镍，化学沉淀加膜处理',
    'waste.ww-electroplating poll.chromium poll.nickel proc.chemical-precipitation proc.membrane',
  ],
  ['电镀污泥处置', 'waste.electroplating-sludge svc.hw-dispose'],
  [
    '家具厂喷漆废气VOCs治理，RTO或沸石转轮',
    'gb.C21 waste.gas-spray svc.vocs poll.vocs proc.rto proc.zeolite-rotor',
  ],
  ['喷漆废气治理', 'svc.vocs waste.gas-spray'],
  ['南宁市政污泥处置，含水率80%', 'waste.municipal-sludge svc.sludge'],
  ['污泥干化', 'proc.sludge-drying waste.municipal-sludge'],
  ['印染厂污泥外运', 'gb.C1713 waste.industrial-sludge'],
  [
    '医疗废物处置能力不足，需高温蒸汽处理设备',
    'svc.medical waste.medical-waste proc.steam-sterilise',
  ],
  [
    '铅锌冶炼浸出渣，含铅、锌、镉，寻找回转窑',
    'gb.C3212 waste.zinc-leach-residue poll.lead poll.zinc poll.cadmium proc.rotary-kiln',
  ],
  ['石材厂石粉，碳酸钙废浆', 'gb.C3032 waste.calcium-carbonate-slurry'],
  ['磷石膏堆场防渗', 'waste.phosphogypsum proc.barrier'],
  ['养猪场废水，COD、氨氮高', 'gb.A0313 waste.f-ww poll.cod poll.ammonia-n'],
  ['生活垃圾焚烧厂飞灰螯合', 'gb.N7820 proc.chelate-landfill waste.msw-fly-ash'],
  ['燃煤电厂飞灰外售', 'gb.D4411 waste.coal-fly-ash'],
  ['飞灰', 'waste.msw-fly-ash waste.coal-fly-ash'],
  ['锅炉房炉渣制砖', 'gb.D4430 waste.boiler-slag proc.brick'],
  ['垃圾发电炉渣', 'waste.msw-bottom-ash'],
  ['选矿产生的矿渣', 'waste.tailings'],
  ['炼铁矿渣', 'gb.C3110 waste.blast-furnace-slag'],
  ['冲渣后的水渣', 'waste.blast-furnace-slag'],
  ['废水渣', 'waste.industrial-sludge'],
  ['黑臭水体治理，清淤', 'svc.water-body waste.black-odour-water proc.dredge'],
  ['除臭：污水厂臭气，H2S超标，生物滤池', 'svc.odour waste.gas-odour poll.h2s proc.bio-deodorise'],
  ['没有除尘设备，粉尘大', 'svc.dust poll.pm'],
  ['锅炉烟气脱硫脱硝，SCR和布袋除尘', 'waste.gas-boiler svc.flue-gas proc.scr proc.bag-filter'],
  ['垃圾渗滤液处理，DTRO膜', 'svc.leachate waste.ww-leachate proc.membrane'],
  ['废铅蓄电池收集', 'waste.lead-acid-battery svc.hw-collect'],
  ['退役动力电池梯次利用', 'waste.waste-battery proc.cascade-use'],
  ['镉污染农田修复，钝化', 'poll.cadmium waste.soil-heavy-metal proc.soil-stabilise'],
  ['厂界噪声超标，需要隔声', 'waste.noise proc.sound-insulate'],
  [
    '废矿物油HW08，900-249-08，SW17，C3216',
    'waste.waste-mineral-oil hw.08 hw.900-249-08 sw.S17 gb.C3216',
  ],
  ['铅、锌、镉超标', 'poll.lead poll.zinc poll.cadmium'],
  ['铜冶炼企业，银行，锰业，铁路', 'gb.C3211'],
  ['ＣＯＤ５００ｍｇ／Ｌ，ＶＯＣｓ', 'poll.cod poll.vocs'],
  ['Cr⁶⁺、CO₂', 'poll.chromium-vi poll.co2'],
  ['SPL and secondary aluminum dross from a smelter', 'waste.spl waste.aluminium-dross'],
  [
    'We use red-mud, electrolytic manganese residue and FGD gypsum',
    'waste.red-mud waste.emr poll.manganese waste.fgd-gypsum',
  ],
  ['red  mud\nand RED MUD', 'waste.red-mud'],
  ['MVR evaporator for high-salt wastewater', 'proc.mvr proc.evaporate waste.ww-high-salt'],
  [
    'electroplating wastewater treatment, hexavalent chromium',
    'waste.ww-electroplating svc.ww-heavy-metal poll.chromium-vi',
  ],
  [
    'bagasse and filter mud to organic fertilizer',
    'waste.bagasse waste.filter-mud prod.organic-fertiliser',
  ],
  ['medical waste incineration', 'waste.medical-waste proc.incinerate'],
  ['desulfurization and denitrification', 'svc.desulph'],
  ['', ''],
  ['今天天气很好，大家一起吃饭', ''],
  ['CODE of ISSUES, prototype, Sections', ''],
]

describe('what a sentence names', () => {
  test.each(SENTENCES)('%s', (text, expected) => {
    expect(codes(text).join(' ')).toBe(expected)
  })
})

describe('words', () => {
  test('the longest word wins over the shorter ones in it', () => {
    expect(link('生活垃圾焚烧飞灰').links).toEqual([
      { code: 'waste.msw-fly-ash', text: '生活垃圾焚烧飞灰', start: 0, end: 8, negated: false },
    ])
  })

  test('one word may mean two things, each with its own span', () => {
    expect(link('含铬废水').links).toEqual([
      { code: 'waste.ww-chromium', text: '含铬废水', start: 0, end: 4, negated: false },
      { code: 'poll.chromium', text: '铬', start: 1, end: 2, negated: false },
    ])
  })

  test('an abbreviation is a word of its own: COD is not in CODE, As is not in As a firm', () => {
    expect(codes('CODE，xCOD，CODx')).toEqual([])
    expect(codes('COD500，含COD的水')).toEqual(['poll.cod'])
    expect(codes('As a firm we have pH 7')).toEqual(['poll.ph'])
    expect(codes('As≤0.5mg/L')).toEqual(['poll.arsenic'])
    expect(codes('spl, emr, ss, as')).toEqual([])
  })

  test('spans point into the text as it was given, wide letters and all', () => {
    const text = '𠮷、ＣＯＤ  和　red\u00a0 mud'
    const spans = link(text).links.map((found) => text.slice(found.start, found.end))
    expect(spans).toEqual(['ＣＯＤ', 'red\u00a0 mud'])
    expect(link(text).links.map((found) => found.text)).toEqual(spans)
  })

  test('a hazardous leaf is taken as written if its category exists', () => {
    expect(codes('321-027-48')).toEqual(['hw.321-027-48'])
    expect(codes('321-027-99，0321-027-48，321-027-481，HW99')).toEqual([])
    expect(codes('900-003-S07')).toEqual(['sw.900-003-S07'])
  })
})

describe('denials', () => {
  test.each([
    ['不含铬', 'poll.chromium', ''],
    ['不含铬、镍和镉，含铜', 'poll.chromium poll.nickel poll.cadmium', 'poll.copper'],
    ['不含铬废水', 'waste.ww-chromium poll.chromium', ''],
    ['不含铬的电镀废水', 'poll.chromium', 'waste.ww-electroplating'],
    ['不含氰，含铬', 'poll.cyanide', 'poll.chromium'],
    ['未检出六价铬', 'poll.chromium-vi', ''],
    ['六价铬未检出', 'poll.chromium-vi', ''],
    ['无恶臭', 'waste.gas-odour', ''],
    ['非危险废物', 'waste.f-hazardous', ''],
    ['不接收危险废物，只接收一般固废', 'waste.f-hazardous', 'waste.f-general'],
    ['除铝灰、大修渣外的危险废物', 'waste.aluminium-dross waste.spl', 'waste.f-hazardous'],
    ['危险废物除外', 'waste.f-hazardous', ''],
    ['无需脱硫', 'svc.desulph', ''],
    ['没有脱硫设施', '', 'svc.desulph'],
    ['除尘废气外排', '', 'svc.dust waste.f-gas'],
    ['不仅含铬', '', 'poll.chromium'],
    ['no chromium, contains nickel', 'poll.chromium', 'poll.nickel'],
    ['without cyanide or mercury', 'poll.cyanide poll.mercury', ''],
    ['chromium not detected', 'poll.chromium', ''],
    ['does not accept medical waste', 'waste.medical-waste', ''],
    ['non-hazardous waste', 'waste.f-hazardous', ''],
  ])('%s denies [%s] and keeps [%s]', (text, no, yes) => {
    expect(denied(text).join(' ')).toBe(no)
    expect(codes(text).join(' ')).toBe(yes)
  })
})

const PIECES = [
  '赤泥',
  '不含',
  '铬',
  '、',
  '除',
  '外',
  '废水',
  '处理',
  '综合利用',
  '飞灰',
  'COD',
  'red mud',
  '10⁴',
  '120万',
  '吨/年',
  '-',
  '\n',
  ' ',
  '321-024-48',
  'HW',
  '³',
  'ﷺ',
  '\ud800',
  '🧪',
  'İ',
  '含',
  '污泥',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
)

/** Two finds of one kind that share letters without being the same word. */
function overlap(a: Link, b: Link): boolean {
  if (a.code.split('.')[0] !== b.code.split('.')[0]) return false
  if (a.start === b.start && a.end === b.end) return false
  return a.start < b.end && b.start < a.end
}

describe('any text', () => {
  test('never throws; spans lie inside it, say what stands there, and do not overlap within a kind', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { links, quantities } = link(text)
        for (const { start, end, text: said } of links) {
          expect(0 <= start && start < end && end <= text.length).toBe(true)
          expect(said).toBe(text.slice(start, end))
        }
        for (const { start, end, raw, value } of quantities) {
          expect(start < end && end <= text.length && Number.isFinite(value)).toBe(true)
          expect(raw).toBe(text.slice(start, end))
        }
        expect(links.flatMap((a) => links.filter((b) => overlap(a, b)))).toEqual([])
        expect(
          links.every((found) => /^(?:hw|sw)\./.test(found.code) || conceptOf(found.code)),
        ).toBe(true)
        expect(link(text)).toEqual({ links, quantities })
      }),
      { numRuns: 500 },
    )
  })

  test('costs in proportion to its length: four times 5,000 characters is not sixteen times the work', () => {
    const more = [
      '1,',
      '1',
      '(',
      'a',
      '不含铬',
      '电解铝大修',
      '1-',
      '铬、',
      '含铅、锌',
      '外',
      '除铝灰',
    ]
    const texts = (length: number): string[] =>
      [...PIECES, ...more].map((piece) => piece.repeat(length).slice(0, length))
    const cost = (all: readonly string[]): number => {
      const started = performance.now()
      all.forEach(link)
      return performance.now() - started
    }
    const short = texts(5_000)
    const long = texts(20_000)
    cost(short)
    // The best of a few runs, because other work on the machine only ever adds.
    const best = (all: readonly string[]) => Math.min(...[1, 2, 3].map(() => cost(all)))
    expect(best(long) / best(short)).toBeLessThan(10)
  })
})
