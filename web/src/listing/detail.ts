// One listing as this reader may see it: facts in words, who, where, since when, and the way on.
import { call } from '../client/api.ts'
import { codeNames } from '../client/code-names.ts'
import { loginHref } from '../client/draft.ts'
import { type Child, draw, el, spot } from '../client/draw.ts'
import { day } from '../client/format.ts'
import { session } from '../client/session.ts'
import { emptyState, failure, keptNote } from '../client/states.ts'
import { bare, href, SHELVES, type Lang, type ShelfKind } from '../site.ts'
import { langIn } from '../words/foreign.ts'
import { publicWords } from '../words/public.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { type ListingView } from './listing.ts'
import { type Reading, valueText } from './value.ts'

export type DetailProps = {
  lang: Lang
  kind: ShelfKind
  places: Places
  /** Field → label, in the order of the kind's schema. */
  labels: Readonly<Record<string, string>>
}

/** Said elsewhere on the page. */
const APART = ['title', 'text', 'region']

const here = spot<DetailProps>('listing')
if (here) void load(here.place, here.props)

async function load(place: HTMLElement, props: DetailProps): Promise<void> {
  const { lang, kind, places } = props
  const again = () => void load(place, props)
  const [answer, names] = await Promise.all([
    call<ListingView>('GET', `/api/listings/${encodeURIComponent(idHere(kind))}`, { keep: true }),
    codeNames(lang),
  ])
  const view = answer.ok ? answer.value : answer.kept?.value
  if (!view) {
    if (!answer.ok)
      draw(
        place,
        answer.problem.status === 404 ? gone(props) : failure(answer.problem, lang, again),
      )
    return
  }
  const old = !answer.ok && answer.kept ? keptNote(answer.kept.at, lang, again) : undefined
  draw(place, old, ...whole(view, props, { lang, places, names }))
  const way = await wayOn(view, lang)
  if (way) place.append(el('div', { class: 'note noprint' }, way))
}

/** `/demands/lst_…`, served by the page `/demands/detail/`; `?id=` where nothing rewrites. */
function idHere(kind: ShelfKind): string {
  const tail = bare(location.pathname).slice(SHELVES[kind].length).replace('/', '')
  return tail === 'detail' || tail === ''
    ? (new URLSearchParams(location.search).get('id') ?? '-')
    : tail
}

function gone({ lang, kind }: DetailProps): HTMLElement {
  const w = t(publicWords, lang)
  const back = el('p', {}, el('a', { href: href(lang, SHELVES[kind]) }, w.back))
  return emptyState(w.missing, el('p', {}, w.missingNote), back)
}

function whole(view: ListingView, { lang, labels }: DetailProps, reading: Reading): HTMLElement[] {
  const w = t(publicWords, lang)
  const title = typeof view.fields.title === 'string' ? view.fields.title : ''
  const text = typeof view.fields.text === 'string' ? view.fields.text : ''
  document.title = `${title} · ${document.title.split(' · ').pop() ?? ''}`
  const facts = Object.entries(labels).map(([key, label]) =>
    APART.includes(key) ? undefined : fact(label, valueText(key, view.fields[key], reading), lang),
  )
  const dates = [
    view.publishedAt && w.published(day(view.publishedAt, lang)),
    view.confirmedAt && w.confirmed(day(view.confirmedAt, lang)),
  ]
  const open = view.status === 'published'
  return [
    el('h2', { lang: langIn(title, lang) }, title),
    el(
      'p',
      { class: 'row' },
      el('span', { class: open ? 'tag' : 'tag warn' }, w[`status_${view.status}`]),
      filledIn(view, lang),
      view.case && el('span', {}, `${w.case} ${view.case.number}`),
    ),
    el(
      'dl',
      { class: 'facts' },
      fact(w.from, view.orgName ?? view.maskedName, lang),
      fact(w.place, valueText('region', view.fields.region ?? view.city, reading), lang),
      facts,
    ),
    ...(text === ''
      ? []
      : [el('h3', {}, w.describe), el('p', { class: 'prose', lang: langIn(text, lang) }, text)]),
    el(
      'p',
      { class: 'meta' },
      dates.map((said) => said && el('span', {}, said)),
    ),
  ]
}

/** Said until the organisation has confirmed what an official filled in. */
function filledIn(view: ListingView, lang: Lang): Child {
  const w = t(publicWords, lang)
  return (
    view.filledIn && [
      el('span', { class: 'tag warn' }, w.filled),
      el('span', { class: 'muted' }, w.filledNote),
    ]
  )
}

const fact = (label: string, said: string | undefined, lang: Lang): HTMLElement | undefined =>
  said === undefined
    ? undefined
    : el('div', {}, el('dt', {}, label), el('dd', { lang: langIn(said, lang) }, said))

/** What the reader can do next; the owner and officials have pages of their own for it. */
async function wayOn(view: ListingView, lang: Lang): Promise<Child> {
  const { member } = await session()
  const w = t(publicWords, lang)
  if (view.relation === 'public')
    return [
      view.kind === 'loan' && reckonWith(view, lang),
      el('p', {}, w[`hidden_${view.kind}`]),
      !member && go(loginHref(lang), w.signin),
    ]
  if (view.kind === 'demand' && member?.role === 'firm')
    return [el('p', {}, w.firmWay), go(href(lang, `/firm/opportunities/${view.id}`), w.firmGo)]
  if (view.kind === 'offer' && member?.role === 'enterprise')
    return [el('p', {}, w.enterpriseWay), go(href(lang, '/my/'), w.enterpriseGo)]
  if (view.kind === 'loan') return loanWay(view, member?.role, lang)
  return undefined
}

const go = (to: string, text: string): HTMLElement =>
  el('p', {}, el('a', { class: 'btn', href: to }, text))

const reckonWith = ({ id }: ListingView, lang: Lang): HTMLElement =>
  el(
    'p',
    {},
    el(
      'a',
      { href: href(lang, `/loans/calculator/?product=${id}`) },
      t(publicWords, lang).loanCalc,
    ),
  )

function loanWay(view: ListingView, role: string | undefined, lang: Lang): Child {
  const w = t(publicWords, lang)
  return [
    reckonWith(view, lang),
    role === 'enterprise' && go(href(lang, '/my/finance/new/'), w.loanGo),
    view.relation === 'owner' && go(href(lang, `/bank/products/${view.id}/edit`), w.loanEdit),
  ]
}
