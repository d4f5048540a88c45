// What follows from an audit record (notices to whom it concerns) and from a notice (a mail).
import { type Member } from '#shared/actor.ts'
import { type Audit } from '#shared/audit/audit.ts'
import { type Audience, type Notice, noticeOf, TOLD } from '#shared/notice/notice.ts'
import { groupOf, type NoticeGroup, planFor } from '#shared/notice/preference.ts'
import { digestOf, lessOf, letterOf } from '#shared/notice/letter.ts'
import * as audits from '../audit/store.ts'
import { toldOf } from '../event/tell.ts'
import * as orgs from '../org/store.ts'
import { type Key, type Ports } from '../ports.ts'
import * as needs from '../finance/store.ts'
import * as held from './held.ts'
import * as preferences from './preference-store.ts'
import * as notices from './store.ts'

export async function reactToAudit(key: Key, { table }: Ports): Promise<void> {
  const audit = await audits.get(table, key)
  if (!audit) return
  const audience = TOLD[audit.act]
  const concerned = audit.subject.startsWith('evt_')
    ? await toldOf(audit, table)
    : audience === 'named'
      ? await named(audit, table)
      : audience
        ? await recipients(audit, audience, { table })
        : []
  const told = new Map(concerned.map((r) => [r.member.id, r]))
  for (const { member, link } of told.values()) {
    if (member.id === audit.by?.memberId) continue
    const notice = noticeOf(audit, member.id, link)
    if (await notices.get(table, notices.keyOf(notice))) continue
    await table.write([notices.put(notice, 'absent')])
  }
}

type Recipient = { member: Member; link: string }

/** The members of the organisations that the record names. */
async function named({ subject, values }: Audit, table: Ports['table']): Promise<Recipient[]> {
  const orgIds = Array.isArray(values.orgIds) ? values.orgIds : []
  const link = ownerLink(String(values.kind), subject)
  const members = await Promise.all(orgIds.map((id) => orgs.membersOf(table, id)))
  return members.flat().map((member) => ({ member, link }))
}

/** Where officials work on a subject that is no listing. */
const ROOMS: Readonly<Record<string, string>> = {
  need: 'finance',
  survey: 'surveys',
  supported: 'supported',
}

async function recipients(
  audit: Audit,
  audience: Exclude<Audience, 'named'>,
  { table }: Pick<Ports, 'table'>,
): Promise<Recipient[]> {
  const of = async (orgId: unknown, link: string): Promise<Recipient[]> =>
    typeof orgId === 'string'
      ? (await orgs.membersOf(table, orgId)).map((member) => ({ member, link }))
      : []
  const { subject, values } = audit
  const isOrg = subject.startsWith('org_')
  const kind = typeof values.kind === 'string' ? values.kind : 'demand'
  const enterprise = () => of(values.orgId, `/my/demands/${subject}`)
  const firm = () => of(values.firmId, `/firm/opportunities/${subject}`)
  const officials = async (level: unknown = audit.region) => {
    const room = isOrg
      ? 'orgs'
      : subject.startsWith('fnd_')
        ? 'findings'
        : (ROOMS[kind] ?? 'listings')
    const link = `/desk/${room}/${subject}`
    return (await orgs.officialsFor(table, String(level))).map((member) => ({ member, link }))
  }
  const request = (bankId: unknown) => of(bankId, `/bank/requests/${subject}`)
  const bank = () => request(values.bankId ?? values.firmId)
  const ownerOf = () =>
    isOrg
      ? of(subject, kind === 'firm' ? '/firm/org' : '/my/org')
      : of(values.orgId, ownerLink(kind, subject))
  switch (audience) {
    case 'officials':
      return officials()
    case 'owner':
      return ownerOf()
    case 'enterprise':
      return enterprise()
    case 'firm':
      return firm()
    case 'both':
      return [...(await enterprise()), ...(await firm())]
    case 'all':
      return [...(await enterprise()), ...(await firm()), ...(await officials())]
    case 'bank':
      return bank()
    case 'takers':
      return (await Promise.all((await takers(table, subject)).map(request))).flat()
    case 'late':
      return late(values.on, { owner: ownerOf, firm, bank, officials })
    case 'level':
      return [
        ...(await officials(values.to)),
        ...(await late(values.on, { owner: ownerOf, firm, bank, officials })),
      ]
  }
}

