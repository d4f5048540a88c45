// `/desk/funding/`: the jurisdiction's calls with where each stands; post, change, take back, put up again.
import { useState } from 'preact/hooks'
import { standOf } from '#shared/funding/precheck.ts'
import { usePages } from '../cases/pages.ts'
import { call } from '../client/api.ts'
import { day } from '../client/format.ts'
import { toast } from '../client/toast.ts'
import { financeProblem } from '../finance/problem.ts'
import { Gate } from '../my/Gate.tsx'
import { today } from '../pair/month.ts'
import { type Lang } from '../site.ts'
import { EmptyState, Tag } from '../ui/Card.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { fundingPageWords } from '../words/funding-page.ts'
import { fundingWords } from '../words/funding.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { CallFormPart } from './CallFormPart.tsx'
import type { CallView } from './view.ts'

type Props = { lang: Lang; places: Places }

export const DeskFunding = (props: Props) => (
  <Gate lang={props.lang} role="official">
    {() => <Calls {...props} />}
  </Gate>
)

function Calls({ lang, places }: Props) {
  const w = t(fundingPageWords, lang)
  const pages = usePages<CallView>('/api/funding/run', lang)
  const [writing, setWriting] = useState<CallView | 'new'>()
  const done = () => {
    setWriting(undefined)
    pages.load.reload()
  }
  if (writing)
    return (
      <CallFormPart
        {...{ lang, places }}
        call={writing === 'new' ? undefined : writing}
        onDone={done}
        onCancel={() => setWriting(undefined)}
      />
    )
  return (
    <>
      <p class="actions noprint">
        <button type="button" class="btn" onClick={() => setWriting('new')}>
          {w.post}
        </button>
      </p>
      <LoadState lang={lang} load={pages.load}>
        {({ items, next }) =>
          items.length === 0 ? (
            <EmptyState title={w.nothing}>
              <p>{w.deskLead}</p>
            </EmptyState>
          ) : (
            <>
              <ul class="cards">
                {items.map((one) => (
                  <Row key={one.id} {...{ lang, places, one }} onEdit={setWriting} onDone={done} />
                ))}
              </ul>
              <Pager
                lang={lang}
                more={next !== undefined}
                busy={pages.busy}
                onMore={() => void pages.more()}
              />
            </>
          )
        }
      </LoadState>
    </>
  )
}

type RowProps = Props & { one: CallView; onEdit: (call: CallView) => void; onDone: () => void }

function Row({ lang, places, one, onEdit, onDone }: RowProps) {
  const w = t(fundingPageWords, lang)
  const said = t(fundingWords, lang)
  const { fields, status, version, id } = one
  const stand = standOf(one, today())
  const turn = async () => {
    const step = status === 'open' ? 'withdraw' : 'restore'
    const answer = await call('POST', `/api/funding/calls/${id}/${step}`, { ifMatch: version })
    if (answer.ok) toast(status === 'open' ? w.turned : w.restored)
    else toast(financeProblem(answer.problem, lang))
    onDone()
  }
  return (
    <li>
      <article class="item">
        <h2>{fields.title}</h2>
        <p class="row">
          <Tag tone={stand === 'open' ? 'brand' : 'warn'}>{said[stand]}</Tag>
          <span>{said.days(day(fields.opensOn, lang), day(fields.closesOn, lang))}</span>
          <span>{places[fields.region]}</span>
        </p>
        <p class="muted">{said.source(fields.source, day(fields.checkedOn, lang))}</p>
        <p class="actions noprint">
          <button type="button" class="btn plain" onClick={() => onEdit(one)}>
            {w.edit}
            <span class="sr"> {fields.title}</span>
          </button>
          <button type="button" class="btn plain" onClick={() => void turn()}>
            {status === 'open' ? w.withdraw : w.restore}
            <span class="sr"> {fields.title}</span>
          </button>
        </p>
      </article>
    </li>
  )
}
