"""Sentences of what was done lately."""

from draad.desk.words import Words
from draad.rules import Text


class RecentWords(Words):
    """Acts, mails, and what became of them."""

    title = Text(nl="Recente handelingen", fr="Actions récentes", de="Letzte Handlungen", en="Recent actions")
    lead = Text(
        nl="Wat je de laatste 24 uur deed. Vergist? Zet het hier terug.",
        fr="Ce que vous avez fait ces dernières 24 heures. Une erreur ? Annulez ici.",
        de="Was Sie in den letzten 24 Stunden taten. Geirrt? Hier machen Sie es rückgängig.",
        en="What you did in the last 24 hours. A mistake? Take it back here.",
    )
    empty = Text(
        nl="Je deed de laatste 24 uur niets in deze rol",
        fr="Vous n'avez rien fait dans ce rôle ces dernières 24 heures",
        de="In dieser Rolle haben Sie in den letzten 24 Stunden nichts getan",
        en="You did nothing in this role in the last 24 hours",
    )
    empty_text = Text(
        nl="Wat je afvinkt of noteert, komt hier te staan.",
        fr="Ce que vous cochez ou notez apparaîtra ici.",
        de="Was Sie abhaken oder notieren, steht dann hier.",
        en="What you tick or note will stand here.",
    )
    to_start = Text(nl="Naar het begin", fr="Vers l'accueil", de="Zur Startseite", en="To the start page")
    undo = Text(nl="Ongedaan maken", fr="Annuler", de="Rückgängig machen", en="Undo")
    undo_what = Text(
        nl="Ongedaan maken: {what}", fr="Annuler : {what}", de="Rückgängig machen: {what}", en="Undo: {what}"
    )
    hand_over = Text(nl="Dossiers overgedragen", fr="Dossiers transmis", de="Akten übergeben", en="Cases handed over")
    answer_handover = Text(
        nl="Een overdracht beantwoord",
        fr="Une transmission : réponse donnée",
        de="Eine Übergabe beantwortet",
        en="A hand-over answered",
    )
    take_back_handover = Text(
        nl="Een overdracht teruggenomen",
        fr="Une transmission reprise",
        de="Eine Übergabe zurückgenommen",
        en="A hand-over taken back",
    )
    lend_hat = Text(
        nl="Een vervanging geregeld",
        fr="Un remplacement arrangé",
        de="Eine Vertretung geregelt",
        en="A stand-in arranged",
    )
    end_loan = Text(
        nl="Een vervanging gestopt", fr="Un remplacement arrêté", de="Eine Vertretung beendet", en="A stand-in ended"
    )
    change_manager = Text(
        nl="De leidinggevende gewijzigd",
        fr="Le responsable changé",
        de="Den Vorgesetzten geändert",
        en="The manager changed",
    )
    ask_detour = Text(
        nl="Een andere contactpersoon gevraagd",
        fr="Une autre personne de contact demandée",
        de="Eine andere Kontaktperson gewünscht",
        en="Another contact person asked for",
    )
    end_detour = Text(
        nl="Contact weer via de leidinggevende",
        fr="Contact de nouveau par le responsable",
        de="Kontakt wieder über den Vorgesetzten",
        en="Contact through the manager again",
    )
    appoint_alternate = Text(
        nl="Een contactpersoon gekozen",
        fr="Une personne de contact choisie",
        de="Eine Kontaktperson gewählt",
        en="A contact person chosen",
    )
    break_glass = Text(
        nl="Een dossier geopend met noodtoegang",
        fr="Un dossier ouvert par accès d'urgence",
        de="Eine Akte mit Notzugriff geöffnet",
        en="A case opened by emergency access",
    )
    undone = Text(nl="Ongedaan gemaakt", fr="Annulé", de="Rückgängig gemacht", en="Undone")
    undone_told = Text(
        nl="Ongedaan gemaakt. Alles staat weer zoals het was.",
        fr="Annulé. Tout est de nouveau comme avant.",
        de="Rückgängig gemacht. Alles ist wieder wie vorher.",
        en="Undone. Everything is as it was.",
    )
    undone_later_stays = Text(
        nl="Ongedaan gemaakt. Wat daarna is genoteerd, blijft staan.",
        fr="Annulé. Ce qui a été noté ensuite reste.",
        de="Rückgängig gemacht. Was danach notiert wurde, bleibt stehen.",
        en="Undone. What was noted after it stays.",
    )
    built_upon = Text(
        nl="Intussen verbeterd. Terugzetten gaat niet meer.",
        fr="Corrigé entre-temps. L'annulation n'est plus possible.",
        de="Inzwischen verbessert. Rückgängig machen geht nicht mehr.",
        en="Corrected in the meantime. It cannot be undone any more.",
    )
    correct_it = Text(nl="Verbeter het", fr="Corriger", de="Verbessern", en="Correct it")
    does_not_go = Text(
        nl="Op dit feit steunt intussen iets anders. Verbeter het in het dossier.",
        fr="Autre chose repose entre-temps sur ce fait. Corrigez-le dans le dossier.",
        de="Darauf stützt sich inzwischen etwas anderes. Verbessern Sie es in der Akte.",
        en="Something else rests on this by now. Correct it in the case.",
    )
    corrected_since = Text(
        nl="Dit is intussen verbeterd. Maak eerst de verbetering ongedaan.",
        fr="Ceci a été corrigé entre-temps. Annulez d'abord la correction.",
        de="Das wurde inzwischen verbessert. Machen Sie zuerst die Verbesserung rückgängig.",
        en="This has been corrected in the meantime. Undo the correction first.",
    )
    mails = Text(nl="Mails en brieven", fr="E-mails et lettres", de="Mails und Briefe", en="Mails and letters")
    mails_lead = Text(
        nl="Wat nog wacht, kan je tegenhouden.",
        fr="Ce qui attend encore peut être arrêté.",
        de="Was noch wartet, können Sie aufhalten.",
        en="What still waits can be stopped.",
    )
    leaves = Text(
        nl="Vertrekt {day} om {time}",
        fr="Part {day} à {time}",
        de="Geht {day} um {time} ab",
        en="Leaves {day} at {time}",
    )
    left = Text(nl="Vertrokken", fr="Partie", de="Versandt", en="Has left")
    stopped = Text(nl="Niet verstuurd", fr="Non envoyée", de="Nicht versandt", en="Not sent")
    do_not_send = Text(nl="Niet versturen", fr="Ne pas envoyer", de="Nicht senden", en="Do not send")
    stopped_told = Text(
        nl="Tegengehouden. Deze mail vertrekt niet.",
        fr="Arrêtée. Cet e-mail ne partira pas.",
        de="Aufgehalten. Diese Mail geht nicht ab.",
        en="Stopped. This mail will not leave.",
    )
    too_late = Text(
        nl="Dit kan niet meer terug. Het is te lang geleden, of het was al teruggezet.",
        fr="Ce n'est plus possible. C'est trop ancien, ou c'était déjà annulé.",
        de="Das geht nicht mehr. Es ist zu lange her, oder es war schon rückgängig gemacht.",
        en="This cannot be taken back any more. It is too long ago, or it was undone already.",
    )
    corrected = Text(nl="Verbeterd: {what}", fr="Corrigé : {what}", de="Verbessert: {what}", en="Corrected: {what}")
    withdrawn = Text(
        nl="Iets ingetrokken", fr="Quelque chose a été retiré", de="Etwas zurückgenommen", en="Something taken back"
    )
    something = Text(nl="Iets genoteerd", fr="Quelque chose a été noté", de="Etwas notiert", en="Something noted")
    save_list = Text(
        nl="Een keuze in de lijst bewaard",
        fr="Un choix de la liste enregistré",
        de="Eine Auswahl der Liste gespeichert",
        en="A choice in the list saved",
    )
    forget_list = Text(
        nl="Een bewaarde keuze verwijderd",
        fr="Un choix enregistré supprimé",
        de="Eine gespeicherte Auswahl entfernt",
        en="A saved choice removed",
    )
    mail_stopped = Text(
        nl="Een mail tegengehouden", fr="Un e-mail a été arrêté", de="Eine Mail aufgehalten", en="A mail stopped"
    )
