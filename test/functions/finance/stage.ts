// Banks with products, a borrower and its need: what the tests of financing start from.
import { loan } from '#shared/loan/loan.ts'
import { arrive, ask, must, type Person, publish, type World } from '../../world.ts'

export const loanFields = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...structuredClone(loan.example),
  subjects: ['company'],
  collateralKinds: ['equipment'],
  validTo: '2028-12-31',
  ...change,
})

/** With every condition that a product can state. */
export const fullLoan = (change: Record<string, unknown> = {}): Record<string, unknown> =>
  loanFields({
    issuer: '示例银行总行',
    codes: ['svc.air'],
    amountMinFen: 10_000_000,
    termMonthsMin: 6,
    rateRule: { basis: 'lpr', tenor: '5y', spreadBp: -15, capBp: 450, bound: 'at-most' },
    collateralKinds: ['fee-right', 'equipment'],
    industries: ['C32', 'N77'],
    permits: ['discharge'],
    listName: '示例名单',
    cleanMonths: 12,
    exclusions: '不得用于股权投资',
    documents: '营业执照',
    manager: '示例客户经理甲',
    validFrom: '2026-01-01',
    source: '示例文号',
    checkedOn: '2026-11-01',
    ...change,
  })

export const needFields = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  amountFen: 800_000_000,
  termMonths: 36,
  use: 'facility',
  collateral: ['equipment'],
  subject: 'company',
  note: '赤泥选铁产线',
  contact: { name: '财务负责人', phone: '0776-1234567' },
  ...change,
})

/** So many banks, each with one published product. */
export async function banks(w: World, official: Person, count: number): Promise<Person[]> {
  const all: Person[] = []
  for (let i = 0; i < count; i++) {
    const bank = await arrive(w, { role: 'bank', region: '450100', name: `测试银行${i + 1}` })
    await publish(w, bank, official, 'loan', loanFields({ title: `测试银行产品${i + 1}号` }))
    all.push(bank)
  }
  await w.settle()
  return all
}

export async function draft(
  w: World,
  owner: Person,
  more: Record<string, unknown> = {},
): Promise<string> {
  const body = { fields: needFields(), ...more }
  const { body: line } = await must(201, ask(w, owner, 'POST', '/finance/needs', { body }))
  await w.settle()
  return line.id
}

export async function step(w: World, who: Person, id: string, body: Record<string, unknown>) {
  const seen = await ask(w, who, 'GET', `/finance/needs/${id}`)
  return ask(w, who, 'POST', `/finance/needs/${id}/steps`, {
    body,
    version: seen.body?.version ?? 1,
  })
}

export async function opened(
  w: World,
  owner: Person,
  more: Record<string, unknown> = {},
): Promise<string> {
  const id = await draft(w, owner, more)
  await must(200, step(w, owner, id, { step: 'open', consent: true }))
  await w.settle()
  return id
}
