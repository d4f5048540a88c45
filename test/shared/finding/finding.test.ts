// Findings: who may do what at which level as one table, every state and step, and the write-off with a case.
import { describe, expect, test } from 'vitest'
import { type Member } from '#shared/actor.ts'
import {
  advance,
  closeWithCase,
  FINDING_STEPS,
  mayTake,
  open,
  type Standing,
  standingOf,
} from '#shared/finding/advance.ts'
import {
  type Finding,
  FindingStatus,
  type FindingStep,
  type Opened,
  type StepName,
} from '#shared/finding/finding.ts'
import * as words from '#shared/finding/words.ts'
import { clocksOfFinding } from '#shared/clock/finding-clock.ts'
import { momentsOf } from '#shared/clock/moment.ts'
import { type Org } from '#shared/org/org.ts'

const NOW = '2026-11-23T02:00:00.000Z'
const LATER = '2026-11-24T02:00:00.000Z'
const who = (role: Member['role'], region: string, orgId = `org_${role}${region}`): Member =>
  ({ id: `mbr_${region}`, orgId, role, name: '张测', region }) as Member
const PEOPLE = {
  enterprise: who('enterprise', '451082', 'org_plant'),
  firm: who('firm', '451082'),
  county: who('official', '451082'),
  sibling: who('official', '451022'),
  city: who('official', '451000'),
  otherCity: who('official', '450100'),
  region: who('official', '450000'),
}
type Who = keyof typeof PEOPLE
const ORG = {
  id: 'org_plant',
  role: 'enterprise',
  name: '平果示例铝厂',
  region: '451082',
} as Org
const SAID: Opened = {
  orgId: 'org_plant' as Opened['orgId'],
  title: '赤泥堆场防渗破损',
  source: 'inspection',
  severity: 'major',
  owner: '覃县',
  dueOn: '2026-12-10',
}
const finding = (status: FindingStatus, level = '451000'): Finding => ({
  ...open({ org: ORG, id: 'fnd_test0001' }, SAID, PEOPLE.county, NOW),
  level,
  status,
})
const STEPS: Record<StepName, FindingStep> = {
  change: {
    step: 'change',
    title: SAID.title,
    source: 'petition',
    severity: 'severe',
    owner: '陆市',
    dueOn: '2026-12-20',
  },
  rectify: { step: 'rectify', note: '已修补并覆土' },
  reject: { step: 'reject', reason: '北侧仍有渗漏' },
  pass: { step: 'pass', note: '现场已修复' },
  'write-off': { step: 'write-off', opinion: '同意销号' },
  reopen: { step: 'reopen', reason: '复发渗漏', dueOn: '2027-01-10' },
  move: { step: 'move', to: '451082', reason: '交县级督办' },
}

