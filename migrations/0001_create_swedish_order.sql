-- What every later change stands on: three extensions, and the Swedish order of letters.
-- breaking: no

-- Exclusion constraints that compare an id with = and a period with && in one index.
create extension if not exists btree_gist;
-- Search: å, ä, ö typed as a, a, o; and words that are nearly right.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Å, Ä, Ö last, in that order; V and W are two letters; Ü sorts as Y; Æ and Ø beside Ä and Ö.
-- The name 'sv-SE' would be accepted by the embedded database too, and sort wrongly without a word: it has no
-- Swedish data. There, and wherever rules can be given, the order is spelled out.
do $$
begin
  if current_setting('server_version_num')::integer >= 160000 then
    execute $rules$
      create collation sv (
        provider = icu,
        locale = 'und',
        rules = '& D << đ <<< Đ << ð <<< Ð & Y << ü <<< Ü << ű <<< Ű
                 & z < å <<< Å < ä <<< Ä << æ <<< Æ < ö <<< Ö << ø <<< Ø << ő <<< Ő'
      )
    $rules$;
  else
    create collation sv (provider = icu, locale = 'sv-SE');
  end if;
end
$$;
