// The static site: a private bucket, and before it CloudFront where that can read a private bucket.
import { Duration } from 'aws-cdk-lib'
import { type RestApi } from 'aws-cdk-lib/aws-apigateway'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { RestApiOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { type IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { type SiteOptions, siteHeaders } from '#shared/site/headers.ts'
import { acknowledge } from './acknowledge.ts'
import { bundleEdge } from './bundle.ts'
import { type Place } from './place.ts'

export type EdgeProps = {
  readonly pages: IBucket
  readonly api: RestApi
  readonly domain: { readonly name: string; readonly certificateArn: string }
  /** Shown to the API's firewall: the request came this way. */
  readonly proof: { readonly header: string; readonly value: string }
  readonly headers: SiteOptions
}

/** Viewer headers that the API needs pass; its host does not, for API Gateway goes by its own. */
export class Edge extends Construct {
  readonly distribution: Distribution

  constructor(scope: Construct, id: string, place: Place, props: EdgeProps) {
    super(scope, id)
    const rewrite = new EdgeFunction(this, 'Rewrite', {
      code: FunctionCode.fromInline(bundleEdge()),
      runtime: FunctionRuntime.JS_2_0,
    })
    const everyRequest = {
      functionAssociations: [{ function: rewrite, eventType: FunctionEventType.VIEWER_REQUEST }],
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    }
    this.distribution = new Distribution(this, 'Distribution', {
      domainNames: [props.domain.name],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', props.domain.certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      enableLogging: true,
      logBucket: place.logs,
      logFilePrefix: 'edge/',
      // Cookies hold sessions: they are not logged.
      logIncludesCookies: false,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(props.pages),
        responseHeadersPolicy: headersPolicy(this, props.headers),
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        ...everyRequest,
      },
      additionalBehaviors: {
        '/api/*': {
          origin: new RestApiOrigin(props.api, {
            customHeaders: { [props.proof.header]: props.proof.value },
            readTimeout: Duration.seconds(30),
          }),
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
          ...everyRequest,
        },
      },
    })
    acknowledge(
      this.distribution,
      'Guests from ASEAN and anybody abroad may read it: that is its purpose.',
      ['AwsSolutions-CFR1'],
    )
    acknowledge(
      this.distribution,
      'Behind it are public files, and an API with a firewall of its own.',
      ['AwsSolutions-CFR2'],
    )
  }
}

/** CloudFront takes the security headers by name, and refuses them among the custom ones. */
function headersPolicy(scope: Construct, options: SiteOptions): ResponseHeadersPolicy {
  const headers = siteHeaders(options)
  const custom = ['permissions-policy', 'cross-origin-opener-policy']
  const override = true
  return new ResponseHeadersPolicy(scope, 'Headers', {
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: headers['content-security-policy'] ?? '',
        override,
      },
      contentTypeOptions: { override },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override },
      referrerPolicy: {
        referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN,
        override,
      },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(365),
        includeSubdomains: true,
        override,
      },
    },
    customHeadersBehavior: {
      customHeaders: custom.map((header) => ({ header, value: headers[header] ?? '', override })),
    },
  })
}