describe('a finding that the city supervises', () => {
  const STANDING: Record<Who, Standing | undefined> = {
    enterprise: 'enterprise',
    firm: undefined,
    county: 'below',
    sibling: undefined,
    city: 'holder',
    otherCity: undefined,
    region: 'above',
  }
  test('stands so to everybody', () => {
    for (const [name, actor] of Object.entries(PEOPLE))
      expect([name, standingOf(actor, finding('open'))]).toEqual([name, STANDING[name as Who]])
    expect(standingOf(undefined, finding('open'))).toBeUndefined()
  })

  /** Who may take a step at all, written out and not read from the table that is tested. */
  const MAY: Record<StepName, readonly Who[]> = {
    change: ['city', 'region'],
    rectify: ['enterprise', 'county', 'city', 'region'],
    reject: ['county', 'city', 'region'],
    pass: ['county', 'city', 'region'],
    'write-off': ['city'],
    reopen: ['city', 'region'],
    move: ['city', 'region'],
  }
  const FROM: Record<StepName, readonly FindingStatus[]> = {
    change: ['open', 'rectified', 'checked'],
    rectify: ['open'],
    reject: ['rectified', 'checked'],
    pass: ['rectified'],
    'write-off': ['checked'],
    reopen: ['written-off'],
    move: ['open', 'rectified', 'checked'],
  }
  const outcome = (status: FindingStatus, step: StepName, name: Who): string => {
    try {
      return advance(finding(status), STEPS[step], PEOPLE[name], LATER).status
    } catch (error) {
      return (error as { code: string }).code
    }
  }
  test('takes every step from every state of everybody as the table says', () => {
    for (const status of FindingStatus.options)
      for (const step of Object.keys(STEPS) as StepName[])
        for (const name of Object.keys(PEOPLE) as Who[]) {
          const seen = outcome(status, step, name)
          const { to } = FINDING_STEPS[step]
          const wanted = !STANDING[name]
            ? 'missing'
            : !MAY[step].includes(name)
              ? 'finding.not-your-step'
              : !FROM[step].includes(status)
                ? 'finding.not-now'
                : to === 'same'
                  ? status
                  : to
          expect([status, step, name, seen]).toEqual([status, step, name, wanted])
          const standing = STANDING[name]
          if (standing)
            expect(mayTake(step, standing, status)).toBe(
              MAY[step].includes(name) && FROM[step].includes(status),
            )
        }
  })

  test('moves between the county and the level of whoever moves it', () => {
    const move = (by: Who, to: string) => () =>
      advance(finding('open'), { step: 'move', to, reason: '变更层级' }, PEOPLE[by], LATER).level
    expect(move('city', '451082')()).toBe('451082')
    expect(move('region', '450000')()).toBe('450000')
    for (const [by, to] of [
      ['city', '450000'],
      ['city', '451022'],
      ['city', '451000'],
    ] as const)
      expect(move(by, to)).toThrow('between the county')
  })

  test('opened again has a new day, counts how often, and keeps what was shown', () => {
    const done = advance(
      { ...finding('checked'), after: [{ at: NOW, by: '韦', note: '已修补并覆土' }] },
      STEPS['write-off'],
      PEOPLE.city,
      LATER,
    )
    expect(done).toMatchObject({ opinion: '同意销号', writtenOffAt: LATER })
    const again = advance(done, STEPS.reopen, PEOPLE.city, LATER)
    expect(again).toMatchObject({ status: 'open', dueOn: '2027-01-10', reopened: 1 })
    expect([again.opinion, again.writtenOffAt, again.after?.length]).toEqual([
      undefined,
      undefined,
      1,
    ])
  })

  test('has no day in the past, and its list of evidence ends', () => {
    const late = { ...STEPS.reopen, dueOn: '2026-11-01' } as FindingStep
    expect(() => advance(finding('written-off'), late, PEOPLE.city, LATER)).toThrow('passed')
    expect(() =>
      open({ org: ORG, id: 'fnd_x' }, { ...SAID, dueOn: '2026-11-22' }, PEOPLE.city, NOW),
    ).toThrow()
    const full = { ...finding('open'), after: Array(20).fill({ at: NOW, by: '韦', note: '情况' }) }
    expect(() => advance(full, STEPS.rectify, PEOPLE.enterprise, LATER)).toThrow('full')
  })
})

describe('a new finding', () => {
  test('is put on the list by officials of the place alone', () => {
    for (const name of ['sibling', 'otherCity'] as const)
      expect(() => open({ org: ORG, id: 'fnd_x' }, SAID, PEOPLE[name], NOW)).toThrow(
        'No such thing',
      )
    expect(() => open({ org: ORG, id: 'fnd_x' }, SAID, PEOPLE.enterprise, NOW)).toThrow('Officials')
    expect(open({ org: ORG, id: 'fnd_x' }, SAID, PEOPLE.region, NOW).level).toBe('450000')
  })
})

describe('with the case of its demand', () => {
  const done = (region: string) => ({ at: LATER, opinion: '同意销号', region })
  test('it is written off by the level that supervises it or one above', () => {
    expect(closeWithCase(finding('open'), done('451000'))?.status).toBe('written-off')
    expect(closeWithCase(finding('open'), done('450000'))?.status).toBe('written-off')
  })
  test('a lower level’s write-off only makes it wait for the level that supervises', () => {
    expect(closeWithCase(finding('open'), done('451082'))?.status).toBe('checked')
    expect(closeWithCase(finding('checked'), done('451082'))).toBeUndefined()
  })
  test('twice is once, and one opened again stays open', () => {
    const closed = closeWithCase(finding('rectified'), done('451000'))!
    expect(closeWithCase(closed, done('451000'))).toBeUndefined()
    const again = advance(closed, STEPS.reopen, PEOPLE.city, '2026-11-25T02:00:00.000Z')
    expect(closeWithCase(again, done('451000'))).toBeUndefined()
  })
})

describe('its clocks', () => {
  test('run on the enterprise until it reports, then on the authority, and climb from the level that holds it', () => {
    const [rectify] = clocksOfFinding(finding('open'))
    expect(rectify).toMatchObject({ kind: 'rectify', on: 'owner', region: '451000' })
    expect(momentsOf(rectify!).map((m) => [m.does, 'to' in m ? m.to : ''])).toEqual([
      ['remind', ''],
      ['escalate', '451000'],
      ['escalate', '450000'],
    ])
    for (const status of ['rectified', 'checked'] as const)
      expect(clocksOfFinding(finding(status))).toMatchObject([
        { kind: 'check-finding', on: 'official' },
      ])
    expect(clocksOfFinding(finding('written-off'))).toEqual([])
  })
})

test('every state, source, severity and step has its words in both languages', () => {
  for (const table of Object.values(words))
    for (const said of Object.values(table)) expect(said.zh && said.en).toBeTruthy()
  expect(Object.keys(words.STATUS_WORDS)).toEqual([...FindingStatus.options])
})
