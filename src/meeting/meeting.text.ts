import { startSentence } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'
import type { AgendaRefusal, ItemProblem } from './agenda/agenda.ts'
import type { LinkRefusal } from './attendance/answer.actions.ts'
import type { Answer } from './attendance/attendance.ts'
import type { MeetingDenial } from './meeting.policy.ts'
import type { MeetingState, NotesApproval } from './meeting.ts'
import type { MeetingProblem, MeetingStateRefusal } from './meeting-change.ts'
import type { OutcomeProblem } from './outcome/outcome.ts'

/** The names that a refusal needs: the body that meets. */
export interface MeetingNames {
  readonly body: string
  /** Who decides what comes after the body's task, as a sentence, when that has ended. */
  readonly next?: string | undefined
}

/** What other catalogues of the slice say: the agenda's and the outcomes'. */
type OwnProblem = Exclude<MeetingProblem, ItemProblem | OutcomeProblem> | 'personal-number'

interface Words {
  readonly state: Readonly<Record<MeetingState, { readonly name: string; readonly means: string }>>
  readonly approval: Readonly<
    Record<NotesApproval, { readonly name: string; readonly means: string }>
  >
  readonly answer: Readonly<Record<Answer | 'none', string>>
  readonly problem: Readonly<Record<OwnProblem, string>>
  readonly denial: Readonly<Record<MeetingDenial, (names: MeetingNames) => string>>
  readonly refusal: Readonly<Record<Exclude<MeetingStateRefusal, AgendaRefusal>, string>>
  readonly link: Readonly<Record<LinkRefusal | 'older-notice', string>>
  readonly editedMeanwhile: string
  readonly noteEditedMeanwhile: string
  readonly notMinutes: string
}

