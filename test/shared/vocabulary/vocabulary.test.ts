// The tables hold together, and questions about codes have the answers that the matcher leans on.
import { isHazardous } from '#shared/vocabulary/hazard.ts'
import { describe, expect, test } from 'vitest'
import { ConceptCode } from '#shared/vocabulary/concept.ts'
import { AMBIGUOUS } from '#shared/vocabulary/data/ambiguous.ts'
import { HW_CATEGORIES, HW_LEAVES, SW_CLASSES } from '#shared/vocabulary/data/catalogue.ts'
import { INDUSTRIES } from '#shared/vocabulary/data/industry.ts'
import { POLLUTANTS } from '#shared/vocabulary/data/pollutant.ts'
import { PROCESSES, PROCESS_FAMILIES, PRODUCTS } from '#shared/vocabulary/data/process.ts'
import { SERVICES } from '#shared/vocabulary/data/service.ts'
import { FAMILIES, STREAMS } from '#shared/vocabulary/data/stream.ts'
import { linesOf } from '#shared/vocabulary/data/table.ts'
import { TREATMENT } from '#shared/vocabulary/data/treatment.ts'
import { WASTES } from '#shared/vocabulary/data/waste.ts'
import { exemptions, exemptionsFor } from '#shared/vocabulary/exemption.ts'
import {
  allConcepts,
  ancestorsOf,
  conceptOf,
  expand,
  nameOf,
  parentsOf,
  relationOf,
  wastesOf,
  wordsOf,
} from '#shared/vocabulary/vocabulary.ts'

const all = allConcepts()
const known = (code: string): boolean => conceptOf(code) !== undefined

describe('the tables', () => {
  test('hold every row under a code of its own', () => {
    const tables = [FAMILIES, WASTES, STREAMS, POLLUTANTS, SERVICES, PROCESS_FAMILIES, PROCESSES]
    const catalogues = [PRODUCTS, INDUSTRIES, SW_CLASSES, HW_CATEGORIES, HW_LEAVES]
    expect(all.length).toBe([...tables, ...catalogues].flatMap(linesOf).length)
  })

  test('keep their columns: no row is longer or shorter than its table allows', () => {
    const widths = (table: string) => [...new Set(linesOf(table).map((row) => row.length))]
    expect(widths(WASTES)).toEqual([11])
    expect(widths(STREAMS)).toEqual([11])
    expect(widths(FAMILIES)).toEqual([7])
    expect(widths(PROCESSES)).toEqual([5])
    expect(widths(SERVICES)).toEqual([5])
    expect(widths(POLLUTANTS).sort()).toEqual([6, 7])
  })

  test.each(all.map((concept) => [concept.code, concept] as const))(
    '%s has a stable code, two names and parents that exist',
    (code, concept) => {
      expect(ConceptCode.safeParse(code).success).toBe(true)
      expect(concept.zh).not.toBe('')
      expect(concept.en).toMatch(/^[\x20-\x7e]+$/)
      expect(concept.parents.filter((parent) => !known(parent))).toEqual([])
      expect(concept.synonyms.filter((word) => word.trim() === '')).toEqual([])
    },
  )

  test('have no cycle: nothing stands above itself', () => {
    const circular = all.filter((c) =>
      c.parents.some((p) => p === c.code || parentsOf(p).includes(c.code)),
    )
    expect(circular.map((concept) => concept.code)).toEqual([])
  })

  test('give every waste a regime that agrees with its hazardous-waste codes', () => {
    for (const waste of allConcepts('waste')) {
      expect(['general', 'hazardous', 'to-identify']).toContain(waste.regime)
      expect(['solid', 'water', 'gas', 'soil', 'noise']).toContain(waste.medium)
      if (waste.hwCodes.length > 0) expect(waste.regime).not.toBe('general')
      expect(
        [...waste.hwCodes.map((leaf) => `hw.${leaf}`), ...waste.industries].filter(
          (c) => !known(c),
        ),
      ).toEqual([])
      expect(waste.routes.filter((route) => conceptOf(route)?.kind !== 'process')).toEqual([])
      if (waste.regime === 'hazardous')
        expect([waste.code, ...parentsOf(waste.code)]).toContain('waste.f-hazardous')
    }
  })

  test('name only known codes in the rules for ambiguous words and for treatment', () => {
    const codes = AMBIGUOUS.flatMap((a) => [...a.otherwise, ...a.readings.flatMap((r) => r.codes)])
    const services = [...TREATMENT].flatMap(([family, pair]) => [family, ...pair])
    expect([...codes, ...services].filter((code) => !known(code))).toEqual([])
  })

  test('hold the 33 rows of the exemption list, each on a known code and stage', () => {
    expect(exemptions().length).toBe(33)
    expect(exemptions().filter((row) => row.code !== '*' && !known(row.code))).toEqual([])
    expect(
      exemptions().filter((row) => !row.condition || !row.effect || row.edition !== '2021'),
    ).toEqual([])
  })
})

