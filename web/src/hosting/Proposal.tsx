// What an event made of unmet demands proposes: the theme, whom to invite and why, who should meet first and why.
import type { Reason } from '#shared/match/match.ts'
import { number } from '../client/format.ts'
import { nameOf, type Names, useNames } from '../client/names.ts'
import { type Lang } from '../site.ts'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { langIn } from '../words/foreign.ts'
import { reasonText } from '../words/match.ts'
import { proposalWords } from '../words/proposal.ts'
import { t } from '../words/words.ts'

export type ProposalView = {
  codes: readonly string[]
  invited: readonly { orgId: string; role: string; name: string; for: string }[]
  pairs: readonly {
    demandId: string
    offerId: string
    demand: string
    offer: string
    firmName: string
    score: number
    reasons: readonly Reason[]
  }[]
}

type Props = {
  lang: Lang
  demands: readonly string[]
  /** What can be done with it, once it is there. */
  children?: (proposal: ProposalView, theme: string) => preact.ComponentChildren
}

export function Proposal({ lang, demands, children }: Props) {
  const load = useLoad<ProposalView>(`/api/events/proposal?demands=${demands.join(',')}`)
  const names = useNames(lang)
  const w = t(proposalWords, lang)
  return (
    <LoadState lang={lang} load={load}>
      {(found) => {
        const themes = found.codes.map((code) => nameOf(code, names))
        if (found.invited.length === 0) return <p class="note warn">{w.gone}</p>
        return (
          <>
            <p class="lead">{w.lead(demands.length)}</p>
            <p>
              <strong>{w.theme}</strong>{' '}
              {themes.length === 0 ? w.themeNone : themes.join(lang === 'zh' ? '、' : ', ')}
            </p>
            {children?.(found, themes[0] ?? '')}
            <Pairs lang={lang} found={found} names={names} />
            <Invited lang={lang} found={found} />
          </>
        )
      }}
    </LoadState>
  )
}

type Shown = { lang: Lang; found: ProposalView }

function Pairs({ lang, found, names }: Shown & { names: Names }) {
  const w = t(proposalWords, lang)
  return (
    <section aria-labelledby="pairs">
      <h3 id="pairs">{w.pairs(found.pairs.length)}</h3>
      <p class="muted">{found.pairs.length === 0 ? w.pairsNone : w.pairsNote}</p>
      <ul class="cards">
        {found.pairs.map((pair) => (
          <li key={`${pair.demandId}#${pair.offerId}`}>
            <article class="item">
              <h4 lang={langIn(pair.demand, lang)}>
                {pair.demand} — {pair.firmName}
              </h4>
              <p>
                <span lang={langIn(pair.offer, lang)}>{pair.offer}</span> ·{' '}
                {w.score(number(pair.score, lang, 0))}
              </p>
              <ul class="reasons">
                {pair.reasons.map((reason) => (
                  <li key={reason.part}>{reasonText(reason, { lang, names })}</li>
                ))}
              </ul>
            </article>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One line an organisation, whatever it is invited for. */
function Invited({ lang, found }: Shown) {
  const w = t(proposalWords, lang)
  const orgs = new Map<string, { role: string; name: string; for: string[] }>()
  for (const { orgId, role, name, for: why } of found.invited)
    orgs.set(orgId, { role, name, for: [...(orgs.get(orgId)?.for ?? []), why] })
  const all = [...orgs]
  const owners = all.filter(([, { role }]) => role === 'enterprise').length
  return (
    <section aria-labelledby="invited">
      <h3 id="invited">{w.invited(owners, all.length - owners)}</h3>
      <p class="muted">{w.invitedNote}</p>
      <ul>
        {all.map(([orgId, { name, for: why }]) => (
          <li key={orgId}>
            <span lang={langIn(name, lang)}>{name}</span>{' '}
            <span class="muted small">{w.for([...new Set(why)].join('；'))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
