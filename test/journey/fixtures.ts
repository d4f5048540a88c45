// Fixed answers in the shape of the API, with real magnitudes and invented organisations.
import { type Stub } from './stub-site.ts'

const card = (n: number, title: string, city: string, value: number) => ({
  id: `lst_fix${String(n).padStart(4, '0')}`,
  kind: 'demand',
  title,
  city,
  codes: ['waste.red-mud'],
  quantity: { value, unit: 't/a' },
  publishedAt: '2026-11-20T18:30:00.000Z',
  name: '百色市·有色金属冶炼企业',
})

export const cards = [
  card(1, '赤泥综合利用 120 万吨/年', '451000', 1_200_000),
  card(2, '电解锰渣无害化处理与综合利用，历史堆存与新产生同步处置', '451400', 380_000),
  card(3, '电镀含铬废水处理设施改造', '450200', 9_600),
  card(4, '制糖滤泥资源化', '450900', 86_500),
]

export const detail = {
  id: 'lst_fix0001',
  kind: 'demand',
  status: 'published',
  version: 3,
  relation: 'public',
  city: '451000',
  maskedName: '百色市·有色金属冶炼企业',
  fields: {
    title: '赤泥综合利用 120 万吨/年',
    text: '拜耳法赤泥，压滤后外运，另有历史堆存。',
    codes: ['waste.red-mud'],
    quantity: { value: 1_200_000, unit: 't/a' },
    stockT: 8_000_000,
    wish: ['use'],
    moisturePct: 32,
    pH: 11.4,
    hazard: 'general',
    deadlineOn: '2027-06-30',
  },
  updatedAt: '2026-11-20T18:30:00.000Z',
  publishedAt: '2026-11-20T18:30:00.000Z',
  confirmedAt: '2026-11-20T18:30:00.000Z',
  case: { number: 'GX2026-45-0001', stage: 'matching' },
}

export const found = {
  hits: cards.slice(0, 2).map((one) => ({ id: one.id, card: one })),
  total: 2,
  facets: { kind: { demand: 2 }, city: { '451000': 1, '451400': 1 }, code: { 'waste.red-mud': 2 } },
  relaxed: false,
}

export const stats = {
  total: 232,
  kinds: { demand: 64, offer: 152, loan: 6, expert: 10 },
  cities: { '450100': 9, '450200': 7, '451000': 14, '451200': 6, '451400': 8, '450600': 3 },
}

/** Everything well, nobody signed in. */
export const visitor = (): Stub => ({
  'GET /api/session': { body: { member: null } },
  'GET /api/stats': { body: stats },
  'GET /api/events': { body: { items: [] } },
  'GET /api/listings': (url) =>
    url.searchParams.has('after')
      ? { body: { items: cards.slice(2) } }
      : { body: { items: cards.slice(0, 2), next: 'two' } },
  'GET /api/listings/lst_fix0001': { body: detail, etag: '"3"' },
  'GET /api/search': (url) =>
    url.searchParams.get('q') === '不存在的东西' || url.searchParams.get('city') === '450500'
      ? { body: { hits: [], total: 0, facets: {}, relaxed: false } }
      : { body: found },
})
