import { parseAmount } from '@jiefen/contract'
import { heardConsentNames, invitationWayNames, sideNames } from '../../vocabulary/index.ts'
import { type FormFor, optionsOf, type Sight, w } from './form.ts'

const isDispute = ({ matter }: Sight): boolean => matter.kind === 'dispute'
const whichParty = w('哪一位当事人', 'Which party')

export const addParty: FormFor<'add-party'> = {
  fields: [
    { type: 'choice', name: 'side', label: w('是哪一方', 'Which side'), options: optionsOf(sideNames) },
    { type: 'party-input', name: 'party', label: w('是谁', 'Who') },
  ],
  begin: () => ({ side: 'other-side' }),
}

export const correctParty: FormFor<'correct-party'> = {
  says: w('只填要改的，空着的不动。', 'Fill in only what changes; what is empty stays as it is.'),
  fields: [
    { type: 'party', name: 'party', label: whichParty },
    {
      type: 'party-input',
      name: 'change',
      label: w('改成', 'Change to'),
      asks: [
        ...(['type', 'name', 'telephone', 'description', 'identityNumber', 'mail', 'address'] as const),
        ...(['guardian', 'tellBy', 'language'] as const),
      ],
      spared: ({ values }) => values.claimAmount !== undefined,
    },
    {
      type: 'line',
      name: 'claimWhat',
      label: w('请求什么', 'What they claim'),
      max: 100,
      optional: true,
      when: isDispute,
      spared: ({ values }) => values.claimAmount === undefined,
    },
    {
      type: 'line',
      name: 'claimAmount',
      label: w('请求金额（元）', 'Amount (yuan)'),
      max: 30,
      optional: true,
      when: isDispute,
    },
  ],
  body: ({ party, change, claimWhat, claimAmount }, { collective }) => ({
    party,
    change: {
      ...(typeof change === 'object' ? change : {}),
      ...claimOf(
        String(claimAmount ?? ''),
        claimWhat,
        collective.claims.find((one) => one.party === party)?.what,
      ),
    },
  }),
}

/** What they claim is put right with its amount; what cannot be read is sent as it is not, and nothing changes. */
function claimOf(amount: string, what: unknown, before = '请求'): object {
  const cents = parseAmount(amount)
  return cents === undefined ? {} : { claim: { what: typeof what === 'string' ? what : before, cents } }
}

export const changeContact: FormFor<'change-contact'> = {
  says: w(
    '问清本人：号码对不对、愿意怎么通知。只填要改的，空着的不动；归档以前随时能改。',
    'Ask them: is the number right, how do they want to be told. Fill in only what changes; possible until the file is closed.',
  ),
  fields: [
    { type: 'party', name: 'party', label: whichParty },
    {
      type: 'party-input',
      name: 'change',
      label: w('改成', 'Change to'),
      asks: ['telephone', 'mail', 'address', 'tellBy', 'language'],
    },
  ],
}

export const showIdentity: FormFor<'show-identity'> = {
  says: w('只记看过哪种证件，不记号码。', 'Only which paper was shown, never its number.'),
  fields: [
    { type: 'party', name: 'party', label: whichParty, among: (party) => party.identityShown === undefined },
    {
      type: 'line',
      name: 'paper',
      label: w('看的是什么证件', 'Which paper'),
      max: 60,
      suggestions: [
        w('居民身份证', 'Resident identity card'),
        w('户口簿', 'Household register'),
        w('营业执照', 'Business licence'),
        w('港澳台居民居住证', 'Residence permit'),
        w('护照', 'Passport'),
      ],
    },
  ],
}

export const inviteParty: FormFor<'invite-party'> = {
  says: w(
    '邀请里写明：自愿、免费、可以不来、来不来都不影响打官司。提交后会显示邀请码，只显示一次。',
    'The invitation says: voluntary, free, may be declined, costs no right. Its code is shown once after this.',
  ),
  fields: [
    { type: 'party', name: 'party', label: w('邀请谁', 'Whom'), among: (party) => party.consent === 'open' },
    {
      type: 'choice',
      name: 'way',
      label: w('怎么送到', 'By which way'),
      options: optionsOf(invitationWayNames),
    },
  ],
}

export const giveConsent: FormFor<'give-consent'> = {
  says: w(
    '调解要各方自愿（人民调解法第十七条）。请先念完或给对方看完权利义务告知书。',
    'Mediation needs a free yes of each party (art. 17). Read out or hand over the rights notice first.',
  ),
  fields: [
    { type: 'party', name: 'party', label: whichParty, among: (party) => party.consent !== 'given' },
    {
      type: 'choice',
      name: 'how',
      label: w('怎么表示同意的', 'How they said yes'),
      options: optionsOf(heardConsentNames),
    },
    {
      type: 'tick',
      name: 'rightsTold',
      label: w('权利义务', 'Rights and duties'),
      says: w(
        '已经告知：自愿、免费、保密，可以随时退出，可以去法院。',
        'Told: voluntary, free, confidential, may leave at any time, may go to court.',
      ),
    },
  ],
}

export const refuseConsent: FormFor<'refuse-consent'> = {
  says: w(
    '明确不愿意，就不能调解。系统会告诉各方还有哪些办法。',
    'A clear no ends it. Each party is told which ways remain open.',
  ),
  grave: true,
  fields: [
    { type: 'party', name: 'party', label: whichParty },
    {
      type: 'prose',
      name: 'reason',
      label: w('对方说的理由', 'Their reason'),
      max: 500,
      rows: 2,
      optional: true,
    },
  ],
}

export const askQuestion: FormFor<'ask-question'> = {
  fields: [
    { type: 'party', name: 'party', label: whichParty },
    { type: 'prose', name: 'text', label: w('问什么', 'Question'), max: 1000, rows: 3 },
  ],
}

export const answerQuestion: FormFor<'answer-question'> = {
  says: w('答复只有提问的这一方看得到。', 'Only the party who asked will see it.'),
  fields: [
    {
      type: 'party',
      name: 'party',
      label: w('答复谁', 'To whom'),
      among: (party, { matter }) => matter.questions.some((question) => question.party === party.id),
    },
    { type: 'prose', name: 'text', label: w('答复', 'Answer'), max: 1000, rows: 3 },
  ],
}
