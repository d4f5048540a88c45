// Fetches the vocabulary once, when a step that needs it is shown.
import { useEffect, useState } from 'preact/hooks'

export type Concepts = typeof import('./concepts.ts')

let fetched: Promise<Concepts> | undefined

/** Undefined while it is on its way, `false` where it could not be had. */
export function useConcepts(): Concepts | false | undefined {
  const [concepts, setConcepts] = useState<Concepts | false>()
  useEffect(() => {
    fetched ??= import('./concepts.ts')
    fetched.then(
      (found) => setConcepts(found),
      () => {
        fetched = undefined
        setConcepts(false)
      },
    )
  }, [])
  return concepts
}
