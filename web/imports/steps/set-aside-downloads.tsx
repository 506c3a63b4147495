/** The rows set aside as a file, to be mended and sent again. */
import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { setAsideAddress } from '../../api/imports.ts'
import { download } from '../../lib/download.ts'
import styles from './steps.module.css'

/** The workbook first: a spreadsheet that opens a CSV spoils codes of more than 15 digits. */
const formats = ['xlsx', 'csv', 'geojson'] as const

export function SetAsideDownloads({ draft }: { readonly draft: string }) {
  const { t } = useTranslation()
  return (
    <div className={styles.actions}>
      <span>{t('imports.mendNote')}</span>
      {formats.map((format) => (
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
