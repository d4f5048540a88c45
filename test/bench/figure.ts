// A figure: one JSON line, with its bound where one is set; a bound that is missed fails the run.

export type Figure = {
  bench: string
  what: string
  value: number
  unit: string
  base?: number
  atMost?: number
  atLeast?: number
}

export function say(figure: Figure): void {
  const misses =
    (figure.atMost !== undefined && figure.value > figure.atMost) ||
    (figure.atLeast !== undefined && figure.value < figure.atLeast)
  if (misses) process.exitCode = 1
  process.stdout.write(
    `${JSON.stringify({ ...figure, value: round(figure.value), ...(figure.base === undefined ? {} : { base: round(figure.base) }), ...(misses ? { missed: true } : {}) })}\n`,
  )
}

const round = (x: number): number => Math.round(x * 1000) / 1000

export const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
export const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  )
