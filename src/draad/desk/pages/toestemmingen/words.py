"""Words of consents: nothing here pushes to yes or to no."""

from draad.desk.words import Words
from draad.privacy.gates import Gate
from draad.rules import Text

_ONLY_THEM = Text(
    nl="Dit geldt alleen voor wie je hier kiest. Anderen zien niets meer dan nu.",
    fr="Cela vaut seulement pour la personne choisie ici. Les autres ne voient rien de plus.",
    de="Das gilt nur für die hier gewählte Seite. Andere sehen nicht mehr als jetzt.",
    en="This holds only for whom you choose here. Others see no more than now.",
)

OPENS: dict[Gate, tuple[Text, ...]] = {
    Gate.INVOLVE_OTHERS: (
        Text(
            nl="Met een ja leest deze persoon de gespreksnotities van je terugkeercoach.",
            fr="Avec un oui, cette personne lit les notes d'entretien de votre coach de retour.",
            de="Mit einem Ja liest diese Person die Gesprächsnotizen Ihres Rückkehrcoaches.",
            en="With a yes this person reads the conversation notes of your return coach.",
        ),
        _ONLY_THEM,
    ),
    Gate.DOCTORS: (
        Text(
            nl="Met een ja overlegt de arbeidsarts met deze arts over welk werk lukt.",
            fr="Avec un oui, le médecin du travail parle avec ce médecin du travail possible pour vous.",
            de="Mit einem Ja spricht der Arbeitsarzt mit diesem Arzt darüber, welche Arbeit geht.",
            en="With a yes the occupational physician talks with this doctor about which work is possible.",
        ),
        Text(
            nl="Het gesprek blijft tussen de artsen. Je werkgever hoort er niets van.",
            fr="L'entretien reste entre médecins. Votre employeur n'en sait rien.",
            de="Das Gespräch bleibt zwischen den Ärzten. Ihr Arbeitgeber erfährt davon nichts.",
            en="The talk stays between the doctors. Your employer hears nothing of it.",
        ),
    ),
    Gate.EMPLOYER_TALK: (
        Text(
            nl="Met een ja leest de arbeidsarts de notities van je leidinggevende, en kan met je werkgever praten.",
            fr="Avec un oui, le médecin du travail lit les notes de votre responsable et peut parler avec l'employeur.",
            de="Mit einem Ja liest der Arbeitsarzt die Notizen Ihres Vorgesetzten und kann mit dem Arbeitgeber sprechen.",
            en="With a yes the physician reads the notes of your manager, and may talk with your employer.",
        ),
        Text(
            nl="De arts vertelt nooit wat je hebt.",
            fr="Le médecin ne dit jamais ce que vous avez.",
            de="Der Arzt sagt nie, was Sie haben.",
            en="The physician never tells what you have.",
        ),
    ),
    Gate.PSYCHOSOCIAL: (
        Text(
            nl="Met een ja overleggen de arbeidsarts en de psychosociaal adviseur. De adviseur ziet dan je dagen, je plan en je nummer.",
            fr="Avec un oui, le médecin du travail et le conseiller psychosocial se concertent. Le conseiller voit alors vos "
            "dates, votre plan et votre numéro.",
            de="Mit einem Ja sprechen der Arbeitsarzt und der psychosoziale Berater. Der Berater sieht dann Ihre Tage, "
            "Ihren Plan und Ihre Nummer.",
            en="With a yes the physician and the psychosocial adviser talk. The adviser then sees your dates, plan and number.",
        ),
        Text(
            nl="Je leidinggevende en HR horen hier niets van.",
            fr="Votre responsable et le service du personnel n'en savent rien.",
            de="Ihr Vorgesetzter und der Personaldienst erfahren davon nichts.",
            en="Your manager and HR hear nothing of it.",
        ),
    ),
    Gate.TELL_COLLEAGUES: (
        Text(
            nl="Met een ja mag je team horen wat jullie samen afspraken om te zeggen. Geen woord meer.",
            fr="Avec un oui, votre équipe peut entendre ce que vous avez convenu de dire. Pas un mot de plus.",
            de="Mit einem Ja darf Ihr Team hören, was Sie zusammen abgesprochen haben. Kein Wort mehr.",
            en="With a yes your team may hear what you agreed to say together. Not a word more.",
        ),
        Text(
            nl="Spreek de woorden zelf af in een gesprek. Zonder ja hoort je team alleen dat je er niet bent.",
            fr="Convenez vous-même des mots, lors d'un entretien. Sans oui, l'équipe sait seulement que vous êtes absent.",
            de="Die Worte legen Sie selbst in einem Gespräch fest. Ohne Ja weiß Ihr Team nur, dass Sie nicht da sind.",
            en="Agree on the words yourself in a talk. Without a yes your team only knows that you are away.",
        ),
    ),
    Gate.SHARE_LIMITS: (
        Text(
            nl="Met een ja ziet je leidinggevende meer van wat de arbeidsarts vrijgeeft over wat op het werk lukt.",
            fr="Avec un oui, votre responsable voit davantage de ce que le médecin du travail communique sur le travail "
            "possible.",
            de="Mit einem Ja sieht Ihr Vorgesetzter mehr von dem, was der Arbeitsarzt über mögliche Arbeit freigibt.",
            en="With a yes your manager sees more of what the physician releases about what is possible at work.",
        ),
        Text(
            nl="Het gaat over werk, nooit over wat je hebt.",
            fr="Il s'agit du travail, jamais de ce que vous avez.",
            de="Es geht um die Arbeit, nie darum, was Sie haben.",
            en="It is about work, never about what you have.",
        ),
    ),
    Gate.CONTACT: (),
    Gate.EXTERNAL_COACH: (
        Text(
            nl="Met een ja mag een coach van buiten het bedrijf met jou meezoeken naar werk dat past.",
            fr="Avec un oui, un coach externe peut chercher avec vous un travail qui convient.",
            de="Mit einem Ja darf ein Coach von außen mit Ihnen passende Arbeit suchen.",
            en="With a yes a coach from outside may look with you for work that fits.",
        ),
        Text(
            nl="Die coach kan niet in dit dossier kijken.",
            fr="Ce coach ne peut pas consulter ce dossier.",
            de="Dieser Coach kann nicht in diese Akte sehen.",
            en="That coach cannot look into this case.",
        ),
    ),
    Gate.PRIVATE_ADDRESS: (
        Text(
            nl="Met een ja ziet je leidinggevende je eigen telefoonnummer en mailadres, om contact te houden.",
            fr="Avec un oui, votre responsable voit votre numéro et votre e-mail privés, pour garder le contact.",
            de="Mit einem Ja sieht Ihr Vorgesetzter Ihre private Nummer und E-Mail-Adresse, um Kontakt zu halten.",
            en="With a yes your manager sees your private number and mail address, to keep in contact.",
        ),
        Text(
            nl="Zonder ja blijft het bij je werkmail, een brief, of wie je nummer al kent.",
            fr="Sans oui, il reste l'e-mail professionnel, une lettre ou qui connaît déjà votre numéro.",
            de="Ohne Ja bleibt es bei der Arbeits-Mail, einem Brief oder wer Ihre Nummer schon kennt.",
            en="Without a yes it stays with your work mail, a letter, or who knows your number already.",
        ),
    ),
    Gate.SUPPORT_PERSON: (
        Text(
            nl="Met een ja mag iemand die jij kiest, meekomen naar een gesprek. Een vriend, of iemand van de vakbond.",
            fr="Avec un oui, une personne de votre choix peut vous accompagner à un entretien. Un ami, ou un délégué syndical.",
            de="Mit einem Ja darf jemand Ihrer Wahl zu einem Gespräch mitkommen. Ein Freund oder jemand der Gewerkschaft.",
            en="With a yes someone of your choice may come along to a talk. A friend, or someone of the union.",
        ),
        Text(
            nl="Die persoon hoort wat er in het gesprek gezegd wordt, en ziet niets van dit dossier.",
            fr="Cette personne entend ce qui se dit à l'entretien et ne voit rien de ce dossier.",
            de="Diese Person hört, was im Gespräch gesagt wird, und sieht nichts von dieser Akte.",
            en="That person hears what is said in the talk, and sees nothing of this case.",
        ),
    ),
}
"""What a consent opens and what it does not, in plain words. They say what the matrix does (docs/privacy-matrix.md)."""


