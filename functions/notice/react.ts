// What follows from an audit record (notices to whom it concerns) and from a notice (a mail).
import { type Member } from '#shared/actor.ts'
import { type Audit } from '#shared/audit/audit.ts'
import { type Audience, noticeOf, TOLD } from '#shared/notice/notice.ts'
import { letterOf } from '#shared/notice/words.ts'
import * as audits from '../audit/store.ts'
import { toldOf } from '../event/tell.ts'
import * as orgs from '../org/store.ts'
import { type Key, type Ports } from '../ports.ts'
import * as notices from './store.ts'

export async function reactToAudit(key: Key, { table }: Ports): Promise<void> {
  const audit = await audits.get(table, key)
  if (!audit) return
  const audience = TOLD[audit.act]
  const concerned = audit.subject.startsWith('evt_')
    ? await toldOf(audit, table)
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

async function recipients(
  audit: Audit,
  audience: Audience,
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
    const room = isOrg ? 'orgs' : subject.startsWith('fnd_') ? 'findings' : 'listings'
    const link = `/desk/${room}/${subject}`
    return (await orgs.officialsFor(table, String(level))).map((member) => ({ member, link }))
  }
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
    case 'late':
      return late(values.on, { owner: ownerOf, firm, officials })
    case 'level':
      return [
        ...(await officials(values.to)),
        ...(await late(values.on, { owner: ownerOf, firm, officials })),
      ]
  }
}

type Told = () => Promise<Recipient[]>

/** Whom a clock is on; an act without a clock came from the level that holds the subject. */
const late = (
  on: unknown,
  who: { owner: Told; firm: Told; officials: Told },
): Promise<Recipient[]> =>
  on === 'owner' ? who.owner() : on === 'firm' ? who.firm() : who.officials()

const ownerLink = (kind: string, id: string): string =>
  kind === 'demand' || kind === 'finding'
    ? `/my/${kind}s/${id}`
    : kind === 'offer'
      ? `/firm/offers/${id}/edit`
      : `/${kind}s/${id}`

/** A notice goes out once: the adapter knows its id, and the row says that it went. */
export async function reactToNotice(key: Key, ports: Ports): Promise<void> {
  const found = await notices.get(ports.table, key)
  if (!found || found.notice.mailedAt !== undefined) return
  const member = await addressee(found.notice.to, ports)
  if (!member?.email) return
  const letter = letterOf(found.notice, member.locale ?? 'zh', ports.settings.origin)
  await ports.mail.send({ id: found.notice.id, to: member.email, ...letter })
  await ports.table.write([
    notices.put({ ...found.notice, mailedAt: ports.clock.now() }, { version: found.version }),
  ])
}

async function addressee(memberId: string, { table }: Ports): Promise<Member | undefined> {
  const orgId = await orgs.orgOf(table, memberId)
  return orgId === undefined ? undefined : orgs.member(table, orgId, memberId)
}
