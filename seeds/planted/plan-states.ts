/** What each rule of plan against plan says of two classes on one piece of land; null: nothing. */
import type { Draft } from '../draft-book.ts'
import type { PlantedViolation } from '../seed-feature.ts'

type State = PlantedViolation['state']
type Values = Draft['values']

/** G02. */
export function zoneUseState({ values: zone }: Draft, { values: use }: Draft): State | null {
  const code = String(use.use_code)
  const among = (...starts: string[]) => starts.some((start) => code.startsWith(start))
  const grade = (no: readonly string[], maybe: readonly string[]): State | null =>
    among(...no) ? 'nonconforming' : among(...maybe) ? 'conditional' : null
  switch (zone.zone_code) {
    case '0101':
      return grade(['10', '11', '060202', '060203'], ['07', '08', '09', '16', '060201'])
    case '0102':
      if (among('0601', '1202', '1207')) return null
      return grade(['06', '07', '08', '09', '10', '11', '14', '15', '16'], ['12', '13'])
    case '0201':
      if (among('0703', '0704')) return null
      return grade(['07', '1002'], ['08', '09', '10', '11', '14', '16'])
    case '0301':
      return grade(['1002'], [])
    default:
      return grade([], ['0703', '0704'])
  }
}

/** G04. */
export function lineState(
  { values }: Draft,
  line: 'basic_farmland' | 'ecological_redline',
): State | null {
  if (line === 'ecological_redline' || values.kind !== 'planting') return 'nonconforming'
  if (values.crop == null) return 'undecidable'
  if (['flower', 'nursery'].includes(String(values.crop))) return 'nonconforming'
  return ['fruit', 'herb'].includes(String(values.crop)) ? 'conditional' : null
}

/** G06. */
export function worksZoneState({ values }: Draft, zone: string): State | null {
  const taking = values.kind === 'reclamation' || values.kind === 'forest'
  if (zone === '01')
    return taking ? 'nonconforming' : values.kind === 'linpan' ? 'conditional' : null
  if (!taking || zone === '03') return null
  return zone === '0301' ? 'nonconforming' : 'conditional'
}

/** G10. */
export function leisureState({ values }: Draft, { values: use }: Draft): State | null {
  const planned = String(use.use_code).slice(0, 2)
  if (values.kind === 'leisure') {
    if (['01', '02', '04', '06', '17'].includes(planned)) return null
    return ['03', '05'].includes(planned) ? 'conditional' : 'nonconforming'
  }
  if (values.use_code == null) return 'undecidable'
  return String(values.use_code).startsWith(planned) ? null : 'nonconforming'
}

/** G11. */
export const industryPairState = ({ values: a }: Draft, { values: b }: Draft): State =>
  [a.kind, b.kind].sort().join(' ') === 'planting tourism' ? 'conditional' : 'nonconforming'

/** G12. */
export function industryWorksState({ values: a }: Draft, { values: b }: Draft): State | null {
  if (b.kind === 'linpan') return 'conditional'
  if (a.kind !== 'planting' || b.kind === 'forest') return 'nonconforming'
  return b.kind === 'reclamation' ? 'conditional' : null
}

/** G13. */
export function operatorState({ values: a }: Draft, { values: b }: Draft): State | null {
  if (!a.investor || !b.operator) return 'undecidable'
  if (a.investor === b.operator) return null
  if (!a.term_from || !a.term_to || !b.term_from || !b.term_to) return 'undecidable'
  return a.term_from <= b.term_to && b.term_from <= a.term_to ? 'nonconforming' : null
}

/** G14. */
export function worksPairState({ values: a }: Draft, { values: b }: Draft): State | null {
  const kinds = [a.kind, b.kind]
  const same = a.kind === b.kind
  if (!same && kinds.includes('water')) return kinds.includes('reclamation') ? 'conditional' : null
  if (!same && kinds.includes('linpan')) return 'conditional'
  if (!hasYears(a) || !hasYears(b)) return 'undecidable'
  const together = a.start_year! <= b.end_year! && b.start_year! <= a.end_year!
  return together ? 'nonconforming' : 'conditional'
}

const hasYears = ({ start_year, end_year }: Values) => start_year !== null && end_year !== null

/** G15. */
export function worksCollectiveState({ values: a }: Draft, { values: b }: Draft): State | null {
  if (a.kind === 'forest') return 'nonconforming'
  if (b.kind === 'leisure') return null
  return a.kind === 'reclamation' ? 'nonconforming' : 'conditional'
}

/** G16. */
export function assetState({ values: a }: Draft, { values: b }: Draft): State | null {
  if (!a.disposal || !b.disposal) return 'undecidable'
  const both = [a.disposal, b.disposal].sort().join(' ')
  if (both === 'mortgage own') return null
  return both === 'own shares' || both === 'mortgage shares' ? 'conditional' : 'nonconforming'
}
