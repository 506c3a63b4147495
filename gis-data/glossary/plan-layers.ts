/** Explanations of the layers of plans, nature, infrastructure and economy. */
import type { LayerId } from '../layers/index.ts'
import { type Explanation, explanation } from './explanation.ts'

export const planLayers = {
  plan: explanation(
    '规划文件：名称、类别、批准步骤与文号、基期与期限、范围。一份规划可以覆盖几个村，一个村也可以有几份规划。',
    'Plans as documents: title, kind, steps of approval, number, base year, horizon, extent. One plan may cover several villages and one village have several plans.',
  ),
  plan_spatial: explanation(
    '国土空间规划分区。三条控制线和分区是其他规划的依据，冲突时以它为准。',
    'Zones of the territorial spatial plan; with the three lines the ground of all other plans, which give way to it.',
    '《土地管理法》第 18 条',
  ),
  plan_village: explanation(
    '村庄规划的规划地类图斑，是乡村地区核发乡村建设规划许可的依据。',
    'Planned land use of village plans: what permits for building in the countryside rest on.',
    '《城乡规划法》第 41 条',
  ),
  plan_industry: explanation(
    '产业发展规划的项目与种植基地。属部门规划，用地须符合国土空间规划和村庄规划。',
    'Projects and planting bases of the industry plan; their land has to fit the spatial and village plans.',
  ),
  plan_restoration: explanation(
    '生态修复规划的修复单元：修什么、何时修、目标地类。',
    'Units of the restoration plan: what is restored, when, and to which kind of land.',
  ),
  plan_collective: explanation(
    '集体经济发展规划的地块与项目，含入市与经营安排。',
    'Plots and projects of the village collectives, with what is to be leased or run.',
  ),
  plan_indicator: explanation(
    '规划指标：上级下达的任务、规划自报、按图计算与现状，四者并列对照。没有图形。',
    'Indicators: what is allotted, what plans state, what they draw and what is there, side by side. No shape.',
  ),
  reserved_land: explanation(
    '村庄规划预留的建设用地机动指标（不超过 5 %）的使用台账。',
    'The ledger of the reserve (5 % at most) that village plans keep for what cannot be placed yet.',
    '自然资办发〔2019〕35 号',
  ),
  collective_operating_land: explanation(
    '规划为工业、商业等经营性用途并依法登记的集体建设用地，经三分之二以上成员同意可以出让、出租。',
    'Collective land planned for industry or commerce and duly registered; with the consent of two thirds of the members it may be sold or leased.',
    '《土地管理法》第 63 条；《土地管理法实施条例》第 37–43 条',
  ),
  park: explanation(
    '现代农业、农产品加工和农旅融合园区的范围。',
    'Parks of modern agriculture, processing and rural tourism.',
  ),
  park_zone: explanation(
    '园区内哪些用于建设、哪些用于种植。建设部分才受用地管制。',
    'Which part of a park is for building and which for planting; only the former is held to the rules on building.',
  ),
  public_facility: explanation(
    '学校、卫生站、文化站等公共服务设施，用于 15 分钟生活圈的判断。',
    'Schools, clinics, culture houses; for judging what is within a quarter of an hour.',
    'TD/T 1062-2021',
  ),
  linpan: explanation(
    '川西林盘：由农家院落和周边高大乔木、竹林、河流、农田构成的聚落。保护范围内新建、扩建受限。',
    'Linpan: clusters of farm courts in tall trees and bamboo amid water and fields. New building inside them is limited.',
    '《成都市川西林盘保护条例》（条文未能读到原文）',
  ),
  ancient_tree: explanation(
    '古树名木及其保护范围，树冠投影外 5 米内不得建设。',
    'Ancient and famous trees; nothing is built within 5 m of the crown.',
    '《城市绿化条例》等',
  ),
  forest_land: explanation(
    '林业“一张图”的林地小班，含公益林。与国土调查地类可能不一致。',
    'Compartments of the forestry register, with public-interest forest. It may differ from the land survey.',
    '《森林法》第 36、37 条',
  ),
  forest_conversion: explanation(
    '林业部门审核同意使用林地的范围。',
    'Forest land whose use has been consented to.',
    '《森林法》第 37 条',
  ),
  wetland: explanation(
    '列入名录的湿地，重要湿地原则上不得占用。',
    'Listed wetlands; important ones may not be occupied as a rule.',
    '《湿地保护法》第 19、28 条',
  ),
  heritage_site: explanation(
    '文物保护单位的保护范围和建设控制地带。',
    'Protection area and building-control zone of heritage sites.',
    '《文物保护法》（2024）第 28–30 条',
  ),
  livestock_farm: explanation(
    '畜禽养殖场，选址须避开禁养区并与居民点、水源保持距离。',
    'Livestock farms: outside closed zones and away from dwellings and water.',
  ),
  livestock_ban_zone: explanation(
    '政府公布的畜禽养殖禁养区。',
    'Zones closed to livestock farming.',
    '《畜禽规模养殖污染防治条例》第 11 条',
  ),
  river: explanation(
    '河流与渠道的线，供制图用；审查用的是管理范围，不是这条线。',
    'Rivers and canals as lines, for the map; checks use the management range, not this line.',
  ),
  river_management_range: explanation(
    '水务部门划定的河道管理范围，堤防和护堤地上不得建房。',
    'The range that the water bureau delimits; no houses on dykes and their land.',
    '《防洪法》第 22 条；《河道管理条例》第 24 条',
  ),
  canal_protection: explanation(
    '都江堰灌区等灌溉渠道的保护范围。',
    'Protected strips along irrigation canals.',
    '《农田水利条例》第 24 条',
  ),
  flood_risk_zone: explanation(
    '洪涝风险控制线。',
    'Line of flood risk.',
    '《乡村振兴促进法》第 38 条',
  ),
  geohazard_danger_zone: explanation(
    '地质灾害危险区，禁止一切可能引发灾害的工程建设。',
    'Zones in danger of landslides and the like: no works that may set them off.',
    '《地质灾害防治条例》第 19 条',
  ),
  geohazard_zone: explanation(
    '地质灾害易发区，新项目须先作危险性评估。',
    'Zones prone to geohazards: new projects are assessed first.',
    '《地质灾害防治条例》第 21 条',
  ),
  sewage_outfall: explanation(
    '入河排污口，饮用水水源保护区内一律不准设置。',
    'Outfalls into rivers; there may be none in drinking-water protection zones.',
    '《水污染防治法》第 64 条',
  ),
  road: explanation(
    '公路中心线，供制图；法定退让从“公路用地外缘”起算，不从中心线。',
    'Centre lines of roads, for the map; the law measures from the edge of the road’s land.',
  ),
  road_land: explanation(
    '公路用地，其外缘是建筑控制区的起算线：国道 20、省道 15、县道 10、乡道 5、高速 30 米以上。',
    'The land of a road. From its edge the building line is measured: national 20, provincial 15, county 10, township 5, expressway 30 m at least.',
    '《公路安全保护条例》第 11、13 条',
  ),
  road_bridge: explanation(
    '公路桥梁，中型以上桥梁周围 200 米内不得设危险物品场所。',
    'Road bridges; no hazardous sites within 200 m of medium and larger ones.',
    '《公路安全保护条例》第 18 条',
  ),
  rural_road_project: explanation(
    '农村公路新建、改建项目的用地。',
    'Land of rural roads to be built or rebuilt.',
    '《公路法》第 18 条',
  ),
  railway: explanation(
    '铁路线路，安全保护区从路堤坡脚等起算；只有中心线时不能判定。',
    'Railways; the protection zone is measured from the toe of the embankment, and cannot be judged from a centre line.',
    '《铁路安全管理条例》第 27 条',
  ),
  power_line: explanation(
    '架空电力线路，保护区从导线边线向外：10 kV 5、110 kV 10、220 kV 15、500 kV 20 米。',
    'Overhead lines; protected outward from the outer conductor: 10 kV 5, 110 kV 10, 220 kV 15, 500 kV 20 m.',
    '《电力设施保护条例》第 10、15 条',
  ),
  power_corridor: explanation(
    '规划高压走廊的轴线与全宽。',
    'Planned power corridors: axis and full width.',
    'GB/T 50293-2014',
  ),
  pipeline: explanation(
    '油气管道轴线，两侧 5 米内禁止建房。',
    'Oil and gas pipelines; no houses within 5 m of the axis.',
    '《石油天然气管道保护法》第 30 条',
  ),
  gas_facility: explanation(
    '城镇燃气设施保护范围，其上不得建房。',
    'Protection of town gas facilities; nothing is built over them.',
    '《城镇燃气管理条例》第 33 条',
  ),
  hazardous_site: explanation(
    '生产、储存、销售易燃易爆等危险物品的场所。',
    'Places that make, store or sell hazardous goods.',
    '《公路安全保护条例》第 18 条',
  ),
} satisfies Partial<Record<LayerId, Explanation>>
