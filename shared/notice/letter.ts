// The mails that notices become: one each, a digest of several, and the way to get fewer.
import { type Notice } from './notice.ts'
import { type Locale, sentenceOf } from './words.ts'

/** The mail of a notice: its sentence, the way to act, and why it came. */
export function letterOf(
  notice: Notice,
  locale: Locale,
  origin: string,
): { subject: string; text: string } {
  const sentence = sentenceOf(notice, locale)
  const prefix = locale === 'zh' ? '' : '/en'
  const [site, act, why] =
    locale === 'zh'
      ? ['帮企减污供需对接平台', '请到平台处理：', '您收到此信，是因为您是该事项的相关方。']
      : ['Pollution-cutting exchange', 'Act here: ', 'You get this because you take part in it.']
  return {
    subject: `【${site}】${sentence}`.slice(0, 120),
    text: `${sentence}\n\n${act}${origin}${prefix}${notice.link}\n\n${why}\n`,
  }
}

type Letter = { subject: string; text: string }

/** One letter about several notices, the oldest first. */
export function digestOf(notices: readonly Notice[], locale: Locale, origin: string): Letter {
  const [first] = notices
  if (first && notices.length === 1) return letterOf(first, locale, origin)
  const prefix = locale === 'zh' ? '' : '/en'
  const lines = notices.map(
    (notice) => `${sentenceOf(notice, locale)}\n${origin}${prefix}${notice.link}\n`,
  )
  const n = notices.length
  return locale === 'zh'
    ? { subject: `【帮企减污供需对接平台】${n} 条新消息`, text: `${lines.join('\n')}\n` }
    : { subject: `【Pollution-cutting exchange】${n} new messages`, text: `${lines.join('\n')}\n` }
}

/** What stands under every mail: one link that turns this kind off, no sign-in needed. */
export function lessOf(
  { memberId, key, group }: { memberId: string; key: string; group?: string | undefined },
  locale: Locale,
  origin: string,
): string {
  const prefix = locale === 'zh' ? '' : '/en'
  const query = new URLSearchParams({ who: memberId, key, ...(group ? { group } : {}) })
  const link = `${origin}${prefix}/messages/settings/?${query.toString()}`
  return locale === 'zh' ? `少收这类邮件：${link}\n` : `Fewer of these mails: ${link}\n`
}
