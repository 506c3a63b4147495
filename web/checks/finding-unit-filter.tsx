/** Narrows the findings to a town or village that has any. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { CheckRun } from '../../server/api/contract.ts'
import { useFindingCounts } from '../api/findings.ts'
import { liesIn } from '../api/lies-in.ts'
import { useUnits } from '../api/units.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { NarrowingSelect } from '../ui/narrowing-select.tsx'

export function FindingUnitFilter({ run }: { run: CheckRun }) {
  const { t } = useTranslation()
  const { within } = usePageState()
  const units = useUnits()
  const { data: all = [] } = useFindingCounts(run.id)
  const options = useMemo(() => {
    const inside = (code: string) =>
      all.reduce((sum, each) => sum + (liesIn(each, code) ? each.count : 0), 0)
    return units
      .filter(({ level }) => level !== 'district')
      .map(({ code, name, level }) => ({ code, name, level, count: inside(code) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, name, level, count }) => ({
        value: code,
        label: `${level === 'unit' ? '　' : ''}${shortPlaceName(name)} (${count})`,
      }))
  }, [all, units])
  return (
    <NarrowingSelect
      all={t('check.allUnits')}
      searchable
      value={within}
      options={options}
      onChoose={(code) => patchPageState({ within: code })}
    />
  )
}
