/** Profiles: take one whose layout this delivery has, or keep what was decided for the next delivery. */
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useProfiles } from '../../api/profiles.ts'
import { useWords } from '../../state/use-language.ts'
import { withProfile } from '../choices/decisions.ts'
import { CodeSystemSelect } from './code-system-select.tsx'
import { SaveProfile } from './save-profile.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function ProfileBar(props: StepProps) {
  const { dataset, decisions, decide } = props
  const { t } = useTranslation()
  const words = useWords()
  const { data: profiles = [] } = useProfiles()
  if (!dataset) return null
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
          decide(
            profile
              ? withProfile(decisions, profile, dataset)
              : { profile: null, mapping: null, codeSystem: null },
          )
        }}
        options={profiles.map((profile) => ({
          value: profile.id,
          label: profile.builtIn ? words(profile) : `${words(profile)} ${t('imports.ownProfile')}`,
        }))}
      />
      <SaveProfile {...props} profiles={profiles} />
      <CodeSystemSelect {...props} />
    </div>
  )
}
