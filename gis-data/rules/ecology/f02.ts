/** F02 林盘要素保全. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'

export const f02 = defineRule({
  id: 'F02',
  title: '林盘要素保全',
  titleEn: 'Elements of a linpan preserved',
  version: 1,
  severity: 'S3',
  asks: {
    title:
      '名录林盘的林冠面积比基期减少超过 {max_canopy_loss_percent}，或院落数减少超过 {max_courtyard_loss_percent} 的，为不符合。没有此情形而缺现状或基期林冠面积、院落数的，为无法判定。',
    titleEn:
      'A listed linpan that has lost more than {max_canopy_loss_percent} of its canopy or more than {max_courtyard_loss_percent} of its courtyards since the baseline is nonconforming. Otherwise, with a present or baseline figure missing, it cannot be judged.',
  },
  clauses: [
    {
      title: '成都市川西林盘保护条例',
      titleEn: 'Chengdu Regulation on the Protection of Linpan',
      document: documents.linpan,
      article: '条款号待核对',
      gist: '保持林盘宅、林、水、田的整体格局，不得减少林木。',
      gistEn:
        'The pattern of houses, trees, water and fields is kept, and the trees are not to dwindle.',
      certain: false,
    },
  ],
  subjects: ['linpan'],
  considers: { linpan: [{ field: 'listed', in: [true] }] },
  reads: ['linpan'],
  parameters: {
    max_canopy_loss_percent: {
      title: '林冠允许减少',
      titleEn: 'Canopy that may be lost',
      value: 5,
      unit: 'percent',
      source: '本系统设定，待林盘保护规划核定',
      sourceEn: 'set by this system until the protection plan of the linpan settles it',
      version: '2026-11',
      effective: '2020-01-01',
      certain: false,
    },
    max_courtyard_loss_percent: {
      title: '院落允许减少',
      titleEn: 'Courtyards that may be lost',
      value: 10,
      unit: 'percent',
      source: '本系统设定，待林盘保护规划核定',
      sourceEn: 'set by this system until the protection plan of the linpan settles it',
      version: '2026-11',
      effective: '2020-01-01',
      certain: false,
    },
  },
  site: {},
  notForSites: {
    title: '本规则比较林盘前后两期数据，不审查拟选址',
    titleEn: 'this rule compares a linpan with its baseline, not a drawn site',
  },
  evidence: 'whole',
  sentence: {
    title:
      '{subject}林冠由 {baseline_canopy_m2} ㎡ 变为 {canopy_m2} ㎡（减少 {canopy_loss_percent}%，允许 {canopy_limit_percent}%），院落由 {baseline_courtyards} 个变为 {courtyards} 个（减少 {courtyard_loss_percent}%，允许 {courtyard_limit_percent}%）。',
    titleEn:
      '{subject}: canopy from {baseline_canopy_m2} to {canopy_m2} m² ({canopy_loss_percent}% lost, {canopy_limit_percent}% allowed), courtyards from {baseline_courtyards} to {courtyards} ({courtyard_loss_percent}% lost, {courtyard_limit_percent}% allowed).',
  },
  reasons: {
    canopy_missing: {
      title: '缺少现状或基期林冠面积',
      titleEn: 'no canopy, now or at the baseline',
    },
    courtyards_missing: {
      title: '缺少现状或基期院落数',
      titleEn: 'no courtyards, now or at the baseline',
    },
  },
  advice: {
    title: '核查林木采伐和院落拆除；补植林木，恢复院落格局。',
    titleEn: 'Look into felling and demolition; plant again and restore the courtyards.',
  },
})
