// As many matters as all of Sweden's groups would raise in fifteen years, all in one collaboration, which is harder
// than it will ever be. Written with SQL, the same each time, with nothing random in it. Nobody in it is real.

const matters = 300_000
/** Everything up to here has ended; of what came later most is worked on. */
export const endedUntil = matters - 15_000

/** Where all of them are. */
export const collaboration = 'vastmanland'

/** The account of somebody with twelve roles, who has raised some of them. */
export const account = `md5('konto med tolv roller')::uuid`

/** The groups that have seats, the busiest first. */
export const busy = `
  create temp table busy as
  select body_id as id, (row_number() over (order by count(*) desc, body_id))::int as place,
    count(*) over ()::int as among
  from seat where collaboration_id = '${collaboration}' and valid @> current_date group by body_id`

/** A word of some, the first of them more often: chosen by the row's number and a number of its own. */
const pick = (words: readonly string[], own: number) =>
  `(array['${words.join("','")}'])[1 + floor(${words.length} * (((n * ${own}) % 9973) / 9973.0) ^ 2)::int]`

const what =
  'hemgång läkemedel vårdplan elevhälsa hjälpmedel rehabilitering tandvård skolfrånvaro demensvård utskrivning missbruk samtycke journal hemsjukvård korttidsboende praktikplats tolkning suicidprevention fallskador ungdomsmottagning'.split(
    ' ',
  )
const how =
  'gemensam samordnad tidig trygg digital likvärdig förebyggande tillgänglig snabb hållbar'.split(
    ' ',
  )
const whom = 'äldre barn unga anhöriga nyanlända patienter elever medarbetare föräldrar'.split(' ')

const many = `
  insert into matter (
    collaboration_id, id, number_year, number_in_year, kind, state, title, question, wanted, concerns, sectors,
    raised_by_account_id, raised_by_name, raised_by_hat, raised_at, origin_body_id, handling_body_id, body_ids,
    merged_into_id, published_at, outcome, created_at, changed_at, version
  )
  select
    '${collaboration}', md5('ärende ' || n)::uuid, extract(year from at)::int, n,
    (array['question', 'question', 'question', 'question', 'information', 'question', 'question', 'focusAssignment',
      'analysisRequest', 'jointDocumentProposal'])[1 + n % 10],
    state,
    ${pick(how, 7919)} || ' ' || ${pick(what, 6101)} || ' för ' || ${pick(whom, 3571)},
    'Vi ser att ' || ${pick(what, 4441)} || ' och ' || ${pick(what, 5087)} || ' fungerar olika hos oss. Det drabbar '
      || ${pick(whom, 2843)} || ', som får vänta. Vi behöver komma överens om en ' || ${pick(how, 8681)}
      || ' ordning för ' || ${pick(what, 9533)} || '. Se vår rapport b' || n / 5 || '.'
      || case when n % 100 = 2 then ' Även sommarbemanning berörs.' else '' end
      || case when n % 10000 = 12 then ' Rullstolsgarage saknas.' else '' end,
    'En ' || ${pick(how, 1777)} || ' rutin som gäller lika hos alla.',
    concerns, array['vard', 'socialtjanst'],
    case when n % 3000 = 0 then ${account} else md5('konto ' || n % 500)::uuid end, 'Exempel Exempelsson ' || n % 500,
    jsonb_build_object('kind', 'body', 'id', '${collaboration}:x' || n % 500, 'collaborationId', '${collaboration}',
      'bodyId', origin.id, 'seatId', origin.id || '/x', 'role', 'member', 'as', 'member', 'isChair', false),
    at, origin.id, handling.id,
    case when origin.id = handling.id then array[origin.id] else array[origin.id, handling.id] end,
    case when state = 'merged' then md5('ärende ' || n - 1)::uuid end,
    case when n % 10 < 3 then at + interval '3 days' end,
    case when state in ('closed', 'declined') then 'Gruppen rekommenderar en gemensam rutin.' end,
    at, least(at + (n * 31 % 200) * interval '1 day', timestamptz '2026-11-20'), 4
  from generate_series(1, ${matters}::bigint) as n
  cross join lateral (select
    timestamptz '2011-01-10' + n * interval '27 minutes' as at,
    case
      when n <= ${endedUntil} then (array['closed', 'closed', 'closed', 'closed', 'closed', 'closed', 'closed',
        'declined', 'closed', 'merged'])[1 + (n / 7) % 10]
      when n % 50 = 11 then 'raised' when n % 100 = 12 then 'askedBack' else 'inPreparation'
    end as state,
    array['region-vastmanland', ${pick(['vasteras', 'sala', 'koping', 'arboga'], 2713)},
      ${pick(['fagersta', 'norberg', 'kungsor', 'hallstahammar', 'surahammar', 'skinnskatteberg'], 4021)}] as concerns
  ) as made
  join busy as origin on origin.place = 1 + floor(origin.among * (((n * 5939) % 9973) / 9973.0) ^ 2)::int
  join busy as handling on handling.place =
    case when n % 4 = 0 then 1 + floor(handling.among * (((n * 3301) % 9973) / 9973.0) ^ 2)::int else origin.place end`

/** What happened to each: raised, received or declined, closed. */
const steps = `
  insert into matter_event (collaboration_id, matter_id, number, at, kind, by_account_id, by_name, by_hat, is_public, data)
  select '${collaboration}', id, step, raised_at + step * interval '2 days', happened.kind, raised_by_account_id, raised_by_name,
    raised_by_hat, true, jsonb_build_object('bodyId', handling_body_id)
  from matter
  cross join lateral (values (1, 'raised'), (2, case state when 'declined' then 'declined' when 'merged' then 'merged'
    else 'accepted' end), (3, 'closed')) as happened (step, kind)
  where raised_by_name like 'Exempel Exempelsson %' and (step < 3 or state = 'closed') and (step = 1 or state <> 'raised')`

/** Every matter, and what has happened to it. */
export const manyMatters = [many, steps] as const
