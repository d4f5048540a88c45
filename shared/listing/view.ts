// What a reader gets of a listing: the projection, the masked name, the coarse place.
import { type Actor, relationTo } from '../actor.ts'
import { cityOf, placeName } from '../region/region.ts'
import { beyondPublic, project, type Relation } from '../visibility.ts'
import { kindOf, type KindName } from './kinds.ts'
import { type Card } from './kind.ts'
import { type Status } from './life.ts'
import { isOpen, type Listing, mayKnow } from './listing.ts'
import { isUnconfirmed, type Proxy } from './proxy.ts'

export type ListingView = {
  id: string
  kind: KindName
  status: Status
  version: number
  relation: Relation
  /** City code (GB/T 2260); the county stands in `fields.region` for who may see it. */
  city: string
  maskedName: string
  orgName?: string
  orgId?: string
  fields: Record<string, unknown>
  updatedAt: string
  publishedAt?: string
  confirmedAt?: string
  submittedAt?: string
  amendedAt?: string
  returnReason?: string
  closeReason?: string
  /** An official filled it in and the organisation has not said yet that it is its own. */
  filledIn?: true
  proxy?: Proxy
  findingId?: string
}

/** Kinds whose organisation wants to be found: its name is public. */
const NAMED: readonly KindName[] = ['offer', 'loan']

/**
 * The view of a listing for an actor, or undefined where it may not even be known. `matched` says
 * that both sides agreed. `reads` are the non-public fields shown to somebody not of the owner's
 * organisation: such a read leaves an audit record.
 */
export function viewOf(
  listing: Listing,
  version: number,
  actor: Actor,
  matched: boolean,
): { view: ListingView; reads: string[] } | undefined {
  if (!mayKnow(listing, actor) && !matched) return undefined
  const relation = relationTo(actor, listing, matched)
  const shape = kindOf(listing.kind).fields
  const fields = project(shape, listing.fields, relation)
  const inside = relation === 'owner' || relation === 'official'
  const named = inside || relation === 'matched' || NAMED.includes(listing.kind)
  return {
    view: {
      id: listing.id,
      kind: listing.kind,
      status: listing.status,
      version,
      relation,
      city: cityOf(listing.region),
      maskedName: maskedName(listing),
      ...(named ? { orgName: listing.orgName, orgId: listing.orgId } : {}),
      fields,
      updatedAt: listing.updatedAt,
      ...pick(listing, ['publishedAt', 'confirmedAt']),
      ...(isUnconfirmed(listing) ? { filledIn: true as const } : {}),
      ...(inside
        ? pick(listing, [
            'submittedAt',
            'amendedAt',
            'returnReason',
            'closeReason',
            'proxy',
            'findingId',
          ])
        : {}),
    },
    reads: relation === 'owner' ? [] : beyondPublic(shape, fields),
  }
}

/** The card of lists: public by construction, since it is made of the public projection alone. */
export function cardOf(listing: Listing): Record<string, unknown> {
  const kind = kindOf(listing.kind)
  const open = project(kind.fields, listing.fields, 'public')
  const card: Partial<Card> = isWhole(listing)
    ? kind.card(open)
    : { title: typeof open.title === 'string' ? open.title : '', codes: [] }
  return {
    ...card,
    kind: listing.kind,
    city: cityOf(listing.region),
    ...(listing.publishedAt ? { publishedAt: listing.publishedAt } : {}),
    ...(isUnconfirmed(listing) ? { filledIn: true } : {}),
    name: NAMED.includes(listing.kind) ? listing.orgName : maskedName(listing),
  }
}

/** Drafts may lack what a card is made of. */
const isWhole = (listing: Listing): boolean =>
  isOpen(listing) || listing.status === 'submitted' || listing.status === 'expired'

/** 百色市·有色金属冶炼企业 : what kind of enterprise, where roughly, never which. */
export function maskedName(listing: Pick<Listing, 'region' | 'orgIndustry' | 'kind'>): string {
  return `${placeName(cityOf(listing.region))}·${INDUSTRY_WORDS[listing.orgIndustry?.slice(0, 3) ?? ''] ?? KIND_WORDS[listing.kind]}`
}

const KIND_WORDS: Record<KindName, string> = {
  demand: '某企业',
  offer: '某环保企业',
  loan: '某银行',
  expert: '某专家',
}

/** GB/T 4754 divisions by the words of a masked name. */
const INDUSTRY_WORDS: Readonly<Record<string, string>> = {
  A03: '畜牧养殖企业',
  B08: '黑色金属采选企业',
  B09: '有色金属采选企业',
  C13: '农副食品加工企业',
  C14: '食品制造企业',
  C15: '酒饮料制造企业',
  C17: '纺织企业',
  C20: '木材加工企业',
  C21: '家具制造企业',
  C22: '造纸企业',
  C25: '石油煤炭加工企业',
  C26: '化工企业',
  C27: '医药企业',
  C29: '橡胶塑料企业',
  C30: '非金属矿物制品企业',
  C31: '黑色金属冶炼企业',
  C32: '有色金属冶炼企业',
  C33: '金属制品企业',
  C36: '汽车制造企业',
  C38: '电气机械企业',
  C39: '电子设备企业',
  D44: '电力热力企业',
  D46: '水务企业',
  N77: '环境治理企业',
  N78: '公共设施企业',
  Q84: '医疗机构',
}

type Present<K extends keyof Listing> = { [P in K]?: NonNullable<Listing[P]> }

function pick<K extends keyof Listing>(listing: Listing, keys: readonly K[]): Present<K> {
  const out: Present<K> = {}
  for (const key of keys) {
    const value = listing[key]
    if (value !== undefined) out[key] = value
  }
  return out
}
