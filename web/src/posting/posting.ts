// What a form for a kind of listing knows: how it is typed, what is wrong with it, where it lives.
import type { Role } from '#shared/actor.ts'
import type { KindName } from '#shared/listing/kinds.ts'
import type { Org } from '#shared/org/org.ts'
import type { Flaw } from '#shared/problem.ts'
import type { Lang } from '../site.ts'

export type Posting<F> = {
  kind: KindName
  role: Role
  /** The work page of whoever posts it, and under which address one of them is edited. */
  home: string
  path: string
  /** What the organisation has said already is never asked again. */
  fresh: (org: Org, name: string) => F
  /** The API's fields, wrong ones included, and back. */
  fieldsOf: (form: F) => Record<string, unknown>
  formOf: (fields: Readonly<Record<string, unknown>>) => F
  /** What is wrong; with `all`, also what is missing before it can be submitted. */
  flawsIn: (form: F, all: boolean) => Promise<readonly Flaw[]>
  /** The control that a flaw is about. */
  controlOf: (path: string) => string
  flawText: (flaw: Flaw, lang: Lang) => string
  /** Controls that no label of the kind names. */
  controlLabels: (lang: Lang) => Readonly<Record<string, string>>
}

export type SectionProps<F> = {
  lang: Lang
  form: F
  errorOf: (path: string) => string | undefined
  onChange: (patch: Partial<F>) => void
}
