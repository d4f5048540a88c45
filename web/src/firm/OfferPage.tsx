// The offer form: what is taken, how much, for which price, and where.
import { type Labels } from '../cases/labels.ts'
import { PostingPage } from '../posting/PostingPage.tsx'
import { type Lang } from '../site.ts'
import { offerWords } from '../words/firm-offer.ts'
import { t } from '../words/words.ts'
import { OFFER } from './offer-posting.ts'
import { Amounts, Money, Takes } from './OfferSections.tsx'
import { Where } from './OfferWhere.tsx'

export type OfferPageProps = { lang: Lang; labels: Labels; isNew: boolean }

export function OfferPage(props: OfferPageProps) {
  const w = t(offerWords, props.lang)
  return (
    <PostingPage
      {...props}
      posting={OFFER}
      legend={props.isNew ? w.newTitle : w.editTitle}
      sections={(section) => (
        <>
          <Takes {...section} />
          <Amounts {...section} />
          <Money {...section} />
          <Where {...section} />
        </>
      )}
    />
  )
}
