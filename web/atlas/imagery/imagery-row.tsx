/** One picture: switch and date; strength, source and what to change on demand. */
import { AimOutlined, DeleteOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popconfirm, Slider } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Imagery } from '../../../server/api/imagery-contract.ts'
import { useRemoveImagery } from '../../api/imagery.ts'
import { problemText } from '../../api/problem-error.ts'
import { flyToBounds } from '../../map/camera.ts'
import { useLanguage } from '../../state/use-language.ts'
import { pageState, patchPageState, usePageState } from '../../state/use-page-state.ts'
import rows from '../layers/layer-row.module.css'
import { isPictureShown } from './drawn-pictures.ts'
import styles from './imagery.module.css'

export function ImageryRow({ picture, keeper }: { picture: Imagery; keeper: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const state = usePageState()
  const remove = useRemoveImagery()
  const [open, setOpen] = useState(false)
  const { id, title, capturedOn, attribution, externalHost, bounds, source } = picture
  const shown = isPictureShown(picture, state)
  const percent = state.opacity[id] ?? 100
  const show = (visible: boolean) => {
    const { [id]: _before, ...rest } = pageState().shown
    patchPageState({ shown: visible ? { ...rest, [id]: true } : rest })
  }
  const fade = (value: number) => {
    const { [id]: _before, ...rest } = pageState().opacity
    patchPageState({ opacity: value === 100 ? rest : { ...rest, [id]: value } })
  }
  const facts = [
    [t('imagery.capturedOn'), capturedOn ?? t('facts.unknown')],
    [t('facts.source'), attribution || t('facts.unknown')],
    [
      t('imagery.from'),
      externalHost ? t('imagery.external', { host: externalHost }) : t(`imagery.source.${source}`),
    ],
    [t('facts.zoom'), `${picture.minZoom}–${picture.maxZoom}`],
  ] as const
  return (
    <li className={rows.row} data-shown={shown} data-testid={`picture-${id}`}>
      <div className={rows.line}>
        <Checkbox checked={shown} aria-label={title} onChange={() => show(!shown)} />
        <button
          type="button"
          className={rows.name}
          aria-expanded={open}
          title={t('layers.more')}
          onClick={() => setOpen(!open)}
        >
          {title}
          {externalHost && <span className={styles.mark}> {t('imagery.externalMark')}</span>}
        </button>
        <span className={rows.count}>{capturedOn ?? t('imagery.noDate')}</span>
      </div>
      {open && (
        <div className={rows.more}>
          <div className={rows.opacity}>
            <span>{t('layers.opacity')}</span>
            <Slider
              min={10}
              max={100}
              step={5}
              ariaLabelForHandle={t('layers.opacity')}
              value={percent}
              disabled={!shown}
              onChange={fade}
            />
            <span className={rows.percent}>{percent}%</span>
          </div>
          <dl className={styles.facts}>
            {facts.map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <div className={styles.actions}>
            {bounds && (
              <Button size="small" icon={<AimOutlined />} onClick={() => flyToBounds(bounds)}>
                {t('inspector.zoomTo')}
              </Button>
            )}
            {keeper && (
              <Popconfirm
                title={t('imagery.removeAsk', { title })}
                okText={t('imagery.remove')}
                cancelText={t('custom.cancel')}
                onConfirm={() => remove.mutate(id, { onSuccess: () => show(false) })}
              >
                <Button size="small" icon={<DeleteOutlined />} loading={remove.isPending}>
                  {t('imagery.remove')}
                </Button>
              </Popconfirm>
            )}
          </div>
          {remove.error && <p role="alert">{problemText(remove.error, language)}</p>}
        </div>
      )}
    </li>
  )
}
