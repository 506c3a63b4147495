/** Why a row cannot be judged, where many rules set rows aside for the same reason. */
import type { Words } from '../words.ts'

export const sharedReasons = {
  approved_on_missing: {
    title: '缺少批准日期，无法区分新批与已有',
    titleEn: 'no date of approval: new and existing cannot be told apart',
  },
  built_on_missing: {
    title: '缺少竣工日期，无法区分新建与已有',
    titleEn: 'no completion date: new and existing cannot be told apart',
  },
  announced_on_missing: {
    title: '缺少划定公布日期，无法判断建筑与划定孰先',
    titleEn: 'no date of the announcement: it cannot be told whether it or the building came first',
  },
  in_service_on_missing: {
    title: '缺少投运日期，无法判断建筑与线路孰先',
    titleEn:
      'no date since when the line is in service: it cannot be told which of the two came first',
  },
  centre_line_only: {
    title: '只有中心线，缺少法定起算线，无法量算退让距离',
    titleEn:
      'a centre line only; without the line that the law measures from the distance is unknown',
  },
  road_land_missing: {
    title: '公路缺用地外缘，只有中心线，无法量算退让距离',
    titleEn: 'the road has a centre line only; without its land the distance cannot be measured',
  },
} as const satisfies Record<string, Words>
