// The exemption list: the stages at which a hazardous waste is not managed as one, and under what condition.
import { type Exemption, type ExemptionStage } from './concept.ts'
import { EXEMPTION_EDITION, EXEMPTIONS } from './data/exemption.ts'
import { linesOf } from './data/table.ts'
import { parentsOf } from './vocabulary.ts'

const STAGES: ReadonlySet<string> = new Set(['collect', 'transport', 'use', 'dispose', 'all'])
const isStage = (text: string | undefined): text is ExemptionStage => STAGES.has(text ?? '')

let read: readonly Exemption[] | undefined

/** All rows of the edition in the data, in the order of the list. */
export function exemptions(): readonly Exemption[] {
  read ??= linesOf(EXEMPTIONS).flatMap(
    ([code = '', waste = '', stage, condition = '', effect = '']) =>
      isStage(stage) ? [{ code, waste, stage, condition, effect, edition: EXEMPTION_EDITION }] : [],
  )
  return read
}

/** The rows that may apply to a leaf or category of the list: its own, its category's, and the rule for all. */
export function exemptionsFor(hwCode: string): readonly Exemption[] {
  const line = new Set([hwCode, ...parentsOf(hwCode), '*'])
  return exemptions().filter((row) => line.has(row.code))
}
