// Refusals of events in a sentence that tells what to do next.
import { type Lang } from '../site.ts'

type Said = Readonly<Record<Lang, string>>
export const EVENT_PROBLEMS: Readonly<Record<string, Said>> = {
  'timetable.unknown': {
    zh: '这场洽谈已不在日程里，请刷新后再看。',
    en: 'This meeting is no longer in the timetable. Reload and look again.',
  },
  'event.not-now': {
    zh: '活动现在的阶段不能做这一步，请刷新看最新状态。',
    en: 'Not at this stage of the event. Reload to see where it stands.',
  },
  'event.not-organiser': { zh: '只有主办方能做这一步。', en: 'Only the organisers may do this.' },
  'event.not-official': {
    zh: '活动由生态环境部门组织。',
    en: 'Events are run by the environment authorities.',
  },
  'event.released': {
    zh: '日程已经发布，时段和桌数不能再改。',
    en: 'A timetable was released: sessions and tables can no longer change.',
  },
  'seat.already': { zh: '贵单位已经报过名。', en: 'Your organisation is registered already.' },
  'seat.closed': { zh: '报名已经截止。', en: 'Registration is over.' },
  'seat.no-quota': {
    zh: '这场活动没有给这类单位名额。',
    en: 'This event has no places for your kind of organisation.',
  },
  'seat.not-now': {
    zh: '报名状态已经变了，请刷新看最新状态。',
    en: 'The registration has changed. Reload to see where it stands.',
  },
  'seat.not-yours': { zh: '这一步由另一方来做。', en: 'This step is the other side’s.' },
  'seat.person-twice': {
    zh: '这位代表（按电话）已由另一家单位报名，请换一位。',
    en: 'Another organisation registered this person (by telephone). Please send somebody else.',
  },
  'seat.none': { zh: '请先报名并取得名额。', en: 'Register and get a place first.' },
  'wish.already': {
    zh: '与这家单位已有洽谈请求，请在“我的洽谈”里处理。',
    en: 'There is a request between you already. Look under your requests.',
  },
  'wish.away': {
    zh: '这个时段有一方不能参加，请换一个时段。',
    en: 'One of you cannot come at that time. Please choose another.',
  },
  'wish.booked': {
    zh: '这个时段您或对方已有别的洽谈，没有改动。请换一个时段。',
    en: 'One of you has another meeting at that time. Nothing was changed: please choose another.',
  },
  'wish.contradicts': {
    zh: '“想见”和“不见”只能选一个，请先撤回另一个。',
    en: 'To meet and never to meet contradict: take one back first.',
  },
  'wish.full': {
    zh: '最多 5 个请求等待答复。等对方答复或 24 小时失效后再提。',
    en: 'At most 5 requests may wait. Wait for an answer, or until one lapses after 24 hours.',
  },
  'wish.not-now': {
    zh: '这个请求已有结果或已失效，请刷新。',
    en: 'This request was answered or has lapsed. Please reload.',
  },
  'wish.not-there': { zh: '对方现在没有名额。', en: 'The other side has no place at present.' },
  'wish.over': { zh: '约洽谈的时间已过。', en: 'The time for requests is over.' },
  'wish.own': { zh: '不能约自己。', en: 'You cannot ask yourself.' },
  'plan.none': { zh: '还没有日程，请先排。', en: 'There is no plan yet.' },
  'plan.running': {
    zh: '正在排日程。请等它结束，或先停止。',
    en: 'The planner is running. Wait, or stop it first.',
  },
  'plan.clash': { zh: '放不到那里，原因见下。', en: 'It does not fit there; see why below.' },
  'plan.unknown': {
    zh: '没有这场洽谈、时段或桌子，请刷新。',
    en: 'No such meeting, slot or table. Please reload.',
  },
  'plan.over': {
    zh: '这场洽谈的时间已过，不能恢复。',
    en: 'The time of this meeting is over: it cannot be put back.',
  },
  'plan.place-taken': {
    zh: '原来的时段或桌位已有别的安排，或有一方来不了。可以重新排，或先移开那一场。',
    en: 'Its time or table is taken, or one side cannot come. Plan again, or move the other meeting first.',
  },
  'plan.unchanged': {
    zh: '与上次发布的日程相同，不用再发布。',
    en: 'Nothing has changed since the last release.',
  },
  'result.own': {
    zh: '洽谈结果由双方或主办方填写。',
    en: 'Results are given by the two sides and the organisers.',
  },
}
