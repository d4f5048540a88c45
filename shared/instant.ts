// Reckoning with instants and days as texts, without their schemas: pages reckon too.

const DAY_MS = 86_400_000
/** China has had no daylight saving since 1991: a fixed offset is exact for our data. */
const SHANGHAI_MS = 8 * 3_600_000

export function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(ms) && new Date(ms).toISOString().slice(0, 10) === text
}

export const atOf = (ms: number): string => new Date(ms).toISOString()
export const msOf = (at: string): number => Date.parse(at)

/** The day in Asia/Shanghai at an instant. */
export const dayOf = (at: string): string =>
  new Date(msOf(at) + SHANGHAI_MS).toISOString().slice(0, 10)

/** The instant at which a Shanghai day ends (exclusive). */
export const endOf = (on: string): string =>
  atOf(Date.parse(`${on}T00:00:00Z`) - SHANGHAI_MS + DAY_MS)

export const plusDays = (at: string, days: number): string => atOf(msOf(at) + days * DAY_MS)
export const plusSeconds = (at: string, seconds: number): string => atOf(msOf(at) + seconds * 1000)
