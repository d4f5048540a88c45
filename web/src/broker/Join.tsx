// Somebody new: signs in, then joins an organisation by a code or registers one.
import { useEffect, useState } from 'preact/hooks'
import { draftOf, dropDraft } from '../client/draft.ts'
import { session, type Session } from '../client/session.ts'
import { Line } from '../my/form/controls.tsx'
import { href, type Lang } from '../site.ts'
import { Choices } from '../ui/Field.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { brokerWords } from '../words/broker.ts'
import { t } from '../words/words.ts'
import { CLAIM_CODE } from './code.ts'
import { EMPTY_PERSON, NewOrg, type NewOrgTyped, type Person, PersonLines } from './NewOrg.tsx'
import { useSend } from './send.ts'
import { Trouble } from './Trouble.tsx'

export function Join({ lang }: { lang: Lang }) {
  const load = useLoad<{ newcomer: boolean }>('/api/newcomer')
  const [now, setNow] = useState<Session>()
  useEffect(() => void session().then(setNow), [])
  const w = t(brokerWords, lang)
  if (now?.member) {
    return (
      <div class="panel">
        <p>{w.joinInside([now.member.orgName, now.member.name].filter(Boolean).join(' '))}</p>
        <p>
          <a class="btn" href={href(lang, `${now.home ?? ''}/`)}>
            {w.joinHome}
          </a>
        </p>
      </div>
    )
  }
  return (
    <LoadState lang={lang} load={load}>
      {({ newcomer }) =>
        newcomer ? (
          <Form lang={lang} />
        ) : (
          <div class="panel">
            <p>{w.joinSignInNote}</p>
            <p>
              <a class="btn" href={`/api/login?return=${encodeURIComponent(href(lang, '/join/'))}`}>
                {w.joinSignIn}
              </a>
            </p>
          </div>
        )
      }
    </LoadState>
  )
}

const EMPTY_ORG: NewOrgTyped = {
  role: 'enterprise',
  name: '',
  creditCode: '',
  region: '',
  industry: '',
  phone: '',
}

function Form({ lang }: { lang: Lang }) {
  const w = t(brokerWords, lang)
  const [how, setHow] = useState<'code' | 'register'>('code')
  const [code, setCode] = useState(() => draftOf<string>(CLAIM_CODE) ?? '')
  const [person, setPerson] = useState<Person>(EMPTY_PERSON)
  const [org, setOrg] = useState(EMPTY_ORG)
  const { busy, trouble, send, errorOf } = useSend(lang, {
    code: w.claimCode,
    'org.name': w.name,
    'org.creditCode': w.code,
    'org.region': w.step1,
    'org.industry': w.industry,
    'org.phone': w.phone,
    'person.name': w.yourName,
    'person.email': w.email,
    'person.phone': w.mobile,
  })
  const go = (event: SubmitEvent) => {
    event.preventDefault()
    const self = without(person)
    const body = how === 'code' ? { code, person: self } : { org: without(org), person: self }
    const path = how === 'code' ? '/api/newcomer/join' : '/api/newcomer/register'
    void send('POST', path, { body }, () => {
      dropDraft(CLAIM_CODE)
      // The session is new: where to is the page's own question.
      location.assign(`${href(lang, '/login/')}?home`)
    })
  }
  return (
    <>
      <Trouble lang={lang} trouble={trouble} />
      <form noValidate onSubmit={go}>
        <Choices
          lang={lang}
          name="how"
          legend={w.how}
          type="radio"
          chosen={[how]}
          options={[
            { value: 'code', label: <Way name={w.byCode} note={w.byCodeNote} /> },
            { value: 'register', label: <Way name={w.register} note={w.registerNote} /> },
          ]}
          onChange={(event) => setHow(event.currentTarget.value as typeof how)}
        />
        {how === 'code' ? (
          <Line
            lang={lang}
            name="code"
            label={w.claimCode}
            hint={w.claimHint}
            required
            maxLength={40}
            error={errorOf('code')}
            value={code}
            onType={setCode}
          />
        ) : (
          <NewOrg
            lang={lang}
            typed={org}
            errorOf={errorOf}
            onChange={(patch) => setOrg((was) => ({ ...was, ...patch }))}
          />
        )}
        <PersonLines
          lang={lang}
          typed={person}
          errorOf={errorOf}
          onChange={(patch) => setPerson((was) => ({ ...was, ...patch }))}
        />
        <p class="actions">
          <button class="btn" aria-disabled={busy}>
            {how === 'code' ? w.join : w.registerGo}
          </button>
        </p>
      </form>
    </>
  )
}

const Way = ({ name, note }: { name: string; note: string }) => (
  <>
    {name} <span class="muted small">{note}</span>
  </>
)

/** What is empty is not said. */
const without = <T extends Readonly<Record<string, string>>>(typed: T): Partial<T> =>
  Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== '')) as Partial<T>
