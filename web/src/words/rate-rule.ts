// The rule of a rate in a sentence: 一年期 LPR 减 20 个基点起，最高 5%.
import type { RateRule } from '#shared/loan/terms.ts'
import type { Lang } from '../site.ts'

const percent = (bp: number): string => `${bp / 100}%`

const BOUNDS = {
  zh: { from: (rate: string) => `${rate}起`, 'at-most': (rate: string) => `不高于 ${rate}` },
  en: { from: (rate: string) => `from ${rate}`, 'at-most': (rate: string) => `at most ${rate}` },
}

function lpr({ tenor, spreadBp, capBp }: Extract<RateRule, { basis: 'lpr' }>, lang: Lang): string {
  const size = Math.abs(spreadBp)
  if (lang === 'en') {
    const spread = spreadBp === 0 ? '' : ` ${spreadBp < 0 ? 'minus' : 'plus'} ${size} bp`
    const cap = capBp === undefined ? '' : `, never above ${percent(capBp)}`
    return `prime rate of ${tenor === '1y' ? 'one year' : 'five years'}${spread}${cap}`
  }
  const spread = spreadBp === 0 ? '' : ` ${spreadBp < 0 ? '减' : '加'} ${size} 个基点`
  const cap = capBp === undefined ? '' : `（最高 ${percent(capBp)}）`
  return `${tenor === '1y' ? '一年期' : '五年期以上'} LPR${spread}${cap}`
}

export function rateRuleText(rule: RateRule, lang: Lang): string {
  const rate = rule.basis === 'fixed' ? percent(rule.bp) : lpr(rule, lang)
  return rule.bound === undefined ? rate : BOUNDS[lang][rule.bound](rate)
}
