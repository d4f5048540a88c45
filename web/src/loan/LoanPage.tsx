// `/bank/products/new` and `/bank/products/:id/edit`: a product with every condition that a need is held against.
import { type Labels } from '../cases/labels.ts'
import { PostingPage } from '../posting/PostingPage.tsx'
import { type Lang } from '../site.ts'
import { loanWords } from '../words/loan.ts'
import { t } from '../words/words.ts'
import { LOAN } from './loan-posting.ts'
import { LoanClash } from './LoanClash.tsx'
import { Rate } from './LoanRate.tsx'
import { ForWhom, HowMuch, Papers, What } from './LoanSections.tsx'

const day = (typed: string): string | undefined => (typed === '' ? undefined : typed)

export function LoanPage(props: { lang: Lang; labels: Labels; isNew: boolean }) {
  const { lang, labels, isNew } = props
  const w = t(loanWords, lang)
  return (
    <PostingPage
      {...props}
      posting={LOAN}
      legend={isNew ? w.newTitle : w.editTitle}
      sections={(section) => {
        const { title, validFrom, validTo } = section.form.texts
        const part = { ...section, labels }
        return (
          <>
            <What {...part} />
            <HowMuch {...part} />
            <Rate {...part} />
            <ForWhom {...part} />
            <Papers {...part} />
            <LoanClash
              lang={lang}
              title={title}
              validity={{ validFrom: day(validFrom), validTo: day(validTo) }}
            />
          </>
        )
      }}
    />
  )
}
