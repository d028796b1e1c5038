-- The kinds of value that every table of the register is made of.
-- breaking: no

-- An id is compared and sorted letter by letter: the same on every engine, whatever its language.
create domain identifier as text collate "C"
  constraint identifier_is_not_empty check (value <> '');

-- A text that somebody is meant to read.
create domain plain_text as text
  constraint text_is_not_empty check (btrim(value) <> '');

-- A date as precise as its source: 2016, 2017-spring, 2016-06 or 2017-01-01. A missing part is never filled in.
create domain partial_date as text
  constraint partial_date_is_year_season_month_or_day
  check (value ~ '^[0-9]{4}(-(spring|autumn|[0-9]{2}(-[0-9]{2})?))?$');

-- The first and the last day a partial date may mean: the same as earliest and latest in src/shared/partial-date.ts.
create function first_day_of(partial text) returns date
  language sql immutable strict parallel safe
  return case
    when partial like '%-spring' or length(partial) = 4 then make_date(left(partial, 4)::int, 1, 1)
    when partial like '%-autumn' then make_date(left(partial, 4)::int, 7, 1)
    when length(partial) = 7 then make_date(left(partial, 4)::int, right(partial, 2)::int, 1)
    else make_date(left(partial, 4)::int, substr(partial, 6, 2)::int, right(partial, 2)::int)
  end;

create function last_day_of(partial text) returns date
  language sql immutable strict parallel safe
  return case
    when partial like '%-spring' then make_date(left(partial, 4)::int, 6, 30)
    when partial like '%-autumn' or length(partial) = 4 then make_date(left(partial, 4)::int, 12, 31)
    when length(partial) = 7 then (first_day_of(partial) + interval '1 month' - interval '1 day')::date
    else first_day_of(partial)
  end;

-- The days a period covers: all the days its dates may mean. A period that ends before it begins comes out
-- empty, so that each table can refuse it by a rule with a name.
create function days_of(from_text text, until_text text, seen_from_text text) returns daterange
  language sql immutable parallel safe
  return case
    when last_day_of(until_text) < first_day_of(coalesce(from_text, seen_from_text)) then daterange 'empty'
    else daterange(first_day_of(coalesce(from_text, seen_from_text)), last_day_of(until_text), '[]')
  end;
