// Names of concept codes, fetched once per page and kept; a code without a name shows its own tail.
import { type Lang } from '../site.ts'
import { call } from './api.ts'

export type Names = Readonly<Record<string, string>>

let asked: Promise<Names> | undefined

/** `{}` when there is no line and nothing kept. */
export const codeNames = (lang: Lang): Promise<Names> => (asked ??= ask(lang))

async function ask(lang: Lang): Promise<Names> {
  const answer = await call<Names>('GET', `/words/${lang}.json`, { keep: true })
  return answer.ok ? answer.value : (answer.kept?.value ?? {})
}

export const nameOf = (code: string, names: Names): string =>
  names[code] ?? code.replace(/^[a-z]+\./, '')
