// What the organiser's form holds, filled by templates, and the fields of an event that it means.
import type { EventFields, EventKind } from '#shared/event/event.ts'
import type { Lang } from '../site.ts'

/** A stretch of meetings; `on` is empty on the event's own day. Times are Beijing's. */
export type FormSession = {
  name: string
  on: string
  from: string
  to: string
  slotMinutes: string
  gapMinutes: string
}
/** A line of the agenda; a speech has a speaker. */
export type FormItem = { on: string; from: string; to: string; title: string; speaker: string }

export type Form = {
  kind: EventKind
  title: string
  region: string
  on: string
  venue: string
  online: string
  codes: string[]
  sessions: readonly FormSession[]
  tables: string | number
  quotas: Record<string, number>
  approval: boolean
  text: string
  cohosts: string
  agenda: readonly FormItem[]
  /** Kept as they are when an event is changed. */
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

export const sessionOf = (name: string, from: string, to: string): FormSession => ({
  ...{ name, from, to, on: '' },
  slotMinutes: '20',
  gapMinutes: '5',
})
export const EMPTY_ITEM: FormItem = { on: '', from: '', to: '', title: '', speaker: '' }

/** Three weeks from now, two half days of twenty-minute meetings. */
export const templateOf = (kind: EventKind, region: string, lang: Lang): Form => ({
  kind,
  title: NAMES[kind][lang],
  region,
  on: new Date(Date.now() + 21 * DAY_MS + SHANGHAI_MS).toISOString().slice(0, 10),
  venue: '',
  online: '',
  codes: kind === 'themed' ? ['waste.red-mud'] : [],
  sessions: [sessionOf('上午', '09:30', '11:55'), sessionOf('下午', '14:00', '16:25')],
  ...SIZES[kind],
  approval: kind === 'finance',
  text: '',
  cohosts: '',
  agenda: [
    { ...EMPTY_ITEM, from: '08:30', to: '09:00', title: '签到' },
    { ...EMPTY_ITEM, from: '09:00', to: '09:30', title: '政策与活动说明' },
  ],
  languages: ['zh', 'en'],
})

const atOf = (on: string, time: string): string => new Date(`${on}T${time}:00+08:00`).toISOString()
const timeOf = (at: string): string =>
  new Date(Date.parse(at) + SHANGHAI_MS).toISOString().slice(11, 16)

/** Registration and requests end on the evening before. */
export function fieldsOf(form: Form): EventFields {
  const { on, online, venue, text } = form
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
    agenda: form.agenda.flatMap((item) => agendaOf(item, on)),
    sessions: form.sessions.flatMap((session) => stretchOf(session, on)),
    tables: Number(form.tables),
    quotas: form.quotas,
    languages: form.languages,
    approval: form.approval,
    registerBy: evening(18),
    wishesBy: evening(20),
  }
}

/** A session without its times is not one yet. */
function stretchOf(session: FormSession, day: string): EventFields['sessions'] {
  const { name, from, to, slotMinutes, gapMinutes } = session
  const on = session.on === '' ? day : session.on
  if (on === '' || from === '' || to === '') return []
  const length = { slotMinutes: Number(slotMinutes), gapMinutes: Number(gapMinutes) }
  return [{ name: name.trim(), startAt: atOf(on, from), endAt: atOf(on, to), ...length }]
}

function agendaOf(
  { from, to, title, speaker, ...item }: FormItem,
  day: string,
): EventFields['agenda'] {
  const on = item.on === '' ? day : item.on
  if (on === '' || from === '' || title.trim() === '') return []
  return [
    {
      startAt: atOf(on, from),
      title: title.trim(),
      ...(to === '' ? {} : { endAt: atOf(on, to) }),
      ...(speaker.trim() === '' ? {} : { speaker: speaker.trim() }),
    },
  ]
}

const dayOf = (at: string): string =>
  new Date(Date.parse(at) + SHANGHAI_MS).toISOString().slice(0, 10)
const inTime = <T extends { startAt: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.startAt < b.startAt ? -1 : 1))

/** The form of an event that stands. */
export function formOf(fields: EventFields): Form {
  const { sessions, agenda, venue = '', online = '', text = '', cohosts, quotas, ...same } = fields
  const { kind, title, region, codes, tables, approval, languages } = same
  const first = inTime(sessions)[0]
  const on = first ? dayOf(first.startAt) : ''
  const timesOf = ({ startAt, endAt }: { startAt: string; endAt?: string | undefined }) => ({
    on: dayOf(startAt) === on ? '' : dayOf(startAt),
    from: timeOf(startAt),
    to: endAt === undefined ? '' : timeOf(endAt),
  })
  return {
    ...{ kind, title, region, codes, tables, approval, languages, venue, online, text, on },
    sessions: inTime(sessions).map((session) => ({
      ...timesOf(session),
      name: session.name,
      slotMinutes: String(session.slotMinutes),
      gapMinutes: String(session.gapMinutes),
    })),
    agenda: inTime(agenda).map((item) => ({
      ...timesOf(item),
      title: item.title,
      speaker: item.speaker ?? '',
    })),
    quotas: { ...quotas },
    cohosts: cohosts.join('\n'),
  }
}
