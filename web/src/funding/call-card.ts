// One funding call for the public: its days, its money, whom to ask, and the answers of the pre-check.
import { type Applicant, precheck, standOf } from '#shared/funding/precheck.ts'
import { day, yuan } from '../client/format.ts'
import { type Child, el } from '../client/draw.ts'
import { fundingWords } from '../words/funding.ts'
import { sayClause } from '../words/say-clause.ts'
import { t } from '../words/words.ts'
import type { CallView, FundingProps } from './view.ts'

const DAY_MS = 86_400_000
const TONES = { pass: 'tag', unknown: 'tag warn', fail: 'tag danger' } as const

/** `ask` is what the reader filled in, if anything. */
export function callCard(
  call: CallView,
  props: FundingProps,
  today: string,
  ask: Applicant | undefined,
): HTMLElement {
  const { lang, places } = props
  const w = t(fundingWords, lang)
  const { fields: f } = call
  const stand = standOf(call, today)
  const left = Math.round((Date.parse(f.closesOn) - Date.parse(today)) / DAY_MS)
  return el(
    'li',
    {},
    el(
      'article',
      { class: 'item' },
      el('h3', { lang: 'zh-CN' }, f.title),
      el(
        'p',
        { class: 'row' },
        el('span', { class: stand === 'open' ? 'tag' : 'tag warn' }, w[stand]),
        el('span', {}, w.days(day(f.opensOn, lang), day(f.closesOn, lang))),
        stand === 'open' && el('strong', {}, w.left(left)),
      ),
      el(
        'p',
        { class: 'meta' },
        el('span', { lang: 'zh-CN' }, f.issuer),
        el('span', {}, places[f.region] ?? f.region),
        f.amountMaxFen !== undefined && el('span', {}, w.most(yuan(f.amountMaxFen, lang))),
      ),
      f.text && el('p', { lang: 'zh-CN' }, f.text),
      ask && answers(call, props, today, ask),
      f.documents && el('p', {}, w.documents(f.documents)),
      el('p', {}, w.call(f.contact.name, f.contact.phone)),
      el('p', { class: 'muted' }, w.source(f.source, day(f.checkedOn, lang))),
    ),
  )
}

function answers({ fields }: CallView, props: FundingProps, today: string, ask: Applicant): Child {
  const { lang, sayings } = props
  const w = t(fundingWords, lang)
  const found = precheck(ask, fields, today)
  const has = (wanted: string) => found.some(({ answer }) => answer === wanted)
  return [
    el('p', {}, el('strong', {}, has('fail') ? w.notMet : has('unknown') ? w.someOpen : w.allMet)),
    el(
      'ul',
      { class: 'plain-list' },
      found.map((one) =>
        el(
          'li',
          {},
          el('span', { class: TONES[one.answer] }, sayings.answers[one.answer] ?? ''),
          ` ${sayClause(one, sayings, lang)}`,
        ),
      ),
    ),
  ]
}
