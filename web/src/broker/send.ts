// A form's one way out: busy once, errors beside the fields, and the whole refusal in words at the top.
import { useState } from 'preact/hooks'
import { call, type CallOptions } from '../client/api.ts'
import { useAlone } from '../cases/alone.ts'
import { type Lang } from '../site.ts'
import { type FieldError } from '../ui/ErrorSummary.tsx'
import { brokerFlaw, brokerProblem } from '../words/broker-problem.ts'

export type Trouble = { errors: readonly FieldError[]; title?: string }
const NONE: Trouble = { errors: [] }

/** Which control a path of the API stands for, and what it is called. */
export type Labels = Readonly<Record<string, string>>

export function useSend(lang: Lang, labels: Labels) {
  const { busy, alone } = useAlone()
  const [trouble, setTrouble] = useState(NONE)
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says what it asked for
  const send = <T>(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    options: CallOptions,
    done: (value: T, version?: number) => void,
  ): Promise<void> =>
    alone(async () => {
      setTrouble(NONE)
      const answer = await call<T>(method, path, options)
      if (answer.ok) {
        done(answer.value, answer.version)
        return
      }
      const { flaws } = answer.problem
      const errors = flaws.flatMap((flaw) => {
        const name = Object.keys(labels).find(
          (key) => flaw.path === key || flaw.path.startsWith(`${key}.`),
        )
        const colon = lang === 'zh' ? '：' : ': '
        return name === undefined
          ? []
          : [{ name, text: `${labels[name] ?? ''}${colon}${brokerFlaw(flaw, lang)}` }]
      })
      const isNamed = errors.length > 0
      setTrouble({ errors, ...(isNamed ? {} : { title: brokerProblem(answer.problem, lang) }) })
    })()
  const errorOf = (name: string) => trouble.errors.find((error) => error.name === name)?.text
  return {
    busy,
    trouble,
    send,
    errorOf,
    fail: (title: string) => setTrouble({ errors: [], title }),
  }
}
