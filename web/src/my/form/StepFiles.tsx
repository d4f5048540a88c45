// Step 4: attachments; they go on while other steps are shown.
import { FilesField, useSending } from '../../cases/FilesField.tsx'
import type { Uploads } from '../../cases/uploads.ts'
import { stepWords } from '../../words/demand-form-step.ts'
import { t } from '../../words/words.ts'
import type { StepProps } from './controls.tsx'

export function StepFiles({
  lang,
  answers,
  errors,
  change,
  uploads,
}: StepProps & { uploads: Uploads }) {
  const w = t(stepWords, lang)
  const files = answers.attachments
  const flying = useSending(uploads)
  return (
    <>
      <p>{w.filesLead}</p>
      <FilesField
        lang={lang}
        name="attachments"
        error={errors.attachments}
        files={files}
        uploads={uploads}
        onFiles={(attachments) => change({ attachments: [...attachments] })}
      >
        {files.length + flying.length === 0 && <p class="muted">{w.filesNone}</p>}
      </FilesField>
    </>
  )
}
