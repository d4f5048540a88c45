// Ways from one's own page to rooms whose other words it does not need.
import { words } from './words.ts'

export const myLinkWords = /* @__PURE__ */ words({
  zh: { surveys: '问卷调查', supported: '重点保障企业' },
  en: { surveys: 'Surveys', supported: 'Key supported enterprises' },
})