describe('questions', () => {
  test('a leaf that only a user knows still belongs to its category', () => {
    expect(parentsOf('hw.321-027-48')).toEqual(['hw.48', 'waste.f-hazardous', 'waste.f-solid'])
    expect(parentsOf('sw.900-003-S07')).toEqual(['sw.S07', 'sw.industrial'])
    expect(parentsOf('gb.C3217')).toEqual(['gb.C32'])
    expect(parentsOf('hw.321-027-99')).toEqual([])
    expect(parentsOf('nonsense')).toEqual([])
  })

  test('ancestors come nearest first, with the steps to them', () => {
    expect(ancestorsOf('poll.chromium-vi')).toEqual([
      { code: 'poll.chromium', depth: 1 },
      { code: 'poll.heavy-metal', depth: 2 },
    ])
  })

  test('expand keeps the given codes first and says nothing twice', () => {
    const codes = expand(['waste.red-mud', 'sw.S09'])
    expect(codes.slice(0, 2)).toEqual(['waste.red-mud', 'sw.S09'])
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes).toContain('waste.f-metallurgical-slag')
    expect(expand(codes)).toEqual(expect.arrayContaining(codes))
    expect(expand([])).toEqual([])
  })

  test('a name is there in both languages, and an unknown leaf is its own digits', () => {
    expect(nameOf('waste.red-mud', 'zh')).toBe('赤泥')
    expect(nameOf('waste.red-mud', 'en')).toBe('red mud')
    expect(nameOf('hw.321-027-48', 'en')).toBe('321-027-48')
  })

  test('the list of hazardous wastes kept apart is that of the lexicon', () => {
    for (const waste of allConcepts('waste')) {
      expect([waste.code, isHazardous([waste.code])]).toEqual([
        waste.code,
        waste.regime === 'hazardous',
      ])
    }
  })
  test('hazardous is what the list says, not what still has to be identified', () => {
    expect(isHazardous(['waste.aluminium-dross'])).toBe(true)
    expect(isHazardous(['hw.321-027-48'])).toBe(true)
    expect(isHazardous(['waste.f-hazardous'])).toBe(true)
    expect(isHazardous(['waste.red-mud', 'waste.waste-salt', 'poll.chromium', 'nonsense'])).toBe(
      false,
    )
  })

  test('words for the search record hold both languages and no marks of ours', () => {
    const words = wordsOf(['waste.emr', 'waste.red-mud', 'nonsense'])
    expect(words).toEqual(expect.arrayContaining(['赤泥', 'red mud', 'EMR', '电解锰渣']))
    expect(words.some((word) => word.startsWith('='))).toBe(false)
  })

  test('a hazardous leaf knows its wastes', () => {
    expect(wastesOf('hw.321-024-48')).toEqual(['waste.aluminium-dross'])
  })

  test('an exemption is found by leaf, by category, and the point-to-point rule always', () => {
    expect(exemptionsFor('hw.321-024-48').map((row) => row.code)).toEqual(['hw.321-024-48', '*'])
    expect(exemptionsFor('hw.900-300-34').map((row) => row.code)).toEqual(['hw.34', '*'])
  })

  test.each([
    ['waste.red-mud', 'waste.red-mud', 'same', 0],
    ['hw.48', 'hw.321-024-48', 'parent', 1],
    ['hw.321-024-48', 'hw.48', 'child', 1],
    ['hw.48', 'waste.aluminium-dross', 'parent', 1],
    ['waste.f-hazardous', 'waste.aluminium-dross', 'parent', 2],
    ['waste.red-mud', 'waste.emr', 'sibling', 2],
    ['hw.321-024-48', 'hw.321-026-48', 'sibling', 2],
    ['proc.rto', 'proc.rco', 'sibling', 2],
    ['poll.lead', 'poll.cadmium', 'sibling', 2],
    ['waste.waste-plastic', 'waste.foundry-sand', 'sibling', 2],
    ['hw.01', 'hw.48', 'none', 0],
    ['waste.red-mud', 'waste.ww-sugar', 'none', 0],
    ['poll.cod', 'poll.ph', 'none', 0],
    ['nonsense', 'waste.red-mud', 'none', 0],
  ])('%s is to %s: %s', (a, b, relation, depth) => {
    expect(relationOf(a, b)).toMatchObject({ relation, depth })
  })
})
