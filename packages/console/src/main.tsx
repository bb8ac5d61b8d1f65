import './styles/frame.css'
import './styles/pieces.css'
import './styles/rooms.css'
import './styles/matter.css'
import './styles/clock-ledger.css'
import './styles/ladder.css'
import './styles/together.css'
import './styles/calendar.css'
import './styles/grades.css'
import './styles/safety.css'
import './styles/live.css'
import './styles/talk.css'
import './styles/supervision.css'
import './styles/boards.css'
import './styles/endpoints.css'
import './styles/confirmation.css'
import './styles/deliveries.css'
import './styles/wordings.css'
import './styles/collective.css'
import './styles/calculators.css'
import './styles/day.css'
import './styles/video.css'
import './styles/quality.css'
import './styles/allowances.css'
import './styles/similar.css'
import './styles/narrow.css'
import './styles/print.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App, ConfigProvider } from 'antd'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { htmlLanguage, spokenLanguage, useLanguage } from './language/index.ts'
import { router } from './routes.ts'
import { SessionGate } from './session/index.ts'
import { layTokens, theme } from './shell/index.ts'
import { Refused } from './wire/index.ts'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A no stays a no; only a line that broke is tried again.
      retry: (count, error) => count < 2 && error instanceof Refused && error.problem.status === 0,
    },
  },
})

/** antd's own few words; the rest of its locale belongs to parts that the console does not use. */
const antdWords = {
  zh: {
    locale: 'zh-cn',
    global: { placeholder: '请选择', close: '关闭', show: '显示', hide: '隐藏' },
    Modal: { okText: '好', cancelText: '取消', justOkText: '好' },
    Empty: { description: '没有' },
  },
  en: {
    locale: 'en',
    global: { placeholder: 'Choose', close: 'Close', show: 'Show', hide: 'Hide' },
    Modal: { okText: 'OK', cancelText: 'Cancel', justOkText: 'OK' },
    Empty: { description: 'None' },
  },
}

/** One at a time, and below the head of a form at the side: its title and its buttons stay in reach. */
const oneWord = { maxCount: 1, top: 84 }

function Console() {
  const language = useLanguage()
  return (
    <ConfigProvider
      theme={theme}
      locale={antdWords[language]}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App message={oneWord}>
        <SessionGate>
          <RouterProvider router={router} />
        </SessionGate>
      </App>
    </ConfigProvider>
  )
}

document.documentElement.lang = htmlLanguage(spokenLanguage())
layTokens(document.documentElement)
const place = document.getElementById('console')
if (place === null) throw new Error('index.html has lost its #console')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Console />
    </QueryClientProvider>
  </StrictMode>,
)
