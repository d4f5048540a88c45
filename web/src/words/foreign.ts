// Text in another language than the page says so, for screen readers and for hyphenation.
import { HTML_LANG, type Lang } from '../site.ts'

const HAN = /\p{Script=Han}/u

/** The `lang` of data inside a page: Chinese text on a page that is not Chinese. */
export const langIn = (text: string, page: Lang): string | undefined =>
  page !== 'zh' && HAN.test(text) ? HTML_LANG.zh : undefined
