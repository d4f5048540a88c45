// One stage: the capabilities, wired. What differs between stages comes in as values.
import { CfnOutput, CfnParameter, Stack, type StackProps } from 'aws-cdk-lib'
import { type ITable } from 'aws-cdk-lib/aws-dynamodb'
import { type Function } from 'aws-cdk-lib/aws-lambda'
import { type IBucket } from 'aws-cdk-lib/aws-s3'
import { type Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import { type Env, type SiteEnv } from '#functions/aws/env.ts'
import { Api } from './api.ts'
import { inlineScripts } from './bundle.ts'
import { Files } from './files.ts'
import { CognitoIdentity, OidcIdentity, type SignOn } from './identity.ts'
import { place as placeOf } from './keys.ts'
import { lambda } from './lambda.ts'
import { Mail } from './mail.ts'
import { Pages } from './pages.ts'
import { Planner } from './planner.ts'
import { type Place } from './place.ts'
import { secret } from './secrets.ts'
import { Edge } from './site.ts'
import { Stream } from './stream.ts'
import { MainTable } from './table.ts'
import { Timer } from './timer.ts'

export type StageProps = StackProps & {
  readonly bundles: string
  readonly pages: string
  /** Graviton, where the partition offers it for functions. */
  readonly arm: boolean
  /** `edge`: CloudFront reads the private bucket. `api`: a function does, behind the firewall. */
  readonly siteBy: 'edge' | 'api'
  readonly signOn: 'cognito' | 'oidc'
  readonly mail: boolean
  readonly algolia: boolean
  readonly concurrency: Readonly<Record<'api' | 'stream' | 'planner' | 'site', number>>
  /** Requests of one address in five minutes; pages count where the API serves them. */
  readonly perAddress: number
}

/** Written by the edge, which overwrites what the asker sent. */
const ADDRESS_HEADER = 'x-viewer-address'
const PROOF_HEADER = 'x-origin-proof'

type Serving = {
  readonly place: Place
  readonly props: StageProps
  readonly api: Function
  readonly pages: Pages
  readonly files: Files
  readonly signOn: SignOn
  readonly domain: { readonly name: string; readonly certificateArn: string }
}

export class Stage extends Stack {
  constructor(scope: Construct, id: string, props: StageProps) {
    super(scope, id, props)
    const domain = this.#ask('Domain', 'The domain of the site, e.g. jianwu.example.gov.cn')
    const certificateArn = this.#ask(
      'CertificateArn',
      'Its certificate; for CloudFront, in us-east-1',
    )
    const origin = `https://${domain}`
    const place = placeOf(this, {
      arm: props.arm,
      alarmEmail: this.#ask('AlarmEmail', 'Who is told when an alarm goes off'),
    })
    const table = new MainTable(this, 'Data', place)
    const files = new Files(this, 'Files', place, origin)
    const pages = new Pages(this, 'Pages', place, props.pages)
    const signOn = this.#signOn(place, props, origin)
    const mail = props.mail ? new Mail(this, 'Mail', place, domain) : undefined
    const search = props.algolia ? this.#algolia(place) : undefined
    const session = secret(this, 'Session', place, {
      description: 'Signs cookies and cursors',
      whyNotRotated:
        'A new one signs everybody out: it is changed by hand, when it may have leaked.',
    })
    const environment = environmentOf({
      table,
      files,
      origin,
      signOn,
      search,
      session,
      mail,
      props,
    })
    const shared = { bundles: props.bundles, environment }

    const apiHome = new Construct(this, 'Http')
    const api = lambda(apiHome, place, {
      door: 'api',
      timeoutS: 29,
      memoryMb: 1024,
      concurrency: props.concurrency.api,
      ...shared,
    })
    const stream = new Stream(this, 'Stream', place, {
      table: table.table as ITable,
      concurrency: props.concurrency.stream,
      ...shared,
    })
    const planner = new Planner(this, 'Planner', place, {
      table: table.table as ITable,
      concurrency: props.concurrency.planner,
      ...shared,
    })
    const timer = new Timer(this, 'Timer', place, shared)
    for (const made of [api, stream.function, planner.function, timer.function])
      table.grantRows(made)
    for (const made of [api, stream.function]) search?.key.grantRead(made)
    mail?.grantSend(stream.function)
    files.grantObjects(api)
    for (const made of [stream.function, timer.function]) files.grantIndex(made)
    session.grantRead(api)
    signOn.clientSecret.grantRead(api)
    this.#serve({
      place,
      props,
      api,
      pages,
      files,
      signOn,
      domain: { name: domain, certificateArn },
    })
  }

  #serve(parts: Serving): void {
    const { place, props, api, pages, files, signOn, domain } = parts
    const headers = {
      scripts: inlineScripts(props.pages),
      uploads: files.origin,
      issuer: signOn.origin,
      https: true,
    }
    if (props.siteBy === 'edge') {
      const proof = secret(this, 'EdgeProof', place, {
        description: 'Tells the firewall that a request came by CloudFront',
        whyNotRotated:
          'Both ends read it at a deploy: a new one is made by a deploy, without a gap.',
      })
      const way = { header: PROOF_HEADER, value: proof.secretValue.unsafeUnwrap() }
      const http = new Api(this, 'Api', place, {
        api,
        firewall: { perAddress: props.perAddress, addressHeader: ADDRESS_HEADER, proof: way },
      })
      const edge = new Edge(this, 'Site', place, {
        pages: pages.bucket as IBucket,
        api: http.rest,
        domain,
        proof: way,
        headers,
      })
      new CfnOutput(this, 'PointDomainAt', { value: edge.distribution.distributionDomainName })
      return
    }
    const door = new Construct(this, 'SiteDoor')
    const site = lambda(door, place, {
      door: 'site',
      bundles: props.bundles,
      timeoutS: 10,
      memoryMb: 512,
      concurrency: props.concurrency.site,
      environment: {
        SITE_BUCKET: pages.bucket.bucketName,
        SCRIPT_HASHES: headers.scripts.join(' '),
        UPLOADS: headers.uploads,
        ISSUER: headers.issuer,
      } satisfies Record<keyof SiteEnv, string>,
    })
    pages.grantFiles(site)
    const http = new Api(this, 'Api', place, {
      api,
      site,
      domain,
      firewall: { perAddress: props.perAddress },
    })
    new CfnOutput(this, 'PointDomainAt', {
      value: http.rest.domainName?.domainNameAliasDomainName ?? '',
    })
  }

  #signOn(place: Place, props: StageProps, origin: string): SignOn {
    if (props.signOn === 'cognito') return new CognitoIdentity(this, 'Identity', place, origin)
    return new OidcIdentity(this, 'Identity', place, {
      issuer: this.#ask('OidcIssuer', "The sign-on's issuer, an https URL without a last slash"),
      clientId: this.#ask('OidcClientId', 'The name under which the issuer knows this site'),
    })
  }

  #algolia(place: Place): { app: string; key: Secret } {
    const key = secret(this, 'SearchKey', place, {
      description: "The search application's admin key: put it here once by hand",
      whyNotRotated: 'Algolia makes it: it changes there, and is put here by hand.',
    })
    return { app: this.#ask('AlgoliaApp', 'The id of the search application'), key }
  }

  /** What only the deployer knows: the template asks for it. */
  #ask(name: string, description: string): string {
    return new CfnParameter(this, name, { type: 'String', description }).valueAsString
  }
}

type Parts = {
  readonly table: MainTable
  readonly files: Files
  readonly origin: string
  readonly signOn: SignOn
  readonly search: { readonly app: string; readonly key: Secret } | undefined
  readonly session: Secret
  readonly mail: Mail | undefined
  readonly props: StageProps
}

/** A variable that the doors parse and this forgets does not compile. */
const environmentOf = ({ table, files, origin, signOn, search, session, mail, props }: Parts) =>
  ({
    TABLE: table.table.tableName,
    FILES_BUCKET: files.bucket.bucketName,
    ORIGIN: origin,
    OIDC_ISSUER: signOn.issuer,
    OIDC_CLIENT_ID: signOn.clientId,
    OIDC_SECRET_ARN: signOn.clientSecret.secretArn,
    SESSION_SECRET_ARN: session.secretArn,
    ALGOLIA_APP: search?.app ?? '',
    ALGOLIA_SECRET_ARN: search?.key.secretArn ?? '',
    ADDRESS_HEADER: props.siteBy === 'edge' ? ADDRESS_HEADER : '',
    MAIL_FROM: mail?.from ?? '',
    MAIL_CONFIGURATION: mail?.configuration ?? '',
  }) satisfies Record<keyof Env, string>
