// Every kind of row that may carry an organisation's id: what becomes of it when the organisation becomes part of another.
import { expect, test } from 'vitest'
import { ENTITIES } from '#functions/aws/entity.ts'
import { MOVERS } from '#functions/org/movers.ts'

/** With or beside these they are moved (functions/org/merge.ts, and the movers themselves). */
const MOVED = `listing party finding member member-of message paper shelf consent
  need bid response invitation supported
  seat wish event-never event-person event-booking event-code event-plan`
/** As it was: what happened, and what of the other counts instead. The old id leads to the other. */
const KEPT = `org audit never event-release check-in meeting-result event-rating event-line event-pairs
  response-kept file import import-row claim idempotency event funding-call survey lending org-code`
/** Follows from rows that were moved. */
const DERIVED = `case hold ranking opportunity unmet stopped verdict ledger figures-due open-figures figures
  pace clock reputation profile index-snapshot index-log fits count counted notice digest`
/** Carries no organisation of its own, or a person's alone. */
const NONE = `views preference case-number survey-edition survey-round session login event-job event-progress`

const words = (text: string): string[] => text.trim().split(/\s+/)

test('each kind of row has its fate in a merger, and exactly one', () => {
  const all = [MOVED, KEPT, DERIVED, NONE].flatMap(words)
  expect(all.toSorted()).toEqual([...ENTITIES].toSorted())
})

test('whatever has a mover is moved', () => {
  expect(words(MOVED)).toEqual(expect.arrayContaining(Object.keys(MOVERS)))
})
