import type { MatterView } from '@jiefen/contract'
import { useSearch } from '@tanstack/react-router'
import { useWords } from '../language/index.ts'
import { useNarrow } from '../shell/index.ts'
import type { Begin } from './actions.ts'
import { AgreementTab } from './agreement-tab.tsx'
import { CalculationsTab } from './calculations-tab.tsx'
import { calculationsWords } from './calculations-words.ts'
import { DuplicatesTab } from './duplicates-tab.tsx'
import { PapersTab } from './papers-tab.tsx'
import { PartiesTab } from './parties-tab.tsx'
import { PerformanceTab } from './performance-tab.tsx'
import { performanceWords } from './performance-words.ts'
import { QuestionsTab } from './questions-tab.tsx'
import { ReadLogTab } from './read-log-tab.tsx'
import { SessionsTab } from './sessions-tab.tsx'
import { StoryTab } from './story-tab.tsx'
import { type Tab, TabStrip } from './tab-strip.tsx'
import { TalkTab } from './talk-tab.tsx'
import { talkWords } from './talk-words.ts'
import { ToldTab } from './told-tab.tsx'
import { useUnreadTalk } from './use-talk.ts'
import { matterWords } from './words.ts'

/** The file, leaf by leaf. */
export function FileTabs({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const words = useWords(matterWords)
  const performance = useWords(performanceWords)
  const calculations = useWords(calculationsWords)
  const talk = useWords(talkWords)
  const unread = useUnreadTalk(matter.number)
  const narrow = useNarrow()
  const search = useSearch({ from: '/matters/$number' })
  const counted = (label: string, count: number) => (count === 0 ? label : `${label} ${count}`)
  const dispute = matter.kind === 'dispute'
  const tabs: readonly Tab[] = [
    { key: 'story', label: words.detail, content: () => <StoryTab matter={matter} onBegin={onBegin} /> },
    {
      key: 'parties',
      label: counted(words.parties, matter.parties.length),
      content: () => <PartiesTab matter={matter} onBegin={onBegin} />,
    },
    ...(dispute
      ? [
          {
            key: 'sessions',
            label: counted(words.sessions, matter.sessions),
            content: () => <SessionsTab matter={matter} onBegin={onBegin} />,
          },
          {
            key: 'agreement',
            label: words.agreement,
            content: () => <AgreementTab matter={matter} onBegin={onBegin} />,
          },
          {
            key: 'calculations',
            label: counted(calculations.tab, matter.calculations.length),
            content: () => <CalculationsTab matter={matter} onBegin={onBegin} />,
          },
          ...(matter.kept === undefined
            ? []
            : [
                {
                  key: 'performance',
                  label: `${performance.tab} ${matter.kept.kept}/${matter.kept.of}`,
                  content: () => <PerformanceTab matter={matter} onBegin={onBegin} />,
                },
              ]),
        ]
      : []),
    {
      key: 'questions',
      label: counted(words.questions, matter.questions.length),
      content: () => <QuestionsTab matter={matter} onBegin={onBegin} />,
    },
    {
      key: 'talk',
      label: unread === 0 ? words.talk : talk.tabUnread(unread),
      content: () => <TalkTab number={matter.number} wanted={search.thread} />,
    },
    { key: 'told', label: words.told, content: () => <ToldTab number={matter.number} /> },
    {
      key: 'papers',
      label: counted(words.papers, matter.papers.length),
      content: () => <PapersTab matter={matter} />,
    },
    {
      key: 'duplicates',
      label: counted(words.duplicates, matter.duplicates.length),
      content: () => <DuplicatesTab matter={matter} />,
    },
    ...(matter.may['read-log'] === true
      ? [{ key: 'read-log', label: words.readLog, content: () => <ReadLogTab number={matter.number} /> }]
      : []),
  ]
  const wanted = narrow ? leafOf(matter) : undefined
  return <TabStrip label={words.tabs} tabs={tabs} first={search.tab} begins={wanted} />
}

/** On a phone the leaf that the stage works on lies open: looking for it in the row costs more there. */
const leafOf = ({ stage, kept }: MatterView): string | undefined => {
  if (stage === 'in-mediation') return 'sessions'
  if (stage === 'signing') return 'agreement'
  return stage === 'following-up' && kept !== undefined ? 'performance' : undefined
}
