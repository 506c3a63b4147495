/** What planned uses a control zone admits, and what a village plan cannot turn into something else. */
export interface ZoneLogic {
  /** GKBJLXDM */
  readonly zone: string
  readonly allowed?: readonly string[]
  readonly forbidden?: readonly string[]
  /** Whether a breach is a defect, or something to look at. */
  readonly state: 'nonconforming' | 'notice'
}

/** Prefixes of planned uses (list of 2023). */
export const zoneLogic: readonly ZoneLogic[] = [
  { zone: '0202', allowed: ['01', '2303'], state: 'nonconforming' },
  { zone: '0102', forbidden: ['07', '08', '09', '10', '11'], state: 'notice' },
  { zone: '0201', forbidden: ['09', '10', '11'], state: 'notice' },
]

/** SSBJLX `Z`: the parcel belongs to urban space. */
export const urbanMark = { value: 'Z', zone: '0400' } as const

/** Rivers, lakes and reservoirs of the base year stay what they are, or hold works on the water. */
export const retainedWater = { base: ['1701', '1702', '1703'], target: ['17', '1311'] } as const
