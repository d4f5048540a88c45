// Letters from the site's own domain, by TLS only; bounces and complaints reach the operators.
import { Stack } from 'aws-cdk-lib'
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
} from 'aws-cdk-lib/aws-ses'
import { Construct } from 'constructs'
import { type Place } from './place.ts'

/** SES does not exist in China: without it notices stand in the site, and no letter is sent. */
export class Mail extends Construct {
  readonly from: string
  readonly configuration: string
  readonly #resources: string[]

  constructor(scope: Construct, id: string, place: Place, domain: string) {
    super(scope, id)
    const set = new ConfigurationSet(this, 'Letters', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    })
    set.addEventDestination('Trouble', {
      destination: EventDestination.snsTopic(place.operators),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT, EmailSendingEvent.REJECT],
    })
    const identity = new EmailIdentity(this, 'Domain', { identity: Identity.domain(domain) })
    this.from = `notice@${domain}`
    this.configuration = set.configurationSetName
    const setArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.configuration,
    })
    this.#resources = [identity.emailIdentityArn, setArn]
  }

  grantSend(grantee: IGrantable): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['ses:SendEmail'], resources: this.#resources }),
    )
  }
}
