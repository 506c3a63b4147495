/** 种植属性. */
import { defineCodeList } from './code-list.ts'

export const plantingAttribute = defineCodeList({
  title: '种植属性',
  titleEn: 'Planting attribute',
  standard: 'TD/T 1057-2020 ZZSXDM',
  codes: {
    LS: { title: '种植粮食作物', titleEn: 'Grain' },
    FLS: { title: '种植非粮食作物', titleEn: 'Non-grain' },
    LYFL: { title: '粮与非粮轮作', titleEn: 'Grain in rotation' },
    LLJZ: { title: '林粮间作', titleEn: 'Grain between trees' },
    XG: { title: '休耕', titleEn: 'Fallow' },
    WG: { title: '未耕种', titleEn: 'Not cultivated' },
    JKHF: { title: '即可恢复', titleEn: 'Recoverable at once' },
    GCHF: { title: '工程恢复', titleEn: 'Recoverable by works' },
  },
})
