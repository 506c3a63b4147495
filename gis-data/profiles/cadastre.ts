/** Parcels and buildings of the rural cadastre (宗地, 自然幢). */
import { defineLayout } from './layout-profile.ts'

const source = 'TD/T 1066-2021《不动产登记数据库标准》'

export const cadastralParcels = defineLayout({
  id: 'cadastral-parcels',
  title: '地籍 宗地(ZDJBXX)',
  titleEn: 'Cadastre: parcels (ZDJBXX)',
  layer: 'homestead',
  source,
  certain: false,
  layerNames: ['ZDJBXX', 'ZD', '宗地', 'JC_ZD'],
  mapping: {
    parcel_code: 'ZDDM',
    unit_number: 'BDCDYH',
    location: 'ZL',
    approved_area_m2: 'PZMJ',
    registered_area_m2: 'ZDMJ',
    certificate_number: 'BDCQZH',
  },
})

export const cadastralBuildings = defineLayout({
  id: 'cadastral-buildings',
  title: '地籍 自然幢(ZRZ)',
  titleEn: 'Cadastre: buildings (ZRZ)',
  layer: 'rural_house',
  source,
  certain: false,
  layerNames: ['ZRZ', '自然幢'],
  mapping: {
    house_code: 'ZRZH',
    parcel_code: 'ZDDM',
    storeys: 'ZCS',
    height_m: 'JZWGD',
    floor_area_m2: 'SCJZMJ',
    structure: 'FWJG',
    built_on: 'JGRQ',
  },
})
