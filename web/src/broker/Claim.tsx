// Confirming by a code, without signing in: what was filled in, and is it right.
import { useEffect, useState } from 'preact/hooks'
import { type KindName } from '#shared/listing/kinds.ts'
import { type Labels } from '../cases/labels.ts'
import { ContactCard } from '../cases/ContactCard.tsx'
import { Description, Facts } from '../cases/Facts.tsx'
import { withCounties } from '../cases/place.ts'
import { keepDraft } from '../client/draft.ts'
import { day, when } from '../client/format.ts'
import { useNames } from '../client/names.ts'
import { Line } from '../my/form/controls.tsx'
import { href, type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { brokerWords } from '../words/broker.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'
import { CLAIM_CODE } from './code.ts'
import { useSend } from './send.ts'
import { Trouble } from './Trouble.tsx'
import { wayText } from './way.ts'

/** What POST /api/claims/look answers. */
export type Claimed = {
  orgName: string
  by: string
  at: string
  expiresAt: string
  joined: boolean
  answer?: 'yes' | 'no'
  listing?: { id: string; kind: KindName; fields: Record<string, unknown>; way?: string }
}
type Props = { lang: Lang; places: Places; labels: Readonly<Record<KindName, Labels>> }

export function Claim(props: Props) {
  const { lang } = props
  const w = t(brokerWords, lang)
  const [code, setCode] = useState('')
  const [seen, setSeen] = useState<Claimed>()
  // Before the script runs the form would send the code in its address: it is shown afterwards.
  const [isReady, setReady] = useState(false)
  const { busy, trouble, send, errorOf } = useSend(lang, { code: w.claimCode })
  const look = (typed: string) =>
    void send<Claimed>('POST', '/api/claims/look', { body: { code: typed } }, setSeen)
  useEffect(() => {
    setReady(true)
    const given = decodeURIComponent(location.hash.slice(1))
    if (given === '') return
    setCode(given)
    look(given)
  }, [])
  if (!isReady) {
    return (
      <p class="waiting" role="status">
        {t(stateWords, lang).loading}
      </p>
    )
  }
  if (seen) return <Seen {...props} code={code} seen={seen} />
  return (
    <>
      <Trouble lang={lang} trouble={trouble} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          look(code)
        }}
      >
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
        <p class="actions">
          <button class="btn" aria-disabled={busy}>
            {w.look}
          </button>
        </p>
      </form>
    </>
  )
}

function Seen({ lang, places, labels, code, seen }: Props & { code: string; seen: Claimed }) {
  const w = t(brokerWords, lang)
  const names = useNames(lang)
  const [answer, setAnswer] = useState(seen.answer)
  const { listing } = seen
  if (!listing) {
    return (
      <>
        <h2 lang={langIn(seen.orgName, lang)}>{seen.orgName}</h2>
        <p>{w.joinOnly}</p>
        <JoinLink lang={lang} code={code} />
      </>
    )
  }
  const title = typeof listing.fields.title === 'string' ? listing.fields.title : ''
  return (
    <article>
      <h2 lang={langIn(title, lang)}>{title}</h2>
      <p class="row">
        <strong lang={langIn(seen.orgName, lang)}>{seen.orgName}</strong>
        <span class="muted">
          {w.filledFor(seen.by, wayText(listing.way, lang), day(seen.at, lang))}
        </span>
      </p>
      <Facts
        {...{ lang, names }}
        places={withCounties(places)}
        labels={labels[listing.kind]}
        fields={listing.fields}
      />
      <Description lang={lang} text={listing.fields.text} />
      <ContactCard lang={lang} contact={listing.fields.contact} address={listing.fields.address} />
      <p class="muted">{w.until(when(seen.expiresAt, lang))}</p>
      {answer === undefined ? (
        <Answer lang={lang} code={code} onAnswered={setAnswer} />
      ) : (
        <div class="note" role="status">
          <p>
            <strong>{answer === 'yes' ? w.didYes : w.didNo}</strong>
          </p>
        </div>
      )}
      {answer === 'yes' && !seen.joined && (
        <>
          <p>{w.joinNext}</p>
          <JoinLink lang={lang} code={code} />
        </>
      )}
    </article>
  )
}

type AnswerProps = { lang: Lang; code: string; onAnswered: (answer: 'yes' | 'no') => void }

function Answer({ lang, code, onAnswered }: AnswerProps) {
  const w = t(brokerWords, lang)
  const [name, setName] = useState('')
  const [asking, setAsking] = useState(false)
  const { busy, trouble, send, errorOf } = useSend(lang, { name: w.yourName })
  const say = (answer: 'yes' | 'no') => {
    setAsking(false)
    const body = { code, answer, name }
    void send('POST', '/api/claims/answer', { body }, () => onAnswered(answer))
  }
  return (
    <section class="panel noprint">
      <p>{w.whole}</p>
      <Trouble lang={lang} trouble={trouble} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          say('yes')
        }}
      >
        <Line
          lang={lang}
          name="name"
          label={w.yourName}
          hint={w.yourNameHint}
          required
          maxLength={40}
          autocomplete="name"
          error={errorOf('name')}
          value={name}
          onType={setName}
        />
        <p class="actions">
          <button class="btn" aria-disabled={busy}>
            {w.yes}
          </button>
          <button type="button" class="btn danger" onClick={() => setAsking(true)}>
            {w.no}
          </button>
        </p>
      </form>
      <Dialog open={asking} title={w.no} onClose={() => setAsking(false)}>
        <p>{w.noSure}</p>
        <div class="actions">
          <button type="button" class="btn danger" onClick={() => say('no')}>
            {w.no}
          </button>
        </div>
      </Dialog>
    </section>
  )
}

function JoinLink({ lang, code }: { lang: Lang; code: string }) {
  return (
    <p class="noprint">
      <a class="btn" href={href(lang, '/join/')} onClick={() => keepDraft(CLAIM_CODE, code)}>
        {t(brokerWords, lang).joinGo}
      </a>
    </p>
  )
}
