// Posting a demand in six steps inside one page: opens the draft, or says why it cannot.
import { useEffect, useState } from 'preact/hooks'
import { call, type Fault } from '../../client/api.ts'
import { href, type Lang } from '../../site.ts'
import { EmptyState } from '../../ui/Card.tsx'
import { formWords } from '../../words/demand-form.ts'
import { memberProblem } from '../../words/my-problem.ts'
import { gateWords } from '../../words/my-gate.ts'
import { stateWords } from '../../words/state.ts'
import { t } from '../../words/words.ts'
import { Gate } from '../Gate.tsx'
import type { Me } from '../member.ts'
import { idHere, MY_DEMANDS, type MyOrg } from '../my.ts'
import type { Answers } from './answers.ts'
import { openKeeping, type Keeping } from './keeping.ts'
import { SixSteps } from './SixSteps.tsx'

export function DemandForm({ lang }: { lang: Lang }) {
  return (
    <Gate lang={lang} role="enterprise">
      {(me) => <Opening lang={lang} me={me} />}
    </Gate>
  )
}

/** Never asked twice: place, address and telephone come from the organisation, the name from the member. */
const prefillFor = (me: Me) => async (): Promise<Partial<Answers>> => {
  const org = await call<MyOrg>('GET', '/api/orgs/mine')
  const { region, address = '', phone = '' } = org.ok ? org.value : { region: me.region }
  return { name: me.name, region: region.endsWith('00') ? '' : region, address, phone }
}

const isKeeping = (found: Keeping | Fault): found is Keeping => 'work' in found

function Opening({ lang, me }: { lang: Lang; me: Me }) {
  const [found, setFound] = useState<Keeping | Fault>()
  const [round, setRound] = useState(0)
  useEffect(() => {
    let keeping: Keeping | undefined
    let left = false
    void openKeeping({ memberId: me.id, id: idHere(), prefill: prefillFor(me) }).then((opened) => {
      if (isKeeping(opened)) keeping = opened
      if (left) keeping?.stop()
      else setFound(opened)
    })
    return () => {
      left = true
      keeping?.stop()
    }
  }, [me.id, round])
  const w = t(gateWords, lang)
  if (!found) {
    return (
      <p class="waiting" role="status">
        {t(stateWords, lang).loading}
      </p>
    )
  }
  if (!isKeeping(found))
    return <Unreadable lang={lang} problem={found} onRetry={() => setRound(round + 1)} />
  const { status, id } = found.work
  if (!['draft', 'returned', 'published'].includes(status) && id !== undefined) {
    const f = t(formWords, lang)
    return (
      <EmptyState title={f.locked}>
        <p>{f.lockedNote}</p>
        <p class="row">
          <a class="btn" href={href(lang, `${MY_DEMANDS}${id}/`)}>
            {f.toDemand}
          </a>
          <a href={href(lang, '/my/')}>{w.back}</a>
        </p>
      </EmptyState>
    )
  }
  const restart = () => {
    found.forget()
    found.stop()
    setFound(undefined)
    setRound(round + 1)
  }
  return <SixSteps key={round} lang={lang} keeping={found} onRestart={restart} />
}

function Unreadable({
  lang,
  problem,
  onRetry,
}: {
  lang: Lang
  problem: Fault
  onRetry: () => void
}) {
  const w = t(gateWords, lang)
  if (problem.status === 404) {
    return (
      <EmptyState title={w.missingTitle}>
        <p>{w.missingNote}</p>
        <p>
          <a href={href(lang, '/my/')}>{w.back}</a>
        </p>
      </EmptyState>
    )
  }
  return (
    <div class="note danger" role="alert">
      <p>{memberProblem(problem, lang)}</p>
      <p>
        <button type="button" class="btn plain" onClick={onRetry}>
          {t(stateWords, lang).retry}
        </button>
      </p>
    </div>
  )
}
