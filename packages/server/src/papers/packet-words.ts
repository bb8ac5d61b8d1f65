import type { PacketKind } from '@jiefen/domain/region'

interface PacketWords {
  /** What to do, one after the other. */
  readonly steps: readonly string[]
  readonly bring: readonly string[]
}

const common = ['身份证原件和复印件；单位带营业执照、法定代表人身份证明', '调解协议书原件']
const paid = '收款、转账、催要的凭证'
const whereToAsk = '先到人民法院诉讼服务窗口，问清由哪一家法院管'
const address = '对方现在的住址、电话，没有地址文书送不到'

/** How each way is taken, for somebody who has never been to a court; every rule of it stands in the words of the region’s table. */
export const packetWords: Readonly<Record<PacketKind, PacketWords>> = {
  suit: {
    steps: [
      `${whereToAsk}，索取起诉状的样式。`,
      '起诉状写清：谁告谁，要什么，凭什么。协议和履行情况都在本材料里，可以照着写。',
      '递交起诉状和证据。法院也可能先请双方再调解一次，同意不同意由您定。',
    ],
    bring: [...common, paid, address],
  },
  'payment-order': {
    steps: [
      '先看合不合适：只要钱；您不欠对方的；对方有地址能送到。有一样不合，就不要走这条路。',
      '看一遍《支付令申请书》，空白处填好，签名。',
      `${whereToAsk}，递交申请书和材料。`,
      '对方在法定期限内书面异议的，支付令失效，您还可以起诉；不付钱也不异议的，您可以申请强制执行。',
    ],
    bring: [...common, paid, address],
  },
  'wage-order': {
    steps: [
      '看一遍《支付令申请书》，空白处填好，由劳动者本人签名。',
      `${whereToAsk}，持调解协议书递交申请。`,
      '对方书面异议的，支付令失效，您还可以依法仲裁或者起诉，可以到法律援助机构请人帮忙。',
    ],
    bring: [...common, '工资条、考勤、工伤诊断等能说明欠款的材料', paid, address],
  },
  notary: {
    steps: [
      '要双方都愿意，一起到公证处去；对方不愿意的，走不了这条路。',
      '请公证处把协议办成有强制执行效力的债权文书：协议里要写明欠什么、欠多少、什么时候给，债务人愿意接受强制执行。',
      '办好以后对方再不履行，可以直接向人民法院申请执行，不用再打官司。',
    ],
    bring: [
      '双方的身份证原件；单位带营业执照、法定代表人身份证明',
      '调解协议书原件',
      '协议履行情况记录（在本材料里）',
    ],
  },
  enforcement: {
    steps: [
      '看一遍《强制执行申请书》，空白处填好，签名。',
      `${whereToAsk}，递交申请书、法院的裁定书和材料。`,
      '知道对方有房、车、存款、工资的，把线索写下来一起交，执行会快得多。',
    ],
    bring: [...common, '法院确认调解协议有效的裁定书', paid, address, '您自己的收款账户'],
  },
}
