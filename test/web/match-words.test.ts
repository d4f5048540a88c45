// Every code that a rule can give has words in both languages, and no sentence has a hole in it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Act } from '#shared/audit/audit.ts'
import { DeclineReason } from '#shared/case/party.ts'
import { NEXT_WORDS, REFUSAL_WORDS } from '#shared/case/words.ts'
import { CloseReason } from '#shared/listing/listing.ts'
import { KINSHIP_SHARE } from '#shared/match/kinship.ts'
import { WEIGHTS } from '#shared/match/match.ts'
import { demandFlaw, doubtText } from '../../web/src/words/demand-form-flaw.ts'
import { DECLINE_REASONS, matchListWords } from '../../web/src/words/match-list.ts'
import {
  partText,
  QUESTIONS,
  questionText,
  REASONS,
  reasonText,
} from '../../web/src/words/match.ts'
import { lawText, LAWS, STOPPED, stopText } from '../../web/src/words/match-stop.ts'
import { brokerProblem } from '../../web/src/words/broker-problem.ts'
import { FINANCE_REFUSAL_WORDS } from '#shared/finance/words.ts'
import { FINANCE_PROBLEMS } from '../../web/src/words/finance-problem.ts'
import { EVENT_PROBLEMS } from '../../web/src/words/event-problem.ts'
import { actWords } from '../../web/src/words/my-act.ts'
import { MEMBER_PROBLEMS } from '../../web/src/words/my-problem.ts'
import { problemText } from '../../web/src/words/problem.ts'
import { myWords } from '../../web/src/words/my.ts'

const ROOT = join(import.meta.dirname, '../..')
const LANGS = ['zh', 'en'] as const
const read = (path: string): string =>
  readFileSync(join(ROOT, path), 'utf8')
    .replace(/^import .*$/gm, '')
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
const all = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map((m) => m[1] ?? ''))].sort()

const CODE = /'([a-z]+\.[a-z-]+)'/g
const asked = all(read('shared/match/parts.ts'), /ask: '([^']+)'/g)
/** A reason's code begins with its part, wherever in the room it is given. */
const isReason = new RegExp(`^(?:${Object.keys(WEIGHTS).join('|')})[.]`)
const reasons = [
  ...readdirSync(join(ROOT, 'shared/match'))
    .filter((file) => file.endsWith('.ts') && file !== 'stops.ts')
    .flatMap((file) => all(read(`shared/match/${file}`).replace(/ask: '[^']+'/g, ''), CODE))
    .filter((code) => isReason.test(code)),
  ...Object.keys(KINSHIP_SHARE).map((kin) => `code.${kin}`),
]
const stops = all(read('shared/match/stops.ts'), CODE)
const laws = all(read('shared/match/stops.ts'), /law: '([^']+)'/g)

/** Everything that any sentence asks for. */
const values = {
  wanted: 'waste.red-mud', offered: 'waste.red-mud', mode: 'use', known: 1, all: 2, name: 'pH', free: 400_000, amount: 1_200_000,
  pct: 33, km: 153, reach: 150, count: 2, on: '2026-01-31', code: '321-024-48', no: 'GX-1', value: 11.4, limit: 9, unit: 'pH',
  process: 'proc.sintering', source: 'HJ 1241-2022', window: '', fenPerT: 8_700, freightFenPerT: 6_900, volume: 50_000,
} // prettier-ignore
const HOLE = /undefined|NaN|Invalid|\{|\[object/

describe.each(LANGS)('in %s', (lang) => {
  const telling = { lang, names: { 'waste.red-mud': '赤泥' } }
  test.each([
    ['reason', reasons, reasonText, REASONS],
    ['question', asked, questionText, QUESTIONS],
    ['stop', stops, stopText, STOPPED],
  ] as const)('every %s is said, with its values', (_, codes, say, said) => {
    expect(codes.length).toBeGreaterThan(4)
    for (const code of codes) {
      const sentence = say({ code, values }, telling)
      expect(sentence, code).not.toBe(code)
      expect(sentence, code).not.toMatch(HOLE)
    }
    expect(Object.keys(said).sort()).toEqual([...new Set(codes)].sort())
  })

  test('every law that stops a pair is named', () => {
    expect(Object.keys(LAWS).sort()).toEqual(laws)
    for (const law of laws) expect(lawText(law, lang)).not.toBe(law)
  })

  test('every part of the score has a name', () => {
    for (const part of Object.keys(WEIGHTS)) expect(partText(part, lang)).not.toBe(part)
  })

  test('every doubt is a question, every act and every next step is said', () => {
    for (const code of all(read('shared/listing/doubt.ts'), /code: '([^']+)'/g)) {
      expect(doubtText({ path: '', code, values: { value: 12 } }, lang), code).toBeTypeOf('string')
    }
    for (const act of Act.options) expect(actWords[lang][act]).toBeTypeOf('string')
    for (const what of all(read('shared/case/case.ts'), /what: '([^']+)'/g)) {
      const own = (myWords[lang] as Readonly<Record<string, unknown>>)[`next.${what}`]
      expect(own ?? NEXT_WORDS[what]?.[lang], what).toBeTypeOf('string')
    }
  })

  test('every reason to decline or to close can be chosen in words', () => {
    expect([...DECLINE_REASONS].sort()).toEqual([...DeclineReason.options].sort())
    for (const reason of DECLINE_REASONS) expect(matchListWords[lang][reason]).toBeTypeOf('string')
    for (const reason of CloseReason.options) expect(myWords[lang][reason]).toBeTypeOf('string')
  })

  test('every flaw that a demand can have tells what to do', () => {
    const files = [
      'shared/listing/kind.ts',
      'shared/demand/demand.ts',
      'shared/file/file.ts',
      'shared/region/region.ts',
    ]
    const codes = files.flatMap((file) => all(read(file), /error: '([^']+)'/g))
    const vague = demandFlaw({ path: 'x', code: 'no-such-code' }, lang)
    // Intake bounds and the sizes of files are not typed by an enterprise in this form.
    const elsewhere = ['bound.crossed', 'file.empty', 'file.large', 'file.name']
    for (const code of codes.filter((one) => !elsewhere.includes(one))) {
      expect(demandFlaw({ path: 'x', code }, lang), code).not.toBe(vague)
    }
  })

  test('every refusal that members can meet is a sentence of its own', () => {
    const sources = ['shared', 'functions'].flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !/^(?:local|aws|doors)\//.test(file))
        .map((file) => read(join(room, file))),
    )
    const codes = sources.flatMap((text) =>
      all(text, /(?:conflict|forbidden|invalid)\(\s*'([a-z.-]+)'/g),
    )
    const isSaid = (code: string) =>
      code in MEMBER_PROBLEMS ||
      code in REFUSAL_WORDS ||
      code in EVENT_PROBLEMS ||
      code in FINANCE_PROBLEMS ||
      code in FINANCE_REFUSAL_WORDS ||
      [problemText, brokerProblem].some(
        (say) => say({ code }, lang) !== say({ code: 'no-such-code' }, lang),
      )
    expect(codes.length).toBeGreaterThan(10)
    expect(codes.filter((one) => !/^(?:desk|cursor)\./.test(one) && !isSaid(one))).toEqual([])
  })
})
