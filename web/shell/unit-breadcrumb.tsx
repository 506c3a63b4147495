/**
 * 区 / 镇街 / 村: where one works, and what a check of "here" covers. On a page that counts by place
 * it narrows the page; on the page of a village it leads to another; elsewhere it leads to the map.
 */
import { CaretDownOutlined, FileTextOutlined } from '@ant-design/icons'
import { Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useRoute } from 'wouter'
import { district } from '../../gis-data/district.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { UnitSummary } from '../../server/api/contract.ts'
import { useUnits } from '../api/units.ts'
import { flyToBounds } from '../map/camera.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress, patchPageState, usePageState } from '../state/use-page-state.ts'
import type { PageLink } from './page-link.ts'
import styles from './unit-breadcrumb.module.css'

export function UnitBreadcrumb({ pages }: { pages: readonly PageLink[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const units = useUnits()
  const state = usePageState()
  const [path, navigate] = useLocation()
  const [ofVillage, atVillage] = useRoute('/village/:code?')
  const narrowed = pages.some((page) => page.narrowed && path.startsWith(page.path))
  const unit = narrowed ? state.within : ofVillage ? (atVillage.code ?? null) : state.unit
  const byCode = new Map(units.map((each) => [each.code, each]))
  const town = unit ? byCode.get(unit.slice(0, 9)) : undefined
  const village = unit?.length === 12 ? byCode.get(unit) : undefined

  const choose = (code: string | null) => {
    if (narrowed) return patchPageState({ within: code, unit: code }, { step: true })
    if (ofVillage) return navigate(pageAddress(`/village/${code ?? district.code}`, { unit: code }))
    if (path !== '/') navigate(pageAddress('/'))
    patchPageState({ unit: code })
    const chosen = byCode.get(code ?? district.code)
    flyToBounds(chosen?.bounds ?? district.bounds)
  }
  const towns = units.filter(({ level }) => level === 'town')
  const villages = units.filter(
    ({ townCode, level }) => level === 'unit' && townCode === town?.code,
  )
  return (
    <nav className={styles.crumbs} aria-label={t('shell.unit')} data-testid="unit-breadcrumb">
      <button type="button" className={styles.crumb} onClick={() => choose(null)}>
        {language === 'zh' ? district.name : district.shortNameEn}
      </button>
      <Step
        label={town?.name ?? t('shell.allTowns')}
        choices={towns}
        chosen={town?.code}
        onChoose={choose}
      />
      {town && (
        <Step
          label={(village && shortPlaceName(village.name)) ?? t('shell.allVillages')}
          choices={villages}
          chosen={village?.code}
          onChoose={choose}
        />
      )}
      <Link
        className={styles.sheet}
        href={pageAddress(`/village/${unit ?? district.code}`)}
        title={t('shell.sheet')}
        aria-label={t('shell.sheet')}
        data-testid="village-sheet"
      >
        <FileTextOutlined />
      </Link>
    </nav>
  )
}

interface StepProps {
  readonly label: string
  readonly choices: readonly UnitSummary[]
  readonly chosen: string | undefined
  readonly onChoose: (code: string) => void
}

const Step = ({ label, choices, chosen, onChoose }: StepProps) => (
  <>
    <span className={styles.slash}>/</span>
    <Dropdown
      autoFocus
      trigger={['click']}
      menu={{
        items: choices.map(({ code, name }) => ({ key: code, label: shortPlaceName(name) })),
        selectedKeys: chosen ? [chosen] : [],
        style: { maxHeight: 420, overflowY: 'auto' },
        onClick: ({ key }) => onChoose(key),
      }}
    >
      <button type="button" className={styles.crumb} data-chosen={chosen !== undefined}>
        {label}
        <CaretDownOutlined className={styles.caret} />
      </button>
    </Dropdown>
  </>
)
