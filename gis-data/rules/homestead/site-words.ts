/** What a drawn site cannot tell the rules about homesteads, and why some do not concern it. */
import type { Words } from '../../words.ts'

export const noApplication: Words = {
  title: '未关联宅基地申请案卷',
  titleEn: 'no homestead case is named',
}

export const noParcel: Words = {
  title: '未指明本户宗地代码，无法区分本户宗地与他人宗地',
  titleEn: 'no parcel code named: own and other parcels cannot be told apart',
}

export const notANewHomestead: Words = {
  title: '不涉及宅基地申请',
  titleEn: 'no homestead is applied for',
}

export const notAHouse: Words = {
  title: '该用途不建农村住房',
  titleEn: 'this use builds no rural dwelling',
}

export const existingOnly: Words = {
  title: '本规则审查已有的农房、宅基地和案卷，不针对拟选地块',
  titleEn: 'this rule looks at existing houses, homesteads and cases, not at a site to come',
}
