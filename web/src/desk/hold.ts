// Which actions on a case's hold an official has now, and where it may go.
import type { Actor } from '#shared/actor.ts'
import {
  above,
  HOLD_STEPS,
  HoldStep,
  type Hold,
  type HoldAction,
  type Standing,
  standingOf,
} from '#shared/case/hold.ts'
import { flawsOf } from '#shared/flaw.ts'
import { cityOf, covers, regionOf } from '#shared/region/region.ts'
import { REGIONS } from '#shared/region/data.ts'
import type { Me } from '../login/Gate.tsx'
import type { Lang } from '../site.ts'
import type { Places } from '../words/place.ts'

/** The county itself and the city above it, as far as they lie below the level that holds it. */
export const lowerLevels = (holder: string, place: string): string[] =>
  [cityOf(place), place].filter(
    (code, i, all) => code !== holder && covers(holder, code) && all.indexOf(code) === i,
  )

export const otherCities = (place: string): string[] =>
  REGIONS.map(([code]) => code).filter(
    (code) => regionOf(code)?.level === 'city' && code !== cityOf(place),
  )

const ORDER = Object.keys(HOLD_STEPS) as HoldAction[]

/** Buttons follow from the authority table, less those that lead nowhere from here. */
export function actionsOf(me: Me, hold: Hold, place: string): HoldAction[] {
  const standing: Standing | undefined = standingOf(me as Actor, hold, place)
  if (!standing) return []
  return ORDER.filter((action) => {
    if (!HOLD_STEPS[action].by.includes(standing)) return false
    if (action === 'pass-up') return above(hold.region) !== undefined
    return action !== 'hand-down' || lowerLevels(hold.region, place).length > 0
  })
}

/** How the text of an action is called in the API. */
export const TEXT_OF: Readonly<Record<HoldAction, 'reason' | 'question' | 'text' | 'note'>> = {
  'pass-up': 'reason',
  'hand-down': 'reason',
  'take-over': 'reason',
  ask: 'question',
  reply: 'text',
  supervise: 'note',
  'follow-up': 'note',
}

export type HoldTyped = { to?: string; dueOn?: string; text?: string }
export type HoldFlaws = Readonly<Partial<Record<keyof HoldTyped, string>>>

export function holdBody(
  action: HoldAction,
  { to, dueOn, text = '' }: HoldTyped,
): { body: HoldStep } | { flaws: HoldFlaws } {
  const said: Record<string, string | undefined> = { action, [TEXT_OF[action]]: text.trim() }
  if (action === 'hand-down' || action === 'ask') said.to = to
  if (action === 'supervise') said.dueOn = dueOn
  const checked = HoldStep.safeParse(said)
  if (checked.success) return { body: checked.data }
  const flaws = flawsOf(checked.error, said).map(({ path, code }) => [
    path === 'to' || path === 'dueOn' ? path : 'text',
    code,
  ])
  return { flaws: Object.fromEntries(flaws) as HoldFlaws }
}

export type HoldDialogProps = {
  lang: Lang
  places: Places
  demandId: string
  /** Where the demand is, and which level holds it. */
  place: string
  holder: string
  /** None where somebody replies who was only asked. */
  version?: number
  action: HoldAction | undefined
  onClose: () => void
  onDone: () => void
}
