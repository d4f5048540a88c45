// `/desk/finance/:id`: a need that is stuck, for the official who helps: what was asked, and who stays silent.
import { Gate } from '../my/Gate.tsx'
import { ContactCard } from '../cases/ContactCard.tsx'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { financeWords } from '../words/finance.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { Bids } from './Bids.tsx'
import { NeedFacts } from './NeedFacts.tsx'
import { NeedLoader } from './NeedLoader.tsx'
import { Standing } from './NeedPage.tsx'

export const DeskNeed = ({ lang, places }: { lang: Lang; places: Places }) => (
  <Gate lang={lang} role="official">
    {() => (
      <NeedLoader lang={lang} base="/desk/finance/" back="/desk/">
        {(need) => (
          <article>
            <section class="panel" aria-labelledby="state">
              <h2 id="state">
                {need.number} <Tag tone="warn">{t(financeWords, lang).stuck}</Tag>
              </h2>
              <Standing lang={lang} need={need} />
            </section>
            <ContactCard lang={lang} contact={need.fields.contact} orgName={need.orgName} />
            <NeedFacts {...{ lang, need, places }} />
            <Bids lang={lang} need={need} />
          </article>
        )}
      </NeedLoader>
    )}
  </Gate>
)
