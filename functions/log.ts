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
