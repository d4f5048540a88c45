// The way to one's surveys, on pages that need no more of their words.
import { words } from './words.ts'

export const surveyLinkWords = /* @__PURE__ */ words({
  zh: { mine: '问卷调查' },
  en: { mine: 'Surveys' },
})
