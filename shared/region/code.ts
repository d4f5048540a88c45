// What a GB/T 2260 code says by its digits alone: its level, and which codes lie below it.

export type RegionLevel = 'province' | 'city' | 'county'

export function levelOf(code: string): RegionLevel {
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'city' : 'county'
}

/** The digits of a code that its subdivisions share: 45, 4510 or 451082. */
export const stem = (code: string): string => {
  const level = levelOf(code)
  return code.slice(0, level === 'province' ? 2 : level === 'city' ? 4 : 6)
}

/** Is `code` this division or one below it? */
export const covers = (jurisdiction: string, code: string): boolean =>
  code.startsWith(stem(jurisdiction))
