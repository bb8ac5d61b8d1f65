import type { AgreementPaper } from '../src/index.ts'

/** The instant at which the tests print. */
export const at = new Date('2026-11-22T08:00:00Z')

/** A small drawing that stands for a square code. */
export const qrSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h1v1H0zM1 1h1v1H1z"/></svg>'

export const committee = '湖滨街道人民调解委员会'

export const agreement: AgreementPaper = {
  number: '（2026）湖滨人调字第12号',
  committee,
  parties: [
    {
      kind: 'person',
      name: '阿卜杜热依木·吐尔逊',
      sex: '男',
      ethnicGroup: '维吾尔族',
      age: 46,
      occupation: '货车司机',
      contact: '199 0000 0001',
      address: '湖滨街道柳荫社区3号楼',
    },
    {
      kind: 'organisation',
      name: '青禾建筑工程有限公司',
      address: '工业路18号',
      representative: '周启明',
      post: '经理',
    },
  ],
  facts: '双方因拖欠运费发生纠纷。\n各方对车次和单价均无异议。',
  clauses: ['公司支付运费人民币柒万柒仟元整。', '申请人放弃逾期利息。'],
  performance: { way: '银行转账', place: '街道调解中心', time: '2026年11月28日前' },
  mediators: ['王敏'],
  recorder: '赵小禾',
  signedOn: '2026-11-22',
}
