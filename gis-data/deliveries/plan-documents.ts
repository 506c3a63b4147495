/** What a plan's delivery holds besides its data: folders, documents, metadata. Names as offices use them. */
import type { RequiredDocument, RequiredMetadata } from './delivery-profile.ts'

export const planFolders = [
  '矢量数据',
  '规划数据库',
  '规划表格',
  '规划文本',
  '规划图件',
  '附件',
  '元数据',
  'JJYZQ',
  'JQXZ',
  'MBNGH',
] as const

export const planDocuments: readonly RequiredDocument[] = [
  {
    id: 'text',
    title: '规划文本',
    titleEn: 'Text of the plan',
    pattern: '(文本|说明书|说明)[^/]*\\.(pdf|docx?|wps|ofd)$',
  },
  {
    id: 'base_map',
    title: '现状图',
    titleEn: 'Map of the base year',
    pattern: '现状[^/]*图[^/]*\\.(pdf|jpe?g|png|tiff?)$',
  },
  {
    id: 'plan_map',
    title: '规划图',
    titleEn: 'Map of the plan',
    pattern: '规划图[^/]*\\.(pdf|jpe?g|png|tiff?)$|规划[^/现状]*图\\.(pdf|jpe?g|png|tiff?)$',
  },
  {
    id: 'approval',
    title: '附件（公示、评审、村民会议决议）',
    titleEn: 'Annexes (publication, review, villagers’ resolution)',
    pattern: '(附件|公示|评审|审议|决议)[^/]*(/[^/]*)*\\.(pdf|docx?|wps|ofd|jpe?g|png|zip)$',
  },
]

export const planMetadata: readonly RequiredMetadata[] = [
  { id: 'name', title: '数据名称', titleEn: 'Name', names: ['数据名称', '成果名称', 'title'] },
  {
    id: 'producer',
    title: '数据产生单位',
    titleEn: 'Producer',
    names: ['数据产生单位', '编制单位', '生产单位', 'producer'],
  },
  {
    id: 'date',
    title: '数据产生日期',
    titleEn: 'Date',
    names: ['数据产生日期', '完成日期', '生产日期', 'date'],
  },
  { id: 'crs', title: '坐标系', titleEn: 'CRS', names: ['坐标系', '大地基准', 'crs'] },
  {
    id: 'base_year',
    title: '基期年',
    titleEn: 'Base year',
    names: ['基期年', '现状基期年', 'base_year'],
  },
  {
    id: 'code_system',
    title: '用地用海分类版本',
    titleEn: 'Version of the list of land uses',
    names: ['用地用海分类版本', '分类标准版本', 'code_system'],
  },
]
