// The end of a form: what sends it, said while it is on its way, and a way out where there is one.

type Props = {
  /** What the button says; while `busy` it takes no second press. */
  send: string
  busy?: boolean
  tone?: 'danger'
  cancel?: string
  onCancel?: () => void
}

export function FormEnd({ send, busy, tone, cancel, onCancel }: Props) {
  return (
    <div class="actions">
      <button class={tone ? `btn ${tone}` : 'btn'} aria-disabled={busy}>
        {send}
      </button>
      {onCancel && (
        <button type="button" class="btn plain" onClick={onCancel}>
          {cancel}
        </button>
      )}
    </div>
  )
}
