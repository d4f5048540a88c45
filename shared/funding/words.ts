// Words of the shelf: kinds of capital, and its acts in a demand's history.
import { type FundingAct } from './act.ts'
import { type Capital } from './shelf.ts'
import type { Table } from '../words.ts'

export const CAPITAL_WORDS: Table<Capital> = {
  equity: { zh: '股权投资', en: 'equity' },
  debt: { zh: '债权融资', en: 'debt' },
  lease: { zh: '融资租赁', en: 'leasing' },
  bot: { zh: '建设运营移交', en: 'build, operate, transfer' },
  joint: { zh: '合作经营', en: 'joint operation' },
}

export const FUNDING_ACT_WORDS: Table<FundingAct> = {
  'funding.posted': { zh: '发布资金申报', en: 'posted a funding call' },
  'funding.saved': { zh: '修改资金申报', en: 'changed the call' },
  'funding.withdrawn': { zh: '撤下资金申报', en: 'took the call back' },
  'funding.restored': { zh: '恢复资金申报', en: 'put the call up again' },
  'shelf.on': { zh: '放上项目架', en: 'put it on the project shelf' },
  'shelf.off': { zh: '从项目架取下', en: 'took it off the project shelf' },
}
