// The sentences of an event's notices, for the site and for mail.
type Said = Readonly<Record<'zh' | 'en', string>>

/** Stands in a proposal that a table's volunteer made without a word of its own. */
export const AT_THE_TABLE = '双方在供需对接活动上当面洽谈，桌上记录愿意继续。'

export const EVENT_SENTENCES: Readonly<Record<string, Said>> = {
  'event.wishes-opened': {
    zh: '“{title}”开始约一对一洽谈，请提出想见的单位。',
    en: 'You can now ask for meetings at “{title}”.',
  },
  'event.cancelled': {
    zh: '“{title}”已取消：{reason}',
    en: '“{title}” was cancelled: {reason}',
  },
  'event.invited': {
    zh: '邀请贵单位参加“{title}”，请报名。',
    en: 'You are invited to “{title}”. Please register.',
  },
  'event.seat-approved': {
    zh: '贵单位参加“{title}”的报名已通过。',
    en: 'Your place at “{title}” is confirmed.',
  },
  'event.seat-rejected': {
    zh: '贵单位参加“{title}”的报名未通过：{reason}',
    en: 'Your registration for “{title}” was not accepted: {reason}',
  },
  'event.seat-offered': {
    zh: '“{title}”空出一个名额，为贵单位保留到 {until}，请确认。',
    en: 'A place at “{title}” is free for you until {until}. Please confirm.',
  },
  'event.seat-lapsed': {
    zh: '“{title}”为贵单位保留的名额已到时释放。',
    en: 'The place kept for you at “{title}” was given on.',
  },
  'event.seat-cancelled': {
    zh: '一家单位退出了“{title}”。',
    en: 'A guest has left “{title}”.',
  },
  'event.asked': {
    zh: '有单位想在“{title}”上与贵单位洽谈，请在 24 小时内答复。',
    en: 'Somebody asks for a meeting at “{title}”. Please answer within 24 hours.',
  },
  'event.wish-accepted': {
    zh: '“{title}”上的一次洽谈请求已被接受。',
    en: 'A meeting request at “{title}” was accepted.',
  },
  'event.wish-moved': {
    zh: '“{title}”上约好的一次洽谈改了时间，请看“我的洽谈”。',
    en: 'An agreed meeting at “{title}” has another time. Please look at your meetings.',
  },
  'event.wish-declined': {
    zh: '“{title}”上的一次洽谈请求未被接受。',
    en: 'A meeting request at “{title}” was declined.',
  },
  'event.wish-lapsed': {
    zh: '“{title}”上的一次洽谈请求 24 小时内无人答复，已失效。',
    en: 'A meeting request at “{title}” lapsed: nobody answered within 24 hours.',
  },
  'event.wish-withdrawn': {
    zh: '“{title}”上的一次洽谈已撤回。',
    en: 'A meeting at “{title}” was taken back.',
  },
  'event.guest-left': {
    zh: '“{title}”上与贵单位约谈的一家单位已被暂停使用平台（{reason}），这次约谈不再进行。',
    en: 'A guest who was to meet you at “{title}” was suspended ({reason}); you will not meet.',
  },
  'event.called-off': {
    zh: '贵单位在“{title}”的一次洽谈已取消：对方不再参加。其他洽谈不变，请看“我的洽谈”。',
    en: 'A meeting of yours at “{title}” is called off: the other side no longer takes part. All else stays.',
  },
  'event.meeting-cancelled': {
    zh: '“{title}”上的一次洽谈已取消，请看新的日程。',
    en: 'A meeting at “{title}” was cancelled. Please look at your timetable.',
  },
  'event.promise-due': {
    zh: '贵单位在“{title}”上承诺的下一步今天到期，请办理；已经办了的，请在对接事项里登记。',
    en: 'What you promised at “{title}” is due today. If it is done, please note it in the case.',
  },
  'event.timetable': {
    zh: '贵单位在“{title}”的洽谈日程有更新，请查看。',
    en: 'Your timetable for “{title}” is new or has changed.',
  },
}
