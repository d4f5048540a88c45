// Words of an organisation that is suspended: what its people read, what an official presses, what a partner sees.
import { words } from './words.ts'

export const suspendedWords = /* @__PURE__ */ words({
  zh: {
    title: '贵单位已被暂停使用平台',
    why: (reason: string) => `理由：${reason}`,
    note: '可以登录查看，不能办理。公开的信息已撤下，活动名额和约好的洽谈已取消，对方已收到通知。',
    next: '需要恢复的，请联系办理暂停的生态环境部门；恢复后公开的信息自动重新公开，活动须重新报名。',
    tag: '已暂停使用',
    since: (day: string, reason: string) => `${day} 起暂停使用：${reason}`,
    open: '暂停或恢复使用',
    suspend: '暂停使用平台',
    sure: '暂停后：成员只能查看；公开的信息撤下；活动名额让给排队的单位，约好的洽谈取消并通知对方；银行退出正在对接的融资需求。恢复时，撤下的信息自动重新公开，名额和洽谈不会恢复。',
    reason: '理由（本单位和洽谈对方都会看到）',
    suspended: '已暂停，名额、洽谈和公开信息随后更新',
    reinstate: '恢复使用',
    reinstated: '已恢复，撤下的信息随后重新公开',
    off: '已取消的洽谈',
    left: (reason: string) => `对方已被暂停使用平台（${reason}），这场洽谈取消。`,
    merged: '对方已并入另一家单位，这场洽谈取消；需要时请另约。',
    free: '这个时段现在空着，您不用做什么；主办方可能安排别的洽谈，会通知您。',
  },
  en: {
    title: 'Your organisation is suspended',
    why: (reason: string) => `Why: ${reason}`,
    note: 'You can sign in and read, and not act. What you had published is off the market; places and meetings are called off, and the others were told.',
    next: 'To be let back in, ask the authority that suspended you. What was public comes back by itself; for events you register again.',
    tag: 'suspended',
    since: (day: string, reason: string) => `Suspended since ${day}: ${reason}`,
    open: 'Suspend or let back in',
    suspend: 'Suspend from the platform',
    sure: 'Its people will read only; what it published leaves the market; its places go to the line, its meetings are called off and the others told; a bank leaves its races. Let back in, its listings return; places and meetings do not.',
    reason: 'Reason (the organisation and its partners will read it)',
    suspended: 'Suspended; places, meetings and listings follow',
    reinstate: 'Let back in',
    reinstated: 'Let back in; its listings follow',
    off: 'Meetings that are called off',
    left: (reason: string) =>
      `The other side was suspended (${reason}); this meeting does not take place.`,
    merged:
      'The other side became part of another organisation; this meeting does not take place. Agree on another if you need it.',
    free: 'This slot is free now. You need not do anything; if the host plans another meeting, you are told.',
  },
})
