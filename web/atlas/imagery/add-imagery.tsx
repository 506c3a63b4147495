/** Adds a picture: a file of tiles, or the address of tiles on another server. */
import { Button, Input, Modal, Progress, Segmented } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddImageryAddress, useSendImagery } from '../../api/imagery.ts'
import { problemText } from '../../api/problem-error.ts'
import { useEscape } from '../../lib/use-escape.ts'
import { useLanguage } from '../../state/use-language.ts'
import { pageState, patchPageState } from '../../state/use-page-state.ts'
import { DropTarget } from '../../ui/drop-target.tsx'
import styles from './imagery.module.css'

type Way = 'file' | 'address'

export function AddImagery({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [way, setWay] = useState<Way>('file')
  const [title, setTitle] = useState('')
  const [capturedOn, setCapturedOn] = useState('')
  const [attribution, setAttribution] = useState('')
  const [address, setAddress] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [share, setShare] = useState(0)
  const stop = useRef<AbortController | null>(null)
  const addAddress = useAddImageryAddress()
  const send = useSendImagery()
  const busy = addAddress.isPending || send.isPending
  const error = way === 'file' ? send.error : addAddress.error
  const ready = title.trim() !== '' && (way === 'file' ? file !== null : address.trim() !== '')
  const facts = { title: title.trim(), capturedOn: capturedOn || null, attribution }

  const add = () => {
    if (!ready || busy) return
    if (way === 'address') {
      addAddress.mutate(
        { ...facts, address },
        {
          onSuccess: ({ id }) => {
            showPicture(id)
            // the policy that lets the page ask the new host comes with the page
            window.location.reload()
          },
        },
      )
      return
    }
    if (!file) return
    const controller = new AbortController()
    stop.current = controller
    setShare(0)
    send.mutate(
      { ...facts, file, onProgress: setShare, signal: controller.signal },
      {
        onSuccess: ({ id }) => {
          showPicture(id)
          onClose()
        },
      },
    )
  }
  const close = () => {
    stop.current?.abort()
    onClose()
  }
  useEscape(true, close)
  return (
    <Modal
      keyboard={false}
      open
      title={t('imagery.addTitle')}
      okText={t('imagery.add')}
      cancelText={t('run.cancel')}
      okButtonProps={{ disabled: !ready, loading: busy }}
      onOk={add}
      onCancel={close}
    >
      <div className={styles.form}>
        <Segmented
          block
          value={way}
          onChange={setWay}
          options={(['file', 'address'] as const).map((each) => ({
            value: each,
            label: t(`imagery.way.${each}`),
          }))}
        />
        {way === 'file' ? (
          <DropTarget
            accept=".pmtiles,.mbtiles"
            several={false}
            busy={busy}
            testId="imagery-file"
            text={file ? file.name : t('imagery.drop')}
            hint={t('imagery.dropHint')}
            onFiles={([first]) => {
              if (!first) return
              setFile(first)
              if (title === '' || title === titleOf(file)) setTitle(titleOf(first))
            }}
          />
        ) : (
          <>
            <Input
              value={address}
              placeholder="https://…/{z}/{x}/{y}.png"
              aria-label={t('imagery.address')}
              onChange={({ target }) => setAddress(target.value)}
            />
            <p className={styles.note}>{t('imagery.addressNote')}</p>
          </>
        )}
        <label htmlFor="imagery-title" className={styles.field}>
          <span>{t('custom.name')}</span>
          <Input
            id="imagery-title"
            value={title}
            maxLength={80}
            onChange={({ target }) => setTitle(target.value)}
          />
        </label>
        <label htmlFor="imagery-date" className={styles.field}>
          <span>{t('imagery.capturedOn')}</span>
          <input
            id="imagery-date"
            type="date"
            className={styles.date}
            value={capturedOn}
            onChange={({ target }) => setCapturedOn(target.value)}
          />
        </label>
        <label htmlFor="imagery-attribution" className={styles.field}>
          <span>{t('imagery.attribution')}</span>
          <Input
            id="imagery-attribution"
            value={attribution}
            maxLength={200}
            placeholder={t('imagery.attributionHint')}
            onChange={({ target }) => setAttribution(target.value)}
          />
        </label>
        {send.isPending && (
          <div className={styles.sending}>
            <Progress percent={Math.round(share * 100)} size="small" />
            <Button size="small" onClick={() => stop.current?.abort()}>
              {t('run.cancel')}
            </Button>
          </div>
        )}
        {error && !(error instanceof DOMException) && (
          <p role="alert" className={styles.fault}>
            ▲ {problemText(error, language)}
          </p>
        )}
      </div>
    </Modal>
  )
}

const titleOf = (file: File | null) => file?.name.replace(/\.\w+$/, '') ?? ''

/** What has just been added is what one wants to see. */
const showPicture = (id: string) => patchPageState({ shown: { ...pageState().shown, [id]: true } })
