/** What parties read of the way of their agreement to the court. */
export const confirmationWords = {
  zh: {
    ConfirmationAgreedYou: '您说愿意一起申请司法确认。',
    ConfirmationAgreedOther: '对方说愿意一起申请司法确认。要双方都愿意才能申请；愿不愿意，由您定。',
    ConfirmationTakenBackYou: '您改了主意，先不申请司法确认。协议照样有效；再想申请的，可以再说一次。',
    ConfirmationTakenBackOther: '有一方改了主意，先不申请司法确认。协议照样有效，还是要按约定办。',
    ConfirmationRequested: '申请司法确认的材料交到了{court}。法院会通知双方，请留意电话。',
    ConfirmationValid: '法院{day}裁定协议有效。对方不履行的，可以向法院申请强制执行。',
    ConfirmationDismissed:
      '法院{day}裁定驳回司法确认的申请：{reason}。可以重新调解、改一份协议，也可以就这件事向法院起诉。',
    ConfirmationNotAccepted:
      '法院{day}没有受理司法确认的申请：{reason}。可以重新调解、改一份协议，也可以就这件事向法院起诉。',
    ConfirmationWithdrawn: '司法确认的申请{day}撤回了。协议照样有效，还是要按约定办。',
    ConfirmationReminded:
      '提醒：想请法院确认这份协议的，可以申请到{day}，要双方一起，不收费。不申请，协议也一样有效。',
  },
  en: {
    ConfirmationAgreedYou: 'You said that you want the court to confirm it.',
    ConfirmationAgreedOther:
      'The other side wants the court to confirm it. Both must want it; whether you do is up to you.',
    ConfirmationTakenBackYou:
      'You have changed your mind: the court is not asked for now. The agreement still binds; you can say yes again.',
    ConfirmationTakenBackOther:
      'One of you has changed their mind: the court is not asked for now. The agreement still binds as before.',
    ConfirmationRequested:
      'The papers for confirmation have gone to {court}. The court will tell both of you; please answer the telephone.',
    ConfirmationValid:
      'On {day} the court confirmed the agreement. If the other side does not keep it, you may ask the court to enforce it.',
    ConfirmationDismissed:
      'On {day} the court dismissed the application: {reason}. You may mediate anew and change the agreement, or sue.',
    ConfirmationNotAccepted:
      'On {day} the court did not accept the application: {reason}. You may mediate anew and change the agreement, or sue.',
    ConfirmationWithdrawn: 'On {day} the application was withdrawn. The agreement still binds as before.',
    ConfirmationReminded:
      'A reminder: the court can be asked to confirm this agreement until {day}, by both of you together and free of charge. Without that it binds all the same.',
  },
} as const
