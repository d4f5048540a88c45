// Words of what an organiser settles of one meeting, and of what no longer fits.
import { words } from './words.ts'

export const ruleWords = /* @__PURE__ */ words({
  zh: {
    rule: '要求',
    title: (who: string) => `对“${who}”的要求`,
    lead: '写了要求的洽谈一定要排；排不下时会说明与哪几条冲突。',
    slot: '固定在哪个时段',
    half: '只能在',
    any: '不限',
    morning: '上午',
    afternoon: '下午',
    before: '必须排在这些洽谈之前',
    others: '第三方同席（银行、专家、部门、翻译）',
    othersNone: '没有可以同席的单位。',
    save: '记下要求',
    clear: '去掉全部要求',
    saved: '已记下。重新排后生效。',
    close: '关闭',
    fixed: (time: string) => `固定 ${time}`,
    ordered: (n: number) => `先于 ${n} 场`,
    must: '一定要排',
    unplanned: '未排进',
    room: (agreed: number, slots: number, tables: number) =>
      `约好 ${agreed} 场；${slots} 个时段 × ${tables} 张桌，现场最多 ${slots * tables} 场。`,
    noTables: '一张洽谈桌也没有，现场洽谈都排不进。请先修改活动，填上桌数。',
    noRoom: (over: number) => `桌位少 ${over} 场：要么加桌、加时段，要么有些约谈排不进。`,
    noWishes: '还没有约好的洽谈，没有可排的。',
    clashes: (n: number) => `有 ${n} 处要求互相矛盾，排之前请改一条：`,
    stale: (n: number) => `日程里有 ${n} 场已不合适（有单位退出，或要求改了）。重排后才能发布：`,
    replan: '重排这些，其余不动',
    cancelTitle: (who: string) => `取消“${who}”这场洽谈？`,
    cancelNote: '取消后空出的桌位可给别的约谈；发布新日程时只通知有变的单位。',
    cancelGo: '取消这场',
    keep: '不取消',
    calledOff: (n: number) => `已取消的洽谈（${n} 场）`,
    restoreNote: '原来的时段和桌位还空着就能恢复；双方已被告知取消的，会马上再通知。',
    restore: '恢复这场',
    restored: '已恢复到原来的时段和桌位。',
    last: (moved: number, dropped: number) =>
      moved === 0
        ? `已重排：另有 ${dropped} 场不再举行，其余一场没动。`
        : `已重排：另有 ${dropped} 场不再举行，移动了 ${moved} 场，其余没动。`,
    untold: '日程有变，还没有通知参会单位：请发布。',
  },
  en: {
    rule: 'Rule',
    title: (who: string) => `Rules for “${who}”`,
    lead: 'A meeting with a rule is to be held; where it cannot, you are told what it clashes with.',
    slot: 'Only in this slot',
    half: 'Only in the',
    any: 'any',
    morning: 'morning',
    afternoon: 'afternoon',
    before: 'Comes before these meetings',
    others: 'Who else sits with them (bank, expert, authority, interpreter)',
    othersNone: 'There is nobody who could sit with them.',
    save: 'Keep these rules',
    clear: 'Drop all rules',
    saved: 'Kept. It counts when you plan again.',
    close: 'Close',
    fixed: (time: string) => `fixed ${time}`,
    ordered: (n: number) => `before ${n} others`,
    must: 'to be held',
    unplanned: 'not planned',
    room: (agreed: number, slots: number, tables: number) =>
      `${agreed} agreed; ${slots} slots × ${tables} tables: at most ${slots * tables} meetings in the hall.`,
    noTables: 'There are no tables: no meeting fits into the hall. Change the event first.',
    noRoom: (over: number) =>
      `There is no room for ${over} of them: add tables or slots, or some will not be planned.`,
    noWishes: 'No meeting is agreed yet: there is nothing to plan.',
    clashes: (n: number) => `${n} contradictions: please give way in one of each before planning.`,
    stale: (n: number) =>
      `${n} planned meetings no longer fit (a guest left, or a rule came). Plan again before you release:`,
    replan: 'Plan these again, leave the rest',
    cancelTitle: (who: string) => `Call off “${who}”?`,
    cancelNote: 'The table is free for others; the next release tells only those concerned.',
    cancelGo: 'Call it off',
    calledOff: (n: number) => `Meetings called off (${n})`,
    restoreNote:
      'Put back while its time and table are free; the two are told at once if they knew it was off.',
    restore: 'Put it back',
    restored: 'Back at its time and table.',
    keep: 'Keep it',
    last: (moved: number, dropped: number) =>
      moved === 0
        ? `Planned again: ${dropped} more called off, nothing else moved.`
        : `Planned again: ${dropped} more called off, ${moved} moved, the rest stays.`,
    untold: 'The timetable has changed and nobody was told yet: please release it.',
  },
})
