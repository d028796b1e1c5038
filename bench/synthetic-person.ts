import { account, collaboration, endedUntil } from './synthetic-matters.ts'

/** Somebody who is the deputy in the support of eight groups, and official and registrar at two principals. */
const person = [
  `insert into account (id, display_name, is_example, created_at) values (${account}, 'Maj Exempeldotter', true, now())`,
  `insert into person (collaboration_id, id, name, is_example)
   values ('${collaboration}', 'exempel-tolv-roller', 'Maj Exempeldotter', true)`,
  `insert into account_person (collaboration_id, account_id, person_id)
   values ('${collaboration}', ${account}, 'exempel-tolv-roller')`,
  `insert into mandate (collaboration_id, id, seat_id, person_id, held_as, from_text)
   select '${collaboration}', 'exempel-tolv-roller-' || row_number() over (order by place), seat_id,
     'exempel-tolv-roller', 'deputy', '2024'
   from (
     select distinct on (busy.place) busy.place, seat.id as seat_id from busy
     join seat on seat.collaboration_id = '${collaboration}' and seat.body_id = busy.id and seat.valid @> current_date
       and seat.role in ('leadSupportOfficial', 'groupLead', 'supportOfficial', 'convener', 'programmeCoordinator')
     order by busy.place, seat.id limit 8
   ) as supports`,
  `insert into authority_assignment (collaboration_id, id, principal_id, person_id, role, from_text)
   select '${collaboration}', 'exempel-tolv-roller-' || principal || '-' || role, principal, 'exempel-tolv-roller', role,
     '2024'
   from unnest(array['region-vastmanland', 'vasteras']) as principal, unnest(array['official', 'registrar']) as role`,
]

/** What waits for them beside the intake: asks, missing numbers, drafts. */
const waiting = [
  `insert into matter_ask (collaboration_id, matter_id, id, principal_id, question, due_on, at, by_account_id, by_name)
   select '${collaboration}', md5('ärende ' || ${endedUntil} + n)::uuid, md5('fråga ' || n)::uuid,
     (array['region-vastmanland', 'vasteras', 'sala', 'koping', 'arboga'])[1 + n % 5],
     'Hur gör ni i dag, hur många gäller det, och vad skulle en gemensam ordning kosta hos er?',
     case when n % 3 > 0 then date '2026-11-01' + n % 90 end, timestamptz '2026-10-01', md5('konto 1')::uuid,
     'Exempel Exempelsson 1'
   from generate_series(1, 300) as n`,
  `insert into register_entry (
     collaboration_id, id, matter_id, principal_id, occasion, record_kind, record_id, record_version, direction, dated_on,
     subject, body_id, receiver_ids, registration_number, registered_at, registered_by_name, created_at, created_by_name
   )
   select '${collaboration}', md5('post ' || principal || n)::uuid, md5('ärende ' || n)::uuid, principal, 'finalised',
     'outcome', md5('ärende ' || n)::uuid, 1, 'in', timestamptz '2011-01-20' + n * interval '27 minutes',
     'Gemensam ordning', 'chefsforum', array[principal],
     case when n <= 49900 then 'RV ' || n end, case when n <= 49900 then now() end,
     case when n <= 49900 then 'Exempel Exempelsson' end, now(), 'Exempel Exempelsson'
   from generate_series(1, 50000) as n, unnest(array['region-vastmanland', 'vasteras']) as principal`,
  `insert into matter (collaboration_id, id, kind, state, title, question, wanted, concerns, sectors,
     raised_by_account_id, raised_by_name, raised_by_hat, origin_body_id, handling_body_id, body_ids, created_at, changed_at)
   select '${collaboration}', md5('utkast ' || n)::uuid, 'question', 'draft', 'Utkast ' || n, '', '', '{}', '{}', ${account},
     'Maj Exempeldotter', '{}', busy.id, busy.id, array[busy.id], '2026-11-01', '2026-11-02'
   from generate_series(1, 4) as n, busy where busy.place = 1`,
]

/** Somebody with twelve roles, and what waits for them. */
export const everywhere = [...person, ...waiting] as const
