// Names of what laboratories measure, as far as they have everyday ones.
import type { Lang } from '../site.ts'

/** A formula is the same in both languages; a name that a firm typed itself stays as it is. */
const MEASURED: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  moisture: { zh: '含水率', en: 'moisture' },
  pH: { zh: 'pH', en: 'pH' },
  C: { zh: '碳（C）', en: 'carbon (C)' },
  F: { zh: '氟（F）', en: 'fluorine (F)' },
  Cl: { zh: '氯（Cl）', en: 'chlorine (Cl)' },
  S: { zh: '硫（S）', en: 'sulphur (S)' },
  N: { zh: '氮（N）', en: 'nitrogen (N)' },
  V: { zh: '钒（V）', en: 'vanadium (V)' },
  fCaO: { zh: '游离氧化钙（f-CaO）', en: 'free lime (f-CaO)' },
  有机质: { zh: '有机质', en: 'organic matter' },
  粗纤维: { zh: '粗纤维', en: 'crude fibre' },
  灰分: { zh: '灰分', en: 'ash' },
  含油率: { zh: '含油率', en: 'oil content' },
  氰化物: { zh: '氰化物', en: 'cyanide' },
  二甲苯: { zh: '二甲苯', en: 'xylene' },
  甲苯: { zh: '甲苯', en: 'toluene' },
  甲醛: { zh: '甲醛', en: 'formaldehyde' },
  乙酸乙酯: { zh: '乙酸乙酯', en: 'ethyl acetate' },
  非甲烷总烃: { zh: '非甲烷总烃', en: 'non-methane hydrocarbons' },
  颗粒物: { zh: '颗粒物', en: 'dust' },
  六价铬: { zh: '六价铬', en: 'hexavalent chromium' },
  氨氮: { zh: '氨氮', en: 'ammonia nitrogen' },
  硝酸盐氮: { zh: '硝酸盐氮', en: 'nitrate nitrogen' },
  硫酸盐: { zh: '硫酸盐', en: 'sulphate' },
  悬浮物: { zh: '悬浮物', en: 'suspended solids' },
  总氮: { zh: '总氮', en: 'total nitrogen' },
}

export const measured = (name: string | number | undefined, lang: Lang): string =>
  MEASURED[String(name)]?.[lang] ?? String(name ?? '')
