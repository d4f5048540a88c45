// The logger: one JSON line with ids and codes; never a body, a token or a contact.

export type Level = 'info' | 'warn' | 'error'

/** Fields are ids, codes, counts and durations (`…Ms`). */
export function log(
  level: Level,
  event: string,
  fields: Readonly<Record<string, string | number>> = {},
): void {
  // eslint-disable-next-line no-console -- the one place that may
  console[level](JSON.stringify({ level, event, ...fields }))
}

/** Where it went wrong, not with what: a message may quote a value. */
export function whereOf(error: unknown): { name: string; frames: string } {
  if (!(error instanceof Error)) return { name: typeof error, frames: '' }
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
  return { name: error.name, frames: frames.join('\n') }
}
