// The broker's seat: which firm, what it says, and the code that it confirms by.
import { useState } from 'preact/hooks'
import { Gate, type Me } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { brokerWords } from '../words/broker.ts'
import { roleText } from '../words/value.ts'
import { langIn } from '../words/foreign.ts'
import { t } from '../words/words.ts'
import { CodeCard } from './CodeCard.tsx'
import { ListingStep, type Posted } from './ListingStep.tsx'
import { type KnownOrg, OrgStep } from './OrgStep.tsx'

export const Broker = ({ lang }: { lang: Lang }) => (
  <Gate lang={lang} role="official">
    {(me) => <Steps lang={lang} me={me} />}
  </Gate>
)

function Steps({ lang, me }: { lang: Lang; me: Me }) {
  const w = t(brokerWords, lang)
  const [org, setOrg] = useState<KnownOrg>()
  const [posted, setPosted] = useState<Posted>()
  if (!org) return <OrgStep lang={lang} region={me.region} onChosen={setOrg} />
  return (
    <>
      <div class="note row" role="status">
        <span lang={langIn(org.name, lang)}>{w.known(org.name, roleText(org.role, lang))}</span>
        <span class="muted">{w.members(org.members)}</span>
        {!posted && (
          <button type="button" class="btn plain" onClick={() => setOrg(undefined)}>
            {w.another}
          </button>
        )}
      </div>
      {posted ? (
        <section aria-labelledby="step3">
          <h2 id="step3">{w.step3}</h2>
          <CodeCard lang={lang} reference={posted.ref} />
          <p class="actions noprint">
            <a class="btn" href={href(lang, `/desk/listings/${posted.id}`)}>
              {w.toListing}
            </a>
            <button type="button" class="btn plain" onClick={() => setPosted(undefined)}>
              {w.more}
            </button>
          </p>
        </section>
      ) : (
        <ListingStep lang={lang} region={me.region} org={org} onPosted={setPosted} />
      )}
    </>
  )
}
