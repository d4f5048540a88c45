// Words at the door of a member's rooms: sign in first, not your room, nothing here.
import { words } from './words.ts'

export const gateWords = /* @__PURE__ */ words({
  zh: {
    title: '我的',
    otherRole: '这里是企业发布治污需求的地方',
    otherRoleNote: '您的身份不发布需求，可以从这里继续：',
    toOwn: '去我的工作台',
    toDemands: '看公开需求',
    signIn: '请先登录',
    signInNote: '登录后看到您的需求和要办的事。您在这台设备上填过的内容还在。',
    signInGo: '登录',
    missingTitle: '没有这条需求',
    missingNote: '可能已经删除，或者不是贵单位的。',
    back: '回到我的',
  },
  en: {
    title: 'My page',
    otherRole: 'Enterprises post their demands here',
    otherRoleNote: 'Your role posts no demands. You can go on here:',
    toOwn: 'To my work',
    toDemands: 'Open demands',
    signIn: 'Please sign in first',
    signInNote:
      'After signing in you see your demands and what is to do. What you typed on this device is still here.',
    signInGo: 'Sign in',
    missingTitle: 'There is no such demand',
    missingNote: 'It may have been removed, or it belongs to somebody else.',
    back: 'Back to my page',
  },
})
