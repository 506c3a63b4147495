/**
 * Whether a small overlap is one at all: two deliveries of the same boundary never fit exactly.
 * What may be an error of fit is marked with its likely cause and left to a person, never dropped.
 */
import type { Words } from '../words.ts'
import type { Parameter } from './rule.ts'

export const overlayFits = [
  'true_overlap',
  'projection_chord',
  'vertex_mismatch',
  'digitising',
] as const
export type OverlayFit = (typeof overlayFits)[number]

export const fitTitles: Record<OverlayFit, Words> = {
  true_overlap: { title: '实际重叠', titleEn: 'True overlap' },
  projection_chord: {
    title: '疑似套合误差：投影弦差',
    titleEn: 'Possible misfit: projection chord',
  },
  vertex_mismatch: {
    title: '疑似套合误差：节点不一致',
    titleEn: 'Possible misfit: vertices differ',
  },
  digitising: { title: '疑似套合误差：数字化误差', titleEn: 'Possible misfit: digitising' },
}

/** How each was told, in the words that stand on a finding. */
export const fitReasons: Record<OverlayFit, Words> = {
  true_overlap: {
    title: '宽度或面积超过套合误差的范围',
    titleEn: 'too wide or too large for an error of fit',
  },
  projection_chord: {
    title:
      '改在高斯投影平面（EPSG:4544）上叠加，重叠消失九成以上：同一直边在两种坐标系中不是同一条线',
    titleEn:
      'overlaid in the plane of the projection (EPSG:4544) nine tenths of it vanish: a straight edge is not the same line in both systems',
  },
  vertex_mismatch: {
    title: '狭条两端是双方共有的节点，其间一方多出节点',
    titleEn: 'it ends in vertices that both shapes have; between them one has further vertices',
  },
  digitising: {
    title: '双方沿同一界线各自采集，节点不重合',
    titleEn: 'both follow the same boundary, each drawn by itself',
  },
}

export const confirmFit: Words = {
  title: '需人工确认',
  titleEn: 'to be confirmed by a person',
}

/** Numbers of the classification; a person's judgement, so none is certain. */
export const fitParameters = {
  sliver_area_m2: {
    title: '套合误差面积上限',
    titleEn: 'Largest area of a misfit',
    value: 10,
    unit: 'm2',
    source: '本系统设定：小于 10 ㎡ 且最大内切宽度小于 0.2 米的，列为疑似套合误差',
    sourceEn:
      'set by this system: what is below 10 ㎡ and nowhere wider than 0.2 m is told as a suspected error of fit',
    version: '2026-11',
    effective: '2026-11-01',
    certain: false,
  },
  sliver_width_m: {
    title: '套合误差宽度上限',
    titleEn: 'Largest width of a misfit',
    value: 0.2,
    unit: 'm',
    source: '本系统设定',
    sourceEn: 'set by this system',
    version: '2026-11',
    effective: '2026-11-01',
    certain: false,
  },
  chord_share: {
    title: '投影弦差判定：平面叠加剩余比例上限',
    titleEn: 'Projection chord: largest share left by the overlay in the plane',
    value: 0.1,
    source: '本系统设定',
    sourceEn: 'set by this system',
    version: '2026-11',
    effective: '2026-11-01',
    certain: false,
  },
  shared_vertex_m: {
    title: '节点重合限差',
    titleEn: 'Vertices nearer than this are the same',
    value: 0.001,
    unit: 'm',
    source: '界址点坐标取至毫米',
    sourceEn: 'boundary points are written to the millimetre',
    version: '2026-11',
    effective: '2026-11-01',
    certain: false,
  },
} as const satisfies Record<string, Parameter>
