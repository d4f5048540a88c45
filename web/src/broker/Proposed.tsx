// Why an official brought two sides together: read before either answers.
import type { PartyView } from '#shared/case/view.ts'
import { day } from '../client/format.ts'
import { type Lang } from '../site.ts'
import { brokerWords } from '../words/broker.ts'
import { langIn } from '../words/foreign.ts'
import { t } from '../words/words.ts'

export function Proposed({ lang, party }: { lang: Lang; party: PartyView | undefined }) {
  const proposal = party?.proposal
  if (!proposal) return null
  return (
    <div class="note">
      <p>
        <strong>{t(brokerWords, lang).proposedBy(proposal.by, day(proposal.at, lang))}</strong>
      </p>
      <p lang={langIn(proposal.note, lang)}>{proposal.note}</p>
    </div>
  )
}
