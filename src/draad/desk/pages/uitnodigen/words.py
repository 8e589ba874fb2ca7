"""Sentences of invitations and visits."""

from draad.desk.words import Plural, Words
from draad.rules import Text


class InviteWords(Words):
    """The page of an invitation."""

    title_assessment = Text(
        nl="Uitnodigen voor de beoordeling",
        fr="Inviter à l'évaluation",
        de="Zur Bewertung einladen",
        en="Invite to the assessment",
    )
    title_visit = Text(
        nl="Uitnodigen voor een bezoek",
        fr="Inviter à une visite",
        de="Zu einem Besuch einladen",
        en="Invite to a visit",
    )
    for_day = Text(nl="Voor welke dag?", fr="Pour quel jour ?", de="Für welchen Tag?", en="For which day?")
    for_day_hint = Text(
        nl="De dag van de afspraak, bijvoorbeeld {example}.",
        fr="Le jour du rendez-vous, par exemple {example}.",
        de="Der Tag des Termins, zum Beispiel {example}.",
        en="The day of the appointment, for example {example}.",
    )
    before = Text(
        nl="Deze dag ligt vóór de dag van de uitnodiging.",
        fr="Ce jour précède celui de l'invitation.",
        de="Dieser Tag liegt vor dem Tag der Einladung.",
        en="This day lies before the day of the invitation.",
    )
    channel = Text(
        nl="Hoe nodig je uit?", fr="Comment invitez-vous ?", de="Wie laden Sie ein?", en="How do you invite?"
    )
    registered = Text(nl="Aangetekende brief", fr="Lettre recommandée", de="Einschreiben", en="Registered letter")
    letter = Text(nl="Brief", fr="Lettre", de="Brief", en="Letter")
    mail = Text(nl="E-mail", fr="E-mail", de="E-Mail", en="E-mail")
    phone = Text(nl="Telefoon", fr="Téléphone", de="Telefon", en="Phone")
    sent_on = Text(nl="Verstuurd op", fr="Envoyé le", de="Verschickt am", en="Sent on")
    tell_others = Text(
        nl="De andere partijen horen vandaag ook dat het traject gevraagd is",
        fr="Les autres parties apprennent aussi aujourd'hui que le trajet est demandé",
        de="Die anderen Parteien erfahren heute auch, dass das Verfahren beantragt ist",
        en="The other parties hear today too that the trajectory was requested",
    )
    count = Text(
        nl="Dit is uitnodiging {n}.",
        fr="C'est l'invitation {n}.",
        de="Das ist Einladung {n}.",
        en="This is invitation {n}.",
    )
    reacts = Text(
        nl="Na {n} gemiste afspraken zonder aanvaarde reden reageert de wet.",
        fr="Après {n} rendez-vous manqués sans raison acceptée, la loi réagit.",
        de="Nach {n} versäumten Terminen ohne anerkannten Grund reagiert das Gesetz.",
        en="After {n} missed appointments without an accepted reason the law reacts.",
    )
    missed = Plural(
        one=Text(
            nl="Eén afspraak ging niet door zonder aanvaarde reden.",
            fr="Un rendez-vous n'a pas eu lieu, sans raison acceptée.",
            de="Ein Termin fand ohne anerkannten Grund nicht statt.",
            en="One appointment did not take place, without an accepted reason.",
        ),
        many=Text(
            nl="{n} afspraken gingen niet door zonder aanvaarde reden.",
            fr="{n} rendez-vous n'ont pas eu lieu, sans raison acceptée.",
            de="{n} Termine fanden ohne anerkannten Grund nicht statt.",
            en="{n} appointments did not take place, without an accepted reason.",
        ),
    )
    last = Text(
        nl="Komt de werknemer ook nu niet, dan kan het traject stoppen.",
        fr="Si le travailleur ne vient pas cette fois non plus, le trajet peut s'arrêter.",
        de="Kommt der Arbeitnehmer auch diesmal nicht, kann das Verfahren enden.",
        en="If the worker does not come this time either, the trajectory may stop.",
    )
    too_soon = Text(
        nl="Tussen twee uitnodigingen zit een wachttijd. De volgende telt pas vanaf {day}.",
        fr="Il faut un délai entre deux invitations. La suivante ne compte qu'à partir du {day}.",
        de="Zwischen zwei Einladungen liegt eine Wartezeit. Die nächste zählt erst ab dem {day}.",
        en="There is a waiting time between two invitations. The next one counts from {day} only.",
    )
    quiet = Text(
        nl="{name} vroeg rust tot en met {day}.",
        fr="{name} a demandé du repos jusqu'au {day}.",
        de="{name} bat um Ruhe bis {day}.",
        en="{name} asked for rest until {day}.",
    )
    free = Text(
        nl="De werknemer mag dit bezoek weigeren. Dat heeft geen gevolgen.",
        fr="Le travailleur peut refuser cette visite. Cela n'a pas de conséquence.",
        de="Der Arbeitnehmer darf diesen Besuch ablehnen. Das hat keine Folgen.",
        en="The worker may decline this visit. That has no consequences.",
    )
    save = Text(
        nl="Bewaar de uitnodiging", fr="Enregistrer l'invitation", de="Einladung speichern", en="Save the invitation"
    )
    saved = Text(
        nl="Uitgenodigd: {name}, voor {day}.",
        fr="Invité : {name}, pour le {day}.",
        de="Eingeladen: {name}, für den {day}.",
        en="Invited: {name}, for {day}.",
    )


