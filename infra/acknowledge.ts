// A finding of the rule packs that we live with, and why: said next to the construct it is about.
import { type CfnElement, Stack, Validations } from 'aws-cdk-lib'
import { type Function } from 'aws-cdk-lib/aws-lambda'
import { type Bucket } from 'aws-cdk-lib/aws-s3'
import { type IConstruct } from 'constructs'

/** Each pack has its own name for the same thing: `rules` lists them, `reason` is for all. */
export function acknowledge(construct: IConstruct, reason: string, rules: readonly string[]): void {
  Validations.of(construct).acknowledge(...rules.map((id) => ({ id, reason })))
}

/** A function may reach every object of a bucket, but not the bucket. */
export function explainObjects(reader: Function, bucket: Bucket, reason: string): void {
  const name = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnElement)
  const rule = `AwsSolutions-IAM5[Resource::<${name}.Arn>/*]`
  if (reader.role !== undefined) acknowledge(reader.role, reason, [rule])
}
