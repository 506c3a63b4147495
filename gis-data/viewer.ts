/** Who is looking. Every read takes a viewer and passes through one filter. */
export const roles = ['planner', 'reform', 'leader', 'visitor'] as const
export type Role = (typeof roles)[number]

export interface Viewer {
  readonly role: Role
  /** Prefixes of unit codes (9 digits a town, 12 a village) within the viewer's right; null = the whole district. */
  readonly units: readonly string[] | null
  /** May see names, document numbers and telephone numbers in full. */
  readonly personal: boolean
}

export const roleTitles: Record<Role, { title: string; titleEn: string }> = {
  planner: { title: '规划管理', titleEn: 'Planning staff' },
  reform: { title: '宅改专班', titleEn: 'Homestead reform team' },
  leader: { title: '领导', titleEn: 'Leadership' },
  visitor: { title: '访客', titleEn: 'Visitor' },
}

/** The right to personal data goes with the role until accounts arrive. */
export const viewerOf = (role: Role, units: readonly string[] | null = null): Viewer => ({
  role,
  units,
  personal: role === 'reform',
})

/** Who may bring data in, change or remove what was brought in, and see what was: those who answer for the whole district. */
export const mayImport = ({ role, units }: Pick<Viewer, 'role' | 'units'>): boolean =>
  (role === 'planner' || role === 'reform') && units === null
