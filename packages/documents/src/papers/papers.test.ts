import { describe, expect, test } from 'vitest'
import { agreement, at, committee, qrSvg } from '../../testing/papers.ts'
import { opened, printed, wordsOf } from '../../testing/reading.ts'
import { printOutline } from '../outline/index.ts'
import { printInvitationLetter } from './invitation-letter.ts'
import { noticeOfDeclineOutline } from './notice-of-decline.ts'
import { noticeOfTerminationOutline } from './notice-of-termination.ts'
import { oralAgreementOutline } from './oral-agreement.ts'
import { printPoster } from './poster.ts'
import { printReceipt } from './receipt.ts'
import { rightsNoticeOutline } from './rights-notice.ts'
import { sessionRecordOutline } from './session-record.ts'

const number = '（2026）湖滨人调字第12号'

const papers = {
  'oral agreement': {
    paper: printOutline(
      oralAgreementOutline({
        number,
        committee,
        parties: agreement.parties,
        dispute: '邻里纠纷',
        facts: '楼上渗水到楼下。',
        content: '三日内修好防水层。',
        performance: '赔偿款已当场付清。',
        mediators: ['王敏'],
        agreedOn: '2026-11-22',
      }),
      at,
    ),
    says: [
      '人民调解口头协议登记表',
      '楼上渗水到楼下。',
      '三日内修好防水层。',
      '赔偿款已当场付清。',
      '本协议自各方当事人达成协议之日起生效（《中华人民共和国人民调解法》第三十条）',
      '2026年11月22日',
    ],
  },
  'notice of decline': {
    paper: printOutline(
      noticeOfDeclineOutline({
        number,
        unit: '湖滨街道矛盾纠纷调解中心',
        addressee: '李明',
        subject: '征收补偿决定',
        reportedOn: '2026-11-20',
        reason: '这不是民间纠纷。',
        basis: '《人民调解工作若干规定》第二十二条',
        route: '您可以申请行政复议。',
        whereToGo: [{ name: '行政复议窗口', address: '建设路6号', phone: '000-0000 0123' }],
        reviewedBy: { name: '区综治中心' },
        decidedOn: '2026-11-22',
      }),
      at,
    ),
    says: [
      '李明：您于2026年11月20日',
      '这不是民间纠纷。',
      '第二十二条',
      '您可以申请行政复议。',
      '行政复议窗口（建设路6号，电话000-00000123）',
      '不影响您依法通过仲裁、行政、司法等途径',
      '可以向区综治中心提出',
      '湖滨街道矛盾纠纷调解中心（印章）2026年11月22日',
    ],
  },
  'notice of termination': {
    paper: printOutline(
      noticeOfTerminationOutline({
        number,
        committee,
        parties: ['李明', '张华'],
        dispute: '劳动报酬纠纷',
        acceptedOn: '2026-10-20',
        endedOn: '2026-11-19',
        reason: '分歧较大，难以达成协议。',
        remedies: [
          { way: '申请仲裁', words: '时效一年。', whereToGo: { name: '仲裁院' } },
          { way: '向人民法院起诉', words: '带上起诉状。' },
        ],
      }),
      at,
    ),
    says: [
      '李明、张华：',
      '分歧较大，难以达成协议。',
      '第二十六条',
      '一、申请仲裁。时效一年。可以去：仲裁院。',
      '二、向人民法院起诉。带上起诉状。',
      '2026年11月19日',
    ],
  },
  'rights notice': {
    paper: printOutline(
      rightsNoticeOutline({ committee, committeePhone: '000-0000 0110', party: '李明', mediators: ['王敏'] }),
      at,
    ),
    says: [
      '人民调解不收取任何费用',
      '任何一方明确拒绝的，不得调解',
      '要求调解公开进行或者不公开进行',
      '可以要求回避',
      '如实陈述纠纷事实',
      '电话000-00000110',
      '通过仲裁、行政、司法等途径',
      '告知人（签名）王敏',
    ],
  },
  'invitation letter': {
    paper: printInvitationLetter(
      {
        number: 'HB-17',
        committee,
        addressee: '张华',
        subject: '楼上漏水的事',
        qrSvg,
        address: 'jiefen.example/y',
        code: '8F3K-27QM',
        contactPerson: '王敏',
        contactPhone: '000-0000 0110',
        answerBy: '2026-11-29',
        returnTo: '湖边村综治中心，湖边路1号',
        sentOn: '2026-11-22',
      },
      at,
    ),
    says: [
      '张华，您好：有人希望就“楼上漏水的事”',
      '8F3K-27QM',
      'jiefen.example/y',
      '自愿。',
      '免费。',
      '安全。',
      '我不愿意谈（不用写理由）',
      '湖边村综治中心，湖边路1号',
      '您不理会它，您的任何权利都不会因此受影响',
      '请在2026年11月29日前告诉我们',
      '000-00000110（王敏）',
    ],
  },
  poster: {
    paper: printPoster(
      {
        unitName: '湖滨街道柳荫社区矛盾纠纷调解中心',
        unitNameEn: 'Liuyin Community Centre',
        qrSvg,
        phones: [
          { label: '社区值班', labelEn: 'Community desk', number: '000-0000 0110' },
          { label: '街道中心', number: '000-0000 0111' },
        ],
      },
      at,
    ),
    says: [
      '柳荫社区',
      '有矛盾，来这里说',
      'Scanwithyourphone',
      '000-00000110',
      '000-00000111',
      '免费·自愿·保密',
      '您随时可以去法院起诉',
      'Youmaygotocourtatanytime',
    ],
  },
  receipt: {
    paper: printReceipt(
      {
        unit: '柳荫社区',
        number: 'HB-17',
        queryCode: '8F3K-27QM',
        qrSvg,
        registeredAt: '2026-11-22T15:04',
        answeredBy: { unit: '柳荫社区调委会', person: '王敏', phone: '000-0000 0110' },
        answerBy: '2026-11-25',
        nextSteps: ['联系您', '问对方', '约时间'],
      },
      at,
    ),
    says: [
      'HB-17',
      '8F3K-27QM',
      '2026年11月22日15时04分',
      '柳荫社区调委会王敏电话000-00000110',
      '2026年11月25日前答复您',
      '一、联系您二、问对方三、约时间',
    ],
  },
  'session record': {
    paper: printOutline(
      sessionRecordOutline({
        number,
        committee,
        session: 2,
        dispute: '运输合同纠纷',
        startedAt: '2026-11-21T09:30',
        endedAt: '2026-11-21T11:05',
        place: '一号调解室',
        open: false,
        parties: ['李明', '张华'],
        others: [{ name: '买买提江', role: '亲属' }],
        mediators: ['王敏'],
        rightsTold: '当面宣读。',
        course: [{ speaker: '李明', words: '运单都在。\n钱没给。' }],
        result: '同意分三期付清。',
      }),
      at,
    ),
    says: [
      '第2次',
      '2026年11月21日9时30分至11时05分',
      '方式不公开',
      '买买提江（亲属）',
      '当面宣读。',
      '李明：运单都在。钱没给。',
      '同意分三期付清。',
      '参加人买买提江：',
    ],
  },
}

