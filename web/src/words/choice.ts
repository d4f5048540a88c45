// Words for the closed lists that listings use (mode, hazard, uses), by value.
import { COLLATERAL_WORDS, PERMIT_WORDS, SUBJECT_WORDS, USE_WORDS } from '#shared/finance/words.ts'
import { type Lang } from '../site.ts'

const SAID: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  use: { zh: '综合利用', en: 'use' },
  treat: { zh: '处理', en: 'treat' },
  dispose: { zh: '处置', en: 'dispose' },
  collect: { zh: '收集贮存', en: 'collect and store' },
  retrofit: { zh: '治理改造', en: 'retrofit' },
  operate: { zh: '运行维护', en: 'operate' },
  monitor: { zh: '监测', en: 'monitor' },
  advise: { zh: '咨询', en: 'advise' },
  general: { zh: '一般固体废物', en: 'general' },
  hazardous: { zh: '危险废物', en: 'hazardous' },
  unidentified: { zh: '待鉴别', en: 'not identified yet' },
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
}

/** Lists whose values mean something else in another field. */
const OF_FIELD: Readonly<Record<string, Readonly<Record<string, Readonly<Record<Lang, string>>>>>> =
  {
    uses: USE_WORDS,
    collateralKinds: COLLATERAL_WORDS,
    subjects: SUBJECT_WORDS,
    permits: PERMIT_WORDS,
  }

/** A value that is not in the lists stays as it is. */
export const choiceText = (value: string, lang: Lang, key = ''): string =>
  (OF_FIELD[key] ?? SAID)[value]?.[lang] ?? value
