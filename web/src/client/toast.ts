// One passing sentence at the foot of the page, read out by screen readers.

const SHOWN_MS = 6000
let timer: ReturnType<typeof setTimeout> | undefined

export function toast(text: string): void {
  const place = document.getElementById('toast')
  if (!place) return
  const line = document.createElement('p')
  line.textContent = text
  place.replaceChildren(line)
  clearTimeout(timer)
  timer = setTimeout(() => place.replaceChildren(), SHOWN_MS)
}
