/** Fixtures of D06. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const plot = (fid: number) => ({
  fid,
  geometry: rectangle(fid * 30, 0, fid * 30 + 10, 10),
  values: { parcel_code: `Z${fid}` },
})
const house = (
  fid: number,
  width: number,
  parcelCode: string | null,
  builtOn: string | null = '2015-01-01',
) => ({
  fid,
  geometry: rectangle(fid * 30, 0, fid * 30 + width, 10),
  values: { house_code: `H${fid}`, parcel_code: parcelCode, built_on: builtOn },
})
const file = (fid: number, values: Record<string, string | null> = {}) => ({
  fid,
  values: {
    code: `K${fid}`,
    kind: 'rebuild',
    stage: 'accepted',
    parcel_code: 'Z1',
    approved_on: '2021-03-01',
    started_on: '2021-03-01',
    permit_number: 'P1',
    ...values,
  },
})

export const d06Fixtures: readonly RuleFixture[] = [
  {
    title: '超出宗地：新建、已有、年代不明；宗地不明；提前开工或没有许可',
    titleEn:
      'beyond the plot new, existing and undated; unknown plots; begun early or without a permit',
    layers: {
      homestead: [plot(1), plot(2), plot(3)],
      rural_house: [
        house(1, 12, 'Z1', '2008-01-01'),
        house(2, 12, 'Z2', '2007-12-31'),
        house(3, 12, 'Z3', null),
        house(4, 10, null),
        house(5, 10, 'Z5'),
      ],
      homestead_case: [
        file(1, { started_on: '2021-02-28' }),
        file(2, { permit_number: null }),
        file(3, { stage: 'rejected', approved_on: null }),
        file(4, { approved_on: null }),
        file(5, { started_on: null }),
        file(6, { stage: null }),
      ],
    },
    considered: 11,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'homestead:1',
        state: 'nonconforming',
        areaM2: 21.2139,
        measure: { fault: 'beyond_plot', outside_percent: 16.67 },
      },
      { subject: 'rural_house:2', object: 'homestead:2', state: 'notice', areaM2: 21.2139 },
      {
        subject: 'rural_house:3',
        object: 'homestead:3',
        state: 'undecidable',
        areaM2: 21.2139,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'rural_house:4',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'parcel_code_missing' },
      },
      {
        subject: 'rural_house:5',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'parcel_not_found' },
      },
      {
        subject: 'homestead_case:1',
        object: 'homestead:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { fault: 'before_approval' },
      },
      {
        subject: 'homestead_case:2',
        object: 'homestead:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { fault: 'without_permit' },
      },
      {
        subject: 'homestead_case:3',
        object: 'homestead:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { fault: 'before_approval' },
      },
      {
        subject: 'homestead_case:4',
        object: 'homestead:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'approval_date_missing' },
      },
      {
        subject: 'homestead_case:5',
        object: 'homestead:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'start_missing' },
      },
      {
        subject: 'homestead_case:6',
        object: 'homestead:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'stage_missing' },
      },
    ],
  },
  {
    title: '在内、超出不足 2 %、批准当日开工、尚未开工，符合',
    titleEn: 'inside, beyond by less than 2 %, begun on the day of approval, and not begun conform',
    layers: {
      homestead: [plot(1), plot(2)],
      rural_house: [house(1, 10, 'Z1'), house(2, 10.19, 'Z2')],
      homestead_case: [
        file(1),
        file(2, { stage: 'applied', approved_on: null, started_on: null, permit_number: null }),
        file(3, { kind: 'withdrawal', started_on: null }),
      ],
    },
    considered: 4,
    findings: [],
  },
]
