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
} as const
