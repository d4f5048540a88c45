// How an official came to know what was filled in, in words.
import { type Lang } from '../site.ts'
import { brokerWords } from '../words/broker.ts'
import { t } from '../words/words.ts'

export function wayText(way: string | undefined, lang: Lang): string {
  const w = t(brokerWords, lang)
  return way === 'visit' ? w.visit : way === 'paper' ? w.paper : w.phone_
}
