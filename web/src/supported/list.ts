// The public list: who is on it, why, and until when; no framework, it is read on old phones.
import { CATEGORY_WORDS } from '#shared/supported/words.ts'
import { call } from '../client/api.ts'
import { draw, el, spot } from '../client/draw.ts'
import { day } from '../client/format.ts'
import { emptyState, failure, keptNote, pager } from '../client/states.ts'
import { type Lang } from '../site.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { supportedWords } from '../words/supported.ts'
import { t } from '../words/words.ts'
import type { PublicLine } from './supported.ts'

type Props = { lang: Lang; places: Places }
type Page = { items: readonly PublicLine[]; next?: string }

const here = spot<Props>('supported')
if (here) void list(here.place, here.props, [], undefined)

async function list(
  place: HTMLElement,
  props: Props,
  before: readonly PublicLine[],
  after: string | undefined,
): Promise<void> {
  const { lang } = props
  const again = () => void list(place, props, before, after)
  const query = after === undefined ? '' : `?after=${encodeURIComponent(after)}`
  const answer = await call<Page>('GET', `/api/supported${query}`, { keep: true })
  const page = answer.ok ? answer.value : answer.kept?.value
  if (!page) {
    if (!answer.ok) draw(place, failure(answer.problem, lang, again))
    return
  }
  const items = [...before, ...page.items]
  const { next } = page
  draw(
    place,
    !answer.ok && answer.kept && keptNote(answer.kept.at, lang, again),
    ...rows(items, props),
    next !== undefined && pager(lang, () => void list(place, props, items, next)),
  )
}

function rows(items: readonly PublicLine[], props: Props): HTMLElement[] {
  const w = t(supportedWords, props.lang)
  if (items.length === 0) return [emptyState(w.none, el('p', {}, w.noneNote))]
  return [
    el('p', { class: 'muted', role: 'status' }, w.shown(items.length)),
    el(
      'ul',
      { class: 'cards' },
      items.map((item) => el('li', {}, row(item, props))),
    ),
  ]
}

function row(item: PublicLine, { lang, places }: Props): HTMLElement {
  const w = t(supportedWords, lang)
  const { orgName, category, city, from, to, reason = '' } = item
  const place = places[city] ?? city
  return el(
    'article',
    { class: 'item' },
    el('h2', { lang: langIn(orgName, lang) }, orgName),
    el('p', { class: 'row' }, el('span', { class: 'tag' }, CATEGORY_WORDS[category][lang])),
    el(
      'p',
      {},
      `${w.reason}${lang === 'zh' ? '：' : ': '}`,
      el('span', { lang: langIn(reason, lang) }, reason),
    ),
    el(
      'p',
      { class: 'meta' },
      el('span', { lang: langIn(place, lang) }, place),
      from !== undefined &&
        to !== undefined &&
        el('span', {}, w.period(day(from, lang), day(to, lang))),
    ),
  )
}
