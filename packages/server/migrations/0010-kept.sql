-- Settled and kept, counted over a period: what ended in it is a range of this index, however long the history.
create index end_of_mediation_by_time on matter_event (at)
  where type in ('AgreementTookEffect', 'MediationTerminated');
