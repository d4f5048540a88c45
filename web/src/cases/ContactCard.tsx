// The other side's contact: a phone number is called with one touch.
import { type ComponentChildren } from 'preact'
import { type Contact } from '#shared/listing/kind.ts'
import { type Lang } from '../site.ts'
import { caseWords } from '../words/desk-case.ts'
import { t } from '../words/words.ts'

export type ContactCardProps = {
  lang: Lang
  contact: unknown
  orgName?: string | undefined
  address?: unknown
}

export function ContactCard({ lang, contact, orgName, address }: ContactCardProps) {
  const w = t(caseWords, lang)
  if (typeof contact !== 'object' || contact === null) return null
  const { name, phone, email } = contact as Contact
  const where = typeof address === 'string' ? address : ''
  return (
    <section class="panel" aria-labelledby="contact">
      <h2 id="contact">{w.contact}</h2>
      {orgName && <Line label={w.org}>{orgName}</Line>}
      <Line label={w.person}>{name}</Line>
      <Line label={w.phone}>
        <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
      </Line>
      {email && (
        <Line label={w.email}>
          <a href={`mailto:${email}`}>{email}</a>
        </Line>
      )}
      {where && <Line label={w.address}>{where}</Line>}
    </section>
  )
}

const Line = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <p>
    <span class="muted">{label}</span>{' '}
    <span lang={typeof children === 'string' ? 'zh-CN' : undefined}>{children}</span>
  </p>
)
