// Who signs people in: a Cognito user pool where it exists, else the issuer that the deployer names.
import { Duration, Fn, RemovalPolicy, SecretValue, Stack } from 'aws-cdk-lib'
import {
  AccountRecovery,
  type CfnUserPoolClient,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
} from 'aws-cdk-lib/aws-cognito'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { type Place } from './place.ts'

/** All that the rest of the stack knows of a sign-on: any OIDC issuer fits. */
export type SignOn = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: Secret
  /** Where the browser is sent to sign out. */
  readonly origin: string
}

export class CognitoIdentity extends Construct implements SignOn {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: Secret
  readonly origin: string

  constructor(scope: Construct, id: string, place: Place, site: string) {
    super(scope, id)
    const pool = userPool(this)
    // The prefix is unique in a region: the account's number makes it so.
    const domain = pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `jianwu-${Stack.of(this).account}` },
    })
    const client = pool.addClient('Api', {
      generateSecret: true,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [`${site}/api/callback`],
        logoutUrls: [`${site}/`],
      },
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.minutes(5),
      idTokenValidity: Duration.minutes(5),
      refreshTokenValidity: Duration.hours(1),
    })
    this.issuer = pool.userPoolProviderUrl
    this.clientId = client.userPoolClientId
    this.origin = domain.baseUrl()
    const attribute = (client.node.defaultChild as CfnUserPoolClient).attrClientSecret
    this.clientSecret = signOnSecret(this, place, SecretValue.resourceAttribute(attribute))
  }
}

export type OidcProps = { readonly issuer: string; readonly clientId: string }

/** Cognito has no user pools in China: the region's own sign-on, as any OpenID Connect issuer. */
export class OidcIdentity extends Construct implements SignOn {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: Secret
  readonly origin: string

  constructor(scope: Construct, id: string, place: Place, props: OidcProps) {
    super(scope, id)
    this.issuer = props.issuer
    this.clientId = props.clientId
    this.origin = Fn.join('/', ['https:', '', Fn.select(2, Fn.split('/', props.issuer))])
    // Made with a placeholder: the deployer puts the issuer's secret in it once.
    this.clientSecret = signOnSecret(this, place, undefined)
  }
}

function signOnSecret(scope: Construct, { key }: Place, value: SecretValue | undefined): Secret {
  const secret = new Secret(scope, 'ClientSecret', {
    encryptionKey: key,
    removalPolicy: RemovalPolicy.RETAIN,
    description: 'What the API shows the issuer to prove that it is the API',
    ...(value === undefined ? {} : { secretStringValue: value }),
  })
  acknowledge(secret, 'The issuer makes it: it changes there, and by a deploy here.', [
    'AwsSolutions-SMG4',
    'NIST.800.53.R5-SecretsManagerRotationEnabled',
  ])
  return secret
}

function userPool(scope: Construct): UserPool {
  const pool = new UserPool(scope, 'Pool', {
    selfSignUpEnabled: true,
    signInAliases: { username: true, email: true },
    autoVerify: { email: true },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    mfa: Mfa.OPTIONAL,
    mfaSecondFactor: { otp: true, sms: false },
    passwordPolicy: {
      minLength: 12,
      requireDigits: true,
      requireLowercase: true,
      requireUppercase: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(3),
    },
    featurePlan: FeaturePlan.PLUS,
    standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  acknowledge(
    pool,
    'Small firms share one phone: a second factor is offered to all, forced on none.',
    ['AwsSolutions-COG2'],
  )
  return pool
}
