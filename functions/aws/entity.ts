// What a row is, told by its key alone: the stream sends keys and nothing else.
import { type Key } from '../ports.ts'

/** The first rule that fits decides: how the partition key begins, then how the sort key begins. */
const RULES: readonly (readonly [pk: string, sk: string, entity: string])[] = [
  ['L#', 'A', 'listing'],
  ['L#', 'C', 'case'],
  ['L#', 'H', 'hold'],
  ['L#', 'M', 'ranking'],
  ['L#', 'P#', 'party'],
  ['L#', 'o#', 'opportunity'],
  ['L#', 'v#', 'verdict'],
  ['L#', 'g', 'ledger'],
  ['G#due', '', 'figures-due'],
  ['G#open', '', 'open-figures'],
  ['G#', '', 'figures'],
  ['R#', 'A', 'import'],
  ['R#', '', 'import-row'],
  ['T#', 'M#', 'message'],
  ['T#', 'D#', 'paper'],
  ['Q#', '', 'pace'],
  ['H#', '', 'audit'],
  ['K#', '', 'clock'],
  ['O#', 'A', 'org'],
  ['O#', 'U#', 'member'],
  ['O#', 'N#', 'never'],
  ['U#', 'N#', 'notice'],
  ['U#', 'A', 'member-of'],
  ['U#', 'V', 'views'],
  ['U#', 'B', 'preference'],
  ['M#', '', 'profile'],
  ['C#', 'A', 'case-number'],
  ['CC#', 'A', 'org-code'],
  ['V#', 'A', 'claim'],
  ['Y#', '', 'index-log'],
  ['X#', '', 'session'],
  ['I#', '', 'idempotency'],
  ['B#', '', 'file'],
  ['S#', '', 'login'],
  ['E#', 'A', 'event'],
  ['E#', 'R#', 'seat'],
  ['E#', 'N#', 'count'],
  ['E#', 'O#', 'count'],
  ['E#', 'W#', 'wish'],
  ['E#', 'X#', 'event-never'],
  ['E#', 'Y#', 'event-person'],
  ['E#', 'D', 'event-plan'],
  ['E#', 'J', 'event-job'],
  ['E#', 'Z#', 'event-release'],
  ['E#', 'I#', 'check-in'],
  ['E#', 'M#', 'meeting-result'],
  ['EV#', 'A', 'event-code'],
]

/** `unknown` is for no reaction: a row of a kind that this version does not know. */
export const entityOf = ({ pk, sk }: Key): string =>
  RULES.find(
    ([p, s]) => pk.startsWith(p) && (s.endsWith('#') ? sk.startsWith(s) : s === '' || sk === s),
  )?.[2] ?? 'unknown'
