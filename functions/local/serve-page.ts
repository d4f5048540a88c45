// The frame of the few pages that the embedded server draws itself (sign-in, outbox, refusals).
import { type IncomingMessage } from 'node:http'

export type Lang = 'zh' | 'en'

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => SIGNS[c] ?? c)

/** Only to read paths: what is asked for is always a path of this server. */
const BASE = 'http://127.0.0.1'

/** From `?lang=`, then the page that the reader comes from, then the browser. */
export function langOf(request: Pick<IncomingMessage, 'url' | 'headers'>): Lang {
  const { referer, 'accept-language': accept = '' } = request.headers
  const asked = new URL(request.url ?? '/', BASE).searchParams.get('lang')
  const before = asked === null && referer !== undefined ? langBefore(referer) : asked
  return (before ?? accept).toLowerCase().startsWith('en') ? 'en' : 'zh'
}

/** Browsers keep the page of the first click as the referrer through a chain of redirects. */
function langBefore(referer: string): string | null {
  if (!URL.canParse(referer)) return null
  const { pathname, searchParams } = new URL(referer)
  return searchParams.get('lang') ?? (/^\/en(\/|$)/.test(pathname) ? 'en' : null)
}

const SITE: Readonly<Record<Lang, string>> = {
  zh: '帮企减污供需对接平台',
  en: 'Pollution-control matchmaking platform',
}

export type PageParts = {
  readonly lang: Lang
  readonly title: string
  /** Inner HTML, already escaped. */
  readonly main: string
  readonly other?: { readonly href: string; readonly words: string }
}

export const STYLE_PATH = '/_local/style.css'
/** These pages run no script, and post to nobody but this server. */
export const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
}

export function pageOf({ lang, title, main, other }: PageParts): string {
  const otherLang = lang === 'zh' ? 'en' : 'zh-CN'
  const link = other
    ? `<a href="${escapeHtml(other.href)}" lang="${otherLang}" hreflang="${otherLang}">${other.words}</a>`
    : ''
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · ${SITE[lang]}</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<header><a href="/">${SITE[lang]}</a>${link}</header>
<main><h1>${escapeHtml(title)}</h1>${main}</main>
</body>
</html>`
}

export const STYLE = `:root{color-scheme:light;font:1.0625rem/1.7 system-ui,-apple-system,"PingFang SC","HarmonyOS Sans SC","MiSans","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
*{box-sizing:border-box}
body{margin:0;color:#14231F;background:#F4F7F6}
header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;padding:.5rem 1rem;background:#07463F}
header a{display:inline-flex;align-items:center;min-height:44px;color:#fff}
main{max-width:720px;margin:0 auto;padding:1rem}
h1{font-size:1.75rem;line-height:1.3;margin:.5rem 0}
h2{display:inline;font-size:1.125rem}
a{color:#0B6157}
.muted{color:#475A54}
:focus-visible{outline:3px solid #000;outline-offset:2px;box-shadow:0 0 0 6px #FFDD00}
details,article{margin:.75rem 0;background:#fff;border:1px solid #5C6F69;border-radius:6px}
article{padding:.75rem 1rem;overflow-wrap:anywhere}
article h2{display:block;margin:0}
summary{padding:.5rem 1rem;min-height:44px;cursor:pointer}
.people{list-style:none;margin:0;padding:0 1rem 1rem;display:grid;gap:.5rem}
button,.button{font:inherit;color:#0B6157;background:#fff;border:1px solid #0B6157;border-radius:6px;padding:.5rem .75rem;min-height:44px;cursor:pointer}
.people button{width:100%;text-align:start}
.people b{margin-inline-end:.5rem}
.button{display:inline-block;text-decoration:none}
button:hover,.button:hover{background:#E4F0EC}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:.5rem 0 0}
@media (forced-colors:active){button,.button{border-color:ButtonBorder}}
`
