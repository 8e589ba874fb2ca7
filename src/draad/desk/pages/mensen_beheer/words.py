"""Sentences of the people of an employer and their roles."""

from draad.desk.typed_fields import TypedWords
from draad.desk.words import Plural
from draad.rules import Text


class StaffWords(TypedWords):
    """People, their work, and leaving."""

    title = Text(nl="Mensen", fr="Personnes", de="Menschen", en="People")
    lead = Text(
        nl="Wie hier werkt, onder wie en sinds wanneer. Of iemand afwezig is, staat hier niet.",
        fr="Qui travaille ici, sous qui et depuis quand. Si quelqu'un est absent ne figure pas ici.",
        de="Wer hier arbeitet, unter wem und seit wann. Ob jemand abwesend ist, steht hier nicht.",
        en="Who works here, under whom and since when. Whether somebody is away does not stand here.",
    )
    search = Text(nl="Zoek op naam", fr="Chercher par nom", de="Nach Namen suchen", en="Search by name")
    find = Text(nl="Zoek", fr="Chercher", de="Suchen", en="Search")
    found = Plural(
        one=Text(nl="{n} persoon", fr="{n} personne", de="{n} Person", en="{n} person"),
        many=Text(nl="{n} personen", fr="{n} personnes", de="{n} Personen", en="{n} people"),
    )
    nobody = Text(nl="Niemand gevonden", fr="Personne trouvée", de="Niemand gefunden", en="Nobody found")
    nobody_next = Text(
        nl="Zoek anders, of zet iemand erbij.",
        fr="Cherchez autrement, ou ajoutez quelqu'un.",
        de="Suchen Sie anders, oder fügen Sie jemanden hinzu.",
        en="Search in another way, or add somebody.",
    )
    working = Text(nl="Werken hier", fr="Travaillent ici", de="Arbeiten hier", en="Work here")
    gone = Text(nl="Vertrokken", fr="Partis", de="Ausgeschieden", en="Left")
    add = Text(nl="Zet iemand erbij", fr="Ajouter quelqu'un", de="Jemanden hinzufügen", en="Add somebody")
    roles = Text(nl="Rollen", fr="Rôles", de="Rollen", en="Roles")
    back_settings = Text(nl="Instellingen", fr="Paramètres", de="Einstellungen", en="Settings")
    back_start = Text(
        nl="Terug naar de stappen", fr="Retour aux étapes", de="Zurück zu den Schritten", en="Back to the steps"
    )
    back_more = Text(nl="Meer", fr="Plus", de="Mehr", en="More")
    who = Text(nl="Naam", fr="Nom", de="Name", en="Name")
    where = Text(nl="Afdeling", fr="Service", de="Abteilung", en="Unit")
    under = Text(nl="Leidinggevende", fr="Responsable", de="Vorgesetzter", en="Manager")
    access = Text(nl="Toegang", fr="Accès", de="Zugang", en="Way in")
    access_no = Text(nl="geen account", fr="pas de compte", de="kein Konto", en="no account")
    access_invited = Text(
        nl="nog niet binnengekomen", fr="pas encore entré", de="noch nicht da gewesen", en="not come in yet"
    )
    access_yes = Text(nl="kan aanmelden", fr="peut se connecter", de="kann sich anmelden", en="can sign in")
    access_closed = Text(nl="gesloten", fr="fermé", de="geschlossen", en="closed")

    new_title = Text(nl="Wie komt erbij?", fr="Qui s'ajoute ?", de="Wer kommt dazu?", en="Who is added?")
    first_name = Text(nl="Voornaam", fr="Prénom", de="Vorname", en="First name")
    last_name = Text(nl="Achternaam", fr="Nom de famille", de="Nachname", en="Family name")
    mail = Text(
        nl="E-mailadres van het werk",
        fr="Adresse e-mail du travail",
        de="E-Mail-Adresse der Arbeit",
        en="E-mail address at work",
    )
    mail_hint = Text(
        nl="Daarmee meldt iemand aan. Geen adres? Laat leeg.",
        fr="Elle sert à se connecter. Pas d'adresse ? Laissez vide.",
        de="Damit meldet man sich an. Keine Adresse? Lassen Sie es leer.",
        en="With it somebody signs in. No address? Leave it empty.",
    )
    mail_stays = Text(
        nl="Wie al aanmeldde, houdt zijn adres. Anders kon een ander met een nieuwe link in zijn plaats binnenkomen.",
        fr="Qui s'est déjà connecté garde son adresse. Sinon, un autre pourrait entrer à sa place avec un nouveau lien.",
        de="Wer sich schon anmeldete, behält seine Adresse. Sonst könnte ein anderer mit einem neuen Link an seiner Stelle hereinkommen.",
        en="Who signed in before keeps their address. Else another could come in in their place with a new link.",
    )
    mail_taken = Text(
        nl="Iemand anders heeft dit adres al.",
        fr="Quelqu'un d'autre a déjà cette adresse.",
        de="Jemand anders hat diese Adresse schon.",
        en="Somebody else has this address already.",
    )
    speaks = Text(nl="Taal", fr="Langue", de="Sprache", en="Language")
    function = Text(nl="Functie", fr="Fonction", de="Funktion", en="Function")
    unit = Text(nl="Afdeling", fr="Service", de="Abteilung", en="Unit")
    unit_new = Text(nl="Een nieuwe afdeling", fr="Un nouveau service", de="Eine neue Abteilung", en="A new unit")
    unit_new_hint = Text(
        nl="Typ een naam die hierboven niet staat.",
        fr="Tapez un nom qui ne figure pas ci-dessus.",
        de="Tippen Sie einen Namen, der oben nicht steht.",
        en="Type a name that does not stand above.",
    )
    unit_choose = Text(
        nl="Kies een afdeling, of typ een nieuwe.",
        fr="Choisissez un service, ou tapez-en un nouveau.",
        de="Wählen Sie eine Abteilung, oder tippen Sie eine neue.",
        en="Choose a unit, or type a new one.",
    )
    manager = Text(nl="Leidinggevende", fr="Responsable", de="Vorgesetzter", en="Manager")
    manager_hint = Text(
        nl="Naam of mailadres van wie leiding geeft.",
        fr="Nom ou adresse e-mail du responsable.",
        de="Name oder E-Mail-Adresse der Vorgesetzten.",
        en="Name or address of the manager.",
    )
    manager_none = Text(nl="niemand", fr="personne", de="niemand", en="nobody")
    manager_unknown = Text(
        nl="Deze naam is er niet, of meer dan één keer. Typ het mailadres.",
        fr="Ce nom n'existe pas, ou plusieurs fois. Tapez l'adresse e-mail.",
        de="Diesen Namen gibt es nicht, oder mehrmals. Tippen Sie die E-Mail-Adresse.",
        en="This name is not there, or more than once. Type the address.",
    )
    hours = Text(nl="Uren per week", fr="Heures par semaine", de="Stunden pro Woche", en="Hours a week")
    full_time = Text(nl="Voltijds is", fr="Le temps plein est de", de="Vollzeit ist", en="Full time is")
    hours_unit = Text(nl="uur", fr="heures", de="Stunden", en="hours")
    category = Text(nl="Statuut", fr="Statut", de="Status", en="Category")
    white_collar = Text(nl="bediende", fr="employé", de="Angestellter", en="white-collar")
    blue_collar = Text(nl="arbeider", fr="ouvrier", de="Arbeiter", en="blue-collar")
    surveillance = Text(
        nl="Gezondheidstoezicht?",
        fr="Surveillance de la santé ?",
        de="Gesundheitsüberwachung?",
        en="Health surveillance?",
    )
    since = Text(nl="In dienst sinds", fr="En service depuis", de="Im Dienst seit", en="In service since")
    add_next = Text(
        nl="Bewaar, en nog iemand",
        fr="Enregistrer, et encore quelqu'un",
        de="Speichern, und noch jemand",
        en="Save, and somebody else",
    )
    added = Text(
        nl="{name} staat erbij. Afdeling, uren en de rest staan al klaar voor de volgende.",
        fr="{name} est ajouté. Service, heures et le reste sont prêts pour la personne suivante.",
        de="{name} ist dabei. Abteilung, Stunden und das Übrige stehen für die nächste Person bereit.",
        en="{name} is added. Unit, hours and the rest stand ready for the next.",
    )
    enough = Text(nl="Dat is iedereen", fr="C'est tout le monde", de="Das sind alle", en="That is everybody")

    works = Text(nl="Werk", fr="Travail", de="Arbeit", en="Work")
    from_until = Text(
        nl="{first} tot {last}", fr="du {first} au {last}", de="{first} bis {last}", en="{first} to {last}"
    )
    from_on = Text(nl="sinds {first}", fr="depuis le {first}", de="seit dem {first}", en="since {first}")
    hours_of = Text(
        nl="{n} uur per week", fr="{n} heures par semaine", de="{n} Stunden pro Woche", en="{n} hours a week"
    )
    details = Text(
        nl="Pas naam of taal aan",
        fr="Modifier le nom ou la langue",
        de="Name oder Sprache ändern",
        en="Change name or language",
    )
    details_title = Text(
        nl="Gegevens van {name}", fr="Données de {name}", de="Angaben von {name}", en="Details of {name}"
    )
    changed = Text(nl="Bewaard.", fr="C'est noté.", de="Gespeichert.", en="Saved.")
    save = Text(nl="Bewaar", fr="Enregistrer", de="Speichern", en="Save")
    other_job = Text(
        nl="Andere afdeling, leidinggevende of uren",
        fr="Autre service, responsable ou heures",
        de="Andere Abteilung, Vorgesetzte oder Stunden",
        en="Another unit, manager or hours",
    )
    job_title = Text(
        nl="Ander werk voor {name}",
        fr="Un autre travail pour {name}",
        de="Andere Arbeit für {name}",
        en="Other work for {name}",
    )
    job_from = Text(nl="Vanaf welke dag?", fr="À partir de quel jour ?", de="Ab welchem Tag?", en="From which day?")
    job_lead = Text(
        nl="Wat tot die dag zo was, blijft zo staan. Wie vroeger leiding gaf, ziet vanaf die dag niets meer.",
        fr="Ce qui était ainsi jusqu'à ce jour le reste. L'ancien responsable ne voit plus rien à partir de ce jour.",
        de="Was bis zu dem Tag so war, bleibt so stehen. Wer früher vorgesetzt war, sieht ab dem Tag nichts mehr.",
        en="What was so until that day stays so. Who was the manager before sees nothing from that day on.",
    )
    himself = Text(
        nl="Niemand is zijn eigen leidinggevende.",
        fr="Personne n'est son propre responsable.",
        de="Niemand ist sein eigener Vorgesetzter.",
        en="Nobody is their own manager.",
    )
    leaves = Text(nl="Vertrekt", fr="Quitte l'entreprise", de="Scheidet aus", en="Leaves")
    leave_title = Text(
        nl="{name} vertrekt", fr="{name} quitte l'entreprise", de="{name} scheidet aus", en="{name} leaves"
    )
    leave_lead = Text(
        nl="Na de laatste dag is de toegang via het werk dicht, en eindigen alle rollen. Wat over deze persoon genoteerd is, volgt zijn eigen bewaartermijn.",
        fr="Après le dernier jour, l'accès par le travail est fermé et tous les rôles se terminent. Ce qui est noté sur cette personne suit son propre délai de conservation.",
        de="Nach dem letzten Tag ist der Zugang über die Arbeit zu, und alle Rollen enden. Was über diese Person notiert ist, folgt seiner eigenen Aufbewahrungsfrist.",
        en="After the last day the way in by work is closed, and every role ends. What is recorded about this person follows its own term of keeping.",
    )
    leave_own = Text(
        nl="Wie zelf een adres gaf, kan daarmee nog bij de eigen gegevens.",
        fr="Qui a donné une adresse privée peut encore, avec elle, voir ses propres données.",
        de="Wer selbst eine Adresse gab, kommt damit noch an die eigenen Daten.",
        en="Who gave an address of their own can still reach their own data with it.",
    )
    leave_admin = Text(
        nl="Dat het contract eindigt, noteert de personeelsdienst in het dossier. Laat het weten.",
        fr="Le service du personnel note dans le dossier que le contrat prend fin. Prévenez-le.",
        de="Dass der Vertrag endet, notiert der Personaldienst in der Akte. Geben Sie Bescheid.",
        en="That the contract ends, HR records in the dossier. Let them know.",
    )
    last_day = Text(
        nl="Laatste dag in dienst", fr="Dernier jour en service", de="Letzter Tag im Dienst", en="Last day in service"
    )
    successor = Plural(
        one=Text(
            nl="Wie leidt daarna deze {n} persoon?",
            fr="Qui dirige ensuite cette personne ({n}) ?",
            de="Wer führt danach diese {n} Person?",
            en="Who leads this {n} person afterwards?",
        ),
        many=Text(
            nl="Wie leidt daarna deze {n} mensen?",
            fr="Qui dirige ensuite ces {n} personnes ?",
            de="Wer führt danach diese {n} Menschen?",
            en="Who leads these {n} people afterwards?",
        ),
    )
    left = Text(
        nl="Genoteerd: {name} vertrekt. Laatste dag: {day}.",
        fr="C'est noté : {name} quitte l'entreprise. Dernier jour : {day}.",
        de="Notiert: {name} scheidet aus. Letzter Tag: {day}.",
        en="Noted: {name} leaves. Last day: {day}.",
    )
    before_start = Text(
        nl="Dit ligt voor de eerste dag in dienst.",
        fr="C'est avant le premier jour en service.",
        de="Das liegt vor dem ersten Tag im Dienst.",
        en="This lies before the first day in service.",
    )
    invite = Text(
        nl="Stuur een uitnodiging", fr="Envoyer une invitation", de="Einladung senden", en="Send an invitation"
    )
    invited = Text(
        nl="De uitnodiging vertrekt. De link werkt een dag lang.",
        fr="L'invitation part. Le lien fonctionne pendant un jour.",
        de="Die Einladung geht ab. Der Link gilt einen Tag lang.",
        en="The invitation leaves. The link works for a day.",
    )


