// The environment of the doors, parsed once at cold start; a forgotten variable stops the deploy.
import * as z from 'zod/mini'

const Name = z.string().check(z.minLength(1))
/** Empty where this partition has no such thing. */
const NameOrNone = z.string()

/** Values are names, never secrets: those are read from Secrets Manager by their ARN. */
export const Env = z.object({
  TABLE: Name,
  FILES_BUCKET: Name,
  ORIGIN: z.string().check(z.regex(/^https:\/\/[^/]+$/)),
  OIDC_ISSUER: Name,
  OIDC_CLIENT_ID: Name,
  OIDC_SECRET_ARN: Name,
  SESSION_SECRET_ARN: Name,
  ALGOLIA_APP: NameOrNone,
  ALGOLIA_SECRET_ARN: NameOrNone,
  /** The header in which the edge says who asks; only where an edge stands before the API. */
  ADDRESS_HEADER: NameOrNone,
  MAIL_FROM: NameOrNone,
  MAIL_CONFIGURATION: NameOrNone,
})
export type Env = z.infer<typeof Env>

/** The site door knows the site's bucket and nothing else. */
export const SiteEnv = z.object({
  SITE_BUCKET: Name,
  /** `sha256-…` of the pages' inline scripts, separated by spaces. */
  SCRIPT_HASHES: z.string(),
  UPLOADS: NameOrNone,
  ISSUER: NameOrNone,
})
export type SiteEnv = z.infer<typeof SiteEnv>

export const parseEnv = (source: Readonly<Record<string, string | undefined>>): Env =>
  Env.parse(source)
export const parseSiteEnv = (source: Readonly<Record<string, string | undefined>>): SiteEnv =>
  SiteEnv.parse(source)
