// Names of concept codes, fetched once per page and kept; a code without a name shows its own tail.
import { useEffect, useState } from 'preact/hooks'
import { type Lang } from '../site.ts'
import { call } from './api.ts'

export type Names = Readonly<Record<string, string>>

let asked: Promise<Names> | undefined

async function ask(lang: Lang): Promise<Names> {
  const answer = await call<Names>('GET', `/words/${lang}.json`, { keep: true })
  return answer.ok ? answer.value : (answer.kept?.value ?? {})
}

/** `{}` until they are here. */
export function useNames(lang: Lang): Names {
  const [names, setNames] = useState<Names>({})
  useEffect(() => {
    void (asked ??= ask(lang)).then(setNames)
  }, [lang])
  return names
}

export const nameOf = (code: string, names: Names): string => names[code] ?? code.replace(/^[a-z]+\./, '')
