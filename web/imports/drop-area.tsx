/** Where files for an import are dropped: several at once, with progress and a way to stop. */
import { Button, Progress } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useSendFiles } from '../api/imports.ts'
import { problemText } from '../api/problem-error.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { DropTarget } from '../ui/drop-target.tsx'
import { FolderButton } from '../ui/folder-button.tsx'
import styles from './imports-page.module.css'

const ACCEPTED =
  '.zip,.shp,.shx,.dbf,.prj,.cpg,.gpkg,.geojson,.json,.kml,.kmz,.dxf,.fgb,.csv,.xlsx,.txt,.dat'

export function DropArea() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const send = useSendFiles()
  const [share, setShare] = useState(0)
  const stop = useRef<AbortController | null>(null)
  const start = (files: readonly File[]) => {
    const controller = new AbortController()
    stop.current = controller
    setShare(0)
    send.mutate(
      { files, onProgress: setShare, signal: controller.signal },
      { onSuccess: ({ id }) => navigate(pageAddress(`/imports/${id}`)) },
    )
  }
  const stopped = send.error instanceof DOMException
  return (
    <div className={styles.drop}>
      <DropTarget
        accept={ACCEPTED}
        several
        busy={send.isPending}
        testId="import-file"
        text={
          send.isPending
            ? t('imports.sending', { name: send.variables.files[0]?.name ?? '' })
            : t('imports.drop')
        }
        hint={t('imports.dropHint')}
        onFiles={start}
      />
      <FolderButton
        text={t('imports.folder')}
        busy={send.isPending}
        testId="import-folder"
        onFolder={(archive) => start([archive])}
      />
      {send.isPending && (
        <div className={styles.sending}>
          <Progress percent={Math.round(share * 100)} size="small" />
          <Button size="small" onClick={() => stop.current?.abort()}>
            {t('run.cancel')}
          </Button>
        </div>
      )}
      {send.error && !stopped && (
        <p className={styles.fault} role="alert">
          {problemText(send.error, language)}
        </p>
      )}
    </div>
  )
}
