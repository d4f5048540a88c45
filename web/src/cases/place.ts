// Names of counties for the pages that may show them; before consent there is only the city.
import { REGIONS } from '#shared/region/data.ts'
import { type Places } from '../words/place.ts'

/** 百色市平果市 · Baise 平果市: the city in the page's language, the county as it writes itself. */
export function withCounties(cities: Places): Places {
  const named: Record<string, string> = { ...cities }
  for (const [code, name] of REGIONS) {
    if (code.endsWith('00')) continue
    const city = cities[`${code.slice(0, 4)}00`] ?? ''
    // 平果市 under 百色市 reads as one word; after pinyin it needs its space.
    named[code] = /[a-z]$/.test(city) ? `${city} ${name}` : city + name
  }
  return named
}
