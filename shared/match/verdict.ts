// A person's verdict on a match: good, or wrong with a reason; kept with what the matcher said at that time.
import * as z from 'zod/mini'
import { type Actor, isOfficialFor, signedIn } from '../actor.ts'
import { ListingId, MemberId, OrgId } from '../id.ts'
import { forbidden } from '../problem.ts'
import { At } from '../time.ts'
import { Grade, type Match, type Part, type Profile, Verdict, WEIGHTS } from './match.ts'

/** Why a match is wrong: a closed list, so that the report can count. */
export const WrongReason = z.enum([
  'licence',
  'composition',
  'capacity',
  'distance',
  'price',
  'not-the-waste',
  'not-the-service',
  'dead-contact',
  'never-again',
])
export type WrongReason = z.infer<typeof WrongReason>

/** Weights are parts of the score, and the score has no others. */
const JudgedPart = z.enum(Object.keys(WEIGHTS) as [Part, ...Part[]])

const pair = { demandId: ListingId, offerId: ListingId, part: z.optional(JudgedPart) }
/** `part` is the part of the score that the person disagrees with. */
export const Said = z.discriminatedUnion('verdict', [
  z.strictObject({ ...pair, verdict: z.literal('good') }),
  z.strictObject({ ...pair, verdict: z.literal('wrong'), reason: WrongReason }),
])
export type Said = z.infer<typeof Said>

export const Judge = z.enum(['official', 'enterprise', 'firm'])
export type Judge = z.infer<typeof Judge>

/** What the matcher said of the pair when the person looked at it. */
export const Opinion = z.strictObject({
  matcher: z.string(),
  verdict: Verdict,
  score: z.number(),
  grade: Grade,
  /** Points by part; none where a rule stopped the pair. */
  parts: z.record(z.string(), z.number()),
})
export type Opinion = z.infer<typeof Opinion>

export const PersonVerdict = z.strictObject({
  demandId: ListingId,
  offerId: ListingId,
  /** Whose verdict it is, and on which side that organisation stands. */
  orgId: OrgId,
  as: Judge,
  by: MemberId,
  at: At,
  verdict: z.enum(['good', 'wrong']),
  reason: z.optional(WrongReason),
  part: z.optional(JudgedPart),
  opinion: Opinion,
})
export type PersonVerdict = z.infer<typeof PersonVerdict>

type Side = { readonly orgId: string; readonly region: string }

/** As what this person may judge the pair; refused where it is none of theirs. */
export function judgeOf(actor: Actor, demand: Side, offer: Side): Judge {
  const member = signedIn(actor)
  if (isOfficialFor(member, demand.region)) return 'official'
  if (member.orgId === demand.orgId) return 'enterprise'
  if (member.orgId === offer.orgId) return 'firm'
  throw forbidden('match.not-yours', 'Only the two sides and the authority of the demand judge it.')
}

export const opinionOf = (matcher: string, match: Match): Opinion => ({
  matcher,
  verdict: match.verdict,
  score: match.score,
  grade: match.grade,
  parts: Object.fromEntries(match.reasons.map(({ part, points }) => [part, points])),
})

type Pair = { readonly demand: Side; readonly offer: Side; readonly opinion: Opinion }

/** The verdict as it is kept. A later one of the same organisation replaces it. */
export function personVerdict(said: Said, actor: Actor, pair: Pair, now: At): PersonVerdict {
  const as = judgeOf(actor, pair.demand, pair.offer)
  const member = signedIn(actor)
  // Whom an organisation will not deal with is for that organisation to say.
  if (said.verdict === 'wrong' && said.reason === 'never-again' && as === 'official')
    throw forbidden('match.not-your-ban', 'Only one of the two sides may rule the other out.')
  return { ...said, orgId: member.orgId, as, by: member.id, at: now, opinion: pair.opinion }
}

/** Whom the judging organisation rules out by this verdict, if anybody. */
export function ruledOut(
  verdict: Pick<PersonVerdict, 'as' | 'reason'>,
  { demand, offer }: Pick<Pair, 'demand' | 'offer'>,
): string | undefined {
  if (verdict.reason !== 'never-again') return undefined
  return verdict.as === 'firm' ? demand.orgId : offer.orgId
}

/** Never an organisation with itself, and never with one that it, or that has it, ruled out. */
export const mayMeet = (demand: Profile, offer: Profile): boolean =>
  demand.orgId !== offer.orgId &&
  demand.never?.includes(offer.orgId) !== true &&
  offer.never?.includes(demand.orgId) !== true
