// Organisations and the one person who signs in for each: ids from their keys, codes that check.
import { type Member, type Role } from '#shared/actor.ts'
import { digest, MemberId, OrgId } from '#shared/id.ts'
import { checkCharacter } from '#shared/org/credit-code.ts'
import { type Licence } from '#shared/org/org.ts'
import { luckOf } from './luck.ts'
import { phoneIn } from './place.ts'

/** How far the verification of an organisation has come. */
export type Standing = 'verified' | 'submitted' | 'returned' | 'unverified'

export type SeedOrg = {
  readonly key: string
  readonly name: string
  readonly role: Role
  readonly region: string
  readonly standing: Standing
  readonly industry?: string
  readonly licences?: (on: (days: number) => string) => Licence[]
}

const FAMILY_NAMES = '韦覃黄陆蒙莫农梁李罗苏潘谭卢廖岑甘凌庞邓秦玉'
const GIVEN_NAMES = [
  '秋兰', '建宏', '志远', '美玲', '海燕', '国栋', '丽萍', '永康', '文斌', '小芳', '振华', '春梅',
  '家豪', '晓彤', '德胜', '雪莹', '立新', '玉珍', '俊杰', '慧敏', '成林', '凤仙', '少波', '思远',
] as const // prettier-ignore

export const subjectOf = (org: SeedOrg): string => org.key
export const orgIdOf = (key: string): OrgId => OrgId.parse(`org_${digest(`org/${key}`)}`)

export function memberOf(org: SeedOrg): Member {
  const luck = luckOf(`member/${org.key}`)
  const family = FAMILY_NAMES.charAt(luck.between(0, FAMILY_NAMES.length - 1))
  return {
    id: MemberId.parse(`mbr_${digest(`member/${org.key}`)}`),
    orgId: orgIdOf(org.key),
    role: org.role,
    name: `${family}${luck.pick(GIVEN_NAMES)}`,
    email: `${org.key}@example.org`,
    phone: phoneIn(org.region, luck),
    region: org.region,
  }
}

/** 11 authorities, 12 public institutions, 91 enterprises; then the region and nine invented digits. */
const REGISTRY: Readonly<Record<Role, string>> = {
  official: '11',
  expert: '12',
  enterprise: '91',
  firm: '91',
  bank: '91',
}

export function creditCodeOf(org: SeedOrg): string {
  const luck = luckOf(`credit/${org.key}`)
  const digits = Array.from({ length: 9 }, () => luck.between(0, 9)).join('')
  const first17 = `${REGISTRY[org.role]}${org.region}${digits}`
  return `${first17}${checkCharacter(first17) ?? ''}`
}