type Told = () => Promise<Recipient[]>

/** Whom a clock is on; an act without a clock came from the level that holds the subject. */
const late = (
  on: unknown,
  who: { owner: Told; firm: Told; bank: Told; officials: Told },
): Promise<Recipient[]> =>
  on === 'owner' || on === 'firm' || on === 'bank' ? who[on]() : who.officials()

/** Banks that have taken a need, also those that were passed over since. */
async function takers(table: Ports['table'], needId: string): Promise<string[]> {
  const found = await needs.get(table, needId)
  return (found?.bids ?? []).filter(({ answer }) => answer === 'taken').map(({ bankId }) => bankId)
}

/** The pages of a subject's owner: `:id` in the path. */
const OWN: Readonly<Record<string, string>> = {
  demand: '/my/demands/:id',
  finding: '/my/findings/:id',
  offer: '/firm/offers/:id/edit',
  loan: '/bank/products/:id/edit',
  need: '/my/finance/:id',
  survey: '/my/surveys/:id',
  supported: '/my/supported/',
}

const ownerLink = (kind: string, id: string): string =>
  (OWN[kind] ?? `/${kind}s/:id`).replace(':id', id)

/** A notice goes out once: the adapter knows its id, and the row says that it went, waits or stays here. */
export async function reactToNotice(key: Key, ports: Ports): Promise<void> {
  const found = await notices.get(ports.table, key)
  if (!found || isDecided(found.notice)) return
  const { notice, version } = found
  const member = await addressee(notice.to, ports)
  if (!member?.email) return
  const { preference } = await preferences.get(ports.table, notice.to)
  const plan = planFor(notice.code, preference, ports.clock.now())
  if (plan === 'never') return
  if (plan !== 'now') return ports.table.write([held.hold(found, plan.at)])
  const letter = letterOf(notice, member.locale ?? 'zh', ports.settings.origin)
  await send(member, notice.id, letter, ports, groupOf(notice.code))
  await ports.table.write([notices.put({ ...notice, mailedAt: ports.clock.now() }, { version })])
}

const isDecided = ({ mailedAt, heldTo, digest }: Notice): boolean =>
  (mailedAt ?? heldTo ?? digest) !== undefined

/** The letter about several notices; what was read meanwhile is not in it, and nothing left is no letter. */
export async function reactToDigest(key: Key, ports: Ports): Promise<void> {
  const found = await held.getDigest(ports.table, key)
  if (!found || found.one.mailedAt !== undefined) return
  const { one, version } = found
  const member = await addressee(one.to, ports)
  const keys = one.notices.map((notice) => notices.keyOf({ to: one.to, ...notice }))
  const rows = (await ports.table.getMany(keys)).map((row) => notices.parse(row).notice)
  const left = rows.filter((notice) => notice.readAt === undefined)
  if (member?.email && left.length > 0) {
    const letter = digestOf(left.sort(byTime), member.locale ?? 'zh', ports.settings.origin)
    const groups = new Set(left.map(({ code }) => groupOf(code)))
    await send(member, one.id, letter, ports, groups.size === 1 ? [...groups][0] : undefined)
  }
  const mailedAt = ports.clock.now()
  await ports.table.write([held.putDigest({ ...one, mailedAt }, { version })])
}

const byTime = (a: Notice, b: Notice): number => (a.at < b.at ? -1 : 1)

/** Every mail ends with the way to fewer of them. */
async function send(
  member: Member,
  id: string,
  letter: { subject: string; text: string },
  ...[ports, group]: [Ports, NoticeGroup | undefined]
): Promise<void> {
  const { key } = await preferences.withKey(ports, member.id)
  const less = lessOf(
    { memberId: member.id, key, group },
    member.locale ?? 'zh',
    ports.settings.origin,
  )
  const { subject, text } = letter
  await ports.mail.send({ id, to: member.email ?? '', subject, text: `${text}${less}` })
}

async function addressee(memberId: string, { table }: Ports): Promise<Member | undefined> {
  const orgId = await orgs.orgOf(table, memberId)
  return orgId === undefined ? undefined : orgs.member(table, orgId, memberId)
}
