/** Explanations of the layers of administration, land, homesteads and control lines. */
import type { LayerId } from '../layers/index.ts'
import { type Explanation, explanation } from './explanation.ts'

export const landLayers = {
  district: explanation(
    '全区行政范围，所有统计与审查的最大范围。',
    'The whole district: the widest scope of every figure and check.',
  ),
  town: explanation(
    '镇和街道。宅基地审批、村庄规划组织编制都以镇街为主体。',
    'Towns and subdistricts; they approve homesteads and have village plans drawn up.',
    '《土地管理法》第 62 条；《城乡规划法》第 22 条',
  ),
  unit: explanation(
    '村和涉农社区，五规覆盖与各项统计的基本单元，用 12 位统计用区划代码识别。',
    'Villages and agricultural communities: the units of plan coverage and of most figures, known by a 12-digit code.',
  ),
  field_point: explanation(
    '外业人员在现场记录的核查点，带时间与说明，供内业与图上数据对照。',
    'Points recorded on site with time and remark, to be held against the data on the map.',
  ),
  basic_farmland: explanation(
    '依法划定、实行特殊保护的耕地，任何单位和个人不得擅自占用或改变用途；国家能源、交通、水利、军事设施等重点建设项目选址确实难以避让的，须经国务院批准。',
    'Farmland under special protection. Nobody may occupy it or change its use; major national projects that cannot avoid it need the approval of the State Council.',
    '《土地管理法》第 33、35、44 条；《基本农田保护条例》第 15、17 条',
  ),
  basic_farmland_change: explanation(
    '永久基本农田划出、补划的登记，每一笔须有批准或认定文号。',
    'Register of what left or joined permanent basic farmland; each entry needs the document that allowed it.',
  ),
  village_basic_farmland: explanation(
    '村庄规划图上落实的永久基本农田，应与区级保护图斑一致。',
    'Basic farmland as village plans draw it; it has to agree with the district’s own.',
    '《土地管理法》第 34、35 条',
  ),
  ecological_redline: explanation(
    '生态功能极重要、生态极脆弱区域的边界。除国家重大项目和 10 类有限人为活动外，不得开发建设。',
    'Bounds of land that is vital or fragile for nature. Nothing is built there but major national projects and ten kinds of limited activity.',
    '自然资发〔2022〕142 号 一（一）',
  ),
  nature_reserve: explanation(
    '国家公园、自然保护区和自然公园，分核心保护区与一般控制区。',
    'National parks, reserves and nature parks, in core and general zones.',
    '自然资发〔2022〕142 号',
  ),
  urban_growth_boundary: explanation(
    '一定时期内可以进行城镇集中开发建设的范围。界外不得新增城镇集中建设。',
    'Within it towns may grow in a given period; no new concentrated urban building beyond it.',
  ),
  village_construction_boundary: explanation(
    '村庄规划划定的村庄建设用地范围，由允许建设区与弹性区合并而成。界外建设须有另外的依据。',
    'The land that village plans set aside for building. What is built beyond it needs another ground.',
    '《城乡规划法》第 41 条；《土地管理法》第 59、62 条',
  ),
  water_source_protection: explanation(
    '集中式饮用水水源的保护范围，分一级、二级和准保护区，越近限制越严。',
    'Protection of drinking water in three grades, stricter the nearer to the intake.',
    '《水污染防治法》第 64–67 条',
  ),
  land_parcel: explanation(
    '第三次全国国土调查及年度变更调查的地类图斑：每块地现状是什么、归谁、多大。审查中的“现状”都指它。',
    'Parcels of the third national land survey and its yearly updates: what each piece of land is, whose and how large. “As it is” means this layer.',
    'TD/T 1055-2019',
  ),
  land_conversion: explanation(
    '已经批准农用地转为建设用地的范围。在此范围内建设不算违法占用农用地。',
    'Farmland whose conversion to building land has been approved; building there is no unlawful use of farmland.',
    '《土地管理法》第 44 条',
  ),
  high_standard_farmland: explanation(
    '已建成的高标准农田项目区，应当划入永久基本农田。',
    'Areas of completed high-standard farmland; they belong in permanent basic farmland.',
    '《土地管理法》第 33 条；GB/T 30600',
  ),
  facility_agriculture_land: explanation(
    '直接用于作物种植和畜禽水产养殖的设施用地，向乡镇备案，不再使用的必须恢复原用途。',
    'Land for greenhouses, sheds and the like: filed with the town, and restored when no longer used.',
    '自然资规〔2019〕4 号',
  ),
  temporary_land: explanation(
    '建设项目施工等临时使用的土地，一般不超过二年，期满一年内复垦。',
    'Land lent for works: two years as a rule, to be restored within one more.',
    '《土地管理法实施条例》第 20 条',
  ),
  polluted_farmland: explanation(
    '按土壤质量类别划分的受污染耕地，严格管控类不得种植食用农产品。',
    'Farmland by class of soil quality; no food is grown on the strictly controlled class.',
    '《土壤污染防治法》',
  ),
  green_belt: explanation(
    '道路两侧用地范围以外的绿化带与绿道。占耕地的宽度受限，占永久基本农田的一律不准。',
    'Planting beside roads, beyond the road’s own land. On farmland its width is limited; on basic farmland there may be none.',
    '国办发明电〔2020〕24 号',
  ),
  homestead: explanation(
    '农村村民用于建造住宅及附属设施的集体土地。一户只能拥有一处，面积不得超过省定标准。',
    'Collective land on which a rural household builds its dwelling: one to a household, within the area that the province sets.',
    '《土地管理法》第 62 条',
  ),
  homestead_case: explanation(
    '宅基地申请、审批到建成核查的全过程记录，含“三到场”与两证。',
    'A homestead from application to the check after building, with the three site visits and both permits.',
    '农经发〔2019〕6 号',
  ),
  homestead_transfer: explanation(
    '住宅出卖、出租、赠与的登记。此后再申请宅基地的，不予批准。',
    'Dwellings sold, leased or given away; who did so is granted no further homestead.',
    '《土地管理法》第 62 条第五款',
  ),
  household: explanation(
    '农户，一户一宅按户判断。本身没有图形，位置由其宅基地给出；姓名等个人信息按权限遮盖。',
    'A household, by which the rule of one homestead is judged. It has no shape of its own; personal fields are masked by right.',
    '《土地管理法》第 62 条',
  ),
  rural_house: explanation(
    '农房的自然幢：层数、结构、建成年份、安全等级、使用状况。放大后按层数立起。',
    'Rural houses with storeys, structure, year, safety and use; near by they rise by their storeys.',
  ),
} satisfies Partial<Record<LayerId, Explanation>>