describe.each(Object.entries(papers))('the %s', (_name, { paper, says }) => {
  test('says what it must, and nothing a machine forgot', async () => {
    const words = await wordsOf(paper)
    for (const part of says) expect(words).toContain(part)
    expect(words).not.toMatch(/undefined|none|null|\[object/)
  })

  test('has a title, a language and a structure', async () => {
    const { info } = await (await opened(paper)).getMetadata()
    expect(info).toMatchObject({ Language: 'zh-CN', Title: expect.stringMatching(/\p{Script=Han}{4}/u) })
  })
})

test('the square code is a drawing with words for who cannot see it', async () => {
  for (const { paper } of [papers.poster, papers.receipt, papers['invitation letter']]) {
    const tree = await (await (await opened(paper)).getPage(1)).getStructTree()
    expect(JSON.stringify(tree)).toContain('用手机扫描')
  }
})

test('the poster is one sheet, however long the names and however many the telephones', () => {
  const crowded = printPoster(
    {
      unitName: '某某自治州某某县某某镇某某村民委员会人民调解委员会暨矛盾纠纷调解中心',
      unitNameEn:
        'People’s Mediation Committee of a Village With a Very Long Name Indeed, In a Very Wide County',
      qrSvg,
      link: `jiefen.example/${'u'.repeat(40)}`,
      phones: Array.from({ length: 6 }, (_, index) => ({
        label: `值班电话${index}`,
        number: `000-0000 000${index}`,
      })),
      place: '某某路18号便民服务中心一楼东侧窗口',
      hours: '周一至周日 8:30—18:00，节假日照常',
    },
    at,
  )
  expect(printed(crowded).pages).toBe(1)
})
