// Which static page answers an address with an id in it: one table for every server of the site.
// Written without spread, destructuring or loops: it also runs in CloudFront Functions (about ES5).

export type Rewrite = { readonly pattern: string; readonly page: string }

/** `:id` is one of our prefixed ids, `:number` a case number, `:code` a guest's code; each also holds under `/en`. */
export const rewrites: readonly Rewrite[] = [
  { pattern: '/demands/:id', page: '/demands/detail/' },
  { pattern: '/offers/:id', page: '/offers/detail/' },
  { pattern: '/loans/:id', page: '/loans/detail/' },
  { pattern: '/experts/:id', page: '/experts/detail/' },
  { pattern: '/my/demands/:id', page: '/my/demands/detail/' },
  { pattern: '/my/demands/:id/edit', page: '/my/demands/edit/' },
  { pattern: '/firm/opportunities/:id', page: '/firm/opportunities/detail/' },
  { pattern: '/firm/offers/:id/edit', page: '/firm/offers/edit/' },
  { pattern: '/desk/listings/:id', page: '/desk/listings/detail/' },
  { pattern: '/desk/orgs/:id', page: '/desk/orgs/detail/' },
  { pattern: '/desk/findings/:id', page: '/desk/findings/detail/' },
  { pattern: '/my/findings/:id', page: '/my/findings/detail/' },
  { pattern: '/my/finance/:id', page: '/my/finance/detail/' },
  { pattern: '/bank/requests/:id', page: '/bank/requests/detail/' },
  { pattern: '/bank/products/:id/edit', page: '/bank/products/edit/' },
  { pattern: '/desk/finance/:id', page: '/desk/finance/detail/' },
  { pattern: '/desk/surveys/:id', page: '/desk/surveys/detail/' },
  { pattern: '/desk/supported/:id', page: '/desk/supported/detail/' },
  { pattern: '/my/surveys/:id', page: '/my/surveys/detail/' },
  { pattern: '/cases/:number', page: '/cases/detail/' },
  { pattern: '/events/:id', page: '/events/detail/' },
  { pattern: '/desk/events/:id', page: '/desk/events/detail/' },
  { pattern: '/checkin/:code', page: '/checkin/' },
]

/** A page of its own (`/my/demands/new`) is never taken for an id: ids have prefix and underscore. */
const expressions = rewrites.map(function (entry) {
  const source = entry.pattern
    .replace(':id', '[a-z]{3}_[0-9a-z]+')
    .replace(':number', '[A-Z]{2}[0-9]{4}-[0-9]{2}-[0-9A-Z]+')
    .replace(':code', '[0-9A-Za-z]{7}')
  return { match: new RegExp('^(/en)?' + source + '/?$'), page: entry.page }
})

/** The page that answers a path; any other path is given back as it came. */
export function rewrite(path: string): string {
  const hit = expressions.filter(function (entry) {
    return entry.match.test(path)
  })[0]
  if (hit === undefined) return path
  return (path.indexOf('/en/') === 0 ? '/en' : '') + hit.page
}

/** The file of the built site behind a path: pages are folders with an `index.html`. */
export function fileOf(path: string): string {
  const page = rewrite(path)
  if (page.charAt(page.length - 1) === '/') return page + 'index.html'
  return page.lastIndexOf('.') > page.lastIndexOf('/') ? page : page + '/index.html'
}
