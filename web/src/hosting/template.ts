// What the organiser's form holds, filled by templates, and the fields of an event that it means.
import type { EventFields, EventKind } from '#shared/event/event.ts'
import type { Lang } from '../site.ts'

export type Form = {
  kind: EventKind
  title: string
  region: string
  on: string
  venue: string
  online: string
  codes: string[]
  morningFrom: string
  morningTo: string
  afternoonFrom: string
  afternoonTo: string
  slotMinutes: string | number
  gapMinutes: string | number
  tables: string | number
  quotas: Record<string, number>
  approval: boolean
  text: string
  cohosts: string
  /** Kept as they are when an event is changed. */
  agenda: EventFields['agenda']
  languages: EventFields['languages']
}

const DAY_MS = 86_400_000
const SHANGHAI_MS = 8 * 3_600_000
const NAMES: Readonly<Record<EventKind, Record<Lang, string>>> = {
  matchmaking: { zh: '治污供需对接会', en: 'Matchmaking day' },
  themed: { zh: '大宗工业固废专场对接会', en: 'Bulk industrial waste day' },
  finance: { zh: '政银企恳谈对接会', en: 'Banks meet enterprises' },
  exchange: { zh: '先进环保技术交流会', en: 'Environmental technology exchange' },
}
/** Places and tables that such a day usually has. */
const SIZES: Readonly<Record<EventKind, { quotas: Record<string, number>; tables: number }>> = {
  matchmaking: { quotas: { enterprise: 30, firm: 30, bank: 5, expert: 5 }, tables: 12 },
  themed: { quotas: { enterprise: 120, firm: 150, bank: 15, expert: 15 }, tables: 80 },
  finance: { quotas: { enterprise: 40, bank: 20, firm: 20 }, tables: 20 },
  exchange: { quotas: { enterprise: 40, firm: 40, expert: 20 }, tables: 16 },
}

/** Three weeks from now, two half days of twenty-minute meetings. */
export const templateOf = (kind: EventKind, region: string, lang: Lang): Form => ({
  kind,
  title: NAMES[kind][lang],
  region,
  on: new Date(Date.now() + 21 * DAY_MS + SHANGHAI_MS).toISOString().slice(0, 10),
  venue: '',
  online: '',
  codes: kind === 'themed' ? ['waste.red-mud'] : [],
  morningFrom: '09:30',
  morningTo: '11:55',
  afternoonFrom: '14:00',
  afternoonTo: '16:25',
  slotMinutes: 20,
  gapMinutes: 5,
  ...SIZES[kind],
  approval: kind === 'finance',
  text: '',
  cohosts: '',
  agenda: [],
  languages: ['zh', 'en'],
})

const atOf = (on: string, time: string): string => new Date(`${on}T${time}:00+08:00`).toISOString()
const timeOf = (at: string): string =>
  new Date(Date.parse(at) + SHANGHAI_MS).toISOString().slice(11, 16)

/** Registration and requests end on the evening before. */
export function fieldsOf(form: Form): EventFields {
  const { on, online, venue, text } = form
  const session = (name: string, from: string, to: string) =>
    on === '' || from === '' || to === ''
      ? []
      : [
          {
            name,
            startAt: atOf(on, from),
            endAt: atOf(on, to),
            slotMinutes: Number(form.slotMinutes),
            gapMinutes: Number(form.gapMinutes),
          },
        ]
  const eve = on === '' ? '' : new Date(Date.parse(`${on}T00:00:00+08:00`) - DAY_MS).toISOString()
  const evening = (hour: number) =>
    eve === '' ? '' : new Date(Date.parse(eve) + hour * 3_600_000).toISOString()
  return {
    title: form.title,
    kind: form.kind,
    codes: form.codes,
    region: form.region,
    cohosts: form.cohosts
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    ...(venue.trim() === '' ? {} : { venue }),
    ...(online.trim() === '' ? {} : { online: online.trim() }),
    ...(text.trim() === '' ? {} : { text }),
    agenda: form.agenda,
    sessions: [
      ...session('上午', form.morningFrom, form.morningTo),
      ...session('下午', form.afternoonFrom, form.afternoonTo),
    ],
    tables: Number(form.tables),
    quotas: form.quotas,
    languages: form.languages,
    approval: form.approval,
    registerBy: evening(18),
    wishesBy: evening(20),
  }
}

const timesOf = (session: EventFields['sessions'][number] | undefined): [string, string] =>
  session ? [timeOf(session.startAt), timeOf(session.endAt)] : ['', '']
const dayOf = (at: string): string =>
  new Date(Date.parse(at) + SHANGHAI_MS).toISOString().slice(0, 10)

/** The form of an event that stands; a third session of another hand is not shown and would be lost. */
export function formOf(fields: EventFields): Form {
  const { sessions, venue = '', online = '', text = '', cohosts, quotas, ...same } = fields
  const [morning, afternoon] = [...sessions].sort((a, b) => (a.startAt < b.startAt ? -1 : 1))
  const [morningFrom, morningTo] = timesOf(morning)
  const [afternoonFrom, afternoonTo] = timesOf(afternoon)
  const { kind, title, region, codes, tables, approval, agenda, languages } = same
  return {
    ...{ kind, title, region, codes, tables, approval, agenda, languages, venue, online, text },
    ...{ morningFrom, morningTo, afternoonFrom, afternoonTo },
    on: morning ? dayOf(morning.startAt) : '',
    slotMinutes: morning?.slotMinutes ?? 20,
    gapMinutes: morning?.gapMinutes ?? 5,
    quotas: { ...quotas },
    cohosts: cohosts.join('\n'),
  }
}
