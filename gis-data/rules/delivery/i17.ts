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
