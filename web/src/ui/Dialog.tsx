// A native dialog: Escape closes it, focus comes back where it was.
import { type ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export type DialogProps = {
  open: boolean
  title: string
  onClose: () => void
  /** The question and its buttons (`<div class="actions">`). */
  children: ComponentChildren
}

export function Dialog({ open, title, onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = box.current
    if (!dialog) return
    // Safari 14 has no showModal: there it opens in the page's flow.
    if (open && !dialog.open) {
      if (typeof dialog.showModal === 'function') dialog.showModal()
      else dialog.setAttribute('open', '')
    }
    if (!open && dialog.open) {
      if (typeof dialog.close === 'function') dialog.close()
      else dialog.removeAttribute('open')
    }
  }, [open])
  return (
    <dialog ref={box} aria-labelledby="dialog-title" onClose={onClose}>
      {open && (
        <>
          <h2 id="dialog-title">{title}</h2>
          {children}
        </>
      )}
    </dialog>
  )
}
