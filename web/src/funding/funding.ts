// `/funding/`: open calls with a pre-check reckoned on this device, and the project shelf; no framework.
import { amountFenOf } from '#shared/finance/typed.ts'
import type { Applicant } from '#shared/funding/precheck.ts'
import type { LoanUse, Permit, Subject } from '#shared/loan/terms.ts'
import { call } from '../client/api.ts'
import { type Child, draw, el, spot } from '../client/draw.ts'
import { quantity, yuan } from '../client/format.ts'
import { emptyState, failure, keptNote, pager } from '../client/states.ts'
import { href, type Lang } from '../site.ts'
import { fundingWords } from '../words/funding.ts'
import { t } from '../words/words.ts'
import { callCard } from './call-card.ts'
import type { CallView, FundingProps, Paged, ShelfView } from './view.ts'

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

type Listed<T> = {
  place: HTMLElement
  path: string
  lang: Lang
  show: (items: readonly T[]) => Child
}

/** The list at `path`, drawn anew as it grows; the rest on demand. */
async function list<T>(listed: Listed<T>, before: readonly T[] = [], after = ''): Promise<void> {
  const { place, path, lang, show } = listed
  const query = after === '' ? '' : `?after=${encodeURIComponent(after)}`
  const answer = await call<Paged<T>>('GET', path + query, { keep: after === '' })
  const again = () => void list(listed, before, after)
  const page = answer.ok ? answer.value : answer.kept?.value
  if (!page) {
    if (!answer.ok)
      draw(place, before.length > 0 && show(before), failure(answer.problem, lang, again))
    return
  }
  const items = [...before, ...page.items]
  const { next } = page
  const more = () => void list(listed, items, next)
  draw(
    place,
    !answer.ok && answer.kept && keptNote(answer.kept.at, lang, again),
    show(items),
    next !== undefined && pager(lang, more),
  )
}

function calls(place: HTMLElement, form: HTMLFormElement, props: FundingProps): void {
  const w = t(fundingWords, props.lang)
  let ask: Applicant | undefined
  const show = (items: readonly CallView[]): Child =>
    items.length === 0
      ? emptyState(w.none, el('p', {}, w.noneNote))
      : el(
          'ul',
          { class: 'cards' },
          items.map((one) => callCard(one, props, today(), ask)),
        )
  const load = () => list<CallView>({ place, path: '/api/funding/calls', lang: props.lang, show })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask = askOf(form)
    void load().then(() => place.scrollIntoView({ block: 'start' }))
  })
  void load()
}

/** What is left out was not said; an amount that cannot be read is not said either. */
function askOf(form: HTMLFormElement): Applicant {
  const data = new FormData(form)
  const typed = (name: string) => {
    const value = data.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const said = (name: string) => (typed(name) === '' ? undefined : typed(name))
  const amount = amountFenOf(typed('amount'))
  const permits = data.getAll('permits').map(String) as Permit[]
  return {
    amountFen: 'value' in amount ? amount.value : undefined,
    use: typed('use') as LoanUse,
    subject: said('subject') as Subject | undefined,
    industry: said('industry')?.toUpperCase(),
    region: typed('city'),
    permits: permits.length > 0 ? permits : undefined,
    violationOn: typed('clean') === 'none' ? null : undefined,
  }
}

function shelf(place: HTMLElement, props: FundingProps): void {
  const { lang, places, capital } = props
  const w = t(fundingWords, lang)
  const card = ({ demandId, demand, fields, city, maskedName }: ShelfView): HTMLElement => {
    const { quantity: amount, title } = demand as {
      title?: string
      quantity?: Parameters<typeof quantity>[0]
    }
    return el(
      'li',
      {},
      el(
        'article',
        { class: 'item' },
        el('h3', { lang: 'zh-CN' }, el('a', { href: href(lang, `/demands/${demandId}`) }, title)),
        el(
          'p',
          { class: 'meta' },
          el('span', { lang: 'zh-CN' }, maskedName),
          el('span', {}, places[city] ?? city),
          amount && el('span', {}, quantity(amount, lang)),
        ),
        el(
          'p',
          { class: 'row' },
          el('strong', {}, w.wants(yuan(fields.wantedFen ?? 0, lang))),
          (fields.forms ?? []).map((one) => el('span', { class: 'tag' }, capital[one] ?? one)),
        ),
        fields.pitch && el('p', { lang: 'zh-CN' }, fields.pitch),
      ),
    )
  }
  const show = (items: readonly ShelfView[]): Child =>
    items.length === 0
      ? emptyState(w.shelfNone, el('p', {}, w.shelfNoneNote))
      : el('ul', { class: 'cards' }, items.map(card))
  void list<ShelfView>({ place, path: '/api/funding/shelf', lang, show })
}

const here = spot<FundingProps>('calls')
const there = document.getElementById('shelf')
const form = document.getElementById('precheck') as HTMLFormElement | null
if (here && there && form) {
  calls(here.place, form, here.props)
  shelf(there, here.props)
}
