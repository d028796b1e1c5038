import type { Language } from '../shared/language.ts'
import type { Group } from './commands.ts'

type Help = Readonly<Record<Group | 'all', string>>

const sv: Help = {
  all: `Rådslag från kommandoraden. Skriv till exempel:

  npm run -s radslag -- check charters/vastmanland

Kommandon
  check <mapp>                 kontrollera uppdragen i en mapp mot förteckningen i samma mapp
  import <mapp>                läs in en mapp i databasen
  export <samverkan> <mapp>    skriv ut en samverkan ur databasen som filer
  list                         visa vilka samverkan som finns i databasen
  account list [samverkan]     visa konton, vilka personer de är och deras hattar i dag
  account …                    lägg upp, koppla bort och stäng konton, ge uppdrag hos en huvudman
  provider list                visa var man kan logga in
  provider …                   lägg till, kontrollera, stäng och ta bort inloggningar
  trail verify [samverkan]     kontrollera att ingen har ändrat i händelseloggen
  mail status                  visa om mejl kommer fram
  version                      visa versionen
  help                         visa den här hjälpen; help account och help provider säger mer

Till check
  --datum ÅÅÅÅ-MM-DD           kontrollera som om det vore den dagen (annars i dag)
  --bara-avvikelser            visa bara det som behöver åtgärdas eller avgöras
  --json                       skriv bedömningarna som JSON och ingenting annat
  --med-exempel                ta med de påhittade exemplen i exempel.yaml
  --english                    skriv på engelska

Till import
  --med-exempel                ta med de påhittade exemplen i exempel.yaml

Till export
  --skriv-över                 skriv i mappen även om den inte är tom

Databasen är densamma som för webbplatsen: mappen ./data, den mapp som RADSLAG_DATA anger,
eller den PostgreSQL som DATABASE_URL anger.

Slutkoder
  0  allt som måste gälla gäller, eller kommandot är utfört
  1  något som måste gälla gör det inte (check, provider check, trail verify, mail status)
  2  det gick inte: fel i filerna, i kommandot eller med databasen`,

  account: `Konton: vem som kan logga in. Skriv till exempel:

  npm run -s radslag -- account add vastmanland "Anna Exempelsson" --e-post anna@sala.example

Kommandon
  account list [samverkan]
      visa konton, vad de känns igen av, vilka personer de är och deras hattar i dag
  account add <samverkan> <person>
      lägg upp ett konto åt en person i registret, eller lägg till ett sätt att logga in
  account unlink <samverkan> <vem>
      koppla bort kontot från personen, eller ta bort ett sätt att logga in
  account close <samverkan> <vem>
      stäng kontot för gott och avsluta alla dess inloggningar
  account give <samverkan> <person> <huvudman> <uppdrag>
      ge ett uppdrag hos en huvudman: tjänsteperson eller registrator
  account end <samverkan> <person> <huvudman> <uppdrag>
      avsluta ett uppdrag hos en huvudman

  <person> är id eller namn i registret. <vem> är också en e-postadress eller ett kontos id.

Till add och unlink
  --e-post <adress>            en adress som får brev med länkar att logga in med
  --inloggning <namn> --subjekt <s>
                               en inloggning, och det som den kallar personen

Till add
  --konto <id>                 använd ett konto som redan finns
  --nytt-konto                 lägg upp ett nytt konto i stället för ett som är stängt

Till give och end
  --från ÅÅÅÅ-MM-DD            första dagen (annars i dag; bara give)
  --till-och-med ÅÅÅÅ-MM-DD    sista dagen (annars tills vidare; till end: i dag)

Till alla
  --json                       skriv svaret som JSON
  --english                    skriv på engelska`,

  provider: `Inloggningar: tjänster hos huvudmännen där man loggar in (OpenID Connect). Skriv till exempel:

  npm run -s radslag -- provider add sala --utfärdare https://login.sala.example --klient radslag \\
    --hemlighet RADSLAG_SECRET_SALA --huvudman sala --namn "Sala kommun"

Kommandon
  provider list                visa alla inloggningar
  provider add <namn>          lägg till en inloggning, eller ändra det som skrivs
  provider check <namn>        läs tjänstens egen beskrivning och säg om allt är väl
  provider close <namn>        stäng den: ingen kan logga in där
  provider open <namn>         öppna den igen
  provider remove <namn>       ta bort den

Till add
  --utfärdare <adress>         tjänstens adress, så som den själv skriver den (issuer)
  --klient <id>                vad tjänsten kallar Rådslag (client id)
  --hemlighet <variabel>       namnet på miljövariabeln med klientens hemlighet: RADSLAG_SECRET_…
  --sätt basic|post|none       hur hemligheten lämnas (annars basic); none när det inte finns någon
  --huvudman <id>              vilken huvudmans personer som loggar in här
  --namn <namn>                vad människor känner den som; --namn-engelska när det skiljer sig
  --nya-personer ja|nej        om den som inte har något konto får ett vid första inloggningen (annars nej)
  --beskrivning <adress>       var beskrivningen står, om inte hos utfärdaren
  --begär-nivå <acr>           vilken tillitsnivå som begärs (acr_values)
  --nivå <acr>                 vilken tillitsnivå som gäller när tjänsten inte säger det

  Skriv --huvudman=- för att ta bort det som står; så också med --beskrivning, --begär-nivå och --nivå.

Till alla
  --json                       skriv svaret som JSON
  --english                    skriv på engelska`,

  trail: `Händelseloggen: att ingen har ändrat i den. Skriv till exempel:

  npm run -s radslag -- trail verify vastmanland

  trail verify                 kontrollera allas loggar, även den för inloggningar (/)
  trail verify <samverkan>     kontrollera en samverkans logg
  --antecknat <antal:summa>    jämför med det slut som har antecknats tidigare
  --json                       skriv svaret som JSON
  --english                    skriv på engelska

Anteckna slutet på ett annat ställe än i databasen. Den som äger databasen kan skriva om hela
loggen, och bara det antecknade visar det.`,

  mail: `Mejl: om breven kommer fram. Skriv till exempel:

  npm run -s radslag -- mail status

  mail status                  hur många brev som väntar, sedan när, och vad mejlservern sade senast
  --json                       skriv svaret som JSON
  --english                    skriv på engelska

Slutkoden är 1 när brev väntar för att de inte har gått att skicka.`,
}

