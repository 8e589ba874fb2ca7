"""Words of my data."""

from draad.desk.words import Words
from draad.rules import Text


class DataWords(Words):
    """The page, the forms, and the copy."""

    title = Text(nl="Mijn gegevens", fr="Mes données", de="Meine Daten", en="My data")
    lead = Text(
        nl="Alles wat hier over jou staat, met wie het zei en wie het kan zien.",
        fr="Tout ce qui est noté ici à votre sujet, avec qui l'a dit et qui peut le voir.",
        de="Alles, was hier über Sie steht, mit wem es gesagt hat und wer es sehen kann.",
        en="Everything that stands here about you, with who said it and who can see it.",
    )
    no_reason = Text(
        nl="Waarom je ziek bent, staat hier niet. Dat weten alleen jij en je artsen.",
        fr="La raison de votre absence n'est pas notée ici. Seuls vous et vos médecins la connaissez.",
        de="Warum Sie krank sind, steht hier nicht. Das wissen nur Sie und Ihre Ärzte.",
        en="Why you are ill is not recorded here. Only you and your doctors know.",
    )
    reach = Text(
        nl="Hoe je te bereiken bent",
        fr="Comment vous joindre",
        de="Wie Sie erreichbar sind",
        en="How you can be reached",
    )
    phone_is = Text(
        nl="Je nummer: {phone}", fr="Votre numéro : {phone}", de="Ihre Nummer: {phone}", en="Your number: {phone}"
    )
    mail_is = Text(
        nl="Je mailadres: {mail}", fr="Votre e-mail : {mail}", de="Ihre E-Mail: {mail}", en="Your mail address: {mail}"
    )
    no_phone = Text(
        nl="Er staat geen eigen nummer.",
        fr="Aucun numéro privé n'est noté.",
        de="Es steht keine private Nummer da.",
        en="No private number stands here.",
    )
    no_mail = Text(
        nl="Er staat geen eigen mailadres.",
        fr="Aucun e-mail privé n'est noté.",
        de="Es steht keine private E-Mail da.",
        en="No private mail address stands here.",
    )
    change_contact = Text(
        nl="Verander nummer of mailadres",
        fr="Changer le numéro ou l'e-mail",
        de="Nummer oder E-Mail ändern",
        en="Change number or mail address",
    )
    contact_wish = Text(
        nl="Zeg hoe je contact wil",
        fr="Dire comment vous souhaitez le contact",
        de="Sagen, wie Sie Kontakt möchten",
        en="Say how you want contact",
    )
    take_along = Text(nl="Neem alles mee", fr="Tout emporter", de="Alles mitnehmen", en="Take everything along")
    copy = Text(
        nl="Alles om te lezen of te printen",
        fr="Tout à lire ou imprimer",
        de="Alles zum Lesen oder Drucken",
        en="Everything to read or print",
    )
    copy_note = Text(
        nl="Eén pagina. Bewaar ze als pdf met de knop afdrukken.",
        fr="Une page. Enregistrez-la en PDF avec la touche imprimer.",
        de="Eine Seite. Speichern Sie sie mit Drucken als PDF.",
        en="One page. Keep it as a PDF with your print button.",
    )
    file = Text(
        nl="Een bestand voor een ander programma",
        fr="Un fichier pour un autre programme",
        de="Eine Datei für ein anderes Programm",
        en="A file for another program",
    )
    file_note = Text(
        nl="JSON, draad.dossier/1", fr="JSON, draad.dossier/1", de="JSON, draad.dossier/1", en="JSON, draad.dossier/1"
    )
    doors = Text(nl="Jij beslist mee", fr="Vous avez votre mot à dire", de="Sie entscheiden mit", en="You have a say")
    contact_person = Text(
        nl="Mijn contactpersoon", fr="Ma personne de contact", de="Meine Kontaktperson", en="My contact person"
    )
    contact_person_note = Text(
        nl="Liever niet via je leidinggevende? Zeg het hier.",
        fr="Plutôt pas par votre responsable ? Dites-le ici.",
        de="Lieber nicht über Ihren Vorgesetzten? Sagen Sie es hier.",
        en="Rather not through your manager? Say it here.",
    )
    consents = Text(nl="Mijn toestemmingen", fr="Mes accords", de="Meine Zustimmungen", en="My consents")
    consents_note = Text(
        nl="Wie wat mag weten", fr="Qui peut savoir quoi", de="Wer was wissen darf", en="Who may know what"
    )
    statement = Text(nl="Schrijf er iets bij", fr="Ajouter quelque chose", de="Etwas dazuschreiben", en="Add something")
    statement_note = Text(nl="Jouw kant van het verhaal", fr="Votre version", de="Ihre Sicht", en="Your side of it")
    own_way = Text(
        nl="Een eigen weg naar Draad",
        fr="Votre propre accès à Draad",
        de="Ihr eigener Zugang zu Draad",
        en="Your own way into Draad",
    )
    own_way_note = Text(
        nl="Ook als je werkmail dicht is",
        fr="Même si votre messagerie de travail est fermée",
        de="Auch wenn Ihre Arbeitsmail zu ist",
        en="Also when your mail at work is closed",
    )
    ask = Text(
        nl="Vraag om te verbeteren of te wissen",
        fr="Demander de corriger ou d'effacer",
        de="Um Berichtigung oder Löschung bitten",
        en="Ask to correct or erase",
    )
    ask_note = Text(
        nl="Iemand bekijkt het en antwoordt je",
        fr="Quelqu'un regarde et vous répond",
        de="Jemand sieht es an und antwortet",
        en="Someone looks at it and answers you",
    )
    dispute = Text(
        nl="Klopt dit niet? Schrijf het erbij",
        fr="Pas juste ? Ajoutez votre version",
        de="Stimmt das nicht? Schreiben Sie es dazu",
        en="Not right? Add your side",
    )
    readers = Text(
        nl="Wie dit kan lezen: {readers}.",
        fr="Qui peut lire ceci : {readers}.",
        de="Wer das lesen kann: {readers}.",
        en="Who can read this: {readers}.",
    )
    only_you = Text(
        nl="Alleen jij kan dit lezen.",
        fr="Vous seul pouvez lire ceci.",
        de="Nur Sie können das lesen.",
        en="Only you can read this.",
    )
    manager_with_consent = Text(
        nl="Je leidinggevende alleen als jij dat wil.",
        fr="Votre responsable seulement si vous le voulez.",
        de="Ihr Vorgesetzter nur, wenn Sie das möchten.",
        en="Your manager only if you want it.",
    )
    contact_title = Text(
        nl="Mijn nummer en mailadres",
        fr="Mon numéro et mon e-mail",
        de="Meine Nummer und E-Mail",
        en="My number and mail address",
    )
    contact_lead = Text(
        nl="Je mag het ook leeg laten. Wat er eerst stond, bewaren we niet.",
        fr="Vous pouvez aussi laisser vide. Nous ne gardons pas l'ancien.",
        de="Sie dürfen es auch leer lassen. Was vorher da stand, speichern wir nicht.",
        en="You may also leave it empty. What stood here before is not kept.",
    )
    phone = Text(
        nl="Eigen telefoonnummer", fr="Numéro de téléphone privé", de="Private Telefonnummer", en="Private phone number"
    )
    mail = Text(nl="Eigen mailadres", fr="E-mail privé", de="Private E-Mail-Adresse", en="Private mail address")
    phone_wrong = Text(
        nl="Vul een telefoonnummer in, bijvoorbeeld 0470 12 34 56.",
        fr="Indiquez un numéro, par exemple 0470 12 34 56.",
        de="Geben Sie eine Telefonnummer ein, zum Beispiel 0470 12 34 56.",
        en="Enter a phone number, for example 0470 12 34 56.",
    )
    mail_wrong = Text(
        nl="Vul een mailadres in, bijvoorbeeld naam@voorbeeld.be.",
        fr="Indiquez un e-mail, par exemple nom@exemple.be.",
        de="Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.be.",
        en="Enter a mail address, for example name@example.be.",
    )
    contact_saved = Text(nl="Bewaard.", fr="Enregistré.", de="Gespeichert.", en="Saved.")
    save = Text(nl="Bewaar", fr="Enregistrer", de="Speichern", en="Save")
    statement_title = Text(
        nl="Schrijf jouw kant erbij", fr="Ajoutez votre version", de="Schreiben Sie Ihre Sicht dazu", en="Add your side"
    )
    statement_lead = Text(
        nl="Wat er staat, blijft staan. Jouw woorden komen ernaast.",
        fr="Ce qui est noté reste. Vos mots s'ajoutent à côté.",
        de="Was da steht, bleibt. Ihre Worte kommen daneben.",
        en="What stands there stays. Your words come beside it.",
    )
    statement_about = Text(nl="Dit gaat over", fr="Cela concerne", de="Es geht um", en="This is about")
    your_side = Text(
        nl="Wat wil je zeggen?", fr="Que voulez-vous dire ?", de="Was möchten Sie sagen?", en="What do you want to say?"
    )
    your_side_hint = Text(
        nl="Schrijf niet wat er medisch aan de hand is. Dat hoort bij je arts.",
        fr="N'écrivez rien de médical. Cela reste entre vous et votre médecin.",
        de="Schreiben Sie nichts Medizinisches. Das gehört zu Ihrem Arzt.",
        en="Write nothing medical. That belongs with your doctor.",
    )
    statement_empty = Text(
        nl="Schrijf wat je wil zeggen.",
        fr="Écrivez ce que vous voulez dire.",
        de="Schreiben Sie, was Sie sagen möchten.",
        en="Write what you want to say.",
    )
    too_long = Text(
        nl="Dit is te lang. Hou het korter.",
        fr="C'est trop long. Faites plus court.",
        de="Das ist zu lang. Fassen Sie sich kürzer.",
        en="This is too long. Keep it shorter.",
    )
    statement_saved = Text(
        nl="Je woorden staan erbij.",
        fr="Vos mots sont ajoutés.",
        de="Ihre Worte stehen jetzt dabei.",
        en="Your words are added.",
    )
    ask_instead = Text(
        nl="Wil je dat het verbeterd of gewist wordt? Vraag het hier.",
        fr="Voulez-vous une correction ou un effacement ? Demandez-le ici.",
        de="Möchten Sie, dass es berichtigt oder gelöscht wird? Fragen Sie hier.",
        en="Do you want it corrected or erased? Ask it here.",
    )
    copy_title = Text(nl="Alles over mij", fr="Tout à mon sujet", de="Alles über mich", en="Everything about me")
    copy_made = Text(
        nl="Gemaakt op {day}, uit Draad van {employer}.",
        fr="Établi le {day}, depuis Draad de {employer}.",
        de="Erstellt am {day}, aus Draad von {employer}.",
        en="Made on {day}, from Draad of {employer}.",
    )
    person = Text(
        nl="Wie je bent op het werk",
        fr="Qui vous êtes au travail",
        de="Wer Sie bei der Arbeit sind",
        en="Who you are at work",
    )
    recorded = Text(nl="Wat genoteerd is", fr="Ce qui est noté", de="Was notiert ist", en="What is recorded")
    not_medical = Text(
        nl="Het medisch dossier is van de preventiedienst en staat niet in Draad. Dat vraag je daar op.",
        fr="Le dossier médical appartient au service de prévention et n'est pas dans Draad. Demandez-le là-bas.",
        de="Die medizinische Akte gehört dem Präventionsdienst und steht nicht in Draad. Fragen Sie dort danach.",
        en="The medical file belongs to the prevention service and is not in Draad. Ask for it there.",
    )
