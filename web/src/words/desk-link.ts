// Ways from the desk to its other rooms.
import { words } from './words.ts'

export const deskLinkWords = /* @__PURE__ */ words({
  zh: {
    broker: '代企业填报',
    findings: '问题清单',
    unmet: '未对接需求',
    surveys: '融资需求调查',
    supported: '重点保障企业',
  },
  en: {
    broker: 'Post for a firm',
    findings: 'Findings',
    unmet: 'Unmet demands',
    surveys: 'Surveys',
    supported: 'Key supported',
  },
})
