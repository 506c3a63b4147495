/** Which district, town or village the matrix counts, chosen from the tree of units. */
import { TreeSelect } from 'antd'
import { useTranslation } from 'react-i18next'
import { district } from '../../gis-data/district.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import { useUnits } from '../api/units.ts'
import { useLanguage } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'

export function PlanScope() {
  const { t } = useTranslation()
  const language = useLanguage()
  const units = useUnits()
  const { within } = usePageState()
  const leaf = ({ code, name }: { code: string; name: string }) => ({
    value: code,
    title: shortPlaceName(name),
  })
  const towns = units
    .filter(({ level }) => level === 'town')
    .map((town) => ({
      ...leaf(town),
      children: units
        .filter(({ level, townCode }) => level === 'unit' && townCode === town.code)
        .map(leaf),
    }))
  return (
    <TreeSelect
      style={{ width: 190 }}
      aria-label={t('plans.scope')}
      data-testid="plan-scope"
      showSearch
      treeNodeFilterProp="title"
      value={within ?? district.code}
      treeDefaultExpandedKeys={[district.code, ...(within ? [within.slice(0, 9)] : [])]}
      treeData={[
        {
          value: district.code,
          title: language === 'zh' ? district.name : district.shortNameEn,
          children: towns,
        },
      ]}
      onChange={(code: string) =>
        patchPageState({ within: code === district.code ? null : code }, { step: true })
      }
    />
  )
}
