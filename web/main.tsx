/** Entry of the pages. */
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { startI18n } from './i18n/i18n.ts'
import { resumeLastPlace } from './state/last-place.ts'
import { preferredLanguage } from './state/use-language.ts'
import { pageState } from './state/use-page-state.ts'
import { applyTheme } from './ui/theme.ts'

resumeLastPlace()
const { language, night } = pageState()
startI18n(language ?? preferredLanguage.get())
applyTheme(night ? 'night' : 'day')

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
