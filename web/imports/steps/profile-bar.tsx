/** Profiles: take one whose layout this delivery has, or keep what was decided for the next delivery. */
import { SaveOutlined } from '@ant-design/icons'
import { Button, Input, Popover, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../../api/problem-error.ts'
import { useProfiles, useSaveProfile } from '../../api/profiles.ts'
import { useLanguage, useWords } from '../../state/use-language.ts'
import { mappingOf, withProfile } from '../choices/decisions.ts'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function ProfileBar({ dataset, decisions, decide }: StepProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { data: profiles = [] } = useProfiles()
  const save = useSaveProfile()
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const { target } = decisions
  if (!dataset) return null
  const keep = () => {
    if (!target || !('layer' in target) || title.trim() === '') return
    save.mutate(
      {
        id: `own-${Date.now().toString(36)}`,
        title: title.trim(),
        titleEn: title.trim(),
        builtIn: false,
        layer: target.layer,
        mapping: mappingOf(decisions, dataset),
        codes: decisions.codes,
        codeSystem: dataset.codeSystem?.id ?? null,
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
  return (
    <div className={styles.profile}>
      <span>{t('imports.profile')}</span>
      <Select
        allowClear
        showSearch
        size="small"
        optionFilterProp="label"
        style={{ width: 260 }}
        placeholder={t('imports.noProfile')}
        aria-label={t('imports.profile')}
        value={decisions.profile ?? undefined}
        onChange={(id: string | undefined) => {
          const profile = profiles.find((each) => each.id === id)
          decide(profile ? withProfile(decisions, profile) : { profile: null, mapping: null })
        }}
        options={profiles.map((profile) => ({
          value: profile.id,
          label: profile.builtIn ? words(profile) : `${words(profile)} ${t('imports.ownProfile')}`,
        }))}
      />
      {target && 'layer' in target && (
        <Popover
          trigger="click"
          open={open}
          onOpenChange={setOpen}
          content={
            <>
              <Input.Search
                enterButton={t('imports.save')}
                loading={save.isPending}
                value={title}
                maxLength={80}
                placeholder={t('imports.profileName')}
                aria-label={t('imports.profileName')}
                onChange={(event) => setTitle(event.target.value)}
                onSearch={keep}
              />
              {save.error && (
                <p role="alert" className={styles.fault}>
                  {problemText(save.error, language)}
                </p>
              )}
            </>
          }
        >
          <Button size="small" icon={<SaveOutlined />}>
            {t('imports.saveProfile')}
          </Button>
        </Popover>
      )}
      {dataset.codeSystem && (
        <span className={styles.push}>
          {t('imports.codeSystem', {
            name: language === 'zh' ? dataset.codeSystem.name : dataset.codeSystem.nameEn,
          })}
        </span>
      )}
    </div>
  )
}