class RoleWords(StaffWords):
    """Roles: who has which, since when, until when."""

    title = Text(nl="Rollen", fr="Rôles", de="Rollen", en="Roles")
    lead = Text(
        nl="Elke rol geldt voor een periode, en ziet alleen wat erbij hoort. Niemand geeft zichzelf een rol.",
        fr="Chaque rôle vaut pour une période et ne voit que ce qui en relève. Personne ne se donne un rôle.",
        de="Jede Rolle gilt für eine Zeit und sieht nur, was dazugehört. Niemand gibt sich selbst eine Rolle.",
        en="Each role is for a period, and sees only what belongs to it. Nobody gives themselves a role.",
    )
    managers = Text(
        nl="Leidinggevenden staan hier niet: dat volgt uit de mensen die aan hen verslag geven.",
        fr="Les responsables ne figurent pas ici : cela suit des personnes qui dépendent d'eux.",
        de="Vorgesetzte stehen hier nicht: das folgt aus den Menschen, die ihnen unterstellt sind.",
        en="Managers do not stand here: that follows from the people who report to them.",
    )
    none = Text(nl="Nog geen rollen", fr="Pas encore de rôles", de="Noch keine Rollen", en="No roles yet")
    none_next = Text(
        nl="Geef eerst iemand de rol personeelsdienst.",
        fr="Donnez d'abord à quelqu'un le rôle de service du personnel.",
        de="Geben Sie zuerst jemandem die Rolle Personaldienst.",
        en="First give somebody the role of HR.",
    )
    add = Text(nl="Geef een rol", fr="Donner un rôle", de="Eine Rolle geben", en="Give a role")
    running = Text(nl="Nu en later", fr="Maintenant et plus tard", de="Jetzt und später", en="Now and later")
    over = Text(nl="Voorbij", fr="Terminés", de="Vorbei", en="Over")
    people = Text(nl="Mensen", fr="Personnes", de="Menschen", en="People")
    who = Text(nl="Wie", fr="Qui", de="Wer", en="Who")
    role = Text(nl="Rol", fr="Rôle", de="Rolle", en="Role")
    whole = Text(nl="Iedereen", fr="Tout le monde", de="Alle", en="Everybody")
    period = Text(nl="Wanneer", fr="Quand", de="Wann", en="When")
    by = Text(nl="gegeven door {name}", fr="donné par {name}", de="gegeben von {name}", en="given by {name}")
    actions = Text(nl="Wijzigen", fr="Modifier", de="Ändern", en="Change")
    end = Text(nl="Beëindig", fr="Mettre fin", de="Beenden", en="End")
    end_title = Text(nl="Een rol beëindigen", fr="Mettre fin à un rôle", de="Eine Rolle beenden", en="End a role")
    end_lead = Text(
        nl="{name} is {role}. Na de laatste dag gaat die rol niet meer open.",
        fr="{name} : {role}. Après le dernier jour, ce rôle ne s'ouvre plus.",
        de="{name} ist {role}. Nach dem letzten Tag öffnet sich diese Rolle nicht mehr.",
        en="{name} is {role}. After the last day that role no longer opens.",
    )
    last_day = Text(nl="Laatste dag", fr="Dernier jour", de="Letzter Tag", en="Last day")
    ended = Text(
        nl="De rol eindigt op {day}.",
        fr="Le rôle prend fin le {day}.",
        de="Die Rolle endet am {day}.",
        en="The role ends on {day}.",
    )
    new_title = Text(
        nl="Wie krijgt welke rol?",
        fr="Qui reçoit quel rôle ?",
        de="Wer bekommt welche Rolle?",
        en="Who gets which role?",
    )
    mail = Text(nl="E-mailadres", fr="Adresse e-mail", de="E-Mail-Adresse", en="E-mail address")
    mail_hint = Text(
        nl="Van iemand die hier werkt, of van buiten: een arts of een adviseur.",
        fr="D'une personne qui travaille ici, ou de l'extérieur : un médecin ou un conseiller.",
        de="Von jemandem, der hier arbeitet, oder von außen: ein Arzt oder ein Berater.",
        en="Of somebody who works here, or from outside: a physician or an adviser.",
    )
    name = Text(nl="Naam", fr="Nom", de="Name", en="Name")
    name_hint = Text(
        nl="Alleen nodig voor wie hier nog niet in staat.",
        fr="Seulement pour qui ne figure pas encore ici.",
        de="Nur nötig für wen, der hier noch nicht steht.",
        en="Only needed for who does not stand here yet.",
    )
    unit = Text(nl="Voor wie?", fr="Pour qui ?", de="Für wen?", en="For whom?")
    unit_hint = Text(
        nl="Eén afdeling kan alleen voor de personeelsdienst, de arts en de verpleegkundige.",
        fr="Un seul service n'est possible que pour le service du personnel, le médecin et l'infirmier.",
        de="Eine einzelne Abteilung geht nur beim Personaldienst, beim Arzt und beim Pfleger.",
        en="One unit only is possible for HR, the physician and the nurse.",
    )
    not_over_unit = Text(
        nl="Deze rol geldt voor iedereen. Kies geen afdeling.",
        fr="Ce rôle vaut pour tout le monde. Ne choisissez pas de service.",
        de="Diese Rolle gilt für alle. Wählen Sie keine Abteilung.",
        en="This role is for everybody. Choose no unit.",
    )
    first = Text(nl="Vanaf", fr="À partir du", de="Ab", en="From")
    last = Text(nl="Tot en met", fr="Jusqu'au", de="Bis einschließlich", en="Until")
    last_hint = Text(
        nl="Laat leeg zolang er geen einde is.",
        fr="Laissez vide tant qu'il n'y a pas de fin.",
        de="Lassen Sie es leer, solange kein Ende da ist.",
        en="Leave it empty as long as there is no end.",
    )
    save = Text(nl="Geef deze rol", fr="Donner ce rôle", de="Diese Rolle geben", en="Give this role")
    given = Text(
        nl="{name} krijgt de rol. Nog niet binnengekomen? Stuur een uitnodiging.",
        fr="{name} reçoit le rôle. Pas encore entré ? Envoyez une invitation.",
        de="{name} bekommt die Rolle. Noch nicht da gewesen? Senden Sie eine Einladung.",
        en="{name} gets the role. Not come in yet? Send an invitation.",
    )
    oneself = Text(
        nl="Je kan jezelf geen rol geven. Laat iemand anders dat doen.",
        fr="Vous ne pouvez pas vous donner un rôle. Laissez quelqu'un d'autre le faire.",
        de="Sie können sich selbst keine Rolle geben. Lassen Sie das jemand anderen tun.",
        en="You cannot give yourself a role. Let somebody else do it.",
    )
    backwards = Text(
        nl="De laatste dag ligt voor de eerste.",
        fr="Le dernier jour est avant le premier.",
        de="Der letzte Tag liegt vor dem ersten.",
        en="The last day lies before the first.",
    )
    last_admin = Text(
        nl="Dit is de enige beheerder. Geef die rol eerst aan iemand anders.",
        fr="C'est le seul administrateur. Donnez d'abord ce rôle à quelqu'un d'autre.",
        de="Das ist der einzige Verwalter. Geben Sie diese Rolle zuerst jemand anderem.",
        en="This is the only administrator. Give that role to somebody else first.",
    )
