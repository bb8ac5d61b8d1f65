import { inBoth, namesOf } from '../language/index.ts'

type Placeholder =
  | 'region'
  | 'number'
  | 'link'
  | 'unit'
  | 'until'
  | 'telephone'
  | 'count'
  | 'title'
  | 'code'
  | 'when'
  | 'place'

/** 编号、链接…: what a text can be filled with. */
export const placeholderNames = namesOf<Placeholder>({
  region: ['地区', 'region'],
  number: ['编号', 'number'],
  link: ['链接', 'link'],
  unit: ['单位', 'unit'],
  until: ['期限', 'limit'],
  telephone: ['电话', 'telephone'],
  count: ['条数', 'how many'],
  title: ['标题', 'title'],
  code: ['验证码', 'code'],
  when: ['时间', 'when'],
  place: ['地点', 'where'],
})

export const wordingsWords = inBoth(
  {
    title: '消息用语',
    says: '短信、邮件、信、电话和工作群里说的话。下面用编出来的编号和期限填好了，收到的就是这个样子。',
    onlyRead: '您可以看。要改，请找管全地区的系统管理员。',
    readers: '说给谁听',
    chinese: '中文',
    english: '英文',
    change: '改一改',
    changeOf: (what: string) => `改一改：${what}`,
    own: (when: string, by: string) => `${by} ${when} 改过`,
    subject: '标题',
    words: '说什么',
    wordsHint: '大括号里的，发的时候自动填。方括号里的一段，没有内容可填时整段不说，例如 [，{until}前]。',
    insert: '点一下，加到光标那里',
    must: '必须有',
    reads: '收到的样子',
    waiting: '正在看…',
    signs: (count: number, most: number) => `写了 ${count} 个字，最多 ${most} 个`,
    pieces: (signs: number, pieces: number) =>
      pieces === 1
        ? `填好后 ${signs} 个字，算 1 条短信`
        : `填好后 ${signs} 个字，超过 70 个，按 ${pieces} 条短信算`,
    faults: '改好这些才能保存：',
    save: '保存，下一条消息就这样说',
    saved: '改好了，下一条消息就这样说。',
    cancel: '不改了',
    putBack: '恢复本地原来的说法',
    putBackSure: '恢复成这样说：',
    putBackDone: '已恢复本地原来的说法。',
    yes: '恢复',
  },
  {
    title: 'Wordings',
    says: 'What text messages, mails, letters, calls and work groups say. Filled in with an invented number and limit: this is how it arrives.',
    onlyRead: 'You may read them. To change one, ask the system administrator of the whole region.',
    readers: 'Who reads it',
    chinese: 'Chinese',
    english: 'English',
    change: 'Change',
    changeOf: (what: string) => `Change: ${what}`,
    own: (when: string, by: string) => `Changed by ${by}, ${when}`,
    subject: 'Subject',
    words: 'What it says',
    wordsHint:
      'What stands in braces is filled in when it is sent. A part in square brackets is left out when there is nothing to fill in, such as [, before {until}].',
    insert: 'Tap one to put it where the cursor is',
    must: 'must be there',
    reads: 'How it arrives',
    waiting: 'Looking…',
    signs: (count: number, most: number) => `${count} signs written, ${most} at most`,
    pieces: (signs: number, pieces: number) =>
      pieces === 1
        ? `${signs} signs when filled in: one text message`
        : `${signs} signs when filled in, more than 70: paid as ${pieces} text messages`,
    faults: 'To save it, put these right:',
    save: 'Save: the next message says this',
    saved: 'Changed. The next message says this.',
    cancel: 'Leave it',
    putBack: 'Back to the region’s own',
    putBackSure: 'It will say again:',
    putBackDone: 'It says again what the region says.',
    yes: 'Yes, back',
  },
)
