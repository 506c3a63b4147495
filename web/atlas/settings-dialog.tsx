/** The basemap by the office's own key, kept in this browser only. */
import { Input, Modal, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { useStore } from '../lib/store.ts'
import { useEscape } from '../lib/use-escape.ts'
import { basemapKinds } from '../state/page-state.ts'
import { basemapSetting } from '../state/settings.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import styles from './settings-dialog.module.css'

export function SettingsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation()
  const setting = useStore(basemapSetting)
  const kind = usePageState().basemap ?? setting.kind
  useEscape(open, onClose)
  return (
    <Modal
      keyboard={false}
      open={open}
      title={t('settings.title')}
      onCancel={onClose}
      onOk={onClose}
      okText={t('done')}
      cancelButtonProps={{ style: { display: 'none' } }}
    >
      <h3 className={styles.label}>{t('settings.basemap')}</h3>
      <Radio.Group
        value={kind}
        onChange={({ target }) => {
          basemapSetting.set({ ...setting, kind: target.value })
          patchPageState({ basemap: null })
        }}
        options={basemapKinds.map((value) => ({ value, label: t(`settings.basemap.${value}`) }))}
      />
      <label className={styles.label} htmlFor="basemap-key">
        {t('settings.key')}
      </label>
      <Input
        id="basemap-key"
        value={setting.key}
        disabled={kind === 'none'}
        placeholder={t('settings.keyPlaceholder')}
        onChange={({ target }) => basemapSetting.set({ ...setting, key: target.value.trim() })}
      />
      <p className={styles.note}>{t('settings.note')}</p>
    </Modal>
  )
}
