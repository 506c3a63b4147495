/** 中文 or English; the choice goes into the address and stays in this browser. */
import { Button } from 'antd'
import { preferredLanguage, useLanguage } from '../state/use-language.ts'
import { patchPageState } from '../state/use-page-state.ts'

export function LanguageSwitch() {
  const language = useLanguage()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <Button
      type="text"
      lang={other}
      data-testid="language"
      onClick={() => {
        preferredLanguage.set(other)
        patchPageState({ language: other })
      }}
    >
      {other === 'en' ? 'English' : '中文'}
    </Button>
  )
}
