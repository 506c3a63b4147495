/** Terms of the field and of this system. */
import type { Words } from '../words.ts'
import type { Explanation } from './explanation.ts'

export interface Term extends Words, Explanation {
  readonly id: string
}

const term = (
  id: string,
  [title, titleEn]: readonly [string, string],
  [text, textEn]: readonly [string, string],
  source: string | null = null,
): Term => ({ id, title, titleEn, text, textEn, source })

export const terms: readonly Term[] = [
  term(
    'nonconforming',
    ['不符合', 'Nonconforming'],
    [
      '规则的条件全部查到，且明确违反。红色只用于这一种。',
      'Everything the rule asks was looked at, and it is broken. Red is used for this alone.',
    ],
  ),
  term(
    'conditional',
    ['需论证', 'Conditional'],
    [
      '条文允许但附条件，如有限人为活动、弹性区、须征得同意；要有文件才能成立。',
      'The text allows it under a condition, such as consent or an opinion; it stands only with the document.',
    ],
  ),
  term('notice', ['提示', 'Notice'], ['值得一看，不构成违反。', 'Worth a look, and no breach.']),
  term(
    'undecidable',
    ['无法判定', 'Cannot be judged'],
    [
      '缺少判断所需的图层、字段或法定起算线，或超出您的查看范围。缺数据从不当作符合。',
      'A layer, a field or the line that the law measures from is missing, or lies beyond your sight. Missing data never counts as conforming.',
    ],
  ),
  term(
    'conforming',
    ['符合', 'Conforming'],
    ['全部查过，没有发现违反。', 'All of it was looked at, and nothing was found to be broken.'],
  ),
  term(
    'not_applicable',
    ['不适用', 'Not applicable'],
    ['规则不针对这类对象。', 'The rule is not about this kind of thing.'],
  ),
  term(
    'set-aside',
    ['未判', 'Set aside'],
    [
      '因缺值等原因没有判断的行，逐条列出原因。应判行数 = 已判 + 未判，否则审查失败。',
      'Rows that could not be judged, each with its reason. Rows in = rows judged + rows set aside, or the run fails.',
    ],
  ),
  term(
    'evidence',
    ['证据', 'Evidence'],
    [
      '每条结果附重叠图形、椭球面积、双方编号与占比、条文、规则版本和所读各图层版本，可以复算。',
      'Each finding carries the overlap, its ellipsoid area, both features and their shares, the clause, the rule’s version and the revision of every layer read; it can be computed again.',
    ],
  ),
  term(
    'fit',
    ['疑似套合误差', 'May be an error of fit'],
    [
      '重叠很小或很窄，可能来自数字化、投影弦线或顶点不重合。列出并注明原因，从不自动删除。',
      'An overlap so small or thin that it may come from digitising, a projection chord or vertices that do not meet. It is listed with its likely cause, never dropped.',
    ],
  ),
  term(
    'severity',
    ['严重程度 S1–S4', 'Severity S1–S4'],
    [
      'S1 禁止、S2 严格限制、S3 预警、S4 提示。说的是规则，不是个案处理结果。',
      'S1 prohibited, S2 strictly limited, S3 warning, S4 notice: of the rule, not of what becomes of a case.',
    ],
  ),
  term(
    'revision',
    ['版本', 'Revision'],
    [
      '每次导入、编辑、决定都形成一个编号的变更集，旧数据保留。任何数字都可说明是哪个版本的。',
      'Every import, edit and decision is a numbered changeset and nothing is overwritten; each figure says of which revision it is.',
    ],
  ),
  term(
    'case',
    ['案件与销号', 'Case'],
    [
      '由结果立案，经核查、整改、复核到销号；豁免须有文号、附件和到期日。',
      'A finding taken up: verified, rectified, reviewed, closed. An exemption needs a document, its file and an end.',
    ],
  ),
  term(
    'five-plans',
    ['五规', 'The five plans'],
    [
      '国土空间、村庄、产业发展、生态修复、集体经济五类规划。前两类为法定空间规划，后三类不得与之冲突。',
      'Territorial spatial, village, industry, restoration and collective economy. The first two are statutory; the others may not contradict them.',
    ],
    '《土地管理法》第 18 条',
  ),
  term(
    'three-lines',
    ['三条控制线', 'The three control lines'],
    [
      '永久基本农田、生态保护红线、城镇开发边界，由国土空间规划统筹划定，互不交叉。',
      'Permanent basic farmland, ecological red line and urban growth boundary, drawn together and without overlap.',
    ],
    '《粮食安全保障法》第 10 条',
  ),
  term(
    'one-homestead',
    ['一户一宅', 'One homestead to a household'],
    [
      '农村村民一户只能拥有一处宅基地。继承、历史形成的另列，不直接算违法。',
      'A rural household may hold one homestead. Inherited and historic ones are listed apart and are no breach by themselves.',
    ],
    '《土地管理法》第 62 条',
  ),
  term(
    'conversion',
    ['农用地转用', 'Conversion of farmland'],
    [
      '建设占用农用地，须先办理农用地转为建设用地的审批。',
      'Before farmland is built on, its conversion has to be approved.',
    ],
    '《土地管理法》第 44 条',
  ),
  term(
    'farmland-balance',
    ['占补平衡、进出平衡', 'Farmland balance'],
    [
      '建设占用耕地，须补充数量和质量相当的耕地（占补平衡）；耕地转为林地、园地等其他农用地，须转入同等数量的耕地（进出平衡）。2024 年起各类占用统一纳入占补平衡。',
      'Farmland taken for building is made good in quantity and quality; farmland turned into woods or orchards is made good by other land turned back. Since 2024 one balance holds for all of it.',
    ],
    '《土地管理法》第 30 条',
  ),
  term(
    'non-grain',
    ['非粮化、非农化', 'Farmland put to other use'],
    [
      '耕地改种非粮作物，或改作林果、挖塘、建设等非农业用途。永久基本农田上从严。',
      'Farmland planted with other than grain, or used for orchards, ponds or building; strictest on basic farmland.',
    ],
    '国办发〔2020〕44 号；国办发明电〔2020〕24 号',
  ),
  term(
    'market-entry',
    ['入市', 'Market entry'],
    [
      '集体经营性建设用地由所有权人通过出让、出租等方式交由他人使用。',
      'Collective land for business that its owner sells or leases for use.',
    ],
    '《土地管理法》第 63 条',
  ),
  term(
    'land-swap',
    ['增减挂钩', 'Linked increase and decrease'],
    [
      '拆旧地块复垦，新增建设用地不超过拆旧面积。',
      'Old building land is restored, and no more new is taken than was given back.',
    ],
  ),
  term(
    'building-line',
    ['建筑控制区与用地外缘', 'Building line and edge of road land'],
    [
      '公路两侧禁止新建建筑的范围，从公路用地外缘起算，不从中心线。只有中心线的，无法判定。',
      'Strips beside roads where nothing new is built, measured from the edge of the road’s land. With a centre line alone it cannot be judged.',
    ],
    '《公路安全保护条例》第 11 条',
  ),
  term(
    'ellipsoid-area',
    ['椭球面积', 'Ellipsoid area'],
    [
      '按 CGCS2000 椭球面计算的面积，是国土调查与报批的口径。平面面积受投影变形影响，本区每平方公里大 204–382 ㎡。',
      'Area on the CGCS2000 ellipsoid, as surveys and approvals have it. Planar area is 204–382 ㎡ per km² larger here.',
    ],
    'TD/T 1055-2019',
  ),
  term(
    'mu',
    ['亩、公顷', 'Mu and hectare'],
    [
      '1 亩 = 10000/15 ㎡（约 666.67）；1 公顷 = 15 亩 = 10 000 ㎡。只在显示时四舍五入一次。',
      '1 mu = 10000/15 ㎡ (about 666.67); 1 ha = 15 mu. Rounded once, when shown.',
    ],
  ),
  term(
    'crs',
    ['坐标系', 'Coordinate systems'],
    [
      'CGCS2000 经纬度（EPSG:4490）存储；平面坐标 EPSG:4523（Y 前带号 35，八位）与 EPSG:4544（无带号，六位）是同一投影，中央经线 105°。X 为北、Y 为东。',
      'Stored in CGCS2000 degrees (EPSG:4490). EPSG:4523 (Y with zone 35 before it, eight digits) and EPSG:4544 (six digits) are one projection, central meridian 105°E. X is north, Y is east.',
    ],
  ),
  term(
    'boundary-points',
    ['界址点成果表', 'List of boundary points'],
    [
      '地块各界址点的点号、X、Y 与边长。可导出自然资源部界址点坐标交换格式（TXT）。',
      'Number, X, Y and edges of a parcel’s corners; can be taken along in the ministry’s exchange text.',
    ],
  ),
  term(
    'synthetic',
    ['虚构数据', 'Synthetic data'],
    [
      '演示区的村名、代码、河道走向取自公开资料，边界、图斑、房屋、农户和规划均为虚构。',
      'Of the demonstration, names, codes and rivers are real; boundaries, parcels, houses, households and plans are invented.',
    ],
  ),
  term(
    'masking',
    ['个人信息遮盖', 'Masked personal data'],
    [
      '姓名、证件号、电话等按角色遮盖；没有权限的人在任何图、表、导出、报告中都看不到。',
      'Names, numbers and telephones are masked by role; whoever lacks the right sees them nowhere.',
    ],
    '《个人信息保护法》',
  ),
]
