/** What residents read when their matter goes up a level or comes back. */
export const climbWords = {
  zh: {
    LevelBegan: '{unit}要在{until}前办出结果。到时候还没有，会自动交到上一级，不用您再去找人。',
    LevelBeganTop: '{unit}要在{until}前办出结果。这里已经是最上面一级，到时候还没有，会有人督促。',
    LevelTakenUp: '{unit}接手了，要在{until}前办出结果。到时候还没有，会自动交到再上一级。',
    LevelDeemed: '{unit}没有按时说接手，按规定就算接手了，要在{until}前办出结果。',
    LevelReturned: '{unit}接着办，要在{until}前办出结果。到时候还没有，会再交到上一级，不能再退回来。',
    MatterMovedUpLimit:
      '{from}没有在期限内办出结果，按规定自动交到上面，由{to}来办，{from}帮着一起办。{to}要在{until}前接手。您不用重新说一遍。',
    MatterMovedUpAsked:
      '{from}请上面的{to}来办。原因：{why}。{to}要在{until}前接手，{from}帮着一起办。您不用重新说一遍。',
    MatterReturnedDown: '{from}看过以后，交回{to}来办。原因：{why}。同一级只能交回一次。',
  },
  en: {
    LevelBegan:
      '{unit} has until {until} to come to a result. If there is none by then, it goes up a level by itself; you need not ask anybody.',
    LevelBeganTop:
      '{unit} has until {until} to come to a result. This is the highest level; if there is none by then, somebody will press for it.',
    LevelTakenUp:
      '{unit} has taken it up and has until {until} to come to a result. If there is none by then, it goes up another level by itself.',
    LevelDeemed:
      '{unit} did not say in time that it takes it up. By the rule it counts as having done so, and has until {until} to come to a result.',
    LevelReturned:
      '{unit} goes on with it and has until {until} to come to a result. If there is none by then, it goes up again and cannot come back.',
    MatterMovedUpLimit:
      '{from} came to no result within its limit, so by the rule it went up by itself: {to} handles it now and {from} helps. {to} takes it up by {until}. You need not tell it again.',
    MatterMovedUpAsked:
      '{from} asked {to} above to handle it. Reason: {why}. {to} takes it up by {until}, and {from} helps. You need not tell it again.',
    MatterReturnedDown:
      '{from} looked at it and gave it back to {to}. Reason: {why}. One level may do that only once.',
  },
} as const
