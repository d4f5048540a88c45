// The whole platform with its demo data on loopback, started once per journey file, and ways to be somebody on it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type Page } from 'playwright-core'
import { serve, type Served } from '#functions/local/serve.ts'
import * as sessions from '#functions/session/store.ts'
import { expectAccessible } from './axe.ts'
import { eventually, overflow, screenshot } from './browser.ts'

/** Seeding and a browser on a busy machine. */
export const SLOW_MS = 120_000

/** Demo people by what they are to these journeys; the embedded sign-in page lists them. */
export const PEOPLE = {
  /** Has posted demands. */
  enterprise: 'jingxi-alumina',
  /** Has posted nothing yet. */
  newcomer: 'pingguo-alumina',
  firm: 'firm-redmud-4510',
  county: 'official-451082',
  city: 'official-451000',
} as const

export type Platform = Served & { drop: () => Promise<void> }

/** The built site (`WEB_DIR` for another build of it) with the demo data. */
export async function platform(): Promise<Platform> {
  const dataDir = mkdtempSync(join(tmpdir(), 'platform-'))
  const webDir = process.env.WEB_DIR ?? join(import.meta.dirname, '../../dist/web')
  const served = await serve({ port: 0, dataDir, seed: 'demo', webDir })
  return {
    ...served,
    drop: async () => {
      await served.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Chooses somebody on the embedded sign-in page that is open. */
export async function choose(page: Page, subject: string): Promise<void> {
  const button = page.locator(`button[value="${subject}"]`)
  await button.waitFor({ state: 'attached' })
  if (!(await button.isVisible()))
    await page.locator('details', { has: button }).locator('summary').click()
  await button.click()
}

/** Signs in and is led to `back`. */
export async function signIn(page: Page, subject: string, back: string): Promise<void> {
  await page.goto(`/api/login?return=${encodeURIComponent(back)}`)
  await choose(page, subject)
  await page.waitForURL((url) => url.pathname === new URL(back, url).pathname)
}

/** Ends the session behind this browser's cookie as another device would: the cookie stays. */
export async function endSession({ ports }: Served, context: BrowserContext): Promise<void> {
  const cookie = (await context.cookies()).find(({ name }) => name === 's')
  if (cookie === undefined) throw new Error('Nobody is signed in.')
  await sessions.end(ports.table, cookie.value)
}

export type Found = {
  total: number
  hits: { id: string; card: { title: string; kind: string; city: string; name: string } }[]
}

/** What the API itself answers to a search, for the page to agree with. */
export async function asked(origin: string, query: Record<string, string>): Promise<Found> {
  const response = await fetch(`${origin}/api/search?${new URLSearchParams(query).toString()}`)
  return (await response.json()) as Found
}

export async function firstId(origin: string, query: Record<string, string>): Promise<string> {
  const [hit] = (await asked(origin, query)).hits
  if (hit === undefined) throw new Error(`The demo data holds nothing for ${JSON.stringify(query)}`)
  return hit.id
}

/** The page is alive, and everything that it was waiting for is there, well or ill. */
export async function settled(page: Page): Promise<void> {
  await page.locator('astro-island[ssr]').first().waitFor({ state: 'detached' })
  await page.locator('.waiting').first().waitFor({ state: 'detached' })
}

/** In this state: axe finds nothing, nothing reaches beyond the window; the picture is kept. */
export async function expectFine(page: Page, name: string): Promise<void> {
  await screenshot(page, name)
  await eventually(() => overflow(page), name).toBe(0)
  await expectAccessible(page)
}
