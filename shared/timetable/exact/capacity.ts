// Whether the tables of the slots can hold all meetings at all, whoever meets whom.
import { type Instance, slotsOf } from '../instance.ts'

/**
 * A matching of meetings with places in slots by augmenting paths (Kuhn); false if a meeting is left over,
 * which by Hall's theorem means that some slots have fewer tables than meetings that need them.
 */
export function tablesSuffice(instance: Instance): boolean {
  const open = slotsOf(instance)
  const held: number[][] = Array.from({ length: instance.slots }, () => [])
  const place = (meeting: number, tried: Set<number>): boolean =>
    open[meeting]!.some((slot) => {
      if (tried.has(slot)) return false
      tried.add(slot)
      const here = held[slot]!
      if (here.length < instance.tables) {
        here.push(meeting)
        return true
      }
      for (let i = 0; i < here.length; i++)
        if (place(here[i]!, tried)) {
          here[i] = meeting
          return true
        }
      return false
    })
  return open.every((_, meeting) => place(meeting, new Set()))
}
