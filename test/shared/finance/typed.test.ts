// Amounts and rates as typed: read to the fen and the basis point, or asked about.
import { expect, test } from 'vitest'
import { amountFenOf, amountTyped, chineseNumber, rateBpTyped } from '#shared/finance/typed.ts'
import { monthsOf, spreadBpOf } from '#shared/finance/typed-terms.ts'

test('an amount may be typed in yuan, 万 and 亿, in figures and in words', () => {
  const table: [string, number][] = [
    ['800万', 800_000_000],
    ['800 万元', 800_000_000],
    ['八百万', 800_000_000],
    ['捌佰万元整', 800_000_000],
    ['人民币8百万元', 800_000_000],
    ['8,000,000', 800_000_000],
    ['８００万元', 800_000_000],
    ['1.2亿', 12_000_000_000],
    ['一亿二千万', 12_000_000_000],
    ['十二万三千元', 12_300_000],
    ['¥1234567.89', 123_456_789],
    ['0.07亿', 700_000_000],
  ]
  for (const [text, value] of table) expect([text, amountFenOf(text)]).toEqual([text, { value }])
})

test('an amount that is shown for changing is read back to the same fen', () => {
  for (const fen of [1_000_000, 800_000_000, 123_456_789, 12_000_000_001, 999_999_999_999])
    expect([fen, amountFenOf(amountTyped(fen))]).toEqual([fen, { value: fen }])
})

test('an amount that looks like a slip is asked about, nonsense refused', () => {
  const table: [string, string][] = [
    ['800', 'money.unit'],
    ['九百', 'money.unit'],
    ['0万', 'amount.not-positive'],
    ['-5万', 'money.form'],
    ['两百亿', 'money.impossible'],
    ['大约吧', 'money.form'],
    ['', 'money.form'],
    ['万', 'money.form'],
  ]
  for (const [text, code] of table)
    expect([text, amountFenOf(text)]).toMatchObject([text, { flaw: { code } }])
})

test('numbers in Chinese words are read by their places', () => {
  expect(
    ['八百二十万', '十', '一百零五', '两千', '三亿零五百', 'x', ''].map(chineseNumber),
  ).toEqual([8_200_000, 10, 105, 2000, 300_000_500, undefined, undefined])
})

test('a rate of 385 % or 0.0385 is questioned with what was probably meant', () => {
  expect(rateBpTyped('3.85%')).toEqual({ value: 385 })
  expect(rateBpTyped('3.85')).toEqual({ value: 385 })
  expect(rateBpTyped('３．８５％')).toEqual({ value: 385 })
  expect(rateBpTyped('385bp')).toEqual({ value: 385 })
  expect(rateBpTyped('0')).toEqual({ value: 0 })
  expect(rateBpTyped('385%')).toMatchObject({
    flaw: { code: 'rate.high', values: { likely: 3.85 } },
  })
  expect(rateBpTyped('0.0385')).toMatchObject({
    flaw: { code: 'rate.low', values: { likely: 3.85 } },
  })
  expect(rateBpTyped('便宜')).toMatchObject({ flaw: { code: 'rate.form' } })
})

test('a term may be typed in months or years, in figures or in words', () => {
  const table: [string, number][] = [
    ['36', 36],
    ['36个月', 36],
    ['３年', 36],
    ['三年', 36],
    ['一年半', 18],
    ['1.5年', 18],
    ['十二个月', 12],
  ]
  for (const [text, value] of table) expect([text, monthsOf(text)]).toEqual([text, { value }])
  const wrong: [string, string][] = [
    ['0', 'term.impossible'],
    ['50年', 'term.impossible'],
    ['3.5', 'term.form'],
    ['6个月半', 'term.form'],
    ['很久', 'term.form'],
    ['', 'term.form'],
  ]
  for (const [text, code] of wrong)
    expect([text, monthsOf(text)]).toMatchObject([text, { flaw: { code } }])
})

test('a spread beside the prime rate may be typed with its sign in words; 0.2 and 2000 are asked about', () => {
  const table: [string, number][] = [
    ['减20个基点', -20],
    ['-20', -20],
    ['加 60 bp', 60],
    ['+0.2%', 20],
    ['减0.5个百分点', -50],
    ['0', 0],
    ['减0', 0],
  ]
  for (const [text, value] of table) expect([text, spreadBpOf(text)]).toEqual([text, { value }])
  expect(spreadBpOf('减0.2')).toMatchObject({
    flaw: { code: 'spread.unit', values: { likely: 20 } },
  })
  expect(spreadBpOf('2000')).toMatchObject({ flaw: { code: 'spread.large' } })
  expect(spreadBpOf('持平')).toMatchObject({ flaw: { code: 'spread.form' } })
})
