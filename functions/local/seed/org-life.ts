// Takes an organisation to where its verification stands, with a record for every step.
import { record, type Act, type Audit } from '#shared/audit/audit.ts'
import * as rules from '#shared/org/org.ts'
import { type At } from '#shared/time.ts'
import { deskOf } from './authority.ts'
import { type Calendar } from './day.ts'
import { auditIdOf } from './life.ts'
import { luckOf } from './luck.ts'
import { creditCodeOf, memberOf, orgIdOf, type SeedOrg } from './person.ts'
import { addressIn, phoneIn } from './place.ts'

export type LivedOrg = {
  readonly seed: SeedOrg
  readonly org: rules.Org
  readonly audits: readonly Audit[]
}

const RETURNED = '名称与统一社会信用代码登记信息不一致，请上传营业执照扫描件后重新提交。'

export function liveOrg(seed: SeedOrg, calendar: Calendar): LivedOrg {
  const luck = luckOf(`org/${seed.key}`)
  const isWaiting = seed.standing === 'submitted' || seed.standing === 'returned'
  const days = isWaiting ? 1 : luck.between(140, 400)
  const ago = (more: number): At => calendar.ago(days + more, luck)
  const joinedAt = calendar.ago(luck.between(402, 440), luck)
  const profile = profileOf(seed, calendar)
  const start: rules.Org = {
    ...profile,
    id: orgIdOf(seed.key),
    role: seed.role,
    status: 'unverified',
    createdAt: joinedAt,
    updatedAt: joinedAt,
  }
  // The authorities were there before anybody could verify them.
  if (seed.role === 'official') {
    return { seed, org: { ...start, status: 'verified', verifiedAt: joinedAt }, audits: [] }
  }
  if (seed.standing === 'unverified') return { seed, org: start, audits: [] }
  const handedAt = isWaiting && seed.standing === 'submitted' ? ago(0) : ago(1)
  const handed = rules.amend(start, profile, memberOf(seed), handedAt)
  const first = recordOf(handed, 'org.amended', [memberOf(seed), handedAt])
  if (seed.standing === 'submitted') return { seed, org: handed, audits: [first] }
  const official = memberOf(deskOf(seed.region))
  const at = ago(0)
  if (seed.standing === 'returned') {
    const org = rules.sendBack(handed, RETURNED, official, at)
    return { seed, org, audits: [first, recordOf(org, 'org.returned', [official, at], RETURNED)] }
  }
  const org = rules.verify(handed, official, at)
  return { seed, org, audits: [first, recordOf(org, 'org.verified', [official, at])] }
}

function profileOf(seed: SeedOrg, { on }: Calendar): rules.OrgProfile {
  const luck = luckOf(`profile/${seed.key}`)
  return {
    name: seed.name,
    creditCode: creditCodeOf(seed),
    ...(seed.industry === undefined ? {} : { industry: seed.industry }),
    region: seed.region,
    address: addressIn(seed.region, luck),
    phone: phoneIn(seed.region, luck),
    ...(seed.licences ? { licences: seed.licences(on) } : {}),
  }
}

function recordOf(
  org: rules.Org,
  act: Act,
  [by, at]: readonly [ReturnType<typeof memberOf>, At],
  reason?: string,
): Audit {
  const values = { kind: org.role, ...(reason === undefined ? {} : { reason }) }
  const happening = { act, subject: org.id, region: org.region, values }
  return record(happening, by, auditIdOf(act, org.id, at), at)
}
