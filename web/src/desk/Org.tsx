// One organisation on the desk: what it says of itself, its licences, and the official's word on it.
import { useEffect, useState } from 'preact/hooks'
import { type Licence } from '#shared/org/org.ts'
import { day, quantity } from '../client/format.ts'
import { idAfter } from '../cases/address.ts'
import { Fact } from '../cases/Facts.tsx'
import { withCounties } from '../cases/place.ts'
import { Gate, type Me } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { Change } from '../record/Change.tsx'
import { Suspend } from '../record/Suspend.tsx'
import { Record } from '../record/Record.tsx'
import { EmptyState, Tag } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { choiceText } from '../words/choice.ts'
import { roleText, verificationText } from '../words/value.ts'
import { deskWords } from '../words/desk.ts'
import { suspendedWords } from '../words/suspended.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { History } from './History.tsx'
import { OrgActions } from './OrgActions.tsx'
import { type OrgView } from './view.ts'

/** `industries`: names of GB/T 4754 divisions. */
type Props = { lang: Lang; places: Places; industries: Readonly<Record<string, string>> }

export const Org = (props: Props) => (
  <Gate lang={props.lang} role="official">
    {(me) => <Loaded {...props} me={me} />}
  </Gate>
)

function Loaded({ lang, places, industries, me }: Props & { me: Me }) {
  const [id, setId] = useState<string>()
  useEffect(() => setId(idAfter('/desk/orgs/')), [])
  const load = useLoad<OrgView>(id && `/api/orgs/${id}`)
  const w = t(deskWords, lang)
  const s = t(suspendedWords, lang)
  if (load.state === 'failed' && load.problem.status === 404) {
    return (
      <EmptyState title={w.orgMissing}>
        <p>{w.orgMissingNote}</p>
        <a href={href(lang, '/desk/')}>{w.back}</a>
      </EmptyState>
    )
  }
  return (
    <LoadState lang={lang} load={load}>
      {(org) => (
        <article>
          <h2 lang={langIn(org.name, lang)}>{org.name}</h2>
          <p class="row">
            <Tag
              tone={
                org.status === 'verified' ? 'brand' : org.status === 'returned' ? 'danger' : 'warn'
              }
            >
              {verificationText(org.status, lang)}
            </Tag>
            <span class="muted">{roleText(org.role, lang)}</span>
          </p>
          {org.returnReason && <p class="note danger">{w.returned(org.returnReason)}</p>}
          {org.suspended && (
            <p class="note danger">{s.since(day(org.suspended.at, lang), org.suspended.reason)}</p>
          )}
          {/* What only the authority sees is missing where the organisation is not of this jurisdiction. */}
          {org.creditCode !== undefined && org.id !== me.orgId && (
            <OrgActions lang={lang} org={org} onDone={load.reload} />
          )}
          <div class="cols">
            <div>
              <OrgFacts {...{ lang, places, industries, org }} />
              <h2>{w.licences}</h2>
              <Licences lang={lang} licences={org.licences ?? []} />
              <Record lang={lang} orgId={org.id} />
              {org.creditCode !== undefined && org.id !== me.orgId && me.region.endsWith('00') && (
                <>
                  <Change lang={lang} org={org} onDone={load.reload} />
                  <Suspend key={org.version} lang={lang} org={org} onDone={load.reload} />
                </>
              )}
            </div>
            {org.creditCode !== undefined && (
              <History
                lang={lang}
                path={`/api/orgs/${org.id}/history`}
                round={`${org.version}${org.status}`}
              />
            )}
          </div>
        </article>
      )}
    </LoadState>
  )
}

function OrgFacts({ lang, places, industries, org }: Props & { org: OrgView }) {
  const w = t(deskWords, lang)
  const rows = [
    [w.creditCode, org.creditCode],
    [w.industry, org.industry && (industries[org.industry] ?? org.industry)],
    [w.region, org.region && withCounties(places)[org.region]],
    [w.address, org.address],
    [w.phone, org.phone],
  ] as const
  return (
    <dl class="facts">
      {rows.map(([label, said]) => (
        <Fact key={label} lang={lang} label={label}>
          {said ?? w.notFilled}
        </Fact>
      ))}
    </dl>
  )
}

function Licences({ lang, licences }: { lang: Lang; licences: readonly Licence[] }) {
  const w = t(deskWords, lang)
  if (licences.length === 0) return <p class="muted">{w.licencesNone}</p>
  const today = new Date().toISOString().slice(0, 10)
  const comma = lang === 'zh' ? '、' : ', '
  return (
    <ul class="plain-list stack">
      {licences.map((licence) => (
        <li key={licence.no} class="panel">
          <dl class="facts">
            <Fact lang={lang} label={w.licenceNo}>
              {licence.no}
            </Fact>
            <Fact lang={lang} label={w.licenceType}>
              {w[licence.type]}
            </Fact>
            <Fact lang={lang} label={w.licenceCodes}>
              {licence.codes.join(comma)}
            </Fact>
            <Fact lang={lang} label={w.licenceModes}>
              {licence.modes.map((mode) => choiceText(mode, lang)).join(comma)}
            </Fact>
            <Fact lang={lang} label={w.licenceVolume}>
              {quantity({ value: licence.volumeTPerYear, unit: 't/a' }, lang)}
            </Fact>
            <Fact lang={lang} label={w.licenceDates}>
              {w.licenceFor(day(licence.validFrom, lang), day(licence.validTo, lang)) +
                (licence.validTo < today ? ` · ${w.licenceOver}` : '')}
            </Fact>
          </dl>
        </li>
      ))}
    </ul>
  )
}
