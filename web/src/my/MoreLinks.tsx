// Ways from one's own page to what the authority found and who has read what.
import { href, type Lang } from '../site.ts'
import { findingWords } from '../words/finding.ts'
import { recordWords } from '../words/record.ts'
import { myLinkWords } from '../words/my-link.ts'
import { t } from '../words/words.ts'

type Props = { lang: Lang; org?: string; finance?: string | false }

/** `org`, `finance`: names of ways that not every page has. */
export const MoreLinks = ({ lang, org, finance }: Props) => (
  <>
    {org !== undefined && <a href={href(lang, '/my/org/')}>{org}</a>}
    <a href={href(lang, '/my/findings/')}>{t(findingWords, lang).title}</a>
    {finance && <a href={href(lang, '/my/finance/')}>{finance}</a>}
    <a href={href(lang, '/my/surveys/')}>{t(myLinkWords, lang).surveys}</a>
    <a href={href(lang, '/my/supported/')}>{t(myLinkWords, lang).supported}</a>
    <a href={href(lang, '/my/reads/')}>{t(recordWords, lang).title}</a>
  </>
)
