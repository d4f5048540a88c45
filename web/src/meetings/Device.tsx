// Before an online meeting: does the camera show, does the microphone hear; or sound alone on a bad line.
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Lang } from '../site.ts'
import { deviceWords } from '../words/device.ts'
import { t } from '../words/words.ts'
import { Low, useLow } from './Low.tsx'

type Found = { video: boolean; audio: boolean }

export function Device({ lang }: { lang: Lang }) {
  const [low, setLow] = useLow()
  const [stream, setStream] = useState<MediaStream>()
  const [found, setFound] = useState<Found>()
  const [failed, setFailed] = useState(false)
  const box = useRef<HTMLVideoElement>(null)
  const w = t(deviceWords, lang)
  const stop = () => stream?.getTracks().forEach((track) => track.stop())
  useEffect(() => {
    if (box.current && stream) box.current.srcObject = stream
    return stop
  }, [stream])
  const test = async () => {
    stop()
    setFailed(false)
    try {
      const made = await navigator.mediaDevices.getUserMedia({ audio: true, video: !low })
      setStream(made)
      setFound({ video: made.getVideoTracks().length > 0, audio: made.getAudioTracks().length > 0 })
    } catch {
      setFound(undefined)
      setFailed(true)
    }
  }
  return (
    <>
      <Low label={w.low} low={low} onChange={setLow} />
      <p class="actions">
        <button type="button" class="btn" onClick={() => void test()}>
          {w.test}
        </button>
      </p>
      <div role="status">
        {failed && <p class="note warn">{w.failed}</p>}
        {found && (
          <p class="note">
            {found.audio ? w.hears : w.deaf} {low ? w.soundOnly : found.video ? w.sees : w.blind}
          </p>
        )}
      </div>
      {stream && !low && (
        <video ref={box} class="mirror" autoplay muted playsInline aria-label={w.mirror} />
      )}
    </>
  )
}
