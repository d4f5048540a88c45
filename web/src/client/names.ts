// Names of concept codes as an island's state.
import { useEffect, useState } from 'preact/hooks'
import { type Lang } from '../site.ts'
import { codeNames, type Names } from './code-names.ts'

export { nameOf, type Names } from './code-names.ts'

/** `{}` until they are here. */
export function useNames(lang: Lang): Names {
  const [names, setNames] = useState<Names>({})
  useEffect(() => void codeNames(lang).then(setNames), [lang])
  return names
}
