// The rule packs over a stage: open findings, those explained, and explanations of nothing.
import { type App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, type NagPack, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag'
import { type IConstruct } from 'constructs'

export type Verdict = {
  readonly pack: string
  readonly acknowledged: number
  /** `rule at path`, each without a reason. */
  readonly open: readonly string[]
  /** Acknowledged rules of this pack that nothing breaks: a reason without a finding misleads. */
  readonly stale: readonly string[]
}

/** Call after `synth`: packs see the finished tree. */
export function judge(app: App): Verdict[] {
  const packs = [new AwsSolutionsChecks(app), new NIST80053R5Checks(app), new ServerlessChecks(app)]
  return packs.map((pack) => judgeBy(pack, app))
}

function judgeBy(pack: NagPack, app: App): Verdict {
  const used = new Set<string>()
  let acknowledged = 0
  // The pack tells what is open only; what it lets pass is heard where it looks for a reason.
  const isAcknowledged = (resource: IConstruct, rule: string): boolean => {
    const holder = holderOf(resource, rule)
    if (holder === undefined) return false
    used.add(`${rule} at ${holder}`)
    acknowledged += 1
    return true
  }
  Object.assign(pack, { isAcknowledged })
  const open = pack
    .validateScope(app)
    .violations.flatMap((violation) =>
      violation.violatingResources.map(
        ({ constructPath }) =>
          `${violation.ruleName} at ${constructPath ?? '?'}: ${violation.description}`,
      ),
    )
  const own = reasonsIn(app).filter((reason) => reason.startsWith(`${pack.readPackName}-`))
  return { pack: pack.readPackName, acknowledged, open, stale: own.filter((r) => !used.has(r)) }
}

/** The path of the construct, itself or above, that gives the reason. */
function holderOf(resource: IConstruct, rule: string): string | undefined {
  const holder = resource.node.scopes.toReversed().find((scope) => rulesOf(scope).includes(rule))
  return holder?.node.path
}

const reasonsIn = (app: App): string[] =>
  app.node
    .findAll()
    .flatMap((scope) => rulesOf(scope).map((rule) => `${rule} at ${scope.node.path}`))

const rulesOf = (scope: IConstruct): string[] =>
  scope.node.metadata
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.keys(data as object))
    .map((rule) => rule.replace(/^annotation::/i, ''))
