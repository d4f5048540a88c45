// Keeps an answer while it is typed: on this device at once, on the server a moment later, until it is sent.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Response } from '#shared/survey/survey.ts'
import { call, type Fault, isPassing } from '../client/api.ts'
import { draftOf, dropDraft, keepDraft } from '../client/draft.ts'
import type { SurveyView } from './survey.ts'
import { answerOf, type Typed, typedOf } from './typed.ts'

const WAIT_MS = 800

export type Kept =
  | { is: 'idle' | 'saving' | 'device' | 'stale' }
  | { is: 'saved'; at: string }
  | { is: 'refused'; problem: Fault }

/** What this device holds was typed on this version of the answer; on another one the server's is newer. */
type Copy = { version: number; typed: Typed }
const nameOf = ({ id }: SurveyView): string => `survey-${id}`

function begun(survey: SurveyView): Typed {
  const copy = draftOf<Copy>(nameOf(survey))
  const version = survey.answer?.version ?? 0
  if (copy?.version === version) return copy.typed
  return typedOf(survey.questions, survey.answer?.given ?? {})
}

export type Answering = {
  typed: Typed
  kept: Kept
  isSent: boolean
  /** Changed since it was sent: only sending it again counts. */
  isChanged: boolean
  type: (key: string, value: Typed[string]) => void
  send: () => Promise<boolean>
}

export function useAnswer(survey: SurveyView): Answering {
  const [typed, setTyped] = useState<Typed>(() => begun(survey))
  const [kept, setKept] = useState<Kept>({ is: 'idle' })
  const [sentAt, setSentAt] = useState(survey.answer?.sentAt)
  const [isChanged, setChanged] = useState(false)
  const version = useRef(survey.answer?.version ?? 0)
  const latest = useRef(typed)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const running = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => () => clearTimeout(timer.current), [])

  const put = async (of: Typed, send: boolean): Promise<boolean> => {
    setKept({ is: 'saving' })
    const path = `/api/surveys/${survey.id}/answer`
    const body = { given: answerOf(survey.questions, of, send).given, send }
    const answer = await call<Response>('PUT', path, { body, ifMatch: version.current })
    if (answer.ok) {
      version.current = answer.version ?? version.current + 1
      setKept({ is: 'saved', at: answer.value.updatedAt })
      setSentAt(answer.value.sentAt)
      // What was typed while it was on its way is not saved yet: it stays on this device.
      if (latest.current === of) dropDraft(nameOf(survey))
      else keepDraft(nameOf(survey), { version: version.current, typed: latest.current })
      return true
    }
    const { problem } = answer
    if (isPassing(problem)) setKept({ is: 'device' })
    else setKept(problem.code === 'version.stale' ? { is: 'stale' } : { is: 'refused', problem })
    return false
  }
  /** One save at a time: the next one carries the version that the one before it made. */
  const inTurn = (work: () => Promise<boolean>): Promise<boolean> => {
    const done = running.current.then(work, work)
    running.current = done
    return done
  }
  const type = (key: string, value: Typed[string]) => {
    const next = { ...latest.current, [key]: value }
    latest.current = next
    setTyped(next)
    setChanged(true)
    keepDraft(nameOf(survey), { version: version.current, typed: next } satisfies Copy)
    clearTimeout(timer.current)
    if (sentAt !== undefined) return
    timer.current = setTimeout(() => void inTurn(() => put(next, false)), WAIT_MS)
  }
  const send = async () => {
    clearTimeout(timer.current)
    const isDone = await inTurn(() => put(typed, true))
    if (isDone && latest.current === typed) setChanged(false)
    return isDone
  }
  return { typed, kept, isSent: sentAt !== undefined, isChanged, type, send }
}
