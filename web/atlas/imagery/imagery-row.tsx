/** One picture: switch and date; strength, source and what to change on demand. */
import { AimOutlined, DeleteOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popconfirm } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Imagery } from '../../../server/api/imagery-contract.ts'
import { useRemoveImagery } from '../../api/imagery.ts'
import { problemText } from '../../api/problem-error.ts'
import { flyToBounds } from '../../map/camera.ts'
import { isPictureShown } from '../../map/drawn-pictures.ts'
import { useLanguage } from '../../state/use-language.ts'
import { pageState, patchPageState, usePageState } from '../../state/use-page-state.ts'
import { FactList } from '../layers/fact-list.tsx'
import rows from '../layers/layer-row.module.css'
import { OpacitySlider } from '../layers/opacity-slider.tsx'
import styles from './imagery.module.css'

export function ImageryRow({ picture, keeper }: { picture: Imagery; keeper: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const state = usePageState()
  const remove = useRemoveImagery()
  const [open, setOpen] = useState(false)
  const { id, title, capturedOn, attribution, externalHost, bounds, source } = picture
  const shown = isPictureShown(picture, state)
  const show = (visible: boolean) => {
    const { [id]: _before, ...rest } = pageState().shown
    patchPageState({ shown: visible ? { ...rest, [id]: true } : rest })
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
          <OpacitySlider id={id} disabled={!shown} />
          <FactList facts={facts} />
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
