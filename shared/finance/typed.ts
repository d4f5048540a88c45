// Amounts and rates as people type them: 800万, 八百万元, 1.2亿, 3.85%; what looks like a slip is asked about.
import { type Flaw } from '../problem.ts'

export type Read = { readonly value: number } | { readonly flaw: Omit<Flaw, 'path'> }

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  ['零〇', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (signs, n) => Array.from(signs).map((sign) => [sign, n]),
  ),
)
const TENS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
}
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** 八百二十万 as a number, or undefined where it is none. */
export function chineseNumber(text: string): number | undefined {
  let [total, below, group] = [0, 0, 0]
  let digit: number | undefined
  const take = (): number => {
    const taken = group + (digit ?? 0)
    group = 0
    digit = undefined
    return taken
  }
  for (const sign of text) {
    const ten = TENS[sign]
    const big = GROUPS[sign]
    if (DIGITS[sign] !== undefined) digit = DIGITS[sign]
    else if (ten !== undefined) {
      group += (digit ?? 1) * ten
      digit = undefined
    } else if (big === 1e4) below += take() * big
    else if (big !== undefined) {
      total = (total + below + take()) * big
      below = 0
    } else return undefined
  }
  return text === '' ? undefined : total + below + take()
}

/** Full-width signs as typed by a Chinese keyboard. */
export const plain = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s,，、¥￥]/g, '')
    .replace(/。/g, '.')

const AMOUNT =
  /^(?:人民币)?(?:(\d+(?:\.\d+)?)|([零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖十拾百佰千仟万萬亿億]+))(十|百|千)?(万|亿)?(?:元|块)?(?:人民币)?[整正]?$/

/** 100 亿元: more than any loan here. */
const MOST_YUAN = 1e10
/** Nobody borrows less for pollution control: the unit was forgotten. */
const FEW_YUAN = 10_000

export const flaw = (code: string, values?: Flaw['values']): Read => ({
  flaw: { code, ...(values ? { values } : {}) },
})

/** An amount in fen. A bare small number is asked about: 800 may well mean 800 万元. */
export function amountFenOf(text: string): Read {
  const yuan = yuanOf(AMOUNT.exec(plain(text)))
  if (yuan === undefined) return flaw('money.form')
  if (yuan <= 0) return flaw('amount.not-positive')
  if (yuan > MOST_YUAN) return flaw('money.impossible')
  if (yuan < FEW_YUAN) return flaw('money.unit', { yuan })
  return { value: Math.round(yuan * 100) }
}

/** An amount as it would be typed, so that reading it gives the same fen. */
export const amountTyped = (fen: number): string =>
  fen / 100 < FEW_YUAN ? `${fen / 100}元` : `${fen / 1_000_000}万`

function yuanOf(found: RegExpExecArray | null): number | undefined {
  const [, digits, signs = '', ten = '', group = ''] = found ?? []
  if (!found || /^[万萬亿億]/.test(signs)) return undefined
  const base = wholeOf(digits, signs)
  const factor = (TENS[ten] ?? 1) * (GROUPS[group] ?? 1)
  return base === undefined ? undefined : Number((base * factor).toPrecision(15))
}

/** In figures, or else in Chinese words. */
export const wholeOf = (digits: string | undefined, signs: string): number | undefined =>
  digits === undefined ? chineseNumber(signs) : Number(digits)

/** Below a quarter per cent and above 24 % a yearly rate is a slip of the point or of the sign. */
const [LOW_BP, HIGH_BP] = [25, 2400]

/** A yearly rate in basis points. 385 % and 0.0385 are asked about, with what was probably meant. */
export function rateBpTyped(text: string): Read {
  const typed = plain(text).replace(/^年利率/, '')
  const found = /^(\d+(?:\.\d+)?)(%|bp|个?基点|‰)?$/i.exec(typed)
  if (!found) return { flaw: { code: 'rate.form' } }
  const [, digits = '', unit] = found
  const factor = unit === undefined || unit === '%' ? 100 : unit === '‰' ? 10 : 1
  const bp = Math.round(Number(digits) * factor)
  if (bp > HIGH_BP)
    return { flaw: { code: 'rate.high', values: { typed: text, likely: meant(bp, 10) } } }
  if (bp < LOW_BP && Number(digits) !== 0)
    return {
      flaw: {
        code: 'rate.low',
        values: { typed: text, likely: meant(Number(digits) * factor, 1 / 10) },
      },
    }
  return { value: bp }
}

/** Moves the point until the rate is a likely one; in per cent. */
function meant(bp: number, by: number): number {
  let likely = bp
  while (by > 1 ? likely > 1500 : likely < 100) likely /= by
  return Number((likely / 100).toPrecision(4))
}
