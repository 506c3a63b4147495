/** Full names of the laws and documents that clauses cite. */
export const documents = {
  landAdministration: '《中华人民共和国土地管理法》(2019 年修正)',
  landRegulation: '《中华人民共和国土地管理法实施条例》(2021 年修订)',
  basicFarmland: '《基本农田保护条例》(2011 年修订)',
  redlineNotice: '自然资发〔2022〕142号《关于加强生态保护红线管理的通知(试行)》',
  farmlandConversionNotice: '国办发明电〔2020〕24号《关于坚决制止耕地“非农化”行为的通知》',
  urbanRuralPlanning: '《中华人民共和国城乡规划法》(2019 年修正)',
  ruralRevitalisation: '《中华人民共和国乡村振兴促进法》(2021 年)',
  actionPlan: '乡村振兴行动计划(55 项)',
  roadSafety: '《公路安全保护条例》(国务院令第 593 号,2011 年)',
  waterPollution: '《中华人民共和国水污染防治法》(2017 年修正)',
  linpan: '《成都市川西林盘保护条例》',
  sichuanLand: '《四川省〈中华人民共和国土地管理法〉实施办法》',
  homesteadApprovalNotice:
    '农经发〔2019〕6号《农业农村部 自然资源部关于规范农村宅基地审批管理的通知》(2019-12-12)',
  collectiveOrganisation: '《中华人民共和国农村集体经济组织法》(2025-05-01 施行)',
  ruralLandNotice: '国办发〔2007〕71号《关于严格执行有关农村集体建设用地法律和政策的通知》',
  villageConstruction: '《村庄和集镇规划建设管理条例》(国务院令第 116 号,1993 年)',
  sichuanRuralHousing: '四川省农村住房建设管理规定(名称与文号待核)',
  cadastralSurvey: 'GB/T 42547-2023《地籍调查规程》',
  villagePlanDataCheck: '村级土地利用规划数据库质量检查细则(条目 1304、6005—6007)',
  lifeCircle: 'TD/T 1062-2021《社区生活圈规划技术指南》',
  landUseClasses: 'GB/T 21010-2017《土地利用现状分类》',
  spatialPlanning: '中发〔2019〕18号《关于建立国土空间规划体系并监督实施的若干意见》',
  industryLand: '自然资发〔2021〕16号《关于保障和规范农村一二三产业融合发展用地的通知》',
  landTransfer: '《农村土地经营权流转管理办法》(农业农村部令 2021 年第 1 号)',
  highway: '《中华人民共和国公路法》(2017 年修正)',
  farmlandUseControl:
    '自然资发〔2021〕166号《关于严格耕地用途管制有关问题的通知》(2021 年 11 月 27 日)',
  facilityAgricultureNotice:
    '自然资规〔2019〕4号《关于设施农业用地管理有关问题的通知》(2019 年 12 月 17 日)',
  basicFarmlandRedline:
    '《永久基本农田保护红线管理办法》(自然资源部、农业农村部,2025 年 10 月 1 日起施行)',
  growthBoundaryNotice: '自然资发〔2023〕193号《关于做好城镇开发边界管理的通知(试行)》',
  grainSecurity: '《中华人民共和国粮食安全保障法》(2024 年 6 月 1 日起施行)',
  farmlandHousesNotice:
    '自然资发〔2020〕127号《关于农村乱占耕地建房“八不准”的通知》(2020 年 7 月 29 日)',
  nonGrainOpinion: '国办发〔2020〕44号《关于防止耕地“非粮化”稳定粮食生产的意见》(2020 年 11 月)',
  temporaryLandNotice: '自然资规〔2021〕2号《关于规范临时用地管理的通知》(2021 年)',
  soilPollution: '《中华人民共和国土壤污染防治法》(2019 年 1 月 1 日起施行)',
  highStandardFarmland: 'GB/T 30600-2022《高标准农田建设 通则》',
  villagePlanReview: '村庄规划数据库成果质检通行做法(永久基本农田上下位一致)',
} as const
