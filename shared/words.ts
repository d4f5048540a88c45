// A name or sentence in the languages of the platform, Chinese first; and a table of them, one for each key.

export type Words = { readonly zh: string; readonly en: string }
export type Table<K extends string> = Readonly<Record<K, Words>>