class ConsentWords(Words):
    """The list, and the answers."""

    title = Text(nl="Mijn toestemmingen", fr="Mes accords", de="Meine Zustimmungen", en="My consents")
    lead = Text(
        nl="Jij beslist wie wat mag weten. Je kan altijd van gedachten veranderen.",
        fr="Vous décidez qui peut savoir quoi. Vous pouvez toujours changer d'avis.",
        de="Sie entscheiden, wer was wissen darf. Sie können es sich jederzeit anders überlegen.",
        en="You decide who may know what. You can always change your mind.",
    )
    promise = Text(
        nl="Zeg je nee, dan staat dat nergens voor je leidinggevende of HR. Het verandert niets aan je werk of loon.",
        fr="Un non n'apparaît nulle part pour votre responsable ou le service du personnel. Il ne change rien à votre travail "
        "ni à votre salaire.",
        de="Ein Nein steht nirgends für Ihren Vorgesetzten oder den Personaldienst. Es ändert nichts an Arbeit oder Lohn.",
        en="A no stands nowhere for your manager or HR. It changes nothing about your work or pay.",
    )
    contact = Text(nl="Contact", fr="Contact", de="Kontakt", en="Contact")
    contact_note = Text(
        nl="Dit spreek je zelf af, met een tijd van rust als je wil.",
        fr="Vous en convenez vous-même, avec un temps de repos si vous voulez.",
        de="Das legen Sie selbst fest, mit einer Ruhezeit, wenn Sie möchten.",
        en="You agree on this yourself, with a time of rest if you want.",
    )
    back_data = Text(nl="Mijn gegevens", fr="Mes données", de="Meine Daten", en="My data")
    row = Text(
        nl="Voor: {who}. Nu: {state}.",
        fr="Pour : {who}. Maintenant : {state}.",
        de="Für: {who}. Jetzt: {state}.",
        en="For: {who}. Now: {state}.",
    )
    for_whom = Text(nl="Voor: {who}", fr="Pour : {who}", de="Für: {who}", en="For: {who}")
    stands = Text(nl="Nu: {state}.", fr="Maintenant : {state}.", de="Jetzt: {state}.", en="Now: {state}.")
    since = Text(nl="{state} op {day}", fr="{state} le {day}", de="{state} am {day}", en="{state} on {day}")
    holds_until = Text(
        nl="{since}, tot en met {day}",
        fr="{since}, jusqu'au {day} inclus",
        de="{since}, bis einschließlich {day}",
        en="{since}, until {day}",
    )
    question = Text(nl="Wat wil jij?", fr="Que voulez-vous ?", de="Was möchten Sie?", en="What do you want?")
    question_given = Text(
        nl="Wil je dit zo laten?",
        fr="Voulez-vous laisser ainsi ?",
        de="Möchten Sie das so lassen?",
        en="Do you want to leave it so?",
    )
    give = Text(nl="Ja, dat mag", fr="Oui, c'est permis", de="Ja, das darf sein", en="Yes, that is fine")
    give_note = Text(
        nl="Je kan het altijd weer intrekken",
        fr="Vous pouvez toujours le retirer",
        de="Sie können es jederzeit zurücknehmen",
        en="You can always take it back",
    )
    talk = Text(
        nl="Ik wil eerst nog praten",
        fr="Je voudrais d'abord en parler",
        de="Ich möchte erst noch reden",
        en="I want to talk first",
    )
    talk_note = Text(
        nl="Iemand neemt contact met je op",
        fr="Quelqu'un vous contacte",
        de="Jemand meldet sich bei Ihnen",
        en="Someone contacts you",
    )
    refuse = Text(nl="Nee, liever niet", fr="Non, plutôt pas", de="Nein, lieber nicht", en="No, rather not")
    refuse_note = Text(
        nl="Je hoeft niet te zeggen waarom",
        fr="Sans devoir dire pourquoi",
        de="Sie müssen nicht sagen, warum",
        en="You need not say why",
    )
    keep = Text(nl="Laat het zo", fr="Laisser ainsi", de="So lassen", en="Leave it so")
    keep_note = Text(nl="Er verandert niets", fr="Rien ne change", de="Es ändert sich nichts", en="Nothing changes")
    withdraw = Text(nl="Trek het in", fr="Le retirer", de="Zurücknehmen", en="Take it back")
    withdraw_note = Text(
        nl="Vanaf nu mag het niet meer",
        fr="À partir de maintenant, ce n'est plus permis",
        de="Ab jetzt ist es nicht mehr erlaubt",
        en="From now on it is no longer allowed",
    )
    until = Text(nl="Tot en met welke dag?", fr="Jusqu'à quel jour ?", de="Bis zu welchem Tag?", en="Until which day?")
    until_hint = Text(
        nl="Leeg: tot jij het intrekt.",
        fr="Vide : jusqu'à ce que vous le retiriez.",
        de="Leer: bis Sie es zurücknehmen.",
        en="Empty: until you take it back.",
    )
    past = Text(
        nl="Kies een dag die nog komt.",
        fr="Choisissez un jour à venir.",
        de="Wählen Sie einen Tag, der noch kommt.",
        en="Choose a day that is still to come.",
    )
    choose = Text(
        nl="Kies een antwoord.", fr="Choisissez une réponse.", de="Wählen Sie eine Antwort.", en="Choose an answer."
    )
    save = Text(nl="Bewaar", fr="Enregistrer", de="Speichern", en="Save")
    saved = Text(
        nl="Je antwoord is bewaard.",
        fr="Votre réponse est enregistrée.",
        de="Ihre Antwort ist gespeichert.",
        en="Your answer is saved.",
    )
    talk_saved = Text(
        nl="Je vraag is vertrokken.",
        fr="Votre question est partie.",
        de="Ihre Frage ist unterwegs.",
        en="Your question is on its way.",
    )
    kept = Text(
        nl="Er is niets veranderd.", fr="Rien n'a changé.", de="Es hat sich nichts geändert.", en="Nothing has changed."
    )
