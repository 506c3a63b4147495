/** Keeps what was decided under a name for the next delivery of this layout; the same name is written over. */
import { DeleteOutlined, SaveOutlined } from '@ant-design/icons'
import { Button, Input, Popconfirm, Popover } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportProfile } from '../../../server/api/import-contract.ts'
import { problemText } from '../../api/problem-error.ts'
import { useDeleteProfile, useSaveProfile } from '../../api/profiles.ts'
import { useLanguage } from '../../state/use-language.ts'
import { judgedCodesOf, mappingOf } from '../choices/decisions.ts'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function SaveProfile({
  dataset,
  decisions,
  decide,
  profiles,
}: StepProps & { readonly profiles: readonly ImportProfile[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const save = useSaveProfile()
  const remove = useDeleteProfile()
  const own = profiles.filter(({ builtIn }) => !builtIn)
  const chosen = own.find(({ id }) => id === decisions.profile)
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const { target } = decisions
  if (!dataset || !target || !('layer' in target)) return null
  const named = own.find((each) => each.title === title.trim())
  const keep = () => {
    if (title.trim() === '') return
    save.mutate(
      {
        id: named?.id ?? `own-${Date.now().toString(36)}`,
        title: title.trim(),
        titleEn: title.trim(),
        builtIn: false,
        layer: target.layer,
        mapping: mappingOf(decisions, dataset),
        codes: decisions.codes,
        codeSystem:
          decisions.codeSystem ?? judgedCodesOf(dataset, decisions).codeSystem?.id ?? null,
        crs: decisions.crs,
        encoding: decisions.encoding,
        axes: decisions.axes,
      },
      {
        onSuccess: ({ id }) => {
          setOpen(false)
          decide({ profile: id })
        },
      },
    )
  }
  const fault = save.error ?? remove.error
  return (
    <>
      <Popover
        trigger="click"
        destroyOnHidden
        open={open}
        onOpenChange={(next) => {
          setOpen(next)
          if (next) setTitle(chosen?.title ?? '')
        }}
        content={
          // biome-ignore lint/a11y/noStaticElementInteractions: keys come from the field inside
          <div
            className={styles.naming}
            data-column
            onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
          >
            <Input.Search
              autoFocus
              enterButton={t(named ? 'imports.saveOver' : 'imports.save')}
              loading={save.isPending}
              value={title}
              maxLength={80}
              placeholder={t('imports.profileName')}
              aria-label={t('imports.profileName')}
              onChange={(event) => setTitle(event.target.value)}
              onSearch={keep}
            />
            <span className={styles.reason}>{t('imports.profileHolds')}</span>
          </div>
        }
      >
        <Button size="small" icon={<SaveOutlined />} data-testid="save-profile">
          {t('imports.saveProfile')}
        </Button>
      </Popover>
      {chosen && (
        <Popconfirm
          title={t('imports.profileDropAsk', { name: chosen.title })}
          okText={t('imports.profileDrop')}
          cancelText={t('imports.keep')}
          onConfirm={() =>
            remove.mutate(chosen.id, {
              onSuccess: () => decide({ profile: null, mapping: mappingOf(decisions, dataset) }),
            })
          }
        >
          <Button
            size="small"
            icon={<DeleteOutlined />}
            aria-label={t('imports.profileDrop')}
            title={t('imports.profileDrop')}
          />
        </Popconfirm>
      )}
      {fault && (
        <p role="alert" className={styles.fault}>
          {problemText(fault, language)}
        </p>
      )}
    </>
  )
}
