/** A fault of the database that a person can mend: its words are shown as they are, without a trace. */
export class DatabaseFault extends Error {}
