// What was typed of an organisation: to the API's profile, what is wrong with it, how two versions differ.
import { checkCharacter, isCreditCode } from '#shared/org/credit-code.ts'
import { placeName } from '#shared/region/region.ts'
import type { Lang } from '../site.ts'
import type { FieldError } from '../ui/ErrorSummary.tsx'
import { flawText } from '../words/flaw.ts'
import { orgWords } from '../words/my-org.ts'
import { t } from '../words/words.ts'
import type { MyOrg } from './my.ts'

const KEYS = ['name', 'creditCode', 'industry', 'region', 'address', 'phone'] as const
export type Typed = Record<(typeof KEYS)[number], string>
export const typedOf = (org: MyOrg): Typed =>
  Object.fromEntries(KEYS.map((key) => [key, org[key] ?? ''])) as Typed

/** What is not asked here (licences) goes back as it came. */
export function profileOf(typed: Typed, org: MyOrg): Record<string, unknown> {
  const filled = KEYS.flatMap((key) =>
    typed[key].trim() === '' ? [] : [[key, typed[key].trim()] as const],
  )
  const code = normalCode(typed.creditCode)
  return {
    ...Object.fromEntries(filled),
    creditCode: code,
    ...(org.licences ? { licences: org.licences } : {}),
  }
}

const normalCode = (typed: string): string =>
  typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

export function wrongIn(typed: Typed, lang: Lang): FieldError[] {
  const w = t(orgWords, lang)
  const found: FieldError[] = []
  if (typed.name.trim().length < 2) found.push({ name: 'name', text: w['name.short'] })
  const code = creditFlaw(normalCode(typed.creditCode), lang)
  if (code !== undefined) found.push({ name: 'creditCode', text: code })
  if (typed.region === '')
    found.push({ name: 'region-city', text: flawText({ code: 'region.unknown' }, lang) })
  if (typed.phone.trim() !== '' && !/^[0-9+() -]{6,30}$/.test(typed.phone.trim()))
    found.push({ name: 'phone', text: flawText({ code: 'phone.form' }, lang) })
  return found
}

/** Which of the three rules it breaks: length, letters, check character. */
function creditFlaw(code: string, lang: Lang): string | undefined {
  const w = t(orgWords, lang)
  if (code === '') return flawText({ code: 'required' }, lang)
  if (code.length !== 18) return w.short(code.length)
  if (checkCharacter(code.slice(0, 17)) === undefined) return w.letters
  return isCreditCode(code) ? undefined : w.check
}

export function differing(mine: Typed, theirs: Typed, lang: Lang) {
  const w = t(orgWords, lang)
  const label = {
    name: w.name,
    creditCode: w.creditCode,
    industry: w.industry,
    region: 'region',
    address: w.address,
    phone: w.phone,
  }
  const said = (key: keyof Typed, value: string) =>
    key === 'region' && value !== '' ? placeName(value) : value
  return KEYS.filter((key) => mine[key] !== theirs[key]).map((key) => ({
    label: key === 'region' ? (lang === 'zh' ? '所在地' : 'Place') : label[key],
    mine: said(key, mine[key]),
    theirs: said(key, theirs[key]),
  }))
}
