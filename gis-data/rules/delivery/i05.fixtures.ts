/** Fixtures of I05. */
import type { DeclaredField } from './delivery-contents.ts'
import { contentsOf, type DeliveryFixture } from './delivery-fixture.ts'

const [boundary] = contentsOf('village_plan').layers
const withFields = (change: (field: DeclaredField) => DeclaredField | null) =>
  contentsOf('village_plan', {
    layers: [
      { ...boundary!, fields: boundary!.fields.map(change).filter((field) => field !== null) },
    ],
  })

export const i05Fixtures: readonly DeliveryFixture[] = [
  {
    title: '字段与标准一致，不论大小写',
    titleEn: 'fields as the standard has them, in any case of letters',
    profile: 'village_plan',
    contents: withFields((field) => ({ ...field, name: field.name.toLowerCase() })),
    considered: 5,
    defects: [],
  },
  {
    title: '缺字段、类型不对、长度不对',
    titleEn: 'a missing field, a wrong type and a wrong length',
    profile: 'village_plan',
    contents: withFields((field) =>
      field.name === 'ZLDWMC'
        ? null
        : field.name === 'DCMJ'
          ? { ...field, type: 'text' }
          : field.name === 'ZLDWDM'
            ? { ...field, length: 12 }
            : field,
    ),
    considered: 5,
    defects: [
      {
        subject: 'CJDCQ',
        object: null,
        state: 'nonconforming',
        case: 'length',
        measure: { field: 'ZLDWDM', found: 12, expected: 19 },
      },
      {
        subject: 'CJDCQ',
        object: null,
        state: 'nonconforming',
        case: 'missing',
        measure: { field: 'ZLDWMC' },
      },
      {
        subject: 'CJDCQ',
        object: null,
        state: 'nonconforming',
        case: 'type',
        measure: { field: 'DCMJ' },
      },
    ],
  },
  {
    title: 'GeoJSON 不说明类型：无法判定，不算符合',
    titleEn: 'GeoJSON says nothing about types: undecided, not conforming',
    profile: 'village_plan',
    contents: withFields((field) =>
      field.name === 'BSM' ? { ...field, type: null, length: null } : field,
    ),
    considered: 5,
    defects: [
      {
        subject: 'CJDCQ',
        object: null,
        state: 'undecidable',
        case: 'no_structure',
        measure: { field: 'BSM' },
      },
    ],
  },
]
