// Labels of a kind's fields in one language, at build time: they go to the islands as a prop.
import { kindOf, type KindName } from '#shared/listing/kinds.ts'
import { type Lang } from '../site.ts'

export type Labels = Readonly<Record<string, string>>

/** Values carry their own units, so their labels drop them. */
export const labelsOf = (kind: KindName, lang: Lang): Labels =>
  Object.fromEntries(
    Object.entries(kindOf(kind).labels).map(([key, label]) => [
      key,
      label[lang].replace(/（(元|吨|公里|月|%)[^）]*）$| \((yuan|t|t\/a|km|months|%)[^)]*\)$/, ''),
    ]),
  )
