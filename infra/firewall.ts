// The wall before the API: who asks too often, what looks like an attack, what came round the edge.
import { Names, RemovalPolicy } from 'aws-cdk-lib'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { CfnLoggingConfiguration, CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2'
import { Construct } from 'constructs'
import { type Place } from './place.ts'

export type FirewallProps = {
  readonly stageArn: string
  /** Where the asker's address stands: in the connection, or in a header that the edge writes. */
  readonly addressHeader?: string
  /** Only requests with this header and value came by the edge; others are refused. */
  readonly proof?: { readonly header: string; readonly value: string }
  /** Requests of one address in five minutes. */
  readonly perAddress: number
}

type Rule = CfnWebACL.RuleProperty
const seen = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // Samples show whole requests, cookies included.
  sampledRequestsEnabled: false,
})

export class Firewall extends Construct {
  constructor(scope: Construct, id: string, place: Place, props: FirewallProps) {
    super(scope, id)
    const rules = [proofRule(props), rateRule(props), ...MANAGED].filter(
      (rule) => rule !== undefined,
    )
    const acl = new CfnWebACL(this, 'Acl', {
      // Regional in both partitions: the API has it on itself, wherever the site is served from.
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: seen('All'),
      rules: rules.map((rule, priority) => ({ ...rule, priority })),
    })
    new CfnWebACLAssociation(this, 'Api', { webAclArn: acl.attrArn, resourceArn: props.stageArn })
    const logs = new LogGroup(this, 'Logs', {
      // The service takes no other beginning of the name.
      logGroupName: `aws-waf-logs-${Names.uniqueResourceName(this, { maxLength: 60 })}`,
      retention: RetentionDays.ONE_YEAR,
      encryptionKey: place.key,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    new CfnLoggingConfiguration(this, 'Logging', {
      resourceArn: acl.attrArn,
      logDestinationConfigs: [logs.logGroupArn],
      redactedFields: [
        { singleHeader: { Name: 'cookie' } },
        { singleHeader: { Name: 'authorization' } },
        { queryString: {} },
      ],
    })
  }
}

function rateRule({ addressHeader, perAddress }: FirewallProps): Omit<Rule, 'priority'> {
  return {
    name: 'PerAddress',
    action: { block: { customResponse: { responseCode: 429 } } },
    visibilityConfig: seen('PerAddress'),
    statement: {
      rateBasedStatement: {
        limit: perAddress,
        evaluationWindowSec: 300,
        ...(addressHeader === undefined
          ? { aggregateKeyType: 'IP' }
          : {
              aggregateKeyType: 'FORWARDED_IP',
              // An address that cannot be read counts as one that asks too often.
              forwardedIpConfig: { headerName: addressHeader, fallbackBehavior: 'MATCH' },
            }),
      },
    },
  }
}

function proofRule({ proof }: FirewallProps): Omit<Rule, 'priority'> | undefined {
  if (proof === undefined) return undefined
  return {
    name: 'ByTheEdge',
    action: { block: {} },
    visibilityConfig: seen('ByTheEdge'),
    statement: {
      notStatement: {
        statement: {
          byteMatchStatement: {
            fieldToMatch: { singleHeader: { Name: proof.header } },
            positionalConstraint: 'EXACTLY',
            searchString: proof.value,
            textTransformations: [{ priority: 0, type: 'NONE' }],
          },
        },
      },
    },
  }
}

const managed = (name: string, counted: readonly string[] = []): Omit<Rule, 'priority'> => ({
  name,
  overrideAction: { none: {} },
  visibilityConfig: seen(name),
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
})

/** A demand with its composition is more than 8 kB: the app has a limit of its own for bodies. */
const MANAGED = [
  managed('AWSManagedRulesCommonRuleSet', ['SizeRestrictions_BODY']),
  managed('AWSManagedRulesKnownBadInputsRuleSet'),
]
