// The outbox in the browser: the letters that the embedded mail port did not really send.
import { type Posted } from './mail.ts'
import { type Lang, escapeHtml, pageOf } from './serve-page.ts'

const WORDS = {
  zh: {
    title: '发件箱（开发用）',
    about: '这些邮件没有真的发出，只存在本机，最新的在上面。',
    none: '还没有邮件。',
    other: 'English',
    to: '收件人',
  },
  en: {
    title: 'Outbox (for developers)',
    about: 'These letters were not really sent; they stay on this machine. Newest first.',
    none: 'No letters yet.',
    other: '中文',
    to: 'To',
  },
} as const

const MINUTE = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

export function outboxPage(lang: Lang, letters: readonly Posted[]): string {
  const words = WORDS[lang]
  return pageOf({
    lang,
    title: words.title,
    other: { href: `/outbox?lang=${lang === 'zh' ? 'en' : 'zh'}`, words: words.other },
    main: `<p>${words.about} <a href="/outbox?lang=${lang}">${lang === 'zh' ? '现在更新' : 'Reload now'}</a></p>${
      letters.length > 0
        ? letters.map((letter) => article(words.to, letter)).join('')
        : `<p>${words.none}</p>`
    }`,
  })
}

const article = (to: string, letter: Posted): string =>
  `<article><h2 lang="zh-CN">${escapeHtml(letter.subject)}</h2>
<p class="muted">${to}: ${escapeHtml(letter.to)} · <time datetime="${letter.at}">${MINUTE.format(new Date(letter.at))}</time></p>
<pre lang="zh-CN">${linked(letter.text)}</pre></article>`

/** A developer follows the links of a letter as its reader would. */
const linked = (text: string): string =>
  escapeHtml(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)
