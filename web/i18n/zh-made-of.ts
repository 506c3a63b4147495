/** 分割与合并用语. */
export const zhMadeOf = {
  'edit.part.banner':
    '编号与面积等只属于原要素：{{fields}}保留在最大的一块（{{name}}），其余各块留空，待核发后填写。',
  'edit.part.stale': '仍是分割前整块的数：{{fields}}',
  'edit.part.left': '留空：{{fields}}',
  'edit.part.leftNumber': '{{value}} 保留在 {{name}}：一个编号只能属于一个要素，此处留空',
  'edit.part.leftMeasure': '{{name}} 的 {{value}} 是分割前整块的，此处留空',
  'edit.part.proposed': '暂拟编号，请改为正式核发的编号',
  'edit.part.keptNumber': '编号保留在这一块，分出的各块没有',
  'edit.part.keptMeasure': '仍是分割前整块的数，请核对',
  'edit.merged.banner':
    '编号与属性以 {{kept}} 为准，{{ended}} 随合并结束；不同之处列在“属性”各栏下，可以改取。',
  'edit.merged.takeAll': '都改取 {{name}} 的',
  'edit.merged.has': '{{name}} 为 {{value}}',
  'edit.merged.take': '取此值',
  'edit.merged.sum': '合并各块之和为 {{sum}}',
  'edit.merged.takeSum': '取合计',
} as const
