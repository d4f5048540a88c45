// The entry code: seven characters to read out, and the same as a QR for any phone camera.
import { useEffect, useState } from 'preact/hooks'
import { spoken } from '#shared/event/code.ts'
import { type Lang } from '../site.ts'
import { meetingWords } from '../words/meetings.ts'
import { t } from '../words/words.ts'

export type CodeProps = { lang: Lang; code: string }

export function Code({ lang, code }: CodeProps) {
  const w = t(meetingWords, lang)
  return (
    <figure class="ticket">
      <Qr text={`/checkin/${code}`} label={w.qr} />
      <figcaption>
        <span class="muted">{w.code}</span>
        <strong class="code">{spoken(code)}</strong>
        <span class="muted small">{w.codeHint}</span>
      </figcaption>
    </figure>
  )
}

/** Drawn in the browser: the address is this site's own. */
export function Qr({ text, label }: { text: string; label: string }) {
  const [modules, setModules] = useState<readonly (readonly boolean[])[]>([])
  useEffect(() => {
    void import('uqr').then(({ encode }) => {
      setModules(encode(location.origin + text, { ecc: 'M', border: 2 }).data)
    })
  }, [text])
  const path = modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules.length || 1} ${modules.length || 1}`}
      shape-rendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
