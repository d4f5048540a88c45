// The vocabulary is large: fetched when a step that needs it is shown.
import type { codesNamed, find, labelOf, usualHwCodes } from './concepts.ts'
import { useFetched } from '../../ui/fetched.ts'

export type Concepts = {
  codesNamed: typeof codesNamed
  find: typeof find
  labelOf: typeof labelOf
  usualHwCodes: typeof usualHwCodes
}

export const useConcepts = (): Concepts | false | undefined =>
  useFetched<Concepts>(() => import('./concepts.ts')).found