const sv: Words = {
  state: {
    planned: { name: 'Planerat', means: 'Mötet har en dag och en tid.' },
    agenda: { name: 'Dagordning görs', means: 'Gruppens stöd gör dagordningen.' },
    noticed: { name: 'Kallat', means: 'Kallelsen är skickad.' },
    held: { name: 'Pågår', means: 'Mötet pågår.' },
    notes: {
      name: 'Anteckningar skrivs',
      means: 'Mötet är slut. Anteckningarna är inte godkända.',
    },
    approved: { name: 'Klart', means: 'Anteckningarna är godkända.' },
    cancelled: { name: 'Inställt', means: 'Mötet blir inte av.' },
  },
  approval: {
    chair: { name: 'Ordföranden', means: 'Ordföranden godkänner anteckningarna.' },
    nextMeeting: { name: 'Nästa möte', means: 'Gruppen godkänner dem på nästa möte.' },
    participants: { name: 'De som var med', means: 'Var och en som var med godkänner dem.' },
  },
  answer: {
    comes: 'Kommer',
    digital: 'Är med digitalt',
    cannot: 'Kan inte',
    none: 'Har inte svarat',
  },
  problem: {
    'day-missing': 'Välj vilken dag mötet är.',
    'time-missing': 'Skriv när mötet börjar, till exempel 09:00.',
    'length-wrong': 'Skriv hur många minuter mötet tar, med siffror. Högst ett dygn.',
    'place-missing': 'Skriv var ni träffas.',
    'place-too-long': 'Platsen är för lång. Korta den till högst 200 tecken.',
    'link-wrong': 'Länken går inte att läsa. Klistra in hela adressen; den börjar med https://.',
    'body-discontinued':
      'Gruppen är avslutad den dagen. Välj en tidigare dag eller en annan grupp.',
    'days-wrong': 'Skriv antalet arbetsdagar med siffror, mellan 0 och 60.',
    'recurring-wrong':
      'Varje stående punkt behöver en rubrik på högst 200 tecken och ett antal minuter. Högst 20 punkter.',
    'note-too-long': 'Anteckningen är för lång. Dela upp den, eller bifoga texten som underlag.',
    'personal-number':
      'Här står något som ser ut som ett personnummer. Ta bort det och spara igen; resten av texten finns kvar.',
  },
  denial: {
    'only-body-reads': ({ body }) =>
      `Mötet kan läsas av dem som har plats i ${body} eller stödjer gruppen.`,
    'only-support-or-chair': ({ body }) =>
      `Stödet i ${body}, eller gruppens ordförande, kan göra det.`,
    'only-own-answer': ({ body }) =>
      `Var och en svarar för sig. Stödet i ${body} kan föra in ett svar som någon har ringt in.`,
    'only-chair-approves': ({ body }) => `Ordföranden i ${body} godkänner anteckningarna.`,
    'only-participants-approve': () => 'De som var med på mötet godkänner anteckningarna.',
    'only-own-opinion': ({ body }) =>
      `De som sitter för huvudmannen för in dess avvikande mening, eller stödet i ${body}.`,
    'only-own-assignment': ({ body }) =>
      `Den som har uppgiften antecknar att den är klar, eller stödet i ${body}.`,
    'notes-are-drafts': ({ body }) =>
      `Anteckningarna är ett utkast hos stödet i ${body}. Du kan läsa dem när de har delats med gruppen.`,
    'term-is-over': ({ body, next = 'Den som har beslutat uppdraget beslutar om nästa.' }) =>
      `${startSentence(body)} har inget uppdrag som gäller nu, så inga nya möten planeras och ingen kallas. ${next} Det som är öppet kan stödet göra klart.`,
  },
  refusal: {
    'already-cancelled': 'Mötet är inställt.',
    'already-held': 'Mötet har redan börjat eller är slut.',
    'not-noticed': 'Kallelsen är inte skickad. Skicka den först.',
    'before-its-day': 'Mötet kan öppnas den dag det hålls. Flytta mötet om ni träffas tidigare.',
    'day-has-passed':
      'Mötets dag har varit, så det går inte längre att kalla till det. Flytta mötet om det ska hållas en annan dag.',
    'not-under-way': 'Mötet pågår inte. Öppna det först.',
    'not-over': 'Mötet är inte slut. Avsluta det först.',
    'already-approved': 'Anteckningarna är redan godkända och ändras inte.',
    'notes-not-shared': 'Anteckningarna är inte delade med gruppen. Dela dem först.',
    'notes-already-shared': 'Anteckningarna är redan delade med gruppen.',
    'notes-not-approved': 'Anteckningarna är inte godkända. De kan publiceras när de är det.',
    'notes-already-public': 'Anteckningarna är redan publicerade.',
    'notes-not-public': 'Anteckningarna är inte publicerade.',
    'reason-missing': 'Skriv varför, så att de som skulle ha kommit förstår.',
    'nothing-changed': 'Inget är ändrat sedan sist. Det behövs inget nytt.',
    'agenda-closed': 'Dagordningen ändras inte längre, eftersom mötet är slut.',
    'not-invited': 'Personen hör inte till dem som är kallade till mötet.',
    'no-such-outcome': 'Utfallet finns inte längre. Någon annan kan ha tagit bort det.',
    'outcome-changed':
      'Någon annan har ändrat utfallet medan du hade det öppet. Det du skrev finns kvar i fälten; jämför och spara igen.',
    'unknown-person': 'Personen finns inte i registret. Välj någon som finns där.',
    'unknown-principal': 'Huvudmannen har ingen plats i gruppen. Välj en som har det.',
    'already-approved-by-you': 'Du har redan godkänt anteckningarna.',
    'next-meeting-not-held':
      'Anteckningarna godkänns på gruppens nästa möte. Öppna det mötet först.',
    'preview-not-seen': 'Gå igenom vad som blir offentligt innan du publicerar.',
  },
  link: {
    'unknown-link':
      'Länken går inte att läsa. Öppna den igen från brevet, eller hör av dig till gruppens stöd.',
    'link-expired': 'Länken gäller inte längre, eftersom mötet är slut.',
    'meeting-cancelled': 'Mötet är inställt. Du behöver inte svara.',
    'meeting-has-begun': 'Mötet har börjat eller är slut. Hör av dig till gruppens stöd.',
    'no-longer-invited':
      'Du är inte längre kallad till mötet. Hör av dig till gruppens stöd om det är fel.',
    'older-notice': 'Svaret gäller en tidigare tid för mötet. Svara på den senaste kallelsen.',
  },
  editedMeanwhile:
    'Någon annan har ändrat mötet medan du hade det öppet. Inget av ditt är borta: läs vad som är ändrat och gör om det du ville.',
  noteEditedMeanwhile:
    'Någon annan har sparat anteckningen medan du skrev. Här är båda: för samman dem och spara igen.',
  notMinutes:
    'Minnesanteckningarna är inget justerat protokoll. Varje huvudman fattar sina egna beslut.',
}

