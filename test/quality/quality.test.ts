// The matcher against people's judgements: who stands first, and who must never stand there.
import { describe, expect, test } from 'vitest'
import { profileOfText, textScores } from '#shared/match/free-text.ts'
import { rank } from '#shared/match/judge.ts'
import { type Profile } from '#shared/match/match.ts'
import { JUDGED, type Judged } from './judgements.ts'
import { OFFERS, type QualityOffer } from './offers.ts'

const NOW = '2026-11-23T02:00:00.000Z'

function offerOf(offer: QualityOffer): Profile {
  const base = profileOfText(offer, 'offer')
  return {
    ...base,
    verified: 'verified',
    ...(offer.licences ? { licences: offer.licences } : {}),
    features: {
      ...base.features,
      ...(offer.freeT === undefined ? {} : { amountTPerYear: offer.freeT }),
    },
  }
}
function demandOf(judged: Judged): Profile {
  const base = profileOfText(judged, 'demand')
  return {
    ...base,
    features: {
      ...base.features,
      hazard: judged.hazard,
      // Whoever must be rid of hazardous waste takes any lawful way.
      ...(judged.hazard === 'hazardous' ? { modes: ['use', 'treat', 'dispose'] } : {}),
      hwCodes: judged.hwCodes,
      ...(judged.amountT === undefined ? {} : { amountTPerYear: judged.amountT }),
    },
  }
}

const offers = OFFERS.map(offerOf)
const ranked = JUDGED.map((judged) => ({ judged, ranking: rank(demandOf(judged), offers, NOW) }))
const isGood = (grade: string | undefined): boolean => grade === '1' || grade === '2'

function precision(judged: Judged, ids: readonly string[]): number {
  const good = [...judged.grades.values()].filter(isGood).length
  return ids.slice(0, 3).filter((id) => isGood(judged.grades.get(id))).length / Math.min(3, good)
}
const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length

describe('the set', () => {
  test('holds 150 judgements or more, of offers that exist, with something to find for each demand', () => {
    const ids = new Set(OFFERS.map((offer) => offer.id))
    expect(ids.size).toBe(OFFERS.length)
    expect(JUDGED.flatMap((judged) => [...judged.grades]).length).toBeGreaterThanOrEqual(150)
    for (const { grades } of JUDGED) {
      expect([...grades.keys()].filter((id) => !ids.has(id))).toEqual([])
      expect([...grades.values()].filter(isGood).length).toBeGreaterThan(0)
    }
  })
})

describe('a ranking', () => {
  test('has four of five first places right: precision at 3 of at least 0.8', () => {
    const each = ranked.map(({ judged, ranking }) =>
      precision(
        judged,
        ranking.matches.map((m) => m.offerId),
      ),
    )
    if (process.env['SHOW']) {
      ranked.forEach(({ judged, ranking }, i) => {
        if (each[i]! < 1)
          console.log(
            judged.id,
            each[i]!.toFixed(2),
            ranking.matches
              .slice(0, 4)
              .map((m) => `${m.offerId}=${judged.grades.get(m.offerId) ?? '?'}:${m.score}`)
              .join(' '),
          )
      })
    }
    console.log(`quality: precision at 3 ${mean(each).toFixed(3)} over ${each.length} demands`)
    expect(mean(each)).toBeGreaterThanOrEqual(0.8)
  })
  test('never shows a firm that the law or a stated limit forbids', () => {
    for (const { judged, ranking } of ranked) {
      const shown = ranking.matches.map((match) => match.offerId)
      expect([judged.id, shown.filter((id) => judged.grades.get(id) === 'x')]).toEqual([
        judged.id,
        [],
      ])
    }
  })
  test('puts whom an official would telephone first of all', () => {
    const right = ranked.filter(
      ({ judged, ranking }) => judged.grades.get(ranking.matches[0]?.offerId ?? '') === '2',
    )
    expect(right.length / ranked.length).toBeGreaterThanOrEqual(0.8)
  })
})

describe('texts alone', () => {
  test('are ranked as well: precision at 3 of at least 0.8 out of titles and texts', () => {
    const bare = (
      list: readonly { id: string; title: string; text: string }[],
      kind: 'demand' | 'offer',
    ) => list.map(({ id, title, text }) => profileOfText({ id, title, text }, kind))
    const scores = [...textScores(bare(JUDGED, 'demand'), bare(OFFERS, 'offer'), NOW)]
    // Of texts alone nobody knows a licence: whom a licence would stop counts as the near miss it is.
    const each = JUDGED.map((judged) => {
      const ids = scores.filter((s) => s.demandId === judged.id).map((s) => s.offerId)
      const left = ids.filter((id) => judged.grades.get(id) !== 'x')
      const share = precision(judged, left)
      if (process.env['SHOW'] && share < 1)
        console.log(
          'text',
          judged.id,
          share.toFixed(2),
          left
            .slice(0, 4)
            .map((id) => `${id}=${judged.grades.get(id) ?? '?'}`)
            .join(' '),
        )
      return share
    })
    console.log(`quality: precision at 3 of texts alone ${mean(each).toFixed(3)}`)
    expect(mean(each)).toBeGreaterThanOrEqual(0.8)
  })
})
