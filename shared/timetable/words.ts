// The words of a timetable: what was proved about it, and why there is none.
import { type Clash, type Outcome } from './plan.ts'
import type { Words } from '../words.ts'

const number = (index: number): number => index + 1

const CLASH: { readonly [K in Clash['code']]: (clash: Extract<Clash, { code: K }>) => Words } = {
  session: ({ meeting }) => ({
    zh: `第${number(meeting)}场会谈限定上午或下午`,
    en: `meeting ${number(meeting)} must lie in its half of the day`,
  }),
  fixed: ({ meeting, slot }) => ({
    zh: `第${number(meeting)}场会谈固定在第${number(slot)}时段`,
    en: `meeting ${number(meeting)} is fixed in slot ${number(slot)}`,
  }),
  forbidden: ({ participant }) => ({
    zh: `第${number(participant)}位参会者有不能到场的时段`,
    en: `participant ${number(participant)} cannot come in some slots`,
  }),
  precedence: ({ first, then }) => ({
    zh: `第${number(first)}场会谈须在第${number(then)}场之前`,
    en: `meeting ${number(first)} must come before meeting ${number(then)}`,
  }),
  tables: ({ tables }) => ({
    zh: `每个时段只有${tables}张桌`,
    en: `there are only ${tables} tables in a slot`,
  }),
  participant: ({ participant, meetings }) => ({
    zh: `第${number(participant)}位参会者的${meetings}场会谈不能同时进行`,
    en: `participant ${number(participant)} cannot be in two of their ${meetings} meetings at once`,
  }),
  fairness: ({ fairness }) => ({
    zh: `任何两位参会者的空档数最多相差${fairness}`,
    en: `the breaks of two participants may differ by ${fairness} at most`,
  }),
}

/** One constraint of a contradiction; people and slots are counted from 1. */
export const clashWords = (clash: Clash): Words =>
  (CLASH[clash.code] as (of: Clash) => Words)(clash)

/** Constraints named before the rest is only counted. */
const NAMED = 8

function infeasibleWords(clash: readonly Clash[]): Words {
  const named = clash.slice(0, NAMED).map(clashWords)
  const more = clash.length - named.length
  const zh = named.map((words) => words.zh).join('；') + (more > 0 ? `；另有${more}项` : '')
  const en = named.map((words) => words.en).join('; ') + (more > 0 ? `; and ${more} more` : '')
  return {
    zh: `无法排出日程，以下要求互相冲突：${zh}。`,
    en: `No timetable is possible; these clash: ${en}.`,
  }
}

/** What a planner proved, as a sentence. */
export function outcomeWords(outcome: Outcome): Words {
  switch (outcome.status) {
    case 'optimal':
      return {
        zh: `空档共${outcome.breaks}个，已证明不能更少。`,
        en: `${outcome.breaks} breaks: proved that there cannot be fewer.`,
      }
    case 'feasible':
      return {
        zh: `空档共${outcome.breaks}个，其中${outcome.bound}个不可避免，最多还能减少${outcome.breaks - outcome.bound}个。`,
        en: `${outcome.breaks} breaks, ${outcome.bound} unavoidable, at most ${outcome.breaks - outcome.bound} could still go.`,
      }
    case 'infeasible':
      return infeasibleWords(outcome.clash)
    case 'unknown':
      return {
        zh: `在限定时间内既没有排出日程，也没有证明排不出。`,
        en: `No timetable was found in the time given, and none was proved impossible.`,
      }
  }
}
