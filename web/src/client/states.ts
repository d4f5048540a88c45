// Failed, kept and empty, drawn for the public pages.
import { type Lang } from '../site.ts'
import { problemText } from '../words/problem.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'
import { type Fault } from './api.ts'
import { type Child, el } from './draw.ts'
import { when } from './format.ts'

const button = (text: string, press: () => void): HTMLElement =>
  el('button', { type: 'button', class: 'btn plain', onclick: press }, text)

/** A sentence, a retry, and maybe another way on. */
export const failure = (
  problem: Fault,
  lang: Lang,
  retry: () => void,
  otherwise?: Child,
): HTMLElement =>
  el(
    'div',
    { class: 'note danger', role: 'alert' },
    el('p', {}, el('strong', {}, t(stateWords, lang).failed), ` — ${problemText(problem, lang)}`),
    el('p', {}, button(t(stateWords, lang).retry, retry)),
    otherwise,
  )

/** Over data of an earlier visit: its time and a retry. */
export const keptNote = (at: string, lang: Lang, retry: () => void): HTMLElement =>
  el(
    'div',
    { class: 'note warn row', role: 'status' },
    el('span', {}, t(stateWords, lang).cachedAt(when(at, lang))),
    button(t(stateWords, lang).retry, retry),
  )

export const emptyState = (title: string, ...ways: Child[]): HTMLElement =>
  el('div', { class: 'empty' }, el('h2', {}, title), ...ways)

/** "Show more", focusable while busy. */
export const pager = (lang: Lang, more: () => void): HTMLElement =>
  el(
    'p',
    { class: 'noprint' },
    el(
      'button',
      { type: 'button', id: 'more', class: 'btn plain', onclick: more },
      t(stateWords, lang).more,
    ),
  )
