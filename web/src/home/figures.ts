// Today's figures on the home page: put in place when they arrive; kept ones, or a way to try again, else.
import { call } from '../client/api.ts'
import { draw } from '../client/draw.ts'
import { number } from '../client/format.ts'
import { failure, keptNote } from '../client/states.ts'

/** What `/api/stats` tells: what is published, by kind and by city code. */
export type Stats = {
  total: number
  kinds: Readonly<Record<string, number>>
  cities: Readonly<Record<string, number>>
}

const STEPS = 6
const lang = document.documentElement.lang === 'zh-CN' ? 'zh' : 'en'

function show({ kinds, cities }: Stats): void {
  for (const spot of document.querySelectorAll<HTMLElement>('[data-figure]')) {
    spot.textContent = number(kinds[spot.dataset.figure ?? ''] ?? 0, lang)
  }
  for (const said of document.querySelectorAll<HTMLElement>('[data-shaded]')) said.hidden = false
  const most = Math.max(1, ...Object.values(cities))
  for (const cell of document.querySelectorAll<HTMLElement>('[data-city]')) {
    cell.textContent = number(cities[cell.dataset.city ?? ''] ?? 0, lang)
  }
  for (const shape of document.querySelectorAll<SVGElement>('[data-shape]')) {
    const share = (cities[shape.dataset.shape ?? ''] ?? 0) / most
    shape.setAttribute('class', `q${Math.min(STEPS - 1, Math.floor(share * STEPS))}`)
  }
}

async function load(): Promise<void> {
  const answer = await call<Stats>('GET', '/api/stats', { keep: true })
  const value = answer.ok ? answer.value : answer.kept?.value
  if (value) show(value)
  const note = document.querySelector<HTMLElement>('[data-figures-note]')
  if (!note) return
  const again = () => void load()
  if (answer.ok) draw(note)
  else if (answer.kept) draw(note, keptNote(answer.kept.at, lang, again))
  else draw(note, failure(answer.problem, lang, again))
}

void load()
