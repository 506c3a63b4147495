/** What everything made from demonstration data says of itself. */
export const syntheticNotice = {
  title: '演示数据：地块、房屋、农户和规划均为合成，不得作为执法或审批依据',
  titleEn:
    'Demonstration data: parcels, houses, households and plans are synthetic; no basis for enforcement or approval',
}
