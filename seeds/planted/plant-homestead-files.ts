/** D03, D06, D09, D13 and D15: cases of homesteads with a step too early, too late or missing. */
import type { Draft } from '../draft-book.ts'
import type { Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'

type Change = (file: Draft, turn: number) => void

export function plantHomesteadFiles(planter: Planter): void {
  const { layers } = planter.base.book
  const files = roundRobin(layers.homestead_case, ({ unitCode }) => unitCode!, planter.random)
  const used = new Set<Draft>()
  const plant = (
    count: number,
    note: string,
    fits: (values: Draft['values']) => boolean,
    change: Change,
  ) => {
    const chosen = files
      .filter((file) => !used.has(file) && fits(file.values))
      .slice(0, count * planter.factor)
    chosen.forEach((file, turn) => {
      used.add(file)
      change(file, turn)
      planter.touch('homestead_case', file, note)
    })
  }
  const kind =
    (...kinds: string[]) =>
    (values: Draft['values']) =>
      kinds.includes(String(values.kind))
  const values = (changes: Draft['values']) => (file: Draft) => {
    Object.assign(file.values, changes)
  }
  plantOldHouses(planter, plant, kind('rebuild'))
  plant(2, '异地新建案卷没有原宅基地', kind('rebuild'), values({ kind: 'relocate' }))
  plant(3, '未批先建', kind('new', 'rebuild', 'extension'), (file) => {
    file.values.started_on = file.values.applied_on!
  })
  plant(2, '无乡村建设规划许可证', kind('new', 'rebuild'), values({ permit_number: null }))
  plant(2, '缺少申请审查到场记录', kind('new', 'rebuild'), values({ review_visit_on: null }))
  plant(2, '缺少丈量批放和建成核查到场记录', kind('extension', 'new'), (file) => {
    Object.assign(file.values, { setting_out_visit_on: null, acceptance_visit_on: null })
  })
  plant(1, '案卷没有审批阶段', kind('rebuild'), values({ stage: null }))
  plant(2, '已批准未开工，记录齐全，不应报出', kind('rebuild'), (file) => {
    Object.assign(file.values, {
      stage: 'approved',
      setting_out_visit_on: null,
      started_on: null,
      acceptance_visit_on: null,
      accepted_on: null,
    })
  })
  plantTransfers(planter, plant, kind('new'))
  plant(3, '退出没有自愿协议', kind('withdrawal'), values({ consent_number: null }))
  plant(2, '退出尚在申请，协议未签，不应报出', kind('withdrawal'), (file) => {
    Object.assign(file.values, { stage: 'cancelled' })
    const plot = layers.homestead.find(
      ({ values: { parcel_code } }) => parcel_code === file.values.parcel_code,
    )!
    planter.touch('homestead', plot, '登记为已退出，但退出申请已撤回')
  })
}

type Plant = (
  count: number,
  note: string,
  fits: (values: Draft['values']) => boolean,
  change: Change,
) => void

/** The old homestead is one that stands idle nearby, its houses still there. */
function plantOldHouses(
  planter: Planter,
  plant: Plant,
  fits: (values: Draft['values']) => boolean,
): void {
  const idle = planter.base.homes.filter(
    ({ homestead, houses }) =>
      homestead.values.use_state === 'idle' && houses.length > 0 && !planter.isTouched(homestead),
  )
  const relocate =
    (changes: Draft['values']): Change =>
    (file) => {
      const at = idle.findIndex(({ homestead }) => homestead.unitCode === file.unitCode)
      const [old] = idle.splice(Math.max(0, at), 1)
      Object.assign(file.values, {
        kind: 'relocate',
        old_parcel_code: old!.homestead.values.parcel_code,
        ...changes,
      })
    }
  plant(3, '建新未拆旧', fits, relocate({ demolition_due_on: '2024-06-30' }))
  plant(
    2,
    '登记已拆旧，旧房仍在数据中',
    fits,
    relocate({ demolition_due_on: '2024-03-31', old_house_removed_on: '2024-03-20' }),
  )
  plant(
    1,
    '没有拆旧期限和验收日期',
    fits,
    relocate({ stage: 'approved', demolition_due_on: null, accepted_on: null }),
  )
  plant(2, '拆旧期限未到，不应报出', fits, relocate({ demolition_due_on: '2046-12-31' }))
}

function plantTransfers(
  planter: Planter,
  plant: Plant,
  fits: (values: Draft['values']) => boolean,
): void {
  const { book } = planter.base
  const given =
    (kind: string, on: string | null): Change =>
    (file) => {
      const serial = String(book.layers.homestead_transfer.length + 1).padStart(6, '0')
      book.add('homestead_transfer', {
        unitCode: file.unitCode,
        values: {
          code: `LZ${serial}`,
          kind,
          household_code: file.values.household_code!,
          parcel_code: null,
          transferred_on: on,
          contract_number: `HT${serial}`,
        },
      })
    }
  const held = (values: Draft['values']) => fits(values) && values.household_code !== null
  plant(3, '出卖住宅后再申请宅基地', held, given('sale', '2014-08-20'))
  plant(2, '出租住宅后再申请宅基地', held, given('lease', '2018-03-02'))
  plant(1, '流转登记没有日期', held, given('gift', null))
  plant(2, '申请之后才出租，不应报出', held, given('lease', '2025-09-01'))
}
