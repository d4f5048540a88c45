// Is the window wide enough for a table? Follows turning and resizing.
import { useEffect, useState } from 'preact/hooks'

const WIDE = '(min-width: 900px)'

export function useWide(): boolean {
  const [wide, setWide] = useState(false)
  useEffect(() => {
    const query = matchMedia(WIDE)
    const follow = () => setWide(query.matches)
    follow()
    // Safari 14 has addEventListener here; older WeChat engines only notice on reload.
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return wide
}
