// What stops a demand, in words.
import type { Block } from './unmet.ts'

export const BLOCK_WORDS: Readonly<Record<Block, { readonly zh: string; readonly en: string }>> = {
  none: { zh: '没有单位能接', en: 'nobody offers it' },
  licence: { zh: '能接的没有相应资质', en: 'no licensed taker' },
  intake: { zh: '成分超出接收条件', en: 'outside the intake window' },
  capacity: { zh: '能力不够', en: 'not enough capacity' },
  reach: { zh: '运距太远', en: 'too far' },
  price: { zh: '价格谈不拢', en: 'price' },
  test: { zh: '缺检测数据', en: 'a test is missing' },
  uncontacted: { zh: '有匹配，还没有联系', en: 'matches, nobody asked' },
  unanswered: { zh: '已联系，等待答复', en: 'asked, no answer yet' },
  declined: { zh: '因其他原因未谈成', en: 'declined for other reasons' },
}