const en: Help = {
  all: `Rådslag from the command line. Write for instance:

  npm run -s radslag -- check charters/vastmanland

Commands
  check <folder>                   check the charters in a folder against the roster in the same folder
  import <folder>                  read a folder into the database
  export <collaboration> <folder>  write a collaboration from the database as files
  list                             show which collaborations the database holds
  account list [collaboration]     show accounts, which people they are and their hats today
  account …                        open, unlink and close accounts, give tasks at a principal
  provider list                    show where one can sign in
  provider …                       add, check, close and remove providers
  trail verify [collaboration]     check that nobody has changed the audit trail
  mail status                      show whether mail gets through
  version                          show the version
  help                             show this help; help account and help provider say more

For check
  --date YYYY-MM-DD                check as if it were that day (otherwise today)
  --only-problems                  show only what needs mending or deciding
  --json                           write the findings as JSON and nothing else
  --with-examples                  include the invented examples in exempel.yaml
  --english                        write in English

For import
  --with-examples                  include the invented examples in exempel.yaml

For export
  --overwrite                      write in the folder even when it is not empty

The database is the same as that of the site: the folder ./data, the folder that RADSLAG_DATA names,
or the PostgreSQL that DATABASE_URL names.

Exit codes
  0  all that must hold holds, or the command is done
  1  something that must hold does not (check, provider check, trail verify, mail status)
  2  it could not be done: a mistake in the files or in the command, or the database`,

  account: `Accounts: who can sign in. Write for instance:

  npm run -s radslag -- account add vastmanland "Anna Exempelsson" --mail anna@sala.example --english

Commands
  account list [collaboration]
      show accounts, what they are recognised by, which people they are and their hats today
  account add <collaboration> <person>
      open an account for a person of the register, or add a way to sign in
  account unlink <collaboration> <who>
      unlink the account from the person, or take away a way to sign in
  account close <collaboration> <who>
      close the account for good and end all its sessions
  account give <collaboration> <person> <principal> <task>
      give a task at a principal: official or registrar
  account end <collaboration> <person> <principal> <task>
      end a task at a principal

  <person> is an id or a name in the register. <who> is also an e-mail address or the id of an account.

For add and unlink
  --mail <address>             an address that gets letters with links to sign in with
  --provider <name> --subject <s>
                               a provider, and what it calls the person

For add
  --account <id>               use an account that is there already
  --new-account                open a new account instead of one that is closed

For give and end
  --from YYYY-MM-DD            the first day (otherwise today; give only)
  --until YYYY-MM-DD           the last day (otherwise until further notice; for end: today)

For all
  --json                       write the answer as JSON
  --english                    write in English`,

  provider: `Providers: services of the principals where one signs in (OpenID Connect). Write for instance:

  npm run -s radslag -- provider add sala --issuer https://login.sala.example --client radslag \\
    --secret RADSLAG_SECRET_SALA --principal sala --name "Sala" --english

Commands
  provider list                show all providers
  provider add <name>          add a provider, or change what is written
  provider check <name>        read the service's own description and say whether all is well
  provider close <name>        close it: nobody can sign in there
  provider open <name>         open it again
  provider remove <name>       remove it

For add
  --issuer <address>           the address of the service, as it writes it itself
  --client <id>                what the service calls Rådslag (client id)
  --secret <variable>          the name of the environment variable with the client's secret: RADSLAG_SECRET_…
  --auth basic|post|none       how the secret is handed over (otherwise basic); none when there is none
  --principal <id>             whose people sign in here
  --name <name>                what people know it by; --english-name when that is another
  --new-people yes|no          whether somebody without an account gets one at the first sign-in (otherwise no)
  --discovery <address>        where the description stands, when not at the issuer
  --acr <acr>                  which level of assurance is asked for (acr_values)
  --level <acr>                which level of assurance holds when the service does not say

  Write --principal=- to take away what stands there; --discovery, --acr and --level likewise.

For all
  --json                       write the answer as JSON
  --english                    write in English`,

  trail: `The audit trail: that nobody has changed it. Write for instance:

  npm run -s radslag -- trail verify vastmanland --english

  trail verify                    check all trails, that of sign-ins (/) too
  trail verify <collaboration>    check the trail of one collaboration
  --noted <number:hash>           compare with the end as it was noted earlier
  --json                          write the answer as JSON
  --english                       write in English

Note the end somewhere else than in the database. Whoever owns the database can write the whole
trail anew, and only what was noted shows it.`,

  mail: `Mail: whether letters get through. Write for instance:

  npm run -s radslag -- mail status --english

  mail status                  how many letters wait, since when, and what the mail server said last
  --json                       write the answer as JSON
  --english                    write in English

The exit code is 1 when letters wait because they could not be sent.`,
}

/** What the command line says of itself, as a whole and of each group of commands. */
export const helpText: Readonly<Record<Language, Help>> = { sv, en }
