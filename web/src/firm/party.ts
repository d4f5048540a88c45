// A firm and a demand: what the API tells, where the two stand, and the firm's answer.
import { type DeclineReason } from '#shared/case/party.ts'
import type { PairStage } from '#shared/case/progress.ts'
import { type PartyView } from '#shared/case/view.ts'
import { type Grade, type Verdict } from '#shared/match/match.ts'
import { call } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import { type ListingCard, type ListingView } from '../listing/listing.ts'
import { type Lang } from '../site.ts'
import { firmWords } from '../words/firm.ts'
import { pairProblem } from '../words/pair.ts'
import { t } from '../words/words.ts'

type Yes = 'none' | 'yes' | 'no'

/** A line of GET /api/opportunities. */
export type Opportunity = ListingCard & {
  id: string
  offerId: string
  score: number
  grade: Grade
  verdict: Verdict
  distanceKm?: number
}
/** A line of GET /api/cases/mine. */
export type CaseItem = {
  demandId: string
  title: string
  offerId: string
  firm: Yes
  enterprise: Yes
  /** An official brought the two together. */
  proposed?: boolean
  updatedAt: string
  agreedAt?: string
  /** From the first agreement on; who is next only while both say yes (`firm.quote`). */
  stage?: PairStage
  next?: string
}

export type Stand = 'none' | 'invited' | 'interested' | 'agreed' | 'declined' | 'refused'

type Answers = { firm: Yes; enterprise: Yes; proposed?: boolean }

export function standOf({ firm, enterprise, proposed = false }: Answers): Stand {
  if (firm === 'yes' && enterprise === 'yes') return 'agreed'
  if (enterprise === 'no') return 'refused'
  if (firm === 'no') return 'declined'
  if (firm === 'yes') return 'interested'
  // An official's proposal asks the firm as the enterprise's own yes does.
  return enterprise === 'yes' || proposed ? 'invited' : 'none'
}

export type DemandView = ListingView & { party?: PartyView }

export const standOfView = ({ party }: DemandView): Stand =>
  party
    ? standOf({
        firm: party.firm.answer,
        enterprise: party.enterprise.answer,
        proposed: party.proposal !== undefined,
      })
    : 'none'

export const standText = (stand: Stand, lang: Lang): string => t(firmWords, lang)[`stand_${stand}`]

/** What a firm may say next: the buttons follow from it. */
export const maySayYes = (stand: Stand): boolean => ['none', 'invited', 'declined'].includes(stand)
export const maySayNo = (stand: Stand): boolean => ['none', 'invited'].includes(stand)
export const mayTakeBack = (stand: Stand): boolean => ['interested', 'agreed'].includes(stand)

export type Pair = { demandId: string; offerId: string }

/** Says so in a toast, also where it was refused; true where it was said. */
export async function answer(
  pair: Pair,
  reason: DeclineReason | undefined,
  lang: Lang,
): Promise<boolean> {
  const { demandId, offerId } = pair
  const body = {
    demandId,
    offerId,
    ...(reason === undefined ? { answer: 'yes' } : { answer: 'no', reason }),
  }
  const said = await call<{ agreed: boolean }>('POST', '/api/cases/answers', { body })
  const w = t(firmWords, lang)
  if (!said.ok) toast(pairProblem(said.problem, lang))
  else if (reason !== undefined) toast(w.said_no)
  else toast(said.value.agreed ? w.said_agreed : w.said_yes)
  return said.ok
}
