import type { Language } from '../shared/language.ts'
import type { MatterDenial } from './matter.policy.ts'
import {
  type ContentProblem,
  longest,
  type MatterKind,
  type MatterState,
  type StateRefusal,
} from './matter.ts'

/** The names that a refusal needs: the body that has the matter. */
export interface DenialNames {
  readonly body: string
}

interface Words {
  readonly kind: Readonly<Record<MatterKind, { readonly name: string; readonly describes: string }>>
  readonly state: Readonly<Record<MatterState, { readonly name: string; readonly means: string }>>
  readonly problem: Readonly<Record<ContentProblem, string>>
  readonly denial: Readonly<Record<MatterDenial, (names: DenialNames) => string>>
  readonly refusal: Readonly<Record<StateRefusal, string>>
  readonly editedMeanwhile: string
  readonly textEditedMeanwhile: string
  readonly noIndividuals: string
}

const sv: Words = {
  kind: {
    question: {
      name: 'Fråga',
      describes: 'En fråga som rör både regionen och minst en kommun.',
    },
    interpretationDispute: {
      name: 'Oenighet om ansvar',
      describes:
        'Ni läser samma text på olika sätt och kommer inte överens om vem som har ansvaret. Du anger stycket och båda läsningarna.',
    },
    focusAssignment: {
      name: 'Fokusuppdrag',
      describes: 'En särskild fråga som en beredning vill att en grupp arbetar med.',
    },
    analysisRequest: {
      name: 'Begäran om utredning',
      describes: 'Gruppen behöver en analys eller utredning av tjänstepersoner.',
    },
    jointDocumentProposal: {
      name: 'Förslag till gemensamt dokument',
      describes: 'En överenskommelse, riktlinje eller rutin som flera ska kunna besluta om.',
    },
    information: {
      name: 'Information',
      describes:
        'En lagändring, en nationell riktlinje eller ett gott exempel som fler bör känna till.',
    },
  },
  state: {
    draft: { name: 'Utkast', means: 'Bara du som skriver ser det.' },
    raised: { name: 'Väckt', means: 'Väntar på att gruppens stöd tar emot det.' },
    askedBack: { name: 'Tillbakaskickat', means: 'Väntar på att den som väckte det kompletterar.' },
    inPreparation: { name: 'Under beredning', means: 'Gruppen arbetar med det.' },
    declined: { name: 'Avböjt', means: 'Gruppen tar inte upp det.' },
    merged: { name: 'Sammanslaget', means: 'Ingår i ett annat ärende.' },
    closed: { name: 'Avslutat', means: 'Gruppen är klar med det.' },
  },
  problem: {
    'title-missing': 'Skriv en rubrik som säger vad ärendet gäller.',
    'title-too-long': `Rubriken är för lång. Korta den till högst ${longest.title} tecken; resten får plats i frågan.`,
    'question-missing': 'Skriv frågan: vad är det som behöver lösas?',
    'question-too-long': `Texten är för lång. Korta den till högst ${longest.question} tecken, eller bifoga den som underlag.`,
    'wanted-missing': 'Skriv vad du vill att gruppen gör.',
    'wanted-too-long': `Texten är för lång. Korta den till högst ${longest.wanted} tecken.`,
    'concerns-no-region':
      'Ange att ärendet rör regionen. Rör det bara kommuner hör det inte hemma i samverkansgrupperna.',
    'concerns-no-municipality':
      'Ange minst en kommun som ärendet rör. Rör det bara regionen hör det inte hemma i samverkansgrupperna.',
    'concerns-removed':
      'De som ärendet redan rör kan inte tas bort när det har väckts. Välj dem som du har tagit bort igen.',
    'clause-missing': 'Skriv av det stycke som ni läser olika.',
    'readings-missing':
      'Skriv båda läsningarna, så att den som bereder förstår vad ni är oense om.',
    'reading-too-long': `Texten är för lång. Korta den till högst ${longest.reading} tecken.`,
    'personal-number':
      'Här står något som ser ut som ett personnummer. Ta bort det och spara igen; resten av texten finns kvar.',
  },
  denial: {
    'only-participants-raise': ({ body }) =>
      `Ärenden i ${body} väcks av dem som har plats i gruppen eller stödjer den. Be någon av dem att väcka ärendet.`,
    'only-support-raises-for-others': ({ body }) =>
      `Gruppens stöd i ${body} kan väcka ett ärende åt någon annan.`,
    'only-author-edits-draft': () => 'Bara den som skriver utkastet kan ändra det.',
    'only-author-or-support-completes': ({ body }) =>
      `Den som väckte ärendet kompletterar det, eller stödet i ${body}.`,
    'only-intake': ({ body }) => `Den som tar emot ärenden i ${body} kan göra det.`,
    'only-handling-body': ({ body }) =>
      `De som har plats i ${body} eller stödjer gruppen kan göra det, och tjänstepersoner hos de huvudmän som ärendet rör.`,
    'only-support-closes': ({ body }) => `Stödet i ${body} avslutar ärendet.`,
    'only-intake-publishes': ({ body }) =>
      `Den som tar emot ärenden i ${body} bestämmer om den öppna delen ska publiceras.`,
    'only-body-sees': () =>
      'Ärendet kan läsas av dem som deltar i de grupper som har haft det och av de huvudmän som det rör.',
    'only-concerned-authority': () => 'Den som arbetar för huvudmannen kan göra det.',
    'only-authority-or-support-names': ({ body }) =>
      `Huvudmannens egna tjänstepersoner utser ansvarig hos sig, eller stödet i ${body}. Huvudmannen måste vara en av dem som ärendet rör.`,
    'only-registrar': () =>
      'Huvudmannens registrator, eller en tjänsteperson hos den, kan göra det.',
    'matter-ended': () =>
      'Ärendet är avslutat och kan bara läsas. Väck ett nytt ärende om frågan kommer tillbaka.',
  },
  refusal: {
    'not-a-draft': 'Ärendet är redan väckt.',
    'not-waiting-for-intake':
      'Ärendet väntar inte på att tas emot. Någon annan kan ha hunnit före.',
    'not-waiting-for-answer': 'Ärendet väntar inte på komplettering.',
    'not-in-preparation': 'Ärendet är inte under beredning.',
    'already-ended': 'Ärendet är redan avslutat.',
    'same-body': 'Gruppen har redan ärendet. Välj en annan.',
    'merge-into-itself': 'Ett ärende kan inte slås samman med sig självt. Välj ett annat.',
    'merge-into-ended':
      'Det andra ärendet finns inte bland dem du kan läsa, eller är avslutat. Välj ett ärende som gruppen arbetar med.',
    'reason-missing': 'Skriv varför, så att den som berörs förstår.',
    'already-public': 'Den öppna delen är redan publicerad.',
    'not-public': 'Den öppna delen är inte publicerad.',
    'still-a-draft': 'Ett utkast kan inte publiceras.',
    'decisions-awaited':
      'Huvudmännen har inte beslutat färdigt om det som rekommenderades i ärendet. Det avslutas av sig självt när de har gjort det. Arbetar gruppen inte vidare med rekommendationen avslutar stödet den först.',
    'not-concerned': 'Ärendet rör inte den huvudmannen. Välj en av dem som ärendet rör.',
    'already-answered': 'Frågan är redan besvarad. Lägg till mer som en kommentar.',
    'unknown-person': 'Personen finns inte i registret. Välj någon som finns där.',
    'nothing-written': 'Det finns ingen text att spara. Skriv något först.',
  },
  editedMeanwhile:
    'Någon annan har ändrat ärendet medan du hade det öppet. Inget av ditt är borta: läs vad som är ändrat och gör om det du ville.',
  textEditedMeanwhile:
    'Någon annan har sparat texten medan du skrev. Här är båda: för samman dem och spara igen.',
  noIndividuals:
    'Skriv inget om enskilda patienter, brukare eller elever. Beskriv frågan så att den gäller många.',
}

