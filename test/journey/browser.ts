// A real Chromium for journeys: Chinese glyphs, and a test fails on any console error or foreign request.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Download,
  type Page,
} from 'playwright-core'
import { expect } from 'vitest'

export type Width = 390 | 1280 | 320
export type PageOptions = {
  width?: Width
  lang?: 'zh' | 'en'
  /** 大字版 from the first paint on. */
  large?: boolean
  /** Console errors that this journey provokes on purpose, e.g. `/status of 503/`. */
  expect?: readonly RegExp[]
  userAgent?: string
}

/** How long a reading may take to become what it should be. */
const PATIENCE_MS = 20_000
/** How long something may take to appear; a busy machine is no fault of the page. */
const SLOWEST_MS = 60_000

/** Scratch for the browser's fonts. */
const scratch = mkdtempSync(join(tmpdir(), 'journey-'))
/** `SCREENSHOTS=dir` takes pictures on the way. */
const pictures = process.env.SCREENSHOTS

/** Chromium from npm has no CJK font: fontconfig is pointed at one that is in npm too. */
function fontConfig(): string {
  const fonts = join(
    dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')),
    '../fonts',
  )
  const file = join(scratch, 'fonts.conf')
  const families = ['sans-serif', 'system-ui', 'serif', 'monospace']
  const aliases = families.map(
    (f) =>
      `<alias binding="same"><family>${f}</family><prefer><family>Noto Sans S Chinese</family></prefer></alias>`,
  )
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${scratch}/fontcache</cachedir>${aliases.join('')}</fontconfig>`,
  )
  return file
}

/** `CHROMIUM_PATH`, or the one that npm installed; it unpacks its own libraries only for "Lambda". */
async function executable(): Promise<{ path: string; args: string[] }> {
  const own = process.env.CHROMIUM_PATH
  if (own !== undefined) return { path: own, args: ['--no-sandbox'] }
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  const unfit = ['--single-process', '--no-zygote', '--headless']
  return {
    path: await packed.executablePath(),
    args: packed.args.filter((arg) => !unfit.some((bad) => arg.startsWith(bad))),
  }
}

let running: Promise<Browser> | undefined

export const browser = (): Promise<Browser> => (running ??= launch())

async function launch(): Promise<Browser> {
  const { path, args } = await executable()
  const env = { ...process.env, FONTCONFIG_FILE: fontConfig() }
  return chromium.launch({ executablePath: path, args, env })
}

export async function closeBrowser(): Promise<void> {
  const was = running
  running = undefined
  await (await was)?.close()
}

/** A page on `origin` that keeps a list of what must not happen; `finish` throws it and closes. */
export type Visit = {
  page: Page
  context: BrowserContext
  faults: readonly string[]
  finish: () => Promise<void>
}

export async function newPage(origin: string, options: PageOptions = {}): Promise<Visit> {
  const { width = 390, lang = 'zh', large = false, expect = [], userAgent } = options
  const context = await (
    await browser()
  ).newContext({
    baseURL: origin,
    viewport: { width, height: width >= 1000 ? 800 : 844 },
    locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
    // Not Beijing: times must come from Asia/Shanghai, not from the machine.
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
    ...(width < 1000 ? { hasTouch: true, isMobile: true, deviceScaleFactor: 2 } : {}),
    ...(userAgent === undefined ? {} : { userAgent }),
  })
  context.setDefaultTimeout(SLOWEST_MS)
  if (large) await context.addInitScript(() => localStorage.setItem('large', '1'))
  const page = await context.newPage()
  const faults: string[] = []
  const note = (text: string) => {
    if (!expect.some((known) => known.test(text))) faults.push(text)
  }
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => note(`page: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) note(`foreign: ${request.url()}`)
  })
  const finish = async () => {
    await context.close()
    if (faults.length > 0) throw new Error(`The page did what it must not:\n${faults.join('\n')}`)
  }
  return { page, context, faults, finish }
}

/** Runs one visit and fails on its faults, whatever else failed. */
export async function visit(
  origin: string,
  options: PageOptions,
  act: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const { page, context, finish, faults } = await newPage(origin, options)
  try {
    await act(page, context)
  } catch (error) {
    await context.close()
    if (faults.length > 0) throw new Error(`After:\n${faults.join('\n')}`, { cause: error })
    throw error
  }
  await finish()
}

/** Whole-page pictures cost a second each: taken only where somebody wants to look at them. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}

/** A reading of a page that may not have got there yet, repeated until it is as said: machines are busy. */
export const eventually = <T>(read: () => T, said?: string) =>
  expect.poll(read, { timeout: PATIENCE_MS, ...(said === undefined ? {} : { message: said }) })

/** How far the content reaches beyond the window, in pixels: 0 is right. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The file that a press gives the person. */
export async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return download
}

export const bytesOf = async (download: Download): Promise<Uint8Array> =>
  readFileSync(await download.path())
