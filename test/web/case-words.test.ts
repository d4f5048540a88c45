// Every code that a case can give has words in both languages where the pages say it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CaseAct } from '#shared/audit/audit.ts'
import { Stage } from '#shared/case/case.ts'
import { HOLD_STEPS } from '#shared/case/hold.ts'
import { DeclineReason } from '#shared/case/party.ts'
import { Doer, EndReason, PairStage } from '#shared/case/progress.ts'
import { refusals } from '#shared/case/refusal.ts'
import { STEPS } from '#shared/case/step.ts'
import { CLOCK_WORDS, END_WORDS, HOLD_WORDS, STAGE_WORDS, STEP_WORDS } from '#shared/case/words.ts'
import { ClockKind } from '#shared/clock/clock.ts'
import { WrongReason } from '#shared/match/verdict.ts'
import { declineText } from '../../web/src/words/value.ts'
import { actText, nextText, stageText } from '../../web/src/words/desk-history.ts'
import { STEP_FLAWS, stepFlawText } from '../../web/src/words/pair-step.ts'
import { doerText, nextWho, pairProblem, whatNext } from '../../web/src/words/pair.ts'
import { problemText } from '../../web/src/words/problem.ts'
import { verdictWords, WRONG_REASONS } from '../../web/src/words/verdict.ts'

const ROOT = join(import.meta.dirname, '../..')
const found = (path: string, pattern: RegExp): string[] => [
  ...new Set(
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(pattern)].map(([, code]) => code ?? ''),
  ),
]
/** What `nextOfPair` may say. */
const nexts = found('shared/case/next.ts', /what: '([a-z-]+)'/g)
/** Flaws that taking a step may find. */
const flaws = [
  ...found('shared/case/advance.ts', /(?:code: |flaw\()'([a-z.-]+)'/g),
  ...found('shared/case/step.ts', /error: '([a-z.-]+)'/g),
  ...found('shared/case/progress.ts', /error: '([a-z.-]+)'/g),
  ...found('functions/file/attachment.ts', /code: '(file\.[a-z-]+)'/g),
]
const HOLE = /undefined|NaN|\{|\[object/

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  const isSaid = (code: string, text: string): void => {
    // Plain words are their own English: price, check.
    if (lang === 'zh' || /[.-]/.test(code)) expect([code, text]).not.toEqual([code, code])
    expect([code, text]).not.toEqual([code, ''])
    expect(text).not.toMatch(HOLE)
    if (lang === 'en') expect(text).not.toMatch(/[\u4e00-\u9fff]/)
  }
  test.each([
    ['act', CaseAct.options, (code: string) => actText(code, lang)],
    ['stage of a case', Stage.options, (code: string) => stageText(code, lang)],
    ['decline', DeclineReason.options, (code: string) => declineText(code, lang)],
    ['next step', nexts, (code: string) => whatNext(code, lang)],
    ['flaw', flaws, (code: string) => stepFlawText({ code }, lang)],
  ] as const)('every %s has its words', (_, codes, say) => {
    expect(codes.length).toBeGreaterThan(0)
    for (const code of codes) isSaid(code, say(code))
  })

  test.each([
    ['stage of a pair', PairStage.options, STAGE_WORDS],
    ['step', Object.keys(STEPS), STEP_WORDS],
    ['reason to end', EndReason.options, END_WORDS],
    ['action on the hold', Object.keys(HOLD_STEPS), HOLD_WORDS],
    ['clock', ClockKind.options, CLOCK_WORDS],
  ] as const)('every %s has its words, and no word is left over', (_, codes, words) => {
    expect(Object.keys(words).sort()).toEqual([...codes].sort())
    const said: Readonly<Record<string, { zh: string; en: string }>> = words
    for (const code of codes) isSaid(code, said[code]?.[lang] ?? '')
  })

  test('every refusal of a case has a sentence of its own', () => {
    const general = [409, 403, 400, 404].map((status) => problemText({ code: '', status }, lang))
    for (const code of refusals) {
      isSaid(code, pairProblem({ code, status: 409 }, lang))
      expect(general).not.toContain(pairProblem({ code, status: 409 }, lang))
    }
  })

  test('every flaw of a step has a sentence of its own', () => {
    const general = stepFlawText({ code: 'no-such-code' }, lang)
    for (const code of [...flaws, ...Object.keys(STEP_FLAWS)])
      expect([code, stepFlawText({ code }, lang)]).not.toEqual([code, general])
  })

  test('who is next is named to everybody, as "you" to themselves', () => {
    for (const reader of Doer.options)
      for (const who of ['owner', 'firm', 'official', 'platform'] as const)
        isSaid(who, nextWho(who, reader, lang))
    const you = nextWho('firm', 'firm', lang)
    expect(nextWho('owner', 'enterprise', lang)).toBe(you)
    expect(nextWho('official', 'holder', lang)).toBe(you)
    expect(nextWho('official', 'official', lang)).not.toBe(you)
    expect(nextWho('owner', 'firm', lang)).not.toBe(you)
    for (const who of Doer.options)
      for (const reader of Doer.options) {
        const isSide = who === 'firm' || who === 'enterprise'
        expect(doerText(who, reader, lang) === you).toBe(isSide && who === reader)
      }
    for (const what of nexts) isSaid(what, nextText({ who: 'firm', what }, lang))
  })

  test('every reason of a wrong match can be chosen and has its words', () => {
    expect([...WRONG_REASONS].sort()).toEqual([...WrongReason.options].sort())
    for (const reason of WRONG_REASONS)
      expect([reason, verdictWords[lang][reason]]).not.toEqual([reason, ''])
  })
})
