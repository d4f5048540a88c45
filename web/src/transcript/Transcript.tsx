// The page of a session's written record: lines as they come, read out by screen readers, printable.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { LineView } from '#shared/event/transcript-view.ts'
import { clock } from '../event/time.ts'
import { Gate } from '../login/Gate.tsx'
import { Low, useLow } from '../meetings/Low.tsx'
import { href, type Lang } from '../site.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { langIn } from '../words/foreign.ts'
import { transcriptWords } from '../words/transcript.ts'
import { t } from '../words/words.ts'
import { Correct } from './Correct.tsx'
import { OFTEN_S, SELDOM_S, type Transcript, useTranscript } from './transcript.ts'
import { Write } from './Write.tsx'

export function TranscriptPage({ lang }: { lang: Lang }) {
  // Only the browser knows which event the address names.
  const [event, setEvent] = useState<string | null>()
  useEffect(() => setEvent(new URLSearchParams(location.search).get('event')), [])
  if (event === undefined) return null
  const w = t(transcriptWords, lang)
  if (event === null)
    return (
      <p class="note">
        <a href={href(lang, '/my/meetings/')}>{w.whichEvent}</a>
      </p>
    )
  const path = `/api/events/${encodeURIComponent(event)}/transcript`
  return <Gate lang={lang}>{() => <Whole lang={lang} path={path} />}</Gate>
}

function Whole({ lang, path }: { lang: Lang; path: string }) {
  const [low, setLow] = useLow()
  const everyS = low ? SELDOM_S : OFTEN_S
  const load = useTranscript(path, everyS)
  const [asked, setAsked] = useState<LineView>()
  const w = t(transcriptWords, lang)
  return (
    <LoadState lang={lang} load={load}>
      {(all) => (
        <>
          <h2 lang={langIn(all.title, lang)}>{all.title}</h2>
          <p class="muted">
            {all.state === 'live' ? w.live(everyS) : all.state === 'closed' ? w.closed : w.soon}{' '}
            {w.zone} {w.who}
          </p>
          {all.state === 'live' && (
            <div class="noprint">
              <Low label={w.low} low={low} onChange={setLow} />
            </div>
          )}
          <Log lang={lang} all={all} onCorrect={all.mayWrite ? setAsked : undefined} />
          {all.mayWrite && <Write lang={lang} path={path} onSent={load.reload} />}
          <p class="actions noprint">
            <button type="button" class="btn plain" onClick={() => print()}>
              {w.print}
            </button>
          </p>
          <Correct
            {...{ lang, path, line: asked }}
            onClose={() => setAsked(undefined)}
            onDone={load.reload}
          />
        </>
      )}
    </LoadState>
  )
}

type LogProps = {
  lang: Lang
  all: Transcript
  onCorrect: ((line: LineView) => void) | undefined
}

/** Stays at the newest line for whoever is there; whoever reads further up is left alone. */
function Log({ lang, all, onCorrect }: LogProps) {
  const box = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const w = t(transcriptWords, lang)
  useEffect(() => {
    if (box.current && isAtEnd.current) box.current.scrollTop = box.current.scrollHeight
  }, [all.items])
  const note = ({ scrollHeight, scrollTop, clientHeight }: HTMLDivElement) => {
    isAtEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_PX
  }
  return (
    <div
      ref={box}
      class="log"
      role="log"
      aria-live="polite"
      aria-label={w.title}
      tabIndex={0}
      onScroll={(event) => note(event.currentTarget)}
    >
      {all.items.length === 0 && <p>{all.state === 'closed' ? w.noneClosed : w.none}</p>}
      {all.items.map((line) => (
        <Said key={line.id} {...{ lang, line, onCorrect }} />
      ))}
    </div>
  )
}
const NEAR_PX = 40

type SaidProps = { lang: Lang; line: LineView; onCorrect: LogProps['onCorrect'] }

function Said({ lang, line, onCorrect }: SaidProps) {
  const { at, speaker, text, corrected, former } = line
  const w = t(transcriptWords, lang)
  return (
    <div class="line">
      <p>
        <time dateTime={at}>{clock(at)}</time>{' '}
        {speaker !== undefined && <strong lang={langIn(speaker, lang)}>{speaker}</strong>}{' '}
        <span class="prose" lang={langIn(text, lang)}>
          {text}
        </span>{' '}
        {corrected && <span class="muted">（{w.corrected}）</span>}
      </p>
      {former && (
        <details class="noprint">
          <summary>{w.former}</summary>
          {former.map((one, i) => (
            <p key={i} class="muted" lang={langIn(one, lang)}>
              {one}
            </p>
          ))}
        </details>
      )}
      {onCorrect && (
        <button type="button" class="btn link noprint" onClick={() => onCorrect(line)}>
          {w.correct}
          <span class="sr"> {clock(at)}</span>
        </button>
      )}
    </div>
  )
}
