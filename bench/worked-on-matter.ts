import { collaboration } from './synthetic-matters.ts'

/** Its number, as an address has it. */
export const workedOnNumber = '2026-999999'

/** Which it is. */
export const workedOnId = `md5('långt ärende')::uuid`

/** The matter with 40 events and 60 papers, in the group where the roles begin: every third paper in two versions. */
export const workedOn = [
  `insert into matter (collaboration_id, id, number_year, number_in_year, kind, state, title, question, wanted, concerns,
     sectors, raised_by_account_id, raised_by_name, raised_by_hat, raised_at, origin_body_id, handling_body_id, body_ids,
     published_at, created_at, changed_at, version)
   select '${collaboration}', ${workedOnId}, 2026, 999999, 'question', 'inPreparation', 'Trygg hemgång i hela länet',
     repeat('När någon skrivs ut en fredag ska hjälpmedel, läkemedel och hemtjänst vara på plats. ', 20) || E'\\n\\n'
       || repeat('I dag gör vi på elva olika sätt. ', 20),
     'En rutin som gäller lika på alla avdelningar och i alla kommuner.',
     (select array_agg(id::text order by id) from principal where collaboration_id = '${collaboration}'),
     array['vard', 'socialtjanst'], md5('konto 1')::uuid, 'Exempel Exempelsson 1', one.raised_by_hat,
     '2026-01-12', mine.id, mine.id, array[mine.id], '2026-01-15', '2026-01-12', '2026-11-19', 44
   from (select raised_by_hat from matter where id = md5('ärende 1')::uuid) as one, (
     select busy.id from busy join seat on seat.body_id = busy.id
     join mandate on mandate.seat_id = seat.id and mandate.person_id = 'exempel-tolv-roller'
     order by busy.place limit 1
   ) as mine`,
  `insert into matter_event (collaboration_id, matter_id, number, at, kind, by_account_id, by_name, by_hat, is_public, data)
   select '${collaboration}', ${workedOnId}, n, timestamptz '2026-01-12' + n * interval '7 days', happened.kind, md5('konto 1')::uuid,
     'Exempel Exempelsson 1', raised_by_hat, happened.kind in ('raised', 'accepted', 'published', 'registered'),
     jsonb_build_object('bodyId', handling_body_id, 'principalId', concerns[1 + n % 11], 'name', 'Underlag ' || n,
       'version', n, 'registrationNumber', 'RV ' || n, 'due', '2026-12-01')
   from matter, generate_series(1, 40) as n, lateral (select case n when 1 then 'raised' when 2 then 'accepted'
     when 3 then 'published' else (array['textSaved', 'paperAdded', 'commented', 'asked', 'registered', 'paperAdded',
       'answered', 'shared'])[1 + n % 8] end as kind) as happened
   where id = ${workedOnId}`,
  `insert into matter_paper (collaboration_id, matter_id, id, version, name, hash, size, content_kind, at, by_account_id,
     by_name)
   select '${collaboration}', ${workedOnId}, md5('underlag ' || n)::uuid, version, 'Underlag ' || n || ' från huvudmannen.pdf',
     encode(sha256(('underlag ' || n)::bytea), 'hex'), 100000 + n, 'pdf',
     timestamptz '2026-02-01' + (n + 60 * version) * interval '1 day', md5('konto 1')::uuid, 'Exempel Exempelsson 1'
   from generate_series(1, 60) as n, generate_series(1, 2) as version where version = 1 or n % 3 = 0`,
  `insert into matter_ask (collaboration_id, matter_id, id, principal_id, question, due_on, at, by_account_id, by_name,
     answer, answered_at, answered_by_name)
   select '${collaboration}', ${workedOnId}, md5('fråga i långt ärende ' || n)::uuid, concerns[1 + n], 'Hur gör ni i dag?',
     '2026-12-01', '2026-03-01', md5('konto 1')::uuid, 'Exempel Exempelsson 1', case when n > 4 then 'Så här.' end,
     case when n > 4 then timestamptz '2026-04-01' end, case when n > 4 then 'Exempel Exempelsson 2' end
   from matter, generate_series(1, 10) as n where id = ${workedOnId}`,
  `insert into matter_comment (collaboration_id, matter_id, id, text, at, by_account_id, by_name, by_hat)
   select '${collaboration}', ${workedOnId}, md5('kommentar ' || n)::uuid, 'Det här behöver vi tala om när vi ses.',
     timestamptz '2026-03-01' + n * interval '1 day', md5('konto 1')::uuid, 'Exempel Exempelsson 1', raised_by_hat
   from matter, generate_series(1, 10) as n where id = ${workedOnId}`,
  `insert into matter_text (collaboration_id, matter_id, version, text, at, by_account_id, by_name)
   select '${collaboration}', ${workedOnId}, n, repeat('Gruppen föreslår att rutinen prövas på två avdelningar. ', 60),
     timestamptz '2026-03-01' + n * interval '1 day', md5('konto 1')::uuid, 'Exempel Exempelsson 1'
   from generate_series(1, 12) as n`,
]
