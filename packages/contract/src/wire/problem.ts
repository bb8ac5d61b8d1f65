import Type, { type Static } from 'typebox'

/**
 * RFC 9457. `title` is for a person, in their language; `code` is for a program and never changes;
 * `facts` carries what a refusal knows, for example who changed the matter meanwhile.
 */
export const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.Optional(Type.String()),
    code: Type.String(),
    facts: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    faults: Type.Optional(Type.Array(Type.Object({ field: Type.String(), problem: Type.String() }))),
    request: Type.Optional(Type.String()),
  },
  { $id: 'Problem' },
)
export type Problem = Static<typeof Problem>
