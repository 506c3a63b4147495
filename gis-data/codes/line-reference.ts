/** 退让起算线. */
import { defineCodeList } from './code-list.ts'

export const lineReference = defineCodeList({
  title: '退让起算线',
  titleEn: 'Line that distances start from',
  standard: '公路、铁路、电力、河道等法规的起算线',
  codes: {
    road_land_edge: { title: '公路用地外缘', titleEn: 'Edge of the road land' },
    control_zone_edge: { title: '公路建筑控制区外缘', titleEn: 'Edge of the road control zone' },
    bridge_edge: { title: '桥梁外缘', titleEn: 'Edge of the bridge' },
    embankment_toe: {
      title: '路堤坡脚（路堑坡顶、桥梁外侧）',
      titleEn: 'Toe of the embankment, top of the cutting or side of the bridge',
    },
    outer_conductor: { title: '导线边线', titleEn: 'Outermost conductor' },
    cable_marks: { title: '电缆标桩连线', titleEn: 'Line of the cable marks' },
    corridor_axis: { title: '规划走廊中线', titleEn: 'Axis of the planned corridor' },
    pipeline_axis: { title: '管道中心线', titleEn: 'Axis of the pipeline' },
    announced_boundary: { title: '划定公布的界线', titleEn: 'Boundary as announced' },
    survey_boundary: { title: '三调图斑界线', titleEn: 'Boundary of the survey parcel' },
    shore_line: { title: '岸线（三调河流水面边线）', titleEn: 'Shore: edge of the surveyed water' },
    crown_edge: { title: '树冠投影边缘', titleEn: 'Edge of the crown' },
    centre_line: { title: '中心线', titleEn: 'Centre line' },
  },
})
