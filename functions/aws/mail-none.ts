// Mail where none is offered: every letter follows from a notice, and the notice stands in the site.
import { type Mail } from '#functions/ports.ts'

export const noMail = (): Mail => ({ send: () => Promise.resolve() })
