// Hands a file to the person: the browser's own download, its address given back afterwards.

const KEEP_MS = 60_000

export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS)
}

/** WeChat's browser saves nothing: it is better said than tried. */
export const cannotSave = (): boolean => navigator.userAgent.includes('MicroMessenger')
