// The living part of the frame: who is signed in, 大字版, the sign-in strip, the menu.
import { call } from './api.ts'
import { leaveToSignIn } from './draft.ts'
import { forget } from './keep.ts'
import { bare, href, HTML_LANG, LANGS } from '../site.ts'
import { session, type Session } from './session.ts'

const page = document.documentElement
const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
]
const lang = page.lang === 'zh-CN' ? 'zh' : page.lang

function showSession({ member, unread }: Session): void {
  if (!member) return
  for (const link of all('[data-login]')) link.hidden = true
  for (const link of all(`[data-home~="${member.role}"]`)) link.hidden = false
  for (const link of all('[data-signed]')) link.hidden = false
  for (const spot of all('[data-name]')) spot.textContent = member.name
  for (const spot of all('[data-unread]')) {
    spot.hidden = !unread
    spot.textContent = unread && unread > 99 ? '99+' : String(unread ?? '')
  }
}

function showLarge(): void {
  const on = page.classList.contains('large')
  for (const button of all('[data-large]')) button.setAttribute('aria-pressed', String(on))
}

function toggleLarge(): void {
  const on = page.classList.toggle('large')
  try {
    localStorage.setItem('large', on ? '1' : '0')
  } catch {
    // Private window: large for this page only.
  }
  showLarge()
}

async function signOut(): Promise<void> {
  forget()
  const answer = await call<{ next: string }>('POST', '/api/logout')
  location.assign(answer.ok ? answer.value.next : '/')
}

/** Rewritten addresses (`/demands/lst_…`) and queries stay when the language changes. */
function keepPlace(): void {
  const here = bare(location.pathname)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.swap')) {
    const other = LANGS.find((l) => l !== lang && HTML_LANG[l] === link.hreflang)
    if (other) link.href = href(other, here) + location.search
  }
}

showLarge()
keepPlace()
for (const button of all('[data-large]')) button.addEventListener('click', toggleLarge)
for (const button of all('[data-signout]')) button.addEventListener('click', () => void signOut())
for (const button of all('[data-signin]')) {
  button.addEventListener('click', () => void leaveToSignIn(lang))
}
// The sign-in link comes back to this very page; without scripts it simply opens /login/.
for (const link of all('a[data-login]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    void leaveToSignIn(lang)
  })
}

window.addEventListener('signin:needed', () => {
  // A form that keeps what was typed says so itself, in the same words: once is enough.
  if (document.querySelector('[data-says-signin]')) return
  for (const strip of all('[data-strip]')) strip.hidden = false
})

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    menu.open = false
    menu.querySelector('summary')?.focus()
  }
})

void session().then(showSession)
