// `/my/supported`: how one's application stands, and a new one where there is none.
import { useState } from 'preact/hooks'
import type { FileRef } from '#shared/file/file.ts'
import { CATEGORY_WORDS, PROMISE_WORDS, SUPPORTED_STATE_WORDS } from '#shared/supported/words.ts'
import { Area } from '../broker/Area.tsx'
import { useSend } from '../broker/send.ts'
import { Trouble } from '../broker/Trouble.tsx'
import { toast } from '../client/toast.ts'
import { Evidence } from '../finding/Evidence.tsx'
import { Gate } from '../my/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Choices } from '../ui/Field.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { type Places } from '../words/place.ts'
import { supportedWords } from '../words/supported.ts'
import { t } from '../words/words.ts'
import { Application, Standing } from './Application.tsx'
import type { SupportedView } from './supported.ts'

type Props = { lang: Lang; places: Places }

export const Mine = (props: Props) => <Gate lang={props.lang}>{() => <Loaded {...props} />}</Gate>

function Loaded(props: Props) {
  const { lang } = props
  const w = t(supportedWords, lang)
  const load = useLoad<SupportedView>('/api/supported/mine')
  const isNew = load.state === 'failed' && load.problem.status === 404
  return (
    <>
      <p class="row noprint">
        <a href={href(lang, '/supported/')}>{w.public}</a>
      </p>
      {isNew ? (
        <Form lang={lang} onDone={load.reload} />
      ) : (
        <LoadState lang={lang} load={load}>
          {(view) => <View key={view.version} {...props} view={view} reload={load.reload} />}
        </LoadState>
      )}
    </>
  )
}

const OVER: readonly string[] = ['refused', 'withdrawn', 'struck', 'ended']

function View({ lang, places, view, reload }: Props & { view: SupportedView; reload: () => void }) {
  const w = t(supportedWords, lang)
  const [isApplying, setApplying] = useState(false)
  const isOver = OVER.includes(view.state)
  return (
    <article>
      <p class="row">
        <Tag tone={view.state === 'listed' ? 'brand' : 'warn'}>
          {SUPPORTED_STATE_WORDS[view.state][lang]}
        </Tag>
      </p>
      <Standing {...{ lang, view }} />
      {view.steps.includes('withdraw') && <Withdraw {...{ lang, view, reload }} />}
      {isOver && !isApplying && (
        <p class="actions">
          <button type="button" class="btn" onClick={() => setApplying(true)}>
            {w.again}
          </button>
        </p>
      )}
      {isOver && isApplying ? (
        <Form lang={lang} before={view} onDone={reload} />
      ) : (
        <Application {...{ lang, places, view }} />
      )}
    </article>
  )
}

type WithdrawProps = { lang: Lang; view: SupportedView; reload: () => void }

function Withdraw({ lang, view, reload }: WithdrawProps) {
  const w = t(supportedWords, lang)
  const [isOpen, setOpen] = useState(false)
  const { trouble, send } = useSend(lang, {})
  const name = view.state === 'listed' ? w.leave : w.withdraw
  const go = () => {
    const options = { body: { step: 'withdraw' }, ifMatch: view.version }
    void send('POST', `/api/supported/${view.id}/steps`, options, () => {
      toast(w.done)
      reload()
    })
  }
  return (
    <div class="noprint">
      <Trouble lang={lang} trouble={trouble} />
      <p class="actions">
        <button type="button" class="btn plain" onClick={() => setOpen(true)}>
          {name}
        </button>
      </p>
      <Dialog open={isOpen} title={name} onClose={() => setOpen(false)}>
        <p>{w.withdrawNote}</p>
        <div class="actions">
          <button type="button" class="btn danger" onClick={go}>
            {name}
          </button>
          <button type="button" class="btn plain" onClick={() => setOpen(false)}>
            {w.cancel}
          </button>
        </div>
      </Dialog>
    </div>
  )
}

type FormProps = { lang: Lang; before?: SupportedView; onDone: () => void }

const optionsOf = (words: Readonly<Record<string, Readonly<Record<Lang, string>>>>, lang: Lang) =>
  Object.entries(words).map(([value, said]) => ({ value, label: said[lang] }))

/** Applying again begins with what was said before; promises are given anew. */
function Form({ lang, before, onDone }: FormProps) {
  const w = t(supportedWords, lang)
  const [category, setCategory] = useState<string>(before?.category ?? 'hazardous-waste')
  const [text, setText] = useState(before?.text ?? '')
  const [evidence, setEvidence] = useState<readonly FileRef[]>(before?.evidence ?? [])
  const [promises, setPromises] = useState<readonly string[]>([])
  const { busy, trouble, send, errorOf } = useSend(lang, {
    category: w.category,
    text: w.text,
    evidence: w.evidence,
    promises: w.promises,
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const body = { category, text, evidence, promises }
    void send('POST', '/api/supported', { body }, () => {
      toast(w.sent)
      onDone()
    })
  }
  return (
    <section aria-labelledby="apply">
      <h2 id="apply">{before ? w.again : w.apply}</h2>
      <form noValidate onSubmit={submit}>
        <Trouble lang={lang} trouble={trouble} />
        <Choices
          lang={lang}
          name="category"
          legend={w.category}
          type="radio"
          required
          error={errorOf('category')}
          chosen={[category]}
          options={optionsOf(CATEGORY_WORDS, lang)}
          onChange={(event) => setCategory(event.currentTarget.value)}
        />
        <Area
          lang={lang}
          name="text"
          label={w.text}
          hint={w.textHint}
          required
          error={errorOf('text')}
          value={text}
          onType={setText}
        />
        {errorOf('evidence') && <p class="error">{errorOf('evidence')}</p>}
        <Evidence lang={lang} files={evidence} onChange={setEvidence} />
        <Choices
          lang={lang}
          name="promises"
          legend={w.promises}
          type="checkbox"
          required
          error={errorOf('promises')}
          options={optionsOf(PROMISE_WORDS, lang)}
          onChange={({ currentTarget: { value, checked } }) =>
            setPromises((was) =>
              checked ? [...was, value] : was.filter((other) => other !== value),
            )
          }
        />
        <p class="actions">
          <button class="btn" aria-disabled={busy}>
            {w.send}
          </button>
        </p>
      </form>
    </section>
  )
}
