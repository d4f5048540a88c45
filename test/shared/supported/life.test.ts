// Who may take which step from where: the whole table, one refusal for all that it does not name.
import { expect, test } from 'vitest'
import { LIFE, type Standing, stepsFor } from '#shared/supported/life.ts'
import { isListed } from '#shared/supported/list.ts'
import { SupportedState } from '#shared/supported/supported.ts'

const all = (standing: Standing) =>
  Object.fromEntries(
    SupportedState.options.map((state) => [state, stepsFor(standing, state).join(' ')]),
  )
const NOTHING = { refused: '', withdrawn: '', struck: '', ended: '' }

test('the level at which it lies and those above pass or refuse; the region alone publishes and strikes', () => {
  expect(all('holder')).toEqual({
    ...NOTHING,
    county: 'pass refuse',
    city: 'pass refuse',
    region: 'publish refuse',
    listed: 'strike',
  })
  const above = { county: 'pass refuse', city: 'pass refuse', region: 'refuse', listed: '' }
  expect(all('above')).toEqual({ ...NOTHING, ...above })
})

test('a level below looks on, the applicant withdraws, the clock ends', () => {
  expect(Object.values(all('below')).join('')).toBe('')
  expect(all('owner')).toEqual({
    ...NOTHING,
    county: 'withdraw',
    city: 'withdraw',
    region: 'withdraw',
    listed: 'withdraw',
  })
  expect(all('clock').listed).toBe('end')
  expect(LIFE.end.to).toBe('ended')
})

test('the last day counts, the day after does not, whether or not the clock has come round', () => {
  const one = { state: 'listed', listed: { to: '2027-11-22' } }
  expect(isListed(one, '2027-11-22')).toBe(true)
  expect(isListed(one, '2027-11-23')).toBe(false)
  expect(isListed({ ...one, state: 'struck' }, '2027-01-01')).toBe(false)
  expect(isListed(undefined, '2027-01-01')).toBe(false)
})
