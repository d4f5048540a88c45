// What every page of the site tells the browser to refuse: one table for every server of it.

export type SiteOptions = {
  /** `sha256-…` of each inline script in the built pages: nothing else inline may run. */
  readonly scripts: readonly string[]
  /** Where attachments are posted to and read from, when that is another origin. */
  readonly uploads?: string
  /** Where the issuer ends a session: signing out is a form that leads there. */
  readonly issuer?: string
  /** Only a site behind https may ask to be called by https for good. */
  readonly https: boolean
}

/** Styles may be inline, for the maps and charts set them; scripts only by hash. */
export function contentPolicy({ scripts, uploads = '', issuer = '' }: SiteOptions): string {
  const list = (...sources: string[]) => sources.filter((source) => source !== '').join(' ')
  return [
    "default-src 'self'",
    list("script-src 'self'", ...scripts.map((hash) => `'${hash}'`)),
    "style-src 'self' 'unsafe-inline'",
    list("img-src 'self' data: blob:", uploads),
    list("connect-src 'self'", uploads),
    "object-src 'none'",
    "base-uri 'self'",
    list("form-action 'self'", uploads, issuer),
    "frame-ancestors 'none'",
  ].join('; ')
}

export function siteHeaders(options: SiteOptions): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentPolicy(options),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(self), microphone=(self), geolocation=(), payment=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(options.https ? { 'strict-transport-security': HSTS } : {}),
  }
}

const YEAR_S = 31_536_000
export const HSTS = `max-age=${YEAR_S}; includeSubDomains`

/** Hashed file names never change their content; everything else is asked for again. */
export function cacheOf(file: string): string {
  return file.startsWith(`${HASHED}/`)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=60, must-revalidate'
}
/** The folder of files whose names carry a hash of their content. */
export const HASHED = '/_astro'
