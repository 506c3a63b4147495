/** I17 规划用途逻辑: planned use against control zones and the base year. */
import { retainedWater, urbanMark, zoneLogic } from '../../deliveries/plan-logic.ts'
import { inspectionItem, practice } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'
import { inVersion, noShape } from './value-tables.ts'

export const i17 = defineDeliveryRule({
  id: 'I17',
  title: '规划用途逻辑',
  titleEn: 'Logic of planned uses',
  version: 1,
  defectClass: 'B',
  heavy: true,
  asks: {
    title:
      '规划图斑与同一成果的管控边界、基期图斑叠加，重叠超过 {min_overlap_m2} 的：永久基本农田（0202）内规划为耕地（01）、田坎（2303）以外的，标为城镇空间而落在其他分区的，为不符合；生态保护红线（0102）内规划为 07—11、农业空间（0201）内规划为 09—11，或基期水面（1701—1703）改作水域（17）、水工设施（1311）以外用途的，为提示。没有可用图形或没有填写规划地类的，为无法判定。',
    titleEn:
      'Planned parcels are overlaid with the control boundaries and the base year of the same delivery. By more than {min_overlap_m2}, a use other than farmland (01) or ridges (2303) on basic farmland (0202), and a parcel marked urban in another zone, is nonconforming; uses 07–11 in the red line (0102), 09–11 in agricultural space (0201), and water of the base year (1701–1703) turned to other uses than water (17) or works on it (1311) are a notice. Without a usable shape or the planned class it cannot be judged.',
  },
  clauses: [
    inspectionItem(
      '3001–3003',
      '规划用途与管控分区、与基期地类之间合乎逻辑。',
      'Planned uses agree with the control zones and with the base year.',
    ),
  ],
  parameters: {
    min_overlap_m2: practice('最小重叠面积', 'Smallest overlap that counts', 1, 'm2'),
  },
  about: ({ name }) => name === 'GHDLTB',
  needs: ({ name }) => name === 'GKBJ' || name === 'JQDLTB',
  tables: (_profile, codes) => {
    const uses = (prefixes: readonly string[] | undefined) =>
      prefixes?.flatMap((prefix) => inVersion(prefix, codes)) ?? null
    return {
      zones: zoneLogic.map(({ zone, allowed, forbidden, state }) => ({
        zone,
        allowed: uses(allowed),
        forbidden: uses(forbidden),
        state,
      })),
      urban: urbanMark,
      water: {
        base: uses(retainedWater.base),
        target: uses(retainedWater.target),
      },
    }
  },
  sentences: {
    zone: {
      title:
        '{subject} 规划为 {use_code}，与管控分区 {object}（{zone}）不符，涉及 {overlap_m2} ㎡。',
      titleEn:
        '{subject} is planned as {use_code}, which zone {object} ({zone}) does not admit, over {overlap_m2} m².',
    },
    urban: {
      title:
        '{subject} 标为城镇空间（SSBJLX=Z），却有 {overlap_m2} ㎡ 在管控分区 {object}（{zone}）内。',
      titleEn:
        '{subject} is marked as urban space (SSBJLX=Z), but {overlap_m2} m² lie in zone {object} ({zone}).',
    },
    water: {
      title: '{subject} 规划为 {use_code}，基期 {object} 为水面 {zone}，涉及 {overlap_m2} ㎡。',
      titleEn:
        '{subject} is planned as {use_code}; {object} is water ({zone}) in the base year, over {overlap_m2} m².',
    },
  },
  reasons: {
    no_shape: noShape,
    no_class: { title: '没有填写规划地类编码', titleEn: 'it has no planned class' },
  },
  advice: {
    title: '核对规划用途与管控分区：永久基本农田内只能为耕地；水面调整须有水利部门意见。',
    titleEn:
      'Compare use and zone: only farmland on permanent basic farmland; changes of water need the water office.',
  },
})
