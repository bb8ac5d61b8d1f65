import { type Form, type FormFor, type Option, type Sight, w } from './form.ts'

/** What the mediator goes through; what the house can see for itself stands behind it. */
function checks({ matter: { agreement } }: Sight): readonly Option[] {
  const seen = (agreement?.statusWords ?? []).map(({ word }) => `“${word}”`)
  const mind =
    seen.length === 0
      ? w('系统没有发现这类词', 'no such word was found')
      : w(`协议里写到${seen.join('、')}，请特别留意`, `it says ${seen.join(', ')}: please mind that`)
  return [
    check(
      'concrete',
      '写得具体：金额、日子、账户都清楚，能照着办',
      'Concrete: amounts, days and accounts are clear',
      w(
        '各期相加等于总额，日子都不早于协议，系统已核',
        'the parts add up and no day lies before the agreement',
      ),
    ),
    check('lawful', '不违反法律，也不违背公序良俗', 'Lawful, and not against good morals'),
    check(
      'capable',
      '各方都能为自己作主；不能的，有监护人或受委托的人在场',
      'Everybody can answer for themselves, or a guardian or agent does',
    ),
    check(
      'no-status',
      '不决定身份关系（婚姻、收养等）：那些要由登记机关或法院办',
      'It decides no status such as marriage or adoption',
      mind,
    ),
    check('third-parties', '不损害别人、集体和国家的利益', 'It is at nobody else’s cost'),
    check(
      'voluntary',
      '各方都是自愿的，没有人被逼、被骗',
      'Everybody does so freely; nobody was pressed or misled',
    ),
  ]
}

const check = (value: string, zh: string, en: string, seen?: { zh: string; en: string }): Option => ({
  value,
  words: seen === undefined ? w(zh, en) : w(`${zh}（${seen.zh}）`, `${en} (${seen.en})`),
})

const askForSeal: FormFor<'ask-for-seal'> = {
  says: w(
    '请把协议从头到尾再看一遍，一项一项核对，都没问题再勾。盖章的人看到的就是您核对过的这一版。',
    'Please read the agreement once more from the beginning and tick what you have checked. The keeper of the seal sees this very version.',
  ),
  fields: [
    {
      type: 'several',
      name: 'checked',
      label: w('逐项核对', 'Check one by one'),
      options: checks,
    },
  ],
  body: (values, { agreement }) => ({ agreement: agreement?.version, checked: values.checked ?? [] }),
}

const affixSeal: FormFor<'affix-seal'> = {
  says: w(
    '调解员已经逐项核对，各方都签好了。请您再看一遍协议：盖上章，协议当时生效，不能收回。',
    'The mediator has checked it and all have signed. Please read it once more: with the seal it takes effect at this moment and cannot be taken back.',
  ),
  grave: true,
  fields: [],
  body: (_values, { agreement }) => ({ agreement: agreement?.version }),
}

const fileSignedPaper: FormFor<'file-signed-paper'> = {
  says: w(
    '打印协议，各方在纸上签好，把每一页拍清楚。页脚有文本码，照着填：对不上，就不是这一版。',
    'Print the agreement, have it signed, photograph each page. The code at the foot of the pages says that it is this version.',
  ),
  fields: [
    {
      ...{ type: 'line', name: 'code', max: 60 },
      label: w('纸上的文本码', 'The code on the paper'),
      hint: w('在“协议书”每一页的页脚', 'At the foot of each page of the agreement'),
    },
    { type: 'photos', name: 'pages', most: 40, label: w('签好的每一页', 'Every signed page') },
  ],
  body: (values, { agreement }) => ({
    agreement: agreement?.version,
    code: values.code,
    pages: values.pages ?? [],
  }),
}

export const sealingForms = {
  'ask-for-seal': askForSeal,
  'affix-seal': affixSeal,
  'file-signed-paper': fileSignedPaper,
} satisfies Record<string, Form>
