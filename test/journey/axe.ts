// Accessibility as a check: no violation of WCAG 2.2 AA or of axe's best practice, in the state shown.
import { AxeBuilder } from '@axe-core/playwright'
import { type Page } from 'playwright-core'
import { expect } from 'vitest'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  const said = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes
        .slice(0, 4)
        .map((n) => n.html.slice(0, 160))
        .join('\n  ')}`,
  )
  expect(said, page.url()).toEqual([])
}
