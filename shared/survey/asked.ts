// Which questions are asked of somebody, by what they answered so far; the pages decide by it too.

type Asked = {
  readonly key: string
  readonly when?: { readonly key: string; readonly is: readonly string[] } | undefined
}

export type Given = Readonly<Record<string, string | number | readonly string[]>>

/** The questions that are asked of somebody who has answered so far like this. */
export const askedOf = <Q extends Asked>(questions: readonly Q[], given: Given): Q[] =>
  questions.filter(({ when }) => {
    const said = when && given[when.key]
    return !when || (typeof said === 'string' ? when.is.includes(said) : isAny(said, when.is))
  })

const isAny = (said: Given[string] | undefined, wanted: readonly string[]): boolean =>
  Array.isArray(said) && said.some((one: string) => wanted.includes(one))

/** Only what is asked counts as answered: an answer whose question fell away takes those that lean on it along. */
export function givenOf(questions: readonly Asked[], said: Given): Given {
  const given: Record<string, Given[string]> = {}
  for (const question of questions) {
    const value = said[question.key]
    if (value !== undefined && askedOf([question], given).length > 0) given[question.key] = value
  }
  return given
}
