// The state machine of a pair: every stage x step x doer, what each step needs, and a plain model beside it.
import { describe, expect, test } from 'vitest'
import { CaseAct } from '#shared/audit/audit.ts'
import { advance } from '#shared/case/advance.ts'
import { stageOf } from '#shared/case/case.ts'
import { nextOfPair } from '#shared/case/next.ts'
import { answer, type Party, stranger } from '#shared/case/party.ts'
import { begin, delivered, Doer, EndReason, PairStage, Progress } from '#shared/case/progress.ts'
import { HOLD_STEPS } from '#shared/case/hold.ts'
import { ClockKind } from '#shared/clock/clock.ts'
import { refusals } from '#shared/case/refusal.ts'
import { permit, type Step, STEPS, type StepName } from '#shared/case/step.ts'
import * as words from '#shared/case/words.ts'
import { Problem } from '#shared/problem.ts'
import { noticeCodes } from '#shared/notice/words.ts'

const NOW = '2026-11-23T02:00:00.000Z'
const file = { id: 'fil_00000000', name: '检测.pdf', type: 'application/pdf', size: 9 }
const by = (doer: Doer) => ({ doer, region: '451082', name: '张' })
const SAID: Record<StepName, Step> = {
  visit: { step: 'visit', on: '2026-11-20' },
  sample: { step: 'sample', on: '2026-11-20' },
  test: { step: 'test', sample: 1, on: '2026-11-21', result: '合格', files: [file as never] },
  quote: { step: 'quote', basis: 'per-tonne', amountFen: 12_000 },
  'accept-quote': { step: 'accept-quote', no: 1 },
  'decline-quote': { step: 'decline-quote', no: 1 },
  sign: { step: 'sign', on: '2026-11-22', basis: 'per-tonne', amountFen: 12_000 },
  'confirm-contract': { step: 'confirm-contract' },
  deliver: { step: 'deliver', month: '2026-11', tonnes: 100 },
  finish: { step: 'finish', on: '2026-11-23' },
  'check-effect': { step: 'check-effect', on: '2026-11-23', met: true },
  'write-off': { step: 'write-off', opinion: '同意销号，效果达到。' },
  reopen: { step: 'reopen', reason: '效果反弹，重新办理' },
  end: { step: 'end', reason: 'price' },
}
const STEP_NAMES = Object.keys(SAID) as StepName[]

/** Written by hand, letter by letter: f firm, e enterprise, h holder, o other official; the stages it leads to. */
const TABLE: Record<StepName, [who: string, leads: Partial<Record<PairStage, PairStage>>]> = {
  visit: ['feho', { agreed: 'visit', visit: 'visit', quote: 'quote' }],
  sample: ['feho', { agreed: 'visit', visit: 'visit', quote: 'quote' }],
  test: ['fe', { visit: 'visit', quote: 'quote' }],
  quote: ['f', { agreed: 'quote', visit: 'quote', quote: 'quote' }],
  'accept-quote': ['e', { quote: 'quote' }],
  'decline-quote': ['e', { quote: 'quote' }],
  sign: ['fe', { quote: 'quote' }],
  'confirm-contract': ['fe', { quote: 'contract' }],
  deliver: ['fe', { contract: 'delivery', delivery: 'delivery' }],
  finish: ['f', { contract: 'acceptance', delivery: 'acceptance' }],
  'check-effect': ['eho', { acceptance: 'acceptance' }],
  'write-off': ['h', { acceptance: 'done' }],
  reopen: ['h', { done: 'done', ended: 'ended' }],
  end: [
    'feho',
    {
      agreed: 'ended',
      visit: 'ended',
      quote: 'ended',
      contract: 'ended',
      delivery: 'ended',
      acceptance: 'ended',
    },
  ],
}

describe('every stage x step x doer', () => {
  for (const step of STEP_NAMES) {
    test(`${step} is allowed as the table says, and refused with its code elsewhere`, () => {
      const [who, leads] = TABLE[step]
      for (const doer of Doer.options) {
        for (const stage of PairStage.options) {
          const mine = who.includes(doer.charAt(0))
          const wanted = mine
            ? (leads[stage] ?? 'case.not-now')
            : doer === 'official' && who.includes('h')
              ? 'case.not-holder'
              : 'case.not-your-step'
          expect([step, doer, stage, outcome(() => permit(step, doer, stage))]).toEqual([
            step,
            doer,
            stage,
            wanted,
          ])
        }
      }
    })
  }
})

