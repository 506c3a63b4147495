/** 图层表格与自定义图层用语. */
export const zhLayers = {
  'table.open': '查看表格',
  'table.unit': '所在单位',
  'table.area': '面积（㎡）',
  'table.empty': '这个图层没有记录',
  'custom.name': '名称',
  'custom.line': '边线',
  'custom.fill': '填充',
  'custom.lineWidth': '线宽',
  'custom.fillOpacity': '填充浓度',
  'custom.label': '标注字段',
  'custom.noLabel': '不标注',
  'custom.remove': '移除图层',
  'custom.removeTitle': '移除自定义图层“{{name}}”',
  'custom.removeNote': '移除记为一次变更，历史版本仍可查看；撤销该变更即可恢复。',
  'custom.reason': '移除原因',
  'custom.cancel': '不移除',
} as const
