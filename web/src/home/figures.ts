// Today's figures on the home page: put in place when they arrive, dashes until then.
import { call } from '../client/api.ts'
import { number, when } from '../client/format.ts'

/** What `/api/stats` tells; every figure may be absent. */
export type Stats = {
  demands?: number
  offers?: number
  firms?: number
  cases?: number
  /** Published demands by city code. */
  byCity?: Readonly<Record<string, number>>
}

const STEPS = 6
const lang = document.documentElement.lang === 'zh-CN' ? 'zh' : 'en'

function show(stats: Stats): void {
  for (const spot of document.querySelectorAll<HTMLElement>('[data-figure]')) {
    const value = stats[spot.dataset.figure as 'demands']
    if (typeof value === 'number') spot.textContent = number(value, lang)
  }
  const byCity = stats.byCity
  if (!byCity) return
  const most = Math.max(1, ...Object.values(byCity))
  for (const cell of document.querySelectorAll<HTMLElement>('[data-city]')) {
    cell.textContent = number(byCity[cell.dataset.city ?? ''] ?? 0, lang)
  }
  for (const shape of document.querySelectorAll<SVGElement>('[data-shape]')) {
    const share = (byCity[shape.dataset.shape ?? ''] ?? 0) / most
    shape.setAttribute('class', `q${Math.min(STEPS - 1, Math.floor(share * STEPS))}`)
  }
}

async function load(): Promise<void> {
  const answer = await call<Stats>('GET', '/api/stats', { keep: true })
  const value = answer.ok ? answer.value : answer.kept?.value
  if (value) show(value)
  const old = !answer.ok && answer.kept ? answer.kept.at : undefined
  const note = document.querySelector<HTMLElement>('[data-figures-at]')
  if (note && old) note.textContent = when(old, lang)
}

void load()
