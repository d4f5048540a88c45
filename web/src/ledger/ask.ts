// The ledger's filter in the address: a view can be bookmarked, sent and come back to.
import type { Filter } from '#shared/ledger/filter.ts'

/** What the page reads of a filter: plain texts, checked by the API. */
export type Ask = { [K in keyof Filter]?: string | undefined }

const KEYS = ['region', 'stage', 'status', 'code', 'month', 'overdue'] as const

export function askIn(search: string): Ask {
  const asked = new URLSearchParams(search)
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = asked.get(key)
      return value ? [[key, value]] : []
    }),
  )
}

/** `region=451082&stage=quote`, always in the same order; nothing where nothing is asked. */
export function queryOf(ask: Ask): string {
  const query = new URLSearchParams()
  for (const key of KEYS) {
    const value = ask[key]
    if (value) query.set(key, value)
  }
  return query.toString()
}

export const pathOf = (ask: Ask, limit: number): string => {
  const query = queryOf(ask)
  return `/api/ledger?limit=${limit}${query === '' ? '' : `&${query}`}`
}

/** Without a trace in the history: back leads to the page before. */
export function showInAddress(ask: Ask): void {
  const query = queryOf(ask)
  history.replaceState(null, '', location.pathname + (query === '' ? '' : `?${query}`))
}
