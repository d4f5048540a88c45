// Which wastes are hazardous by law: apart from the lexicon, so that a cold function need not load it.

/** The lexicon's wastes of regime `hazardous`, without `waste.` (a test holds the two together). */
const HAZARDOUS: ReadonlySet<string> = new Set(
  `
  aluminium-dross arsenic-residue asbestos carbon-dust chromium-slag circuit-board
  coal-tar crt-glass cyanide-tailings electroplating-sludge emulsion f-acid-alkali
  f-aluminium f-hazardous f-medical f-nonferrous f-oily f-organic hw-incineration-residue
  lead-acid-battery medical-waste mercury-lamp msw-fly-ash oil-drum oily-metal-chips
  oily-rags oily-sludge paint-residue pesticide-waste spent-carbon spent-catalyst spl
  still-bottoms tungsten-residue waste-acid waste-alkali waste-mineral-oil waste-resin
  waste-solvent zinc-leach-residue
  `
    .trim()
    .split(/\s+/),
)

/** Does any of these say by itself that hazardous-waste law applies? `to-identify` does not. */
export const isHazardous = (codes: readonly string[]): boolean =>
  codes.some(
    (code) => code.startsWith('hw.') || (code.startsWith('waste.') && HAZARDOUS.has(code.slice(6))),
  )
