// A guest's short code: seven characters that survive being read out on a telephone, the last one a check.

/** Crockford's letters (no I, L, O, U) without Z: 31 is prime, so that each slip of one letter shows. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXY'
const LENGTH = 6

/** Six characters of the given randomness (a byte each) and one that finds a mistyped or swapped one. */
export function codeOf(random: Uint8Array): string {
  let body = ''
  for (let i = 0; i < LENGTH; i++) body += ALPHABET.charAt((random[i] ?? 0) % 31)
  return body + checkOf(body)
}

/** Weights 1..6 modulo 31: a wrong character and a swap of two neighbours both change it. */
function checkOf(body: string): string {
  let sum = 0
  for (let i = 0; i < LENGTH; i++) sum += (i + 1) * ALPHABET.indexOf(body.charAt(i))
  return ALPHABET.charAt(sum % ALPHABET.length)
}

/** As it was meant: any case, with spaces or dashes, O for 0, I and L for 1. Undefined: no code of ours. */
export function readCode(said: string): string | undefined {
  const plain = said.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (!/^[0-9A-HJKMNP-TV-Y]{7}$/.test(plain)) return undefined
  return checkOf(plain.slice(0, LENGTH)) === plain.charAt(LENGTH) ? plain : undefined
}

/** `7F3 K9QM`: as it is printed and read out. */
export const spoken = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`
