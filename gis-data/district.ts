/** The district that this installation serves. */
export const district = {
  code: '510117',
  name: '郫都区',
  nameEn: 'Pidu District, Chengdu',
  shortNameEn: 'Pidu',
  /** Prefix in use until 2016-12 (郫县); older surveys still carry it. */
  formerCode: '510124',
  /** lon/lat, generous; a geometry wholly outside is refused. */
  bounds: [103.69, 30.7, 104.06, 30.98] as const,
  centre: [103.875, 30.84] as const,
}

/** Towns that pilot the homestead reform (action plan item 35). */
export const reformPilotTowns = ['510117004', '510117104', '510117115'] as const
/** Towns whose 21 communities count as agricultural: an inference, action plan item 10 gives only the number. */
export const agriculturalCommunityTowns = [
  '510117104',
  '510117106',
  '510117115',
  '510117004',
  '510117007',
] as const
