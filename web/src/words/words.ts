// The typed catalogue: Chinese first, every other language must have exactly the same keys.
import { type Lang } from '../site.ts'

/** A sentence, or a small function that puts values into one. */
type Entry = string | ((...args: never[]) => string)

type Same<Z> = {
  readonly [K in keyof Z]: Z[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : string
}

/** `words({ zh: {...}, en: {...} })`: a key missing or left over in `en` does not compile. */
export const words = <const Z extends Readonly<Record<string, Entry>>>(catalogue: {
  readonly zh: Z
  readonly en: NoInfer<Same<Z>>
}): { readonly zh: Same<Z>; readonly en: Same<Z> } =>
  catalogue as unknown as { readonly zh: Same<Z>; readonly en: Same<Z> }

export const t = <W>(catalogue: Readonly<Record<Lang, W>>, lang: Lang): W => catalogue[lang]
