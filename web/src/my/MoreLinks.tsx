// Ways from one's own page to what the authority found and who has read what.
import { href, type Lang } from '../site.ts'
import { findingWords } from '../words/finding.ts'
import { recordWords } from '../words/record.ts'
import { t } from '../words/words.ts'

/** `org`: the name of the way to one's organisation, where the page has no other. */
export const MoreLinks = ({ lang, org }: { lang: Lang; org?: string }) => (
  <>
    {org !== undefined && <a href={href(lang, '/my/org/')}>{org}</a>}
    <a href={href(lang, '/my/findings/')}>{t(findingWords, lang).title}</a>
    <a href={href(lang, '/my/reads/')}>{t(recordWords, lang).title}</a>
  </>
)
