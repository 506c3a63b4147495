/** Day or night. */
import { MoonOutlined, SunOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { switchTheme } from '../state/switch-theme.ts'
import { usePageState } from '../state/use-page-state.ts'

export function ThemeSwitch() {
  const { t } = useTranslation()
  const { night } = usePageState()
  const label = night ? t('shell.day') : t('shell.night')
  return (
    <Button
      type="text"
      icon={night ? <SunOutlined /> : <MoonOutlined />}
      aria-label={label}
      title={label}
      onClick={switchTheme}
    />
  )
}
