"""What is said of another contact person: to the worker, and to HR. To the manager nothing is said."""

from draad.desk.words import Words
from draad.rules import Text


class MyContactWords(Words):
    """For the worker."""

    title = Text(
        nl="Via wie loopt het contact?",
        fr="Par qui passe le contact ?",
        de="Über wen läuft der Kontakt?",
        en="Through whom does contact go?",
    )
    lead = Text(
        nl="Liever niet via je leidinggevende? Zeg het hier. Je hoeft niet te zeggen waarom, en niemand vraagt het.",
        fr="Plutôt pas par votre responsable ? Dites-le ici. Vous ne devez pas dire pourquoi, et personne ne le demande.",
        de="Lieber nicht über Ihren Vorgesetzten? Sagen Sie es hier. Sie müssen nicht sagen warum, und niemand fragt.",
        en="Rather not through your manager? Say it here. You need not say why, and nobody asks.",
    )
    through = Text(
        nl="Nu loopt het contact via {name}.",
        fr="Le contact passe actuellement par {name}.",
        de="Der Kontakt läuft jetzt über {name}.",
        en="Contact now goes through {name}.",
    )
    around_to = Text(
        nl="Het contact loopt niet via {name}. {other} houdt contact met je.",
        fr="Le contact ne passe pas par {name}. {other} garde le contact avec vous.",
        de="Der Kontakt läuft nicht über {name}. {other} hält Kontakt mit Ihnen.",
        en="Contact does not go through {name}. {other} keeps contact with you.",
    )
    around_nobody = Text(
        nl="Het contact loopt niet via {name}. De personeelsdienst kiest wie contact met je houdt.",
        fr="Le contact ne passe pas par {name}. Le service du personnel choisit qui garde le contact avec vous.",
        de="Der Kontakt läuft nicht über {name}. Der Personaldienst wählt, wer Kontakt mit Ihnen hält.",
        en="Contact does not go through {name}. HR chooses who keeps contact with you.",
    )
    ask = Text(
        nl="Niet meer via {name}", fr="Plus par {name}", de="Nicht mehr über {name}", en="No longer through {name}"
    )
    end = Text(
        nl="Toch weer via {name}", fr="De nouveau par {name}", de="Doch wieder über {name}", en="Through {name} again"
    )
    then = Text(
        nl="Wat verandert er dan meteen?",
        fr="Qu'est-ce qui change tout de suite ?",
        de="Was ändert sich dann sofort?",
        en="What changes at once?",
    )
    then_sees = Text(
        nl="Je leidinggevende ziet niet meer: je telefoonnummer, contacten, notities, afspraken en je plan.",
        fr="Votre responsable ne voit plus : votre numéro, les contacts, les notes, les accords et votre plan.",
        de="Ihr Vorgesetzter sieht nicht mehr: Ihre Nummer, Kontakte, Notizen, Absprachen und Ihren Plan.",
        en="Your manager no longer sees: your number, contacts, notes, agreements and your plan.",
    )
    then_keeps = Text(
        nl="Je leidinggevende ziet nog wel dat je afwezig bent en tot wanneer, om het werk te verdelen.",
        fr="Votre responsable voit encore que vous êtes absent et jusqu'à quand, pour répartir le travail.",
        de="Ihr Vorgesetzter sieht noch, dass Sie abwesend sind und bis wann, um die Arbeit zu verteilen.",
        en="Your manager still sees that you are absent and until when, to divide the work.",
    )
    then_hr = Text(
        nl="De personeelsdienst kiest iemand anders. Die houdt contact, met wat een leidinggevende ziet.",
        fr="Le service du personnel choisit quelqu'un d'autre, qui garde le contact et voit ce que voit un responsable.",
        de="Der Personaldienst wählt jemand anderen. Diese Person hält Kontakt und sieht, was ein Vorgesetzter sieht.",
        en="HR chooses somebody else, who keeps contact and sees what a manager sees.",
    )
    then_told = Text(
        nl="Je leidinggevende krijgt hier geen bericht over.",
        fr="Votre responsable n'en reçoit pas de message.",
        de="Ihr Vorgesetzter erhält darüber keine Nachricht.",
        en="Your manager gets no message about this.",
    )
    nobody = Text(
        nl="Je hebt op dit moment geen leidinggevende in Draad.",
        fr="Vous n'avez pas de responsable dans Draad pour le moment.",
        de="Sie haben zurzeit keinen Vorgesetzten in Draad.",
        en="You have no manager in Draad at the moment.",
    )
    asked = Text(
        nl="Dat is geregeld. Het contact loopt niet meer via {name}.",
        fr="C'est fait. Le contact ne passe plus par {name}.",
        de="Das ist geregelt. Der Kontakt läuft nicht mehr über {name}.",
        en="That is arranged. Contact no longer goes through {name}.",
    )
    ended = Text(
        nl="Het contact loopt weer via {name}.",
        fr="Le contact passe de nouveau par {name}.",
        de="Der Kontakt läuft wieder über {name}.",
        en="Contact goes through {name} again.",
    )
    back = Text(nl="Mijn gegevens", fr="Mes données", de="Meine Daten", en="My data")
    help = Text(
        nl="Liever aan de telefoon of op papier? Bel de personeelsdienst: {contact}.",
        fr="Plutôt par téléphone ou sur papier ? Appelez le service du personnel : {contact}.",
        de="Lieber am Telefon oder auf Papier? Rufen Sie den Personaldienst an: {contact}.",
        en="Rather by telephone or on paper? Call HR: {contact}.",
    )