const en: Words = {
  kind: {
    question: {
      name: 'Question',
      describes: 'A question that concerns both the region and at least one municipality.',
    },
    interpretationDispute: {
      name: 'Disagreement on responsibility',
      describes:
        'You read the same text differently and do not agree on who is responsible. You give the passage and both readings.',
    },
    focusAssignment: {
      name: 'Focus assignment',
      describes: 'A particular question that a preparatory committee wants a group to work with.',
    },
    analysisRequest: {
      name: 'Request for analysis',
      describes: 'The group needs an analysis or inquiry by officials.',
    },
    jointDocumentProposal: {
      name: 'Proposal for a joint document',
      describes: 'An agreement, guideline or routine that several are to be able to decide on.',
    },
    information: {
      name: 'Information',
      describes:
        'A change of law, a national guideline or a good example that more should know of.',
    },
  },
  state: {
    draft: { name: 'Draft', means: 'Only you who write it can see it.' },
    raised: { name: 'Raised', means: 'Waits for the group’s support to receive it.' },
    askedBack: { name: 'Sent back', means: 'Waits for whoever raised it to complete it.' },
    inPreparation: { name: 'In preparation', means: 'The group works on it.' },
    declined: { name: 'Declined', means: 'The group does not take it up.' },
    merged: { name: 'Merged', means: 'Is part of another matter.' },
    closed: { name: 'Closed', means: 'The group is done with it.' },
  },
  problem: {
    'title-missing': 'Write a title that says what the matter is about.',
    'title-too-long': `The title is too long. Shorten it to ${longest.title} characters at most; the rest fits in the question.`,
    'question-missing': 'Write the question: what needs to be solved?',
    'question-too-long': `The text is too long. Shorten it to ${longest.question} characters at most, or attach it as a paper.`,
    'wanted-missing': 'Write what you want the group to do.',
    'wanted-too-long': `The text is too long. Shorten it to ${longest.wanted} characters at most.`,
    'concerns-no-region':
      'State that the matter concerns the region. If it concerns municipalities only, it does not belong in the collaboration groups.',
    'concerns-no-municipality':
      'State at least one municipality that the matter concerns. If it concerns the region only, it does not belong in the collaboration groups.',
    'concerns-removed':
      'Those whom the matter already concerns cannot be taken away once it has been raised. Choose again those you have taken away.',
    'clause-missing': 'Copy the passage that you read differently.',
    'readings-missing':
      'Write both readings, so that whoever prepares the matter understands what you disagree about.',
    'reading-too-long': `The text is too long. Shorten it to ${longest.reading} characters at most.`,
    'personal-number':
      'This looks like a Swedish personal identity number. Take it away and save again; the rest of the text is still here.',
  },
  denial: {
    'only-participants-raise': ({ body }) =>
      `Matters in ${body} are raised by those who have a seat in the group or support it. Ask one of them to raise the matter.`,
    'only-support-raises-for-others': ({ body }) =>
      `The group’s support in ${body} can raise a matter for somebody else.`,
    'only-author-edits-draft': () => 'Only whoever writes the draft can change it.',
    'only-author-or-support-completes': ({ body }) =>
      `Whoever raised the matter completes it, or the support in ${body}.`,
    'only-intake': ({ body }) => `Whoever receives matters in ${body} can do that.`,
    'only-handling-body': ({ body }) =>
      `Those who have a seat in ${body} or support the group can do that, and officials at the principals that the matter concerns.`,
    'only-support-closes': ({ body }) => `The support in ${body} closes the matter.`,
    'only-intake-publishes': ({ body }) =>
      `Whoever receives matters in ${body} decides whether the public part is published.`,
    'only-body-sees': () =>
      'The matter can be read by those who take part in the groups that have had it and by the principals that it concerns.',
    'only-concerned-authority': () => 'Whoever works for the principal can do that.',
    'only-authority-or-support-names': ({ body }) =>
      `The principal’s own officials name who is responsible there, or the support in ${body}. The principal must be one that the matter concerns.`,
    'only-registrar': () => 'The principal’s registrar, or an official of it, can do that.',
    'matter-ended': () =>
      'The matter has ended and can only be read. Raise a new matter if the question returns.',
  },
  refusal: {
    'not-a-draft': 'The matter has already been raised.',
    'not-waiting-for-intake':
      'The matter is not waiting to be received. Somebody else may have been first.',
    'not-waiting-for-answer': 'The matter is not waiting to be completed.',
    'not-in-preparation': 'The matter is not in preparation.',
    'already-ended': 'The matter has already ended.',
    'same-body': 'The group already has the matter. Choose another.',
    'merge-into-itself': 'A matter cannot be merged with itself. Choose another.',
    'merge-into-ended':
      'The other matter is not among those you can read, or has ended. Choose a matter that the group works on.',
    'reason-missing': 'Write why, so that those concerned understand.',
    'already-public': 'The public part is already published.',
    'not-public': 'The public part is not published.',
    'still-a-draft': 'A draft cannot be published.',
    'decisions-awaited':
      'The principals have not finished deciding on what was recommended in the matter. It closes by itself once they have. If the group works with the recommendation no more, its support ends that first.',
    'not-concerned':
      'The matter does not concern that principal. Choose one of those that it concerns.',
    'already-answered': 'The question is already answered. Add more as a comment.',
    'unknown-person': 'The person is not in the register. Choose somebody who is.',
    'nothing-written': 'There is no text to save. Write something first.',
  },
  editedMeanwhile:
    'Somebody else has changed the matter while you had it open. Nothing of yours is lost: read what has changed and do again what you wanted.',
  textEditedMeanwhile:
    'Somebody else has saved the text while you wrote. Here are both: put them together and save again.',
  noIndividuals:
    'Write nothing about individual patients, clients or pupils. Describe the question so that it concerns many.',
}

/** The words of matters: kinds, states, what is wrong with what was typed, and who may instead. */
export const matterText: Readonly<Record<Language, Words>> = { sv, en }
