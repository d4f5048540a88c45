// Who comes to the demo's event with which listings, and who has agreed to meet whom.
import { codeOf } from '#shared/event/code.ts'
import { type Event } from '#shared/event/event.ts'
import { holds, type Seat } from '#shared/event/seat.ts'
import { pairOf, type Wish } from '#shared/event/wish.ts'
import { maskedName } from '#shared/listing/view.ts'
import { plusSeconds } from '#shared/time.ts'
import { BANKS } from './bank.ts'
import { EXPERTS } from './expert.ts'
import { type Lived } from './life.ts'
import { luckOf } from './luck.ts'
import { memberOf, orgIdOf, type SeedOrg } from './person.ts'

const ENTERPRISES = 6
const FIRMS = 9
/** A firm talks to every other enterprise or so. */
const AGREED_PCT = 45
const IS_RESIDUE = /赤泥|锰渣/

/** Somebody with a place: the organisation, its open listings about these residues. */
export function seatsOf(event: Event, listings: readonly Lived[]): Seat[] {
  const own = listings.filter(
    ({ listing }) =>
      listing.status === 'published' && IS_RESIDUE.test(String(listing.fields.title)),
  )
  const of = (kind: string, most: number): SeedOrg[] =>
    [
      ...new Map(
        own.flatMap(({ plan }) => (plan.kind === kind ? [[plan.org.key, plan.org] as const] : [])),
      ).values(),
    ].slice(0, most)
  const guests = [...of('demand', ENTERPRISES), ...of('offer', FIRMS)]
  return [...guests, ...BANKS.slice(0, 2), ...EXPERTS.slice(0, 1)].map((org) =>
    seatOf(
      event,
      org,
      own.filter(({ plan }) => plan.org.key === org.key),
    ),
  )
}

const KIND_OF = { enterprise: 'demand', firm: 'offer', bank: 'loan', expert: 'expert' } as const

function seatOf(event: Event, org: SeedOrg, own: readonly Lived[]): Seat {
  const luck = luckOf(`seat/${event.id}/${org.key}`)
  const member = memberOf(org)
  const role = org.role === 'official' ? 'expert' : org.role
  const at = plusSeconds(event.createdAt, luck.between(90_000, 100_000))
  const industry = org.industry === undefined ? {} : { orgIndustry: org.industry }
  return {
    eventId: event.id,
    orgId: orgIdOf(org.key),
    role,
    orgName: org.name,
    maskedName: maskedName({ region: org.region, kind: KIND_OF[role], ...industry }),
    region: org.region,
    state: 'confirmed',
    code: codeOf(Uint8Array.from({ length: 6 }, () => luck.between(0, 255))),
    registeredAt: at,
    updatedAt: at,
    delegate: { name: member.name, phone: member.phone ?? '' },
    listings: own.map(({ listing }) => ({
      id: listing.id,
      kind: listing.kind,
      title: String(listing.fields.title),
    })),
    languages: ['zh'],
    presence: luck.chance(10) ? 'online' : 'present',
    away: luck.chance(15) ? [0] : [],
    consents: { list: luck.chance(80), phone: luck.chance(70) },
  }
}

const REASONS = [
  '想了解工艺路线、每吨价格和已有工程案例。',
  '年产生量大，想谈长期稳定的去向。',
  '堆存压力大，想先做一批中试。',
] as const

/** Each enterprise asked some firms, and these said yes; a bank sits at the first table of each. */
export function wishesOf(event: Event, seats: readonly Seat[]): Wish[] {
  const here = seats.filter(holds)
  const [bank] = here.filter(({ role }) => role === 'bank')
  return here
    .filter(({ role }) => role === 'enterprise')
    .flatMap((from) =>
      here
        .filter(({ role }) => role === 'firm')
        .filter((to) => luckOf(`wish/${pairOf(from.orgId, to.orgId)}`).chance(AGREED_PCT))
        .map((to, i): Wish => {
          const luck = luckOf(`said/${pairOf(from.orgId, to.orgId)}`)
          const askedAt = plusSeconds(from.registeredAt, luck.between(100_000, 130_000))
          const [demand, offer] = [from.listings[0], to.listings[0]]
          return {
            eventId: event.id,
            from: from.orgId,
            to: to.orgId,
            class: luck.chance(30) ? 'must' : 'like',
            answerClass: luck.chance(30) ? 'must' : 'like',
            reason: luck.pick(REASONS),
            state: 'accepted',
            askedAt,
            dueAt: plusSeconds(askedAt, 24 * 3600),
            answeredAt: plusSeconds(askedAt, luck.between(600, 40_000)),
            ...(demand ? { demandId: demand.id } : {}),
            ...(offer ? { offerId: offer.id } : {}),
            ...(i === 0 && bank ? { third: bank.orgId } : {}),
          }
        }),
    )
}
