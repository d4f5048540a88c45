// What is wrong with what was typed: rules that are fetched behind the form, so that the form shows at once.
import { type Flaw } from '#shared/problem.ts'

/** Where the rules cannot be had nothing is found here: what is sent is judged again there. */
export const fetchedCheck =
  <A extends readonly unknown[]>(fetchIt: () => Promise<(...typed: A) => readonly Flaw[]>) =>
  async (...typed: A): Promise<readonly Flaw[]> => {
    const flawsIn = await fetchIt().catch(() => undefined)
    return flawsIn?.(...typed) ?? []
  }
