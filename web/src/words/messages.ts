// Words of the notices page; the notices' own sentences are in shared/notice/words.ts.
import { words } from './words.ts'

export const messageWords = /* @__PURE__ */ words({
  zh: {
    title: '消息',
    lead: '与您有关的进展，最新的在上面。同样的内容也会发到您的邮箱。',
    none: '还没有消息',
    noneNote: '有人提交、退回、发布、邀请或答复时，这里会告诉您。',
    unread: '未读',
    count: (n: number, more: boolean) =>
      n === 0 ? '没有未读消息' : `${n} 条未读${more ? '（更早的还没列出）' : ''}`,
    readAll: '全部标为已读',
    allRead: '已全部标为已读。',
    open: '去处理',
    home: '回到我的工作台',
  },
  en: {
    title: 'Messages',
    lead: 'What concerns you, newest first. The same goes to your e-mail address.',
    none: 'No messages yet',
    noneNote: 'You are told here when somebody submits, returns, publishes, invites or answers.',
    unread: 'unread',
    count: (n: number, more: boolean) =>
      n === 0 ? 'Nothing unread' : `${n} unread${more ? ' (older ones not listed yet)' : ''}`,
    readAll: 'Mark all as read',
    allRead: 'All marked as read.',
    open: 'Act on it',
    home: 'Go to my work',
  },
})
