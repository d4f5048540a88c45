// Search where none is offered: lists go on working, and a query says that search is away.
import { Problem } from '#shared/problem.ts'
import { type Search } from '#functions/ports.ts'

export function noSearch(): Search {
  return {
    put: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    query: () =>
      Promise.reject(
        new Problem('busy', 'search.down', 'Search is not available: browse the lists.'),
      ),
  }
}
