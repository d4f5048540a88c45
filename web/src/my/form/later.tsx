// Steps 2 to 6 and the comparing of two versions: fetched behind the first step, so that it shows at once.
import { placeName } from '#shared/region/region.ts'
import type { Flaw } from '#shared/problem.ts'
import { nameOf, useNames } from '../../client/names.ts'
import type { Lang } from '../../site.ts'
import { Conflict } from './Conflict.tsx'
import type { StepProps } from './controls.tsx'
import { rowsOf } from './said.ts'
import type { Work } from './saving.ts'
import { StepCheck } from './StepCheck.tsx'
import { StepContact } from './StepContact.tsx'
import { StepFiles } from './StepFiles.tsx'
import { StepGoal } from './StepGoal.tsx'
import type { StepId } from './steps.ts'
import { StepWhat } from './StepWhat.tsx'
import type { Uploads } from '../../cases/uploads.ts'

export { uploadsTo } from '../../cases/uploads.ts'

export type LaterProps = StepProps & {
  step: Exclude<StepId, 'org'>
  uploads: Uploads
  work: Work
  flaws: readonly Flaw[]
}

export function Later({ step, uploads, work, flaws, ...shared }: LaterProps) {
  switch (step) {
    case 'what':
      return <StepWhat {...shared} />
    case 'goal':
      return <StepGoal {...shared} />
    case 'files':
      return <StepFiles {...shared} uploads={uploads} />
    case 'contact':
      return <StepContact {...shared} />
    case 'check':
      return (
        <StepCheck lang={shared.lang} answers={shared.answers} flaws={flaws} doubts={work.doubts} />
      )
  }
}

export type ChooseProps = { lang: Lang; work: Work; onMine: () => void; onTheirs: () => void }

/** Only what differs is shown; 40 equal lines would hide it. */
export function Choose({ lang, work, onMine, onTheirs }: ChooseProps) {
  const names = useNames(lang)
  const naming = {
    lang,
    nameOf: (code: string) => nameOf(code, names),
    placeOf: (region: string) => (region === '' ? '' : placeName(region)),
  }
  const theirs = work.theirs ? rowsOf(work.theirs.answers, naming) : []
  const rows = rowsOf(work.answers, naming).flatMap(({ control, label, said }) => {
    const other = theirs.find((row) => row.control === control)?.said ?? ''
    return other === said ? [] : [{ label, mine: said, theirs: other }]
  })
  return <Conflict {...{ lang, rows, onMine, onTheirs }} />
}
