// Organisations: the credit code's check digit, licences in force, who verifies whom.
import { describe, expect, test } from 'vitest'
import { type Member } from '#shared/actor.ts'
import { checkCharacter, isCreditCode } from '#shared/org/credit-code.ts'
import * as rules from '#shared/org/org.ts'

const NOW = '2026-11-23T02:00:00.000Z'
const licence: rules.Licence = {
  no: '示例0001',
  type: 'comprehensive',
  codes: ['HW48', '336-054-17'],
  modes: ['use'],
  volumeTPerYear: 1000,
  validFrom: '2024-01-01',
  validTo: '2026-11-23',
}
const org = {
  id: 'org_aaaa',
  role: 'firm',
  name: '某公司',
  creditCode: '',
  region: '451082',
  status: 'submitted',
  createdAt: NOW,
  updatedAt: NOW,
} as rules.Org
const official = (region: string, orgId = 'org_bureau') =>
  ({ id: 'mbr_1', orgId, role: 'official', name: '官', region }) as Member

describe('the unified social credit code', () => {
  // Worked by hand from GB 32100-2015: weights 3^i mod 31 over the alphabet without I, O, S, V, Z.
  test('is right where its last character checks the others', () => {
    for (const first of ['91450100000000001', '11450000007565261', '12450000498500000']) {
      const whole = first + checkCharacter(first)!
      expect(isCreditCode(whole)).toBe(true)
      for (let i = 0; i < 17; i++) {
        const other = whole[i] === '1' ? '2' : '1'
        if (other !== whole[i])
          expect(isCreditCode(whole.slice(0, i) + other + whole.slice(i + 1))).toBe(false)
      }
    }
  })
  test('accepts the published example of the standard and refuses its neighbours', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true)
    expect(isCreditCode('91350100M000100Y44')).toBe(false)
  })
  test('is refused where a character is not of the alphabet or the length is wrong', () => {
    for (const code of [
      '',
      '91350100M000100Y4',
      '91350100M000100Y433',
      '9135010OM000100Y43',
      '91350100I000100Y43',
    ])
      expect(isCreditCode(code)).toBe(false)
  })
})

describe('a licence', () => {
  test('is in force to the end of its last day in Shanghai, and not a moment longer', () => {
    expect(rules.inForce(licence, '2026-11-23T15:59:59.999Z')).toBe(true)
    expect(rules.inForce(licence, '2026-11-23T16:00:00.000Z')).toBe(false)
  })
  test('begins with its first day in Shanghai', () => {
    expect(rules.inForce(licence, '2023-12-31T15:59:59.999Z')).toBe(false)
    expect(rules.inForce(licence, '2023-12-31T16:00:00.000Z')).toBe(true)
  })
  test('names a code itself or by its category', () => {
    expect(
      ['321-024-48', '336-054-17', '336-062-17', '261-041-21'].map((code) =>
        rules.namesCode(licence, code),
      ),
    ).toEqual([true, true, false, false])
  })
})

describe('verification', () => {
  test('is given by officials whose jurisdiction covers the organisation', () => {
    for (const region of ['451082', '451000', '450000'])
      expect(rules.verify(org, official(region), NOW)).toMatchObject({
        status: 'verified',
        verifiedAt: NOW,
      })
    for (const region of ['451022', '450100', '450102'])
      expect(() => rules.verify(org, official(region), NOW)).toThrow(
        expect.objectContaining({ kind: 'missing' }),
      )
  })
  test('is never given by oneself', () => {
    expect(() => rules.verify(org, official('451082', 'org_aaaa'), NOW)).toThrow(
      expect.objectContaining({ code: 'org.own' }),
    )
  })
  test('waits until the organisation asks for it', () => {
    expect(() => rules.verify({ ...org, status: 'unverified' }, official('451082'), NOW)).toThrow(
      expect.objectContaining({ code: 'org.not-submitted' }),
    )
  })
  test('is asked for anew by every change', () => {
    const owner = { ...official('451082', 'org_aaaa'), role: 'firm' } as Member
    const profile = { name: '新名称', creditCode: '91350100M000100Y43', region: '451082' }
    expect(rules.amend({ ...org, status: 'verified' }, profile, owner, NOW)).toMatchObject({
      status: 'submitted',
      submittedAt: NOW,
      name: '新名称',
    })
    expect(() => rules.amend(org, profile, official('451082'), NOW)).toThrow(
      expect.objectContaining({ kind: 'missing' }),
    )
  })
  test('sent back keeps the reason, and verifying removes it', () => {
    const back = rules.sendBack(org, '请更正地址', official('451082'), NOW)
    expect(back).toMatchObject({ status: 'returned', returnReason: '请更正地址' })
    expect(
      rules.verify({ ...back, status: 'submitted' }, official('451082'), NOW),
    ).not.toHaveProperty('returnReason')
  })
})