const en: Words = {
  state: {
    planned: { name: 'Planned', means: 'The meeting has a day and a time.' },
    agenda: { name: 'Agenda being made', means: 'The group’s support makes the agenda.' },
    noticed: { name: 'Noticed', means: 'The notice has been sent.' },
    held: { name: 'Under way', means: 'The meeting is under way.' },
    notes: {
      name: 'Notes being written',
      means: 'The meeting is over. Its notes are not approved.',
    },
    approved: { name: 'Done', means: 'The notes are approved.' },
    cancelled: { name: 'Cancelled', means: 'The meeting does not take place.' },
  },
  approval: {
    chair: { name: 'The chair', means: 'The chair approves the notes.' },
    nextMeeting: {
      name: 'The next meeting',
      means: 'The group approves them at its next meeting.',
    },
    participants: { name: 'Those who were there', means: 'Everybody who was there approves them.' },
  },
  answer: {
    comes: 'Comes',
    digital: 'Takes part digitally',
    cannot: 'Cannot',
    none: 'Has not answered',
  },
  problem: {
    'day-missing': 'Choose the day of the meeting.',
    'time-missing': 'Write when the meeting begins, for example 09:00.',
    'length-wrong': 'Write how many minutes the meeting takes, in figures. At most a day.',
    'place-missing': 'Write where you meet.',
    'place-too-long': 'The place is too long. Shorten it to 200 characters at most.',
    'link-wrong': 'The link cannot be read. Paste the whole address; it begins with https://.',
    'body-discontinued': 'The group has ended by that day. Choose an earlier day or another group.',
    'days-wrong': 'Write the number of working days in figures, between 0 and 60.',
    'recurring-wrong':
      'Every standing item needs a title of at most 200 characters and a number of minutes. At most 20 items.',
    'note-too-long': 'The note is too long. Divide it, or attach the text as a paper.',
    'personal-number':
      'This looks like a Swedish personal identity number. Take it away and save again; the rest of the text is still here.',
  },
  denial: {
    'only-body-reads': ({ body }) =>
      `The meeting can be read by those who have a seat in ${body} or support the group.`,
    'only-support-or-chair': ({ body }) =>
      `The support in ${body}, or the chair of the group, can do that.`,
    'only-own-answer': ({ body }) =>
      `Everybody answers for themselves. The support in ${body} can enter an answer given by telephone.`,
    'only-chair-approves': ({ body }) => `The chair of ${body} approves the notes.`,
    'only-participants-approve': () => 'Those who were at the meeting approve the notes.',
    'only-own-opinion': ({ body }) =>
      `Those who sit for the principal enter its differing opinion, or the support in ${body}.`,
    'only-own-assignment': ({ body }) =>
      `Whoever has the task notes that it is done, or the support in ${body}.`,
    'notes-are-drafts': ({ body }) =>
      `The notes are a draft with the support in ${body}. You can read them when they have been shared with the group.`,
    'term-is-over': ({ body, next = 'Whoever decided its task decides on the next.' }) =>
      `${startSentence(body)} has no task that holds now, so no new meetings are planned and nobody is called. ${next} Its support can finish what is open.`,
  },
  refusal: {
    'already-cancelled': 'The meeting is cancelled.',
    'already-held': 'The meeting has already begun or is over.',
    'not-noticed': 'The notice has not been sent. Send it first.',
    'before-its-day': 'The meeting can be opened on its day. Move it if you meet earlier.',
    'day-has-passed':
      'The day of the meeting has passed, so nobody can be called to it. Move the meeting if it is to be held another day.',
    'not-under-way': 'The meeting is not under way. Open it first.',
    'not-over': 'The meeting is not over. End it first.',
    'already-approved': 'The notes are already approved and are not changed.',
    'notes-not-shared': 'The notes are not shared with the group. Share them first.',
    'notes-already-shared': 'The notes are already shared with the group.',
    'notes-not-approved': 'The notes are not approved. They can be published once they are.',
    'notes-already-public': 'The notes are already published.',
    'notes-not-public': 'The notes are not published.',
    'reason-missing': 'Write why, so that those who were to come understand.',
    'nothing-changed': 'Nothing has changed since last time. Nothing new is needed.',
    'agenda-closed': 'The agenda no longer changes, since the meeting is over.',
    'not-invited': 'The person is not among those invited to the meeting.',
    'no-such-outcome': 'The outcome is no longer there. Somebody else may have taken it away.',
    'outcome-changed':
      'Somebody else has changed the outcome while you had it open. What you wrote is still in the fields; compare, and save again.',
    'unknown-person': 'The person is not in the register. Choose somebody who is.',
    'unknown-principal': 'The principal has no seat in the group. Choose one that has.',
    'already-approved-by-you': 'You have already approved the notes.',
    'next-meeting-not-held':
      'The notes are approved at the group’s next meeting. Open that meeting first.',
    'preview-not-seen': 'Look through what becomes public before you publish.',
  },
  link: {
    'unknown-link':
      'The link cannot be read. Open it again from the letter, or contact the group’s support.',
    'link-expired': 'The link no longer holds, since the meeting is over.',
    'meeting-cancelled': 'The meeting is cancelled. You need not answer.',
    'meeting-has-begun': 'The meeting has begun or is over. Contact the group’s support.',
    'no-longer-invited':
      'You are no longer invited to the meeting. Contact the group’s support if that is wrong.',
    'older-notice':
      'The answer is about an earlier time for the meeting. Answer the latest notice.',
  },
  editedMeanwhile:
    'Somebody else has changed the meeting while you had it open. Nothing of yours is lost: read what has changed and do again what you wanted.',
  noteEditedMeanwhile:
    'Somebody else has saved the note while you wrote. Here are both: put them together and save again.',
  notMinutes: 'The notes are not attested minutes. Each principal makes its own decisions.',
}

/** The words of meetings: states, answers, what is wrong with what was typed, and who may instead. */
export const meetingText: Readonly<Record<Language, Words>> = { sv, en }