class VisitWords(Words):
    """The page on which an answer or a visit is noted."""

    title_assessment = Text(
        nl="Beoordeling: kwam de werknemer?",
        fr="Évaluation : le travailleur est-il venu ?",
        de="Bewertung: Kam der Arbeitnehmer?",
        en="Assessment: did the worker come?",
    )
    title_visit = Text(
        nl="Bezoek: kwam de werknemer?",
        fr="Visite : le travailleur est-il venu ?",
        de="Besuch: Kam der Arbeitnehmer?",
        en="Visit: did the worker come?",
    )
    lead = Text(
        nl="Noteer alleen wat er gebeurde. Wat er gezegd of gezien is, hoort in het dossier van de gezondheidsdienst.",
        fr="Notez seulement ce qui s'est passé. Ce qui a été dit ou vu appartient au dossier du service de santé.",
        de="Notieren Sie nur, was geschah. Was gesagt oder gesehen wurde, gehört in die Akte des Gesundheitsdienstes.",
        en="Note only what happened. What was said or seen belongs in the file of the health service.",
    )
    what = Text(nl="Wat is er gebeurd?", fr="Que s'est-il passé ?", de="Was ist geschehen?", en="What happened?")
    came = Text(nl="Kwam", fr="Est venu", de="Kam", en="Came")
    missed = Text(nl="Kwam niet", fr="N'est pas venu", de="Kam nicht", en="Did not come")
    missed_excused = Text(
        nl="Kwam niet, met een reden die je aanvaardt",
        fr="N'est pas venu, pour une raison que vous acceptez",
        de="Kam nicht, aus einem Grund, den Sie anerkennen",
        en="Did not come, for a reason you accept",
    )
    coming = Text(nl="Zegt te komen", fr="Dit qu'il viendra", de="Sagt zu", en="Says they will come")
    other_day = Text(
        nl="Vraagt een andere dag",
        fr="Demande un autre jour",
        de="Bittet um einen anderen Tag",
        en="Asks for another day",
    )
    not_coming = Text(
        nl="Zegt niet te komen", fr="Dit qu'il ne viendra pas", de="Sagt ab", en="Says they will not come"
    )
    declined = Text(nl="Wil geen bezoek", fr="Ne veut pas de visite", de="Möchte keinen Besuch", en="Wants no visit")
    counts = Text(
        nl="Alleen 'kwam niet' zonder aanvaarde reden telt mee voor de wet.",
        fr="Seul « n'est pas venu » sans raison acceptée compte pour la loi.",
        de="Nur „kam nicht“ ohne anerkannten Grund zählt für das Gesetz.",
        en="Only 'did not come' without an accepted reason counts for the law.",
    )
    saved = Text(nl="Genoteerd voor {name}.", fr="Noté pour {name}.", de="Notiert für {name}.", en="Noted for {name}.")
    other_invite = Text(
        nl="Een nieuwe uitnodiging", fr="Une nouvelle invitation", de="Eine neue Einladung", en="A new invitation"
    )
