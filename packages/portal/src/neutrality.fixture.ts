import {
  type ActView,
  choosePage,
  complainPage,
  directoryPage,
  type FollowedEvent,
  type Frame,
  mediatorPage,
} from './index.ts'

/** Choosing a mediator, one who steps aside, and complaints, as a timeline says them. */
export function neutralityEvents(text: string): FollowedEvent[] {
  const facts = {
    name: text,
    committee: text,
    reason: text,
    kind: text,
    unit: text,
    until: text,
    words: text,
  }
  return [
    { type: 'MediatorWished', say: 'MediatorWishedYou', facts },
    { type: 'MediatorWished', say: 'MediatorWishedOther', facts },
    { type: 'MediatorRecused', say: 'MediatorRecused', facts },
    { type: 'ComplaintMade', say: 'ComplaintMade', facts },
    { type: 'ComplaintAnswered', say: 'ComplaintFounded', facts },
    { type: 'ComplaintAnswered', say: 'ComplaintUnfounded', facts },
  ]
}

/** The pages on which a party chooses and complains, and the public register. */
export const neutralityPages = (frame: Frame, act: ActView, text: string): Record<string, string> => {
  const mediator = { name: text, committee: text, chosenByParties: false, ties: { tied: false } }
  return {
    choose: choosePage(frame, {
      ...act,
      ...{ wished: text, othersWish: text, until: '2026-11-25 17:30', wrongs: { mediator: text } },
      choosable: [
        { person: 'p1', name: text, committee: text, studio: text, knows: [text, text], words: text },
        { person: 'p2', name: text, committee: text, knows: [] },
      ],
    }),
    'choose from nobody': choosePage(frame, { ...act, choosable: [] }),
    complain: complainPage(frame, {
      ...act,
      ...{ mediator: text, kinds: [{ code: 'C01', name: text }], wrongs: { code: text, words: text } },
    }),
    'mediator with ties': mediatorPage(frame, { ...act, mediator: { ...mediator, found: [text, text] } }),
    directory: directoryPage(frame, {
      ...{ place: text, places: [{ name: text, href: '/mediators/AA2' }], whole: '/mediators' },
      committees: [
        {
          ...{
            id: 'c1',
            name: text,
            kind: 'industry',
            sector: 'road-traffic',
            director: text,
            telephone: '0999-1',
          },
          studios: [{ name: text, holder: text, words: text }],
          mediators: [
            { name: text, kind: 'K4', teamRole: 'lawyer', knows: [text, text], words: text },
            { name: text, kind: 'K1', knows: [] },
          ],
        },
        { id: 'c2', name: text, studios: [], mediators: [] },
      ],
    }),
    'directory of nobody': directoryPage(frame, { place: text, places: [], committees: [] }),
  }
}
