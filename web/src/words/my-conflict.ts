// Words of two versions side by side.
import { words } from './words.ts'

export const conflictWords = /* @__PURE__ */ words({
  zh: {
    conflictTitle: '别人刚改过这条需求',
    conflictNote: '您填的还在。下面是不一样的几处，请选用哪一份。',
    conflictSame: '两份内容其实一样，选哪份都行。',
    field: '哪一项',
    yours: '我的',
    theirs: '最新的',
    useMine: '用我的覆盖',
    useTheirs: '用最新的',
    empty: '（未填）',
  },
  en: {
    conflictTitle: 'Somebody has just changed this demand',
    conflictNote: 'What you typed is still here. Below is what differs; choose which to keep.',
    conflictSame: 'Both say the same; either will do.',
    field: 'What',
    yours: 'Mine',
    theirs: 'Latest',
    useMine: 'Overwrite with mine',
    useTheirs: 'Use the latest',
    empty: '(empty)',
  },
})
