/** Groups of land classes for the smallest parcel that may be drawn, and classes that are thin by nature. */
export const areaGroups = ['construction', 'facility', 'agricultural', 'other', 'zone'] as const
export type AreaGroup = (typeof areaGroups)[number]

/** Prefixes of codes; the longest that fits decides, and what fits none is `other`. */
type Groups = Readonly<Partial<Record<AreaGroup, readonly string[]>>>

/** Third land survey. */
export const surveyGroups: Groups = {
  construction: ['05', '06', '07', '08', '09', '10', '1109', '1201'],
  facility: ['1202'],
  agricultural: ['01', '02', '03', '0401', '0403', '1006', '1104', '1107', '1203'],
  other: ['0303', '0304', '0306', '0402', '0404', '0603'],
}

/** Planned uses, either version: the groups do not depend on what changed between them. */
export const plannedGroups: Groups = {
  construction: ['07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '2301'],
  facility: ['0602', '0603', '0604'],
  agricultural: ['01', '02', '03', '04', '06', '1704', '1705', '2302', '2303'],
  other: ['05', '0403'],
}

/** Roads, rivers, canals, ditches: long and narrow without being wrong. */
export const linearClasses = {
  survey: ['10', '1101', '1107', '1109', '1203'],
  planned: ['0601', '12', '1311', '1701', '1705', '2302', '2303'],
} as const

/** Rows for a predicate: which prefix puts a parcel of which layer into which group. */
export const groupRows = (layer: string, field: string, groups: Groups) =>
  areaGroups.flatMap((group) =>
    (groups[group] ?? []).map((prefix) => ({ layer, field, prefix, group })),
  )
