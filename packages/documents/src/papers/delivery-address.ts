import type { Outline } from '../outline/index.ts'

/** 送达地址确认书: where papers reach a party later, also in court (dossier form F20). */
export type DeliveryAddressPaper = {
  readonly number: string
  readonly committee: string
  readonly party: string
  readonly address?: string | undefined
  readonly contact?: string | undefined
}

/** A form for one party to fill in: only what they have already said is printed. */
export const deliveryAddressOutline = (values: DeliveryAddressPaper): Outline => ({
  title: '送达地址确认书',
  subtitle: values.committee,
  number: values.number,
  face: 'form',
  blocks: [
    {
      is: 'form',
      rows: [
        [{ label: '案号', value: values.number }],
        [
          { label: '当事人', value: values.party },
          { label: '联系电话', value: values.contact },
        ],
        [{ label: '送达地址', value: values.address }],
        [{ label: '收件人' }, { label: '邮政编码' }],
        [{ label: '电子送达（手机号、邮箱等）' }],
        [{ label: '是否同意电子送达' }, { label: '代收人及电话' }],
      ],
    },
    {
      is: 'text',
      words:
        '填写说明：请当事人本人如实填写，地址有变化的，请及时书面告知调解组织。经您同意，本确认书可以在以后的程序中继续使用。',
    },
    {
      is: 'signatures',
      intro: '以上地址由我本人确认，准确、有效。',
      lines: [`当事人（签名、盖章或者按指印）　${values.party}`],
      foot: {},
    },
  ],
})
