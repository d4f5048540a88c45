// The unified social credit code and its check digit (GB 32100-2015).

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The check character of the first 17 characters, or undefined where one is not of the alphabet. */
export function checkCharacter(first17: string): string | undefined {
  let sum = 0
  for (const [i, weight] of WEIGHTS.entries()) {
    const value = ALPHABET.indexOf(first17.charAt(i) || '?')
    if (value < 0) return undefined
    sum += value * weight
  }
  return ALPHABET[(31 - (sum % 31)) % 31]
}

/** 18 characters of the alphabet (no I, O, S, V, Z) whose last one checks the others. */
export const isCreditCode = (code: string): boolean =>
  code.length === 18 && checkCharacter(code) === code[17]
