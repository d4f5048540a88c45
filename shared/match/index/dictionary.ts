// Words to small numbers and back; numbers are given in the order of arrival and never change.
export class Dictionary {
  readonly words: string[] = []
  private readonly numbers = new Map<string, number>()

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.numberOf(word)
  }

  numberOf(word: string): number {
    let number = this.numbers.get(word)
    if (number === undefined) {
      number = this.words.push(word) - 1
      this.numbers.set(word, number)
    }
    return number
  }

  /** Undefined where nobody has used the word yet. */
  find(word: string): number | undefined {
    return this.numbers.get(word)
  }
}
