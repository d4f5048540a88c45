// The embedded sign-in page: the demo people by role, each one click away, without script.
import { type Role } from '#shared/actor.ts'
import { type RegionLevel, placeName, regionOf } from '#shared/region/region.ts'
import { type Lang, escapeHtml, pageOf } from './serve-page.ts'

/** One of the people that the demo data invents; `place` is a region code. */
export type Person = {
  readonly subject: string
  readonly name: string
  readonly org: string
  readonly role: Role
  readonly place: string
}

type Group = { readonly words: Readonly<Record<Lang, string>>; has(person: Person): boolean }

const official = (level: RegionLevel) => (person: Person) =>
  person.role === 'official' && (regionOf(person.place)?.level ?? 'county') === level
const role = (name: Role) => (person: Person) => person.role === name

const GROUPS: readonly Group[] = [
  { words: { zh: '企业', en: 'Enterprises' }, has: role('enterprise') },
  { words: { zh: '环保企业', en: 'Environmental firms' }, has: role('firm') },
  { words: { zh: '县级生态环境部门', en: 'County officials' }, has: official('county') },
  { words: { zh: '市级生态环境部门', en: 'City officials' }, has: official('city') },
  { words: { zh: '自治区生态环境厅', en: 'Regional officials' }, has: official('province') },
  { words: { zh: '银行', en: 'Banks' }, has: role('bank') },
  { words: { zh: '专家', en: 'Experts' }, has: role('expert') },
]

const WORDS = {
  zh: {
    title: '选择身份登录',
    about: '这是本机演示用的登录页。下面的人和单位都是虚构的，点一下即可登录。',
    none: '这里还没有演示人员。请用 --seed demo 启动。',
    people: (n: number) => `${n} 人`,
    other: 'English',
    gone: '这次登录已经过期',
    again: '登录页打开太久，或已在别处用过。请重新登录。',
    start: '重新登录',
  },
  en: {
    title: 'Choose who signs in',
    about:
      'The sign-in page for a demonstration on this machine. The people and organisations are invented; one click signs in.',
    none: 'There are no demo people here. Start with --seed demo.',
    people: (n: number) => (n === 1 ? '1 person' : `${n} people`),
    other: '中文',
    gone: 'This sign-in has expired',
    again: 'The page was open for too long, or was used already. Please sign in again.',
    start: 'Sign in again',
  },
} as const

export function signInPage(lang: Lang, people: readonly Person[], action: string): string {
  const words = WORDS[lang]
  const groups = GROUPS.map((group) => ({ group, members: people.filter((p) => group.has(p)) }))
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }, i) => section(lang, group, { members, action, open: i === 0 }))
  return pageOf({
    lang,
    title: words.title,
    other: { href: `${action}?lang=${lang === 'zh' ? 'en' : 'zh'}`, words: words.other },
    main: `<p>${words.about}</p>${groups.length > 0 ? groups.join('') : `<p>${words.none}</p>`}`,
  })
}

export const expiredPage = (lang: Lang): string =>
  pageOf({
    lang,
    title: WORDS[lang].gone,
    main: `<p>${WORDS[lang].again}</p><p><a class="button" href="/api/login">${WORDS[lang].start}</a></p>`,
  })

type Shown = {
  readonly members: readonly Person[]
  readonly action: string
  readonly open: boolean
}

function section(lang: Lang, group: Group, { members, action, open }: Shown): string {
  const count = WORDS[lang].people(members.length)
  return `<details${open ? ' open' : ''}>
<summary><h2>${group.words[lang]}</h2> <span class="muted">${count}</span></summary>
<form method="post" action="${escapeHtml(action)}"><ul class="people">${members.map(card).join('')}</ul></form>
</details>`
}

/** Names and places are Chinese on both pages: marked so, for whoever has them read aloud. */
const card = ({ subject, name, org, place }: Person): string =>
  `<li><button name="subject" value="${escapeHtml(subject)}" lang="zh-CN"><b>${escapeHtml(name)}</b>
<span>${escapeHtml(org)}</span> <span class="muted">${escapeHtml(placeName(place))}</span></button></li>`
