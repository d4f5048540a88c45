// The other side's contact: a phone number is called with one touch.
import { type Contact } from '#shared/listing/kind.ts'
import { type Lang } from '../site.ts'
import { caseWords } from '../words/desk-case.ts'
import { langIn } from '../words/foreign.ts'
import { t } from '../words/words.ts'

export type ContactCardProps = { lang: Lang; contact: unknown; orgName?: string | undefined; address?: unknown }

export function ContactCard({ lang, contact, orgName, address }: ContactCardProps) {
  const w = t(caseWords, lang)
  if (typeof contact !== 'object' || contact === null) return null
  const { name, phone, email } = contact as Contact
  const where = typeof address === 'string' ? address : ''
  return (
    <section class="panel" aria-labelledby="contact">
      <h2 id="contact">{w.contact}</h2>
      <dl class="facts">
        {orgName && <Row label={w.org} value={orgName} lang={lang} />}
        <Row label={w.person} value={name} lang={lang} />
        <div>
          <dt>{w.phone}</dt>
          <dd>
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
          </dd>
        </div>
        {email && (
          <div>
            <dt>{w.email}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
        )}
        {where && <Row label={w.address} value={where} lang={lang} />}
      </dl>
    </section>
  )
}

const Row = ({ label, value, lang }: { label: string; value: string; lang: Lang }) => (
  <div>
    <dt>{label}</dt>
    <dd lang={langIn(value, lang)}>{value}</dd>
  </div>
)
