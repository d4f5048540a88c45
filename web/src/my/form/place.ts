// Which step is shown: it stands in the address, so that "back" is a step and a link leads to a field.
import { useEffect, useState } from 'preact/hooks'
import { href, type Lang } from '../../site.ts'
import { MY_DEMANDS } from '../my.ts'
import type { Keeping } from './keeping.ts'
import { stepOf, STEPS, type StepId } from './steps.ts'

export type Place = {
  step: StepId
  visited: ReadonlySet<StepId>
  go: (step: StepId) => void
}

const PREFIX = '#step-'
const stepIn = (hash: string): StepId | undefined => STEPS.find((step) => hash === PREFIX + step)

/** A link from a match names the field that it asks for. */
function fieldIn(hash: string): string | undefined {
  const control = decodeURIComponent(hash.slice(1))
  return control === '' || stepOf(control) === 'check' ? undefined : control
}
const stepOfField = (field: string | undefined) => (field === undefined ? undefined : stepOf(field))

/** Everything before a step has been seen when somebody comes back to it. */
const upTo = (step: StepId): StepId[] => STEPS.slice(0, STEPS.indexOf(step) + 1)

export function useStepPlace(keeping: Keeping, lang: Lang): Place {
  const [asked] = useState(() => (stepIn(location.hash) ? undefined : fieldIn(location.hash)))
  const [step, setStep] = useState<StepId>(
    () => stepIn(location.hash) ?? stepOfField(asked) ?? keeping.work.step,
  )
  const [visited, setVisited] = useState<ReadonlySet<StepId>>(() => new Set(upTo(step)))
  const show = (next: StepId) => {
    setStep(next)
    setVisited((seen) => new Set([...seen, next]))
    keeping.go(next)
    // "Back" leaves a step as surely as "continue" does.
    void keeping.save()
  }

  useEffect(() => {
    replaceHash(PREFIX + step)
    if (asked !== undefined) focusSoon(asked)
    const follow = () => {
      const hash = decodeURIComponent(location.hash)
      const next = stepIn(hash)
      if (next) {
        show(next)
        return
      }
      // A link from the summary or the check page names the field itself.
      const control = hash.slice(1)
      const of = control === '' ? 'org' : stepOf(control)
      replaceHash(PREFIX + of)
      show(of)
      if (control !== '') focusSoon(control)
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [keeping])

  // A first save gives the draft its own address: reloading there resumes it, on any device.
  useEffect(
    () =>
      keeping.watch(({ id }) => {
        if (id === undefined || location.pathname.includes(id)) return
        history.replaceState(
          history.state,
          '',
          href(lang, `${MY_DEMANDS}${id}/edit/`) + location.hash,
        )
      }),
    [keeping, lang],
  )

  return {
    step,
    visited,
    go: (next) => {
      location.hash = PREFIX + next
    },
  }
}

const replaceHash = (hash: string): void =>
  history.replaceState(history.state, '', location.pathname + location.search + hash)

const LOOK_MS = 30
const LOOKS = 100

/** Once the step is drawn: parts of it are fetched, and on a slow phone that takes a while. */
const focusSoon = (control: string): void =>
  void requestAnimationFrame(() => setTimeout(() => focusOn(control, LOOKS), LOOK_MS))

function focusOn(control: string, looks: number): void {
  const found = document.getElementById(control) ?? document.getElementsByName(control)[0]
  if (!found) {
    if (looks > 1) setTimeout(() => focusOn(control, looks - 1), LOOK_MS)
    return
  }
  found.focus()
  found.scrollIntoView({ block: 'center' })
}
