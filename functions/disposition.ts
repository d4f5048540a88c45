// How a download is named, so that no name can break out of its header.

/** RFC 6266: an ASCII name for old readers, RFC 5987 for the rest; no quote or line break survives. */
export function disposition(name: string): string {
  const plain = name.replaceAll(/[^\w.() -]/g, '_')
  const full = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`
}
