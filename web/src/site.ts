// The site's languages and addresses: both locales come from one page file.

export const LANGS = ['zh', 'en'] as const
export type Lang = (typeof LANGS)[number]

/** What the `lang` attribute says. Vietnamese is one more line here and in every catalogue. */
export const HTML_LANG: Record<Lang, string> = { zh: 'zh-CN', en: 'en' }

/** For `getStaticPaths` of every page under `pages/[...lang]/`: zh-CN at `/`, the others under their name. */
export const langPaths = () =>
  LANGS.map((lang) => ({ params: { lang: lang === 'zh' ? undefined : lang } }))

export const langOf = (param: string | undefined): Lang =>
  LANGS.find((lang) => lang === param) ?? 'zh'

/** `href('en', '/demands/')` is `/en/demands/`. */
export const href = (lang: Lang, path: string): string => (lang === 'zh' ? path : `/${lang}${path}`)

/** The path without its language, always with a closing slash before any query. */
export function bare(pathname: string): string {
  const [, first] = pathname.split('/')
  const known = LANGS.some((lang) => lang === first && lang !== 'zh')
  const path = known ? pathname.slice(1 + (first?.length ?? 0)) : pathname
  return path.endsWith('/') ? path : `${path}/`
}

/** Where the public browses each kind of listing. */
export const SHELVES = {
  demand: '/demands/',
  offer: '/offers/',
  loan: '/loans/',
  expert: '/experts/',
} as const
export type ShelfKind = keyof typeof SHELVES
