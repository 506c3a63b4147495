/** The rows set aside as a file, to be mended and sent again. */
import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { setAsideFormats } from '../../../gis-data/set-aside-formats.ts'
import { setAsideAddress } from '../../api/imports.ts'
import { download } from '../../lib/download.ts'
import styles from './steps.module.css'

export function SetAsideDownloads({ draft }: { readonly draft: string }) {
  const { t } = useTranslation()
  return (
    <div className={styles.actions}>
      <span>{t('imports.mendNote')}</span>
      {setAsideFormats.map((format) => (
        <Button
          key={format}
          size="small"
          icon={<DownloadOutlined />}
          onClick={() => download(setAsideAddress(draft, format), `hegui-set-aside.${format}`)}
        >
          {t(`imports.download.${format}`)}
        </Button>
      ))}
    </div>
  )
}
