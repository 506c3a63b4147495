/** 坐标系: each way to read the coordinates with its reason and the place it puts them. */
import { Input, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { crsWords } from '../../../gis-data/crs-words.ts'
import { useLanguage, useWords } from '../../state/use-language.ts'
import { Notice } from '../../ui/notice.tsx'
import { lacksCoordinates, needsCrs } from '../choices/decisions.ts'
import { CoordinatesChoice } from './coordinates-choice.tsx'
import { CrsLocator } from './crs-locator.tsx'
import { SameForAll } from './same-for-all.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function CrsStep({ draft, dataset, decisions, decide }: StepProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  if (!dataset) return <Notice text={t('imports.datasetFirst')} />
  if (dataset.crsRefused) {
    const { reason, reasonEn } = dataset.crsRefused
    return <Notice tone="fault" mark="⊘" text={language === 'zh' ? reason : reasonEn} />
  }
  const { crsTried: tried } = dataset
  const proposals = tried?.ways ?? dataset.crs
  const columns = dataset.coordinates && (
    <CoordinatesChoice key={dataset.coordinates.columns.join()} draft={draft} dataset={dataset} />
  )
  if (!needsCrs(dataset)) {
    const lacks = lacksCoordinates(decisions, dataset)
    const open = dataset.coordinates && !decisions.target
    return (
      <>
        <Notice
          mark={lacks ? '▲' : open ? '■' : '✓'}
          text={t(
            lacks
              ? 'imports.noCoordinates'
              : open
                ? 'imports.noCoordinatesYet'
                : 'imports.noShapes',
          )}
        />
        {columns}
      </>
    )
  }
  const chosen = proposals.findIndex(
    ({ crs, axes }) => crs === decisions.crs && axes === decisions.axes,
  )
  return (
    <div className={styles.halves}>
      <div className={styles.half}>
        {columns}
        {tried ? (
          <>
            <p role="alert" className={styles.ask}>
              ▲ {language === 'zh' ? tried.reason : tried.reasonEn}
            </p>
            <p className={styles.lead}>{t('imports.crsTried')}</p>
          </>
        ) : (
          <p className={styles.lead}>
            {t(proposals.length > 1 ? 'imports.crsAsk' : 'imports.crsSure')}
          </p>
        )}
        <ul>
          {proposals.map((proposal, index) => (
            <li key={`${proposal.crs}-${proposal.axes}`} className={styles.option}>
              <Radio
                checked={index === chosen}
                data-testid={`crs-${proposal.crs}-${proposal.axes}`}
                onChange={() => decide({ crs: proposal.crs, axes: proposal.axes })}
              >
                <strong>
                  {index + 1}. {proposal.crs}{' '}
                  {words(crsWords(Number(proposal.crs.slice('EPSG:'.length)), proposal.name))}
                </strong>
                <span className={styles.reason}>
                  {!tried && `${t(`imports.from.${proposal.from}`)} · `}
                  {t(`imports.axes.${proposal.axes}`)} ·{' '}
                  {t('imports.inside', { percent: Math.round(proposal.insideShare * 100) })}
                </span>
                <span className={styles.reason}>
                  {language === 'zh' ? proposal.reason : proposal.reasonEn}
                </span>
              </Radio>
            </li>
          ))}
        </ul>
        <OtherCrs
          value={chosen === -1 ? decisions.crs : null}
          onChange={(crs) => decide({ crs })}
        />
        <SameForAll draft={draft} decisions={decisions} about="crs" />
      </div>
      <CrsLocator proposals={proposals} chosen={chosen} />
    </div>
  )
}

/** A person may know what neither the file nor its coordinates tell. */
function OtherCrs({
  value,
  onChange,
}: {
  value: string | null
  onChange: (crs: string | null) => void
}) {
  const { t } = useTranslation()
  const [text, setText] = useState(value?.replace(/^EPSG:/, '') ?? '')
  const take = () => {
    if (/^\d{4,6}$/.test(text.trim())) onChange(`EPSG:${text.trim()}`)
  }
  return (
    <div className={styles.other}>
      <span>{t('imports.otherCrs')}</span>
      <Input
        size="small"
        style={{ width: 130 }}
        prefix="EPSG:"
        inputMode="numeric"
        aria-label={t('imports.otherCrs')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={take}
        onPressEnter={take}
      />
      {value && <span className={styles.reason}>{t('imports.otherTaken', { crs: value })}</span>}
    </div>
  )
}
