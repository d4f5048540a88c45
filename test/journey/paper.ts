// What comes out of the printer: A4, counted, and kept as a picture for whoever wants to look.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { screenshot } from './browser.ts'
import { type Seat } from './people.ts'

/** Printed to A4 and counted; the paper's picture is kept for whoever wants to look. */
export async function printed({ page }: Seat, name: string, least: number): Promise<number> {
  const before = page.viewportSize()
  await page.emulateMedia({ media: 'print' })
  // A4 at 96 dots an inch.
  await page.setViewportSize({ width: 794, height: 1123 })
  await screenshot(page, name)
  const pdf = await page.pdf({ format: 'A4' })
  const text = pdf.toString('latin1')
  const sizes = text.match(/\/MediaBox\s*\[[^\]]+\]/g) ?? []
  expect(sizes.length, name).toBeGreaterThanOrEqual(least)
  for (const size of sizes) expect(size, name).toMatch(/0 0 59[45][.\d]* 84[12][.\d]*/)
  if (process.env.SCREENSHOTS !== undefined) {
    mkdirSync(process.env.SCREENSHOTS, { recursive: true })
    writeFileSync(join(process.env.SCREENSHOTS, `${name}.pdf`), pdf)
  }
  await page.emulateMedia({ media: 'screen' })
  if (before) await page.setViewportSize(before)
  return sizes.length
}
