// Where the link of a mail leads: one press and this kind of mail comes no more, signed in or not.
import { useState } from 'preact/hooks'
import type { NoticeGroup } from '#shared/notice/preference.ts'
import { call } from '../client/api.ts'
import { href, type Lang } from '../site.ts'
import { settingWords } from '../words/notice-settings.ts'
import { problemText } from '../words/problem.ts'
import { t } from '../words/words.ts'

export type FromMail = { who: string; key: string; group?: string }

export function mailIn(search: string): FromMail | undefined {
  const asked = new URLSearchParams(search)
  const [who, key, group] = ['who', 'key', 'group'].map((name) => asked.get(name) ?? '')
  if (!who || !key) return undefined
  return { who, key, ...(group ? { group } : {}) }
}

/** The link itself changes nothing: mail programs open links to look at them. */
export function Less({ lang, mail }: { lang: Lang; mail: FromMail }) {
  const [said, setSaid] = useState('')
  const w = t(settingWords, lang)
  const go = async () => {
    const answer = await call('POST', '/api/notices/off', { body: mail })
    if (answer.ok) setSaid(w.offDone)
    else setSaid(answer.problem.status === 404 ? w.offGone : problemText(answer.problem, lang))
  }
  const lead =
    mail.group === undefined
      ? w.offAll
      : mail.group === 'duty'
        ? w.offDuty
        : w.offLead(w[mail.group as NoticeGroup] ?? mail.group)
  return (
    <section aria-labelledby="less">
      <h2 id="less">{w.offTitle}</h2>
      {said === '' ? (
        <>
          <p>{lead}</p>
          <button type="button" class="btn" onClick={() => void go()}>
            {w.offGo}
          </button>
        </>
      ) : (
        <p class="note" role="status">
          {said}
        </p>
      )}
      <p>
        <a href={href(lang, '/messages/settings/')}>{w.settings}</a>
      </p>
    </section>
  )
}
