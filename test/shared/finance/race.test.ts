// The race for a need by its rule alone, without a table behind it: the counter there is a second guard, not the only one.
import { expect, test } from 'vitest'
import { Bid, SEATS } from '#shared/finance/bid.ts'
import { Need } from '#shared/finance/need.ts'
import { advance } from '#shared/finance/race.ts'

const NOW = '2026-11-23T01:00:00.000Z'
const need = Need.parse({
  id: 'ned_00000000000000000000000001',
  orgId: 'org_00000000000000000000000001',
  orgName: '平果示例氧化铝厂',
  region: '451082',
  fields: {
    amountFen: 800_000_000,
    termMonths: 36,
    use: 'facility',
    contact: { name: '韦兰', phone: '0776-5550001' },
  },
  status: 'open',
  openedAt: NOW,
  createdAt: NOW,
  updatedAt: NOW,
})
const bid = Bid.parse({
  needId: need.id,
  bankId: 'org_00000000000000000000000002',
  bankName: '示例银行',
  answer: 'asked',
  askedAt: NOW,
  fit: {
    productId: 'product',
    bankId: 'org_00000000000000000000000002',
    bankName: '示例银行',
    title: '示例贷',
    verdict: 'fit',
    score: 80,
    grade: 'A',
    reasons: [],
    questions: [],
    stops: [],
  },
})
const take = (taken: number, answer: Bid['answer'] = 'asked') =>
  advance({ need, bid: { ...bid, answer }, taken }, { step: 'take' }, 'bank', NOW)

test('the first three banks get a seat, the fourth is told that three have it', () => {
  for (let taken = 0; taken < SEATS; taken++) expect(take(taken)).toMatchObject({ seat: 1 })
  expect(() => take(SEATS)).toThrow(expect.objectContaining({ code: 'finance.full' }))
})

test('taking it again is no second seat, also when all are gone', () => {
  expect(take(SEATS, 'taken')).toBeUndefined()
})

test('who has refused does not come back by taking it', () => {
  expect(() => take(0, 'refused')).toThrow(expect.objectContaining({ code: 'finance.refused' }))
})
