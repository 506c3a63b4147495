/** D09 出卖、出租、赠与住宅后再申请宅基地. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { noApplication, notANewHomestead } from './site-words.ts'

export const d09 = defineRule({
  id: 'D09',
  title: '出卖、出租、赠与住宅后再申请',
  titleEn: 'Applying again after giving a dwelling away',
  version: 1,
  severity: 'S1',
  asks: {
    title:
      '新申请、异地新建案卷（未批准、已撤回的除外）的申请户，在申请之前有出卖、出租或赠与住宅登记的，为不符合。缺户编码，或有登记而缺流转日期、申请日期的，为无法判定。',
    titleEn:
      'In a case of a new or relocated homestead (not refused or withdrawn), a household with a sale, lease or gift of a dwelling on record from before the application is nonconforming. Without the household code, or with such a record and no day of transfer or of application, it cannot be judged.',
  },
  clauses: [
    {
      title: '土地管理法 第六十二条第五款',
      titleEn: 'Land Administration Law, art. 62(5)',
      document: documents.landAdministration,
      article: '第六十二条第五款',
      gist: '农村村民出卖、出租、赠与住宅后再申请宅基地的，不予批准。',
      gistEn:
        'Who sold, leased or gave away a dwelling and applies for a homestead again is refused.',
      certain: true,
    },
  ],
  subjects: ['homestead_case'],
  considers: { homestead_case: [{ field: 'kind', in: ['new', 'relocate'] }] },
  reads: ['homestead_transfer', 'homestead'],
  links: {
    homestead_transfer: { field: 'household_code', subjectField: 'household_code' },
    homestead: { field: 'parcel_code', subjectField: 'parcel_code' },
  },
  bears: {
    homestead_transfer: [{ field: 'household_code', subjectField: 'household_code' }],
    homestead: [
      { field: 'parcel_code', subjectField: 'parcel_code' },
      { on: 'homestead_transfer', by: { field: 'parcel_code', subjectField: 'parcel_code' } },
    ],
  },
  parameters: {},
  site: {},
  siteLacks: { homestead: noApplication },
  notForSites: notANewHomestead,
  evidence: 'whole',
  sentence: {
    title:
      '{subject}于 {applied_on} 申请宅基地，申请户此前（{transferred_on}）已将住宅{kind}（登记{object}），应不予批准。',
    titleEn:
      'By case {subject} a homestead was applied for on {applied_on}, though the household had given its dwelling away ({kind}, record {object}, {transferred_on}): to be refused.',
  },
  reasons: {
    no_household_code: {
      title: '案卷没有户编码，查不到申请户的流转历史',
      titleEn: 'the case has no household code: its history is unknown',
    },
    transfer_date_missing: {
      title: '流转登记没有日期，无法判断先后',
      titleEn: 'the record of the transfer has no date: which came first is unknown',
    },
    application_date_missing: {
      title: '案卷没有申请日期，无法判断先后',
      titleEn: 'the case has no date of application: which came first is unknown',
    },
  },
  measureCodes: { kind: 'homesteadTransferKind' },
  advice: {
    title: '核对流转合同和户籍；属实的不予批准，已批准的依法撤销。',
    titleEn:
      'Verify the contract and the household; where confirmed, refuse the application or revoke the approval.',
  },
})
