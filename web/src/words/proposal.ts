// Words of what an event made of unmet demands proposes: theme, whom to invite, who should meet first.
import { words } from './words.ts'

export const proposalWords = /* @__PURE__ */ words({
  zh: {
    title: '由未解决的需求办一场专场',
    lead: (n: number) => `${n} 条需求挂了很久还没有着落。下面是系统的建议，建成草稿后都能改。`,
    theme: '主题',
    themeNone: '这些需求没有共同的主题',
    name: (theme: string) => `${theme}供需对接专场`,
    invited: (owners: number, firms: number) => `邀请 ${owners} 家产废单位、${firms} 家环保企业`,
    invitedNote: '开放报名时自动通知，每家只通知一次。产废单位在这里不显名。',
    for: (title: string) => `因为：${title}`,
    pairs: (n: number) => `建议先见的 ${n} 对`,
    pairsNone: '目前没有评为 A 或 B 的匹配。仍可以办：把有技术的单位请来当面看。',
    pairsNote: '参会双方在“我的洽谈”里会看到，排在最前，注明“主办方建议”；见不见由双方定。',
    score: (n: string) => `匹配度 ${n}`,
    make: '建成活动草稿',
    made: '草稿已建。核对日期、地点、名额后公布。',
    edit: '先改再建',
    gone: '这些需求已经关闭或不再公开，没有可以建议的。',
  },
  en: {
    title: 'An event for unmet demands',
    lead: (n: number) => `${n} demands have waited for long. This is proposed; all can be changed.`,
    theme: 'Theme',
    themeNone: 'These demands share no theme',
    name: (theme: string) => `Matchmaking day: ${theme}`,
    invited: (owners: number, firms: number) => `Invite ${owners} enterprises and ${firms} firms`,
    invitedNote: 'Told once when registration opens. Enterprises are not named here.',
    for: (title: string) => `because of: ${title}`,
    pairs: (n: number) => `${n} pairs who should meet first`,
    pairsNone:
      'No match has grade A or B at present. Still: let those with a technology have a look.',
    pairsNote: 'Both find it at the top of their suggestions, marked as yours; they decide.',
    score: (n: string) => `Match ${n}`,
    make: 'Make a draft of it',
    made: 'The draft is there. Check day, place and quotas, then announce it.',
    edit: 'Change it first',
    gone: 'These demands are closed or no longer public: there is nothing to propose.',
  },
})
