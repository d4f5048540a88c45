// Makes elements for the public pages, which carry no framework: they are read on old phones and bad lines.

export type Child = Node | string | false | null | undefined | readonly Child[]
type Attributes = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>

/** `el('p', { class: 'muted' }, text, el('a', { href }, name))`; `onclick` and its likes take functions. */
export function el(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value)
    else if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? '' : value)
  }
  made.append(...flat(children))
  return made
}

const flat = (children: readonly Child[]): (Node | string)[] =>
  children.flatMap((child) => {
    if (child === false || child === null || child === undefined) return []
    return typeof child === 'string' || child instanceof Node ? [child] : flat(child)
  })

/** What a page's script draws into, and what the page told it at build time (`data-props`). */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the page says what it told
export function spot<P>(id: string): { place: HTMLElement; props: P } | undefined {
  const place = document.getElementById(id)
  return place ? { place, props: JSON.parse(place.dataset.props ?? '{}') as P } : undefined
}

/** Draws anew; the focus stays on what has the same id. */
export function draw(place: HTMLElement, ...children: Child[]): void {
  const focused = place.contains(document.activeElement) ? document.activeElement?.id : undefined
  place.classList.remove('waiting')
  place.replaceChildren(...flat(children))
  if (focused) document.getElementById(focused)?.focus()
}
