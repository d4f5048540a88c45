// The id in this page's own address (`/desk/listings/lst_…`), or `?id=` where nothing rewrites.
import { bare } from '../site.ts'

/** `'-'` where there is none: the API answers it with "missing". */
export function idAfter(base: string): string {
  const tail = bare(location.pathname).slice(base.length).split('/')[0] ?? ''
  const named = tail !== '' && tail !== 'detail' && tail !== 'edit'
  return named ? tail : (new URLSearchParams(location.search).get('id') ?? '-')
}