function outcome(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

const play = (...moves: [Doer, StepName | Step][]): Progress =>
  moves.reduce<Progress>(
    (p, [doer, said]) =>
      advance(p, typeof said === 'string' ? SAID[said] : said, by(doer), NOW) ?? p,
    begin(undefined, NOW),
  )
const signed: [Doer, StepName][] = [
  ['firm', 'quote'],
  ['enterprise', 'accept-quote'],
  ['firm', 'sign'],
  ['enterprise', 'confirm-contract'],
]

describe('a pair', () => {
  test('goes from the agreement to the write-off, and each state is whole', () => {
    const moves: [Doer, StepName | Step][] = [
      ['official', 'visit'],
      ['firm', 'sample'],
      ['firm', 'test'],
      ...signed,
      ['firm', { step: 'deliver', month: '2026-11', tonnes: 100 }],
      ['firm', 'finish'],
      ['enterprise', 'check-effect'],
      ['holder', 'write-off'],
    ]
    const nexts: string[] = []
    for (let i = 0; i <= moves.length; i++) {
      const p = Progress.parse(play(...moves.slice(0, i)))
      const { who, what } = nextOfPair(p)
      nexts.push(`${p.stage}: ${who} ${what}`)
    }
    expect(nexts).toEqual([
      'agreed: owner contact',
      'visit: firm quote',
      'visit: firm test',
      'visit: firm quote',
      'quote: owner answer-quote',
      'quote: owner sign',
      'quote: owner confirm-contract',
      'contract: firm deliver',
      'delivery: firm deliver',
      'acceptance: owner check-effect',
      'acceptance: official write-off',
      'done: platform nothing',
    ])
  })
  test('is not bound by one side: whoever wrote the contract down cannot confirm it', () => {
    const written = play(...signed.slice(0, 3))
    expect(outcome(() => advance(written, SAID['confirm-contract'], by('firm'), NOW))).toBe(
      'contract.own',
    )
    // The other side may write it anew; then it is the first side's to confirm.
    const again = advance(written, SAID.sign, by('enterprise'), NOW)!
    expect(advance(again, SAID['confirm-contract'], by('firm'), NOW)!.stage).toBe('contract')
  })
  test('counts a month once, corrects it, and refuses months that cannot be', () => {
    const say = (month: string, tonnes: number): [Doer, Step] => [
      'firm',
      { step: 'deliver', month, tonnes },
    ]
    const p = play(...signed, say('2026-11', 100), say('2026-11', 100), say('2026-11', 90))
    expect([p.deliveries.length, delivered(p)]).toEqual([1, 90])
    expect(advance(p, say('2026-11', 90)[1], by('firm'), NOW)).toBeUndefined()
    for (const [month, code] of [
      ['2026-12', 'month.future'],
      ['2026-10', 'month.before-contract'],
    ] as const) {
      expect(() => advance(p, say(month, 1)[1], by('firm'), NOW)).toThrow(
        expect.objectContaining({ details: { flaws: [{ path: 'month', code }] } }),
      )
    }
  })
  test('is a month of Shanghai: the last hours of a UTC month are the next one', () => {
    const p = play(...signed)
    const at = '2026-11-30T16:00:00.000Z'
    expect(
      advance(p, { step: 'deliver', month: '2026-12', tonnes: 1 }, by('firm'), at)!.deliveries,
    ).toHaveLength(1)
  })
  test.each([
    [signed.slice(0, 1), 'enterprise', { step: 'accept-quote', no: 2 }, 'quote.unknown'],
    [signed.slice(0, 2), 'enterprise', { step: 'decline-quote', no: 1 }, 'quote.answered'],
    [signed.slice(0, 1), 'firm', 'sign', 'quote.none-accepted'],
    [signed.slice(0, 2), 'firm', 'confirm-contract', 'contract.none'],
    [[['firm', 'visit']], 'firm', 'test', 'sample.unknown'],
    [signed, 'firm', 'finish', 'delivery.none'],
    [[...signed, ['firm', 'deliver'], ['firm', 'finish']], 'holder', 'write-off', 'effect.not-met'],
    [[], 'firm', { step: 'end', reason: 'withdrawn' }, 'case.not-now'],
    [[], 'firm', { step: 'visit', on: '2026-11-24' }, 'request.fields'],
  ] as [[Doer, StepName][], Doer, StepName | Step, string][])(
    'after %j, %s cannot %j: %s',
    (before, doer, said, code) => {
      const p = play(...before)
      expect(
        outcome(() => advance(p, typeof said === 'string' ? SAID[said] : said, by(doer), NOW)),
      ).toBe(code)
    },
  )
  test('a quote past its day cannot be accepted, on its day it can', () => {
    const quoted = (validTo: string) => play(['firm', { ...SAID.quote, validTo } as Step])
    expect(
      outcome(() => advance(quoted('2026-11-22'), SAID['accept-quote'], by('enterprise'), NOW)),
    ).toBe('quote.expired')
    expect(
      advance(quoted('2026-11-23'), SAID['accept-quote'], by('enterprise'), NOW)!.quotes[0]!.answer,
    ).toBe('accepted')
  })
  test('an effect that is not reached sends it back to work; a lump sum needs no tonnes', () => {
    const lump: Step = { ...SAID.sign, basis: 'lump-sum' } as Step
    const p = play(
      ...signed.slice(0, 2),
      ['firm', lump],
      ['enterprise', 'confirm-contract'],
      ['firm', 'finish'],
      ['enterprise', { ...SAID['check-effect'], met: false } as Step],
    )
    expect([p.stage, p.effect!.met]).toEqual(['delivery', false])
  })
  test('reopened, it goes on where it stopped, and is checked anew', () => {
    const ended = play(...signed, ['enterprise', 'end'], ['holder', 'reopen'])
    expect([ended.stage, ended.ended, ended.reopened]).toEqual(['contract', undefined, 1])
    const done = play(
      ...signed,
      ['firm', 'deliver'],
      ['firm', 'finish'],
      ['enterprise', 'check-effect'],
      ['holder', 'write-off'],
      ['holder', 'reopen'],
    )
    expect([done.stage, done.effect, done.writtenOff]).toEqual(['acceptance', undefined, undefined])
  })
})

describe('consent', () => {
  const facts = { demandId: 'lst_d', demandOrgId: 'org_d', orgId: 'org_f' } as never
  const yes = (party: Party, side: 'firm' | 'enterprise') =>
    answer(party, side, { answer: 'yes' }, NOW).party
  const both = yes(yes(stranger(facts, NOW), 'firm'), 'enterprise')
  const no = { answer: 'no', reason: 'price' } as const
  test('taken back before a contract ends the pair at once, also at the signing table', () => {
    const written = { ...both, progress: play(...signed.slice(0, 3)) }
    const { party } = answer(written, 'firm', no, NOW)
    expect(party.progress).toMatchObject({ stage: 'ended', ended: { reason: 'withdrawn' } })
  })
  test('cannot be taken back silently once a contract stands', () => {
    const bound = { ...both, progress: play(...signed) }
    expect(outcome(() => answer(bound, 'firm', no, NOW))).toBe('case.contracted')
    const over = { ...both, progress: play(...signed, ['firm', 'end']) }
    expect(answer(over, 'firm', no, NOW).party.progress!.ended!.reason).toBe('price')
  })
  test('given again starts a new attempt that knows the visits and forgets the promises', () => {
    const tried = { ...both, progress: play(['firm', 'visit'], ...signed.slice(0, 3)) }
    const again = yes(answer(tried, 'firm', no, NOW).party, 'firm').progress!
    expect([again.stage, again.visits.length, again.quotes.length, again.contract]).toEqual([
      'agreed',
      1,
      0,
      undefined,
    ])
  })
  test('a case is as far as its furthest running pair; a closed demand with a contract runs on', () => {
    const at = (...moves: [Doer, StepName][]) => ({ ...both, progress: play(...moves) })
    expect([
      stageOf('published', [at(), at(['firm', 'quote']), at(...signed, ['firm', 'end'])]),
      stageOf('closed', [at(...signed)]),
      stageOf('closed', [at(['firm', 'quote'])]),
    ]).toEqual(['quote', 'contract', 'closed'])
  })
})

test('every stage, step, act, reason, next and refusal has words in both languages', () => {
  const has = (table: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
    expect(Object.keys(table).sort()).toEqual([...keys].sort())
  has(words.STAGE_WORDS, PairStage.options)
  has(words.STEP_WORDS, STEP_NAMES)
  has(words.CASE_ACT_WORDS, CaseAct.options)
  has(words.END_WORDS, EndReason.options)
  has(words.REFUSAL_WORDS, refusals)
  has(words.HOLD_WORDS, Object.keys(HOLD_STEPS))
  has(words.CLOCK_WORDS, ClockKind.options)
  for (const { act } of Object.values(STEPS)) expect(noticeCodes()).toContain(act)
  for (const table of Object.values(words))
    for (const { zh, en } of Object.values(table)) expect(zh.length * en.length).toBeGreaterThan(0)
})

/** A second, dumber telling of the same rules: flags and counters in place of stages and lists. */
class Model {
  stage: PairStage = 'agreed'
  before: PairStage = 'agreed'
  samples = 0
  quotes: ('open' | 'accepted' | 'declined')[] = []
  writer: Doer | undefined
  perTonne = false
  months = new Map<string, number>()
  met = false
  ended = false
  visits = 0
  do(doer: Doer, said: Step): string {
    const [who, leads] = TABLE[said.step]
    if (!who.includes(doer.charAt(0)))
      return doer === 'official' && who.includes('h') ? 'case.not-holder' : 'case.not-your-step'
    const to = leads[this.stage]
    if (!to) return 'case.not-now'
    const refused = this.effect(doer, said)
    if (refused) return refused
    if (said.step === 'check-effect') this.stage = said.met ? 'acceptance' : 'delivery'
    else if (said.step === 'reopen') this.reopen()
    else {
      if (said.step === 'end') this.before = this.stage
      this.stage = to
    }
    return 'ok'
  }
  tonnes = () => [...this.months.values()].reduce((a, b) => a + b, 0)
  reopen() {
    this.stage = this.ended ? this.before : 'acceptance'
    this.ended = false
    this.met = false
  }
  /** The refusal, or nothing after the flags have moved. */
  effect(doer: Doer, said: Step): string | undefined {
    const quote = 'no' in said && typeof said.no === 'number' ? this.quotes[said.no - 1] : 'open'
    const refusal = this.refusal(doer, said, quote)
    if (refusal !== undefined) return refusal
    this.count(said)
    if (said.step === 'sign') [this.writer, this.perTonne] = [doer, said.basis === 'per-tonne']
    if (said.step === 'deliver') this.months.set(said.month, said.tonnes)
    if (said.step === 'check-effect') this.met = said.met
    if (said.step === 'end') this.ended = true
    return undefined
  }
  count(said: Step): void {
    if (said.step === 'visit') this.visits++
    if (said.step === 'sample') this.samples++
    if (said.step === 'quote') this.quotes.push('open')
    if (said.step === 'accept-quote') this.quotes[said.no - 1] = 'accepted'
    if (said.step === 'decline-quote') this.quotes[said.no - 1] = 'declined'
  }
  refusal(doer: Doer, said: Step, quote: string | undefined): string | undefined {
    const { visits, samples, quotes, writer, perTonne, months, met } = this
    const answered: Rules = [
      [quote === undefined, 'quote.unknown'],
      [quote !== 'open', 'quote.answered'],
    ]
    const confirmed: Rules = [
      [!writer, 'contract.none'],
      [writer === doer, 'contract.own'],
    ]
    const rules: Partial<Record<StepName, Rules>> = {
      visit: [[visits >= 20, 'case.full']],
      sample: [[samples >= 20, 'case.full']],
      quote: [[quotes.length >= 30, 'case.full']],
      test: [['sample' in said && said.sample > samples, 'sample.unknown']],
      'accept-quote': answered,
      'decline-quote': answered,
      sign: [[!quotes.includes('accepted'), 'quote.none-accepted']],
      'confirm-contract': confirmed,
      finish: [[perTonne && months.size === 0, 'delivery.none']],
      'write-off': [[!met, 'effect.not-met']],
    }
    return rules[said.step]?.find(([holds]) => holds)?.[1]
  }
}
type Rules = readonly (readonly [holds: boolean, code: string])[]

test('100,000 random commands leave the rules and a plain model without a difference', () => {
  let seed = 20261123
  // Mulberry32: neighbouring throws of a plainer generator go together and miss whole stages.
  const dice = (n: number): number => {
    seed = (seed + 0x6d2b79f5) >>> 0
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
  const pick = <T>(list: readonly T[]): T => list[dice(list.length)]!
  const draw = (): Step => {
    // An end is rare in life too; without this few pairs would get far.
    const name = pick(STEP_NAMES)
    const said = { ...SAID[name === 'end' && dice(12) > 0 ? 'quote' : name] } as Record<
      string,
      unknown
    >
    if ('no' in said) said.no = 1 + dice(4)
    if (said.step === 'test') said.sample = 1 + dice(3)
    if (said.step === 'sign') said.basis = pick(['per-tonne', 'lump-sum'])
    if (said.step === 'deliver') Object.assign(said, { tonnes: dice(4) })
    if (said.step === 'check-effect') said.met = dice(3) > 0
    return said as Step
  }
  const reached: Record<string, number> = {}
  let [p, model, turns] = [begin(undefined, NOW), new Model(), 0]
  for (let i = 0; i < 100_000; i++) {
    const [doer, said] = [pick(Doer.options), draw()]
    const before = p
    const code = outcome(() => {
      p = advance(p, said, by(doer), NOW) ?? p
      return 'ok'
    })
    const wanted = model.do(doer, said)
    if (code !== wanted || p.stage !== model.stage)
      throw new Error(`${i}: ${doer} ${said.step}: ${String(code)} ${wanted} at ${p.stage}`)
    if (code !== 'ok' && before !== p) throw new Error('A refused step changed something.')
    reached[p.stage] = (reached[p.stage] ?? 0) + 1
    if (delivered(p) !== model.tonnes()) throw new Error(`${i}: not ${model.tonnes()} t`)
    // Some pairs are left for good, so that all stages are met often.
    if (++turns > 300 || (p.stage === 'done' && dice(4) === 0))
      [p, model, turns] = [begin(undefined, NOW), new Model(), 0]
  }
  for (const stage of PairStage.options) expect(reached[stage]).toBeGreaterThan(100)
})
