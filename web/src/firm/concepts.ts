// The concepts that an offer or a product names: what it takes, and by which processes.
import { allConcepts } from '#shared/vocabulary/vocabulary.ts'
import { findIn, type Pick } from '../client/concepts.ts'
import { type Lang } from '../site.ts'

export { labelOf } from '../client/concepts.ts'

export type Range = 'stream' | 'process'

const OF = { stream: ['waste', 'pollutant', 'service'], process: ['process'] } as const

export const find = (query: string, range: Range, lang: Lang): Pick[] =>
  findIn(
    OF[range].flatMap((kind) => [...allConcepts(kind)]),
    query,
    lang,
  )
