// The way to the region's sign-on and back: says what went wrong before, or that one is in already.
import { useEffect, useState } from 'preact/hooks'
import { call } from '../client/api.ts'
import { forget } from '../client/keep.ts'
import { session, type Session } from '../client/session.ts'
import { href, type Lang } from '../site.ts'
import { loginWords } from '../words/login.ts'
import { t } from '../words/words.ts'
import { Down } from './Gate.tsx'

const PROBLEMS = {
  'login.unknown': 'unknown',
  'login.refused': 'refused',
  'login.down': 'down',
} as const
/** Comes back here, and from here to whatever the person's home is: only the session knows it. */
const TO_HOME = 'home'

export function SignIn({ lang }: { lang: Lang }) {
  const [now, setNow] = useState<Session>()
  const [problem, setProblem] = useState<keyof typeof PROBLEMS>()
  const [way, setWay] = useState('/api/login')
  useEffect(() => {
    const asked = new URLSearchParams(location.search)
    setProblem(
      Object.keys(PROBLEMS).find((code) => code === asked.get('problem')) as typeof problem,
    )
    const back = asked.get('return') ?? `${href(lang, '/login/')}?${TO_HOME}`
    setWay(`/api/login?return=${encodeURIComponent(back)}`)
    void session().then((found) => {
      if (found.member && found.home && asked.has(TO_HOME))
        location.replace(href(lang, `${found.home}/`))
      else setNow(found)
    })
  }, [lang])
  const w = t(loginWords, lang)
  if (now?.member) return <Inside lang={lang} now={now} />
  return (
    <>
      {problem && (
        <div class="note danger" role="alert">
          <p>
            <strong>{w.problemTitle}</strong>
          </p>
          <p>{w[PROBLEMS[problem]]}</p>
          {problem === 'login.unknown' && (
            <p>
              <a class="btn" href={href(lang, '/join/')}>
                {w.joinGo}
              </a>
            </p>
          )}
        </div>
      )}
      {now && now.member === undefined && <Down lang={lang} />}
      <p>
        <a class="btn" href={way}>
          {w.go}
        </a>
      </p>
    </>
  )
}

function Inside({ lang, now }: { lang: Lang; now: Session }) {
  const w = t(loginWords, lang)
  const { member, home } = now
  const out = async () => {
    forget()
    const answer = await call<{ next: string }>('POST', '/api/logout')
    location.assign(answer.ok ? answer.value.next : '/')
  }
  return (
    <div class="panel" role="status">
      <p>
        <strong>{w.already([member?.orgName, member?.name].filter(Boolean).join(' '))}</strong>
      </p>
      <p class="actions">
        <a class="btn" href={href(lang, `${home ?? ''}/`)}>
          {w.home}
        </a>
        <button type="button" class="btn plain" onClick={() => void out()}>
          {w.out}
        </button>
      </p>
    </div>
  )
}
