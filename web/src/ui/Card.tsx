// Small pieces of reading: tag, list item, empty state.
import { type ComponentChildren } from 'preact'
import { type Lang } from '../site.ts'
import { langIn } from '../words/foreign.ts'

export type Tone = 'brand' | 'plain' | 'warn' | 'danger' | 'bank'

/** Never colour alone: the text says it. */
export const Tag = ({ tone = 'brand', children }: { tone?: Tone; children: ComponentChildren }) => (
  <span class={tone === 'brand' ? 'tag' : `tag ${tone}`}>{children}</span>
)

export type CardProps = {
  href: string
  title: string
  /** The title's language where it is not the page's. */
  titleLang?: string | undefined
  /** The one decisive figure, at the right on wide screens. */
  figure?: string | undefined
  tags?: readonly string[]
  meta?: readonly (string | undefined)[]
  /** Of the page: facts in Chinese then say so on other pages. */
  lang?: Lang
  /** 2 under a page's h1, 3 under a section. */
  level?: 2 | 3
  children?: ComponentChildren
}

/** One row of a `<ul class="cards">`: title, tags, figure, facts. */
export function Card({
  href,
  title,
  titleLang,
  figure,
  tags = [],
  meta = [],
  lang = 'zh',
  level = 2,
  children,
}: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const said = meta.filter((text): text is string => Boolean(text))
  return (
    <li>
      <article class="item">
        <Heading>
          <a href={href} lang={titleLang}>
            {title}
          </a>
        </Heading>
        {tags.length > 0 && (
          <ul class="tags">
            {tags.map((text) => (
              <li key={text}>
                <Tag>{text}</Tag>
              </li>
            ))}
          </ul>
        )}
        {figure && <p class="figure">{figure}</p>}
        {said.length > 0 && (
          <p class="meta">
            {said.map((text) => (
              <span key={text} lang={langIn(text, lang)}>
                {text}
              </span>
            ))}
          </p>
        )}
        {children}
      </article>
    </li>
  )
}

/** Nothing here, and a way on. */
export const EmptyState = ({
  title,
  children,
}: {
  title: string
  children?: ComponentChildren
}) => (
  <div class="empty">
    <h2>{title}</h2>
    {children}
  </div>
)