class ArrangeWords(Words):
    """For HR."""

    title = Text(
        nl="Een andere contactpersoon",
        fr="Une autre personne de contact",
        de="Eine andere Kontaktperson",
        en="Another contact person",
    )
    lead = Text(
        nl="Deze mensen vragen dat het contact niet via hun leidinggevende loopt. Vraag niet waarom.",
        fr="Ces personnes demandent que le contact ne passe pas par leur responsable. Ne demandez pas pourquoi.",
        de="Diese Menschen bitten, dass der Kontakt nicht über ihren Vorgesetzten läuft. Fragen Sie nicht warum.",
        en="These people ask that contact does not go through their manager. Do not ask why.",
    )
    none = Text(
        nl="Niemand vraagt op dit moment een andere contactpersoon. Vraagt iemand het op papier of aan de telefoon? Noteer "
        "het bij Mensen in het dossier.",
        fr="Personne ne demande une autre personne de contact pour le moment. Sur papier ou par téléphone ? Notez-le sous "
        "Personnes dans le dossier.",
        de="Zurzeit bittet niemand um eine andere Kontaktperson. Auf Papier oder am Telefon? Notieren Sie es unter "
        "Menschen in der Akte.",
        en="Nobody asks for another contact person at the moment. On paper or by telephone? Note it under People in the "
        "case.",
    )
    waits = Text(
        nl="niet via {manager}: kies iemand",
        fr="pas par {manager} : choisissez quelqu'un",
        de="nicht über {manager}: wählen Sie jemanden",
        en="not through {manager}: choose somebody",
    )
    kept = Text(
        nl="niet via {manager}: {other} houdt contact",
        fr="pas par {manager} : {other} garde le contact",
        de="nicht über {manager}: {other} hält Kontakt",
        en="not through {manager}: {other} keeps contact",
    )
    who = Text(
        nl="Wie houdt contact, in plaats van {manager}?",
        fr="Qui garde le contact, à la place de {manager} ?",
        de="Wer hält Kontakt, anstelle von {manager}?",
        en="Who keeps contact, instead of {manager}?",
    )
    who_hint = Text(
        nl="Deze persoon ziet wat een leidinggevende ziet. {manager} krijgt hierover geen bericht.",
        fr="Cette personne voit ce que voit un responsable. {manager} n'en reçoit pas de message.",
        de="Diese Person sieht, was ein Vorgesetzter sieht. {manager} erhält darüber keine Nachricht.",
        en="This person sees what a manager sees. {manager} gets no message about it.",
    )
    save = Text(nl="Kies deze persoon", fr="Choisir cette personne", de="Diese Person wählen", en="Choose this person")
    choose = Text(nl="Kies iemand.", fr="Choisissez quelqu'un.", de="Wählen Sie jemanden.", en="Choose somebody.")
    saved = Text(
        nl="{name} houdt voortaan contact en krijgt een mail.",
        fr="{name} garde désormais le contact et reçoit un e-mail.",
        de="{name} hält künftig Kontakt und erhält eine Mail.",
        en="{name} keeps contact from now on and gets a mail.",
    )
    through = Text(
        nl="Het contact loopt via {name}.",
        fr="Le contact passe par {name}.",
        de="Der Kontakt läuft über {name}.",
        en="Contact goes through {name}.",
    )
    note = Text(
        nl="Noteer: niet meer via {name}",
        fr="Noter : plus par {name}",
        de="Notieren: nicht mehr über {name}",
        en="Note: no longer through {name}",
    )
    note_hint = Text(
        nl="Alleen als de werknemer dit zelf vraagt, op papier of aan de telefoon. Noteer geen reden.",
        fr="Seulement si le travailleur le demande, sur papier ou par téléphone. Ne notez pas de raison.",
        de="Nur wenn der Arbeitnehmer selbst darum bittet, auf Papier oder am Telefon. Notieren Sie keinen Grund.",
        en="Only when the worker asks it, on paper or by telephone. Note no reason.",
    )
    end = Text(
        nl="Noteer: toch weer via {name}",
        fr="Noter : de nouveau par {name}",
        de="Notieren: doch wieder über {name}",
        en="Note: through {name} again",
    )
    noted = Text(
        nl="Genoteerd. Het contact loopt niet meer via {name}.",
        fr="C'est noté. Le contact ne passe plus par {name}.",
        de="Notiert. Der Kontakt läuft nicht mehr über {name}.",
        en="Noted. Contact no longer goes through {name}.",
    )
    ended = Text(
        nl="Genoteerd. Het contact loopt weer via {name}.",
        fr="C'est noté. Le contact passe de nouveau par {name}.",
        de="Notiert. Der Kontakt läuft wieder über {name}.",
        en="Noted. Contact goes through {name} again.",
    )
    back = Text(nl="Terug naar het dossier", fr="Retour au dossier", de="Zurück zur Akte", en="Back to the case")
    nobody = Text(
        nl="Deze persoon heeft geen leidinggevende.",
        fr="Cette personne n'a pas de responsable.",
        de="Diese Person hat keinen Vorgesetzten.",
        en="This person has no manager.",
    )
