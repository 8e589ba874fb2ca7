"""Sentences of setting up: the steps, their fields, and what stands by them."""

from draad.desk.typed_fields import TypedWords
from draad.desk.words import Plural, Words
from draad.rules import Text


class SetupWords(Words):
    """The frame of the steps, and the last one."""

    title = Text(nl="Draad klaarzetten", fr="Préparer Draad", de="Draad einrichten", en="Set Draad up")
    lead = Text(
        nl="Zes stappen, samen ongeveer twintig minuten. Je kan na elke stap stoppen en later verdergaan.",
        fr="Six étapes, environ vingt minutes en tout. Vous pouvez vous arrêter après chaque étape et continuer plus tard.",
        de="Sechs Schritte, zusammen etwa zwanzig Minuten. Sie können nach jedem Schritt aufhören und später weitermachen.",
        en="Six steps, about twenty minutes together. You can stop after each step and go on later.",
    )
    after_title = Text(nl="Instellingen", fr="Paramètres", de="Einstellungen", en="Settings")
    after_lead = Text(
        nl="{employer} werkt met Draad sinds {day}. Wat hier staat, kan je altijd aanpassen.",
        fr="{employer} travaille avec Draad depuis le {day}. Vous pouvez toujours modifier ce qui se trouve ici.",
        de="{employer} arbeitet mit Draad seit dem {day}. Was hier steht, können Sie immer ändern.",
        en="{employer} works with Draad since {day}. You can always change what stands here.",
    )
    no_dossiers = Text(
        nl="Als beheerder zie je geen enkel dossier, en dat blijft zo. Je zet klaar wie met Draad werkt.",
        fr="En tant qu'administrateur, vous ne voyez aucun dossier, et cela reste ainsi. Vous préparez qui travaille avec Draad.",
        de="Als Verwalter sehen Sie keine einzige Akte, und das bleibt so. Sie richten ein, wer mit Draad arbeitet.",
        en="As an administrator you see no dossier at all, and that stays so. You set up who works with Draad.",
    )
    steps = Text(nl="Stappen", fr="Étapes", de="Schritte", en="Steps")
    step_of = Text(nl="Stap {n} van 6", fr="Étape {n} sur 6", de="Schritt {n} von 6", en="Step {n} of 6")
    back = Text(nl="Alle stappen", fr="Toutes les étapes", de="Alle Schritte", en="All steps")
    on = Text(nl="Bewaar en ga verder", fr="Enregistrer et continuer", de="Speichern und weiter", en="Save and go on")
    save = Text(nl="Bewaar", fr="Enregistrer", de="Speichern", en="Save")
    saved = Text(nl="Bewaard.", fr="C'est noté.", de="Gespeichert.", en="Saved.")
    go_on = Text(
        nl="Verder met stap {n}: {step}",
        fr="Continuer à l'étape {n} : {step}",
        de="Weiter mit Schritt {n}: {step}",
        en="Go on with step {n}: {step}",
    )
    done = Text(nl="klaar", fr="terminé", de="fertig", en="done")
    to_do = Text(nl="nog te doen", fr="à faire", de="noch zu tun", en="to do")
    employer = Text(nl="De werkgever", fr="L'employeur", de="Der Arbeitgeber", en="The employer")
    employer_note = Text(
        nl="naam, grootte, sector, talen: 4 minuten",
        fr="nom, taille, secteur, langues : 4 minutes",
        de="Name, Größe, Sektor, Sprachen: 4 Minuten",
        en="name, size, sector, languages: 4 minutes",
    )
    lead_step = Text(
        nl="Wie leidt, en hoe vaak contact",
        fr="Qui dirige, et quelle fréquence de contact",
        de="Wer führt, und wie oft Kontakt",
        en="Who leads, and how often contact",
    )
    lead_note = Text(
        nl="het huisprotocol en de contactafspraken: 4 minuten",
        fr="le protocole de la maison et les accords de contact : 4 minutes",
        de="das Hausprotokoll und die Kontaktabsprachen: 4 Minuten",
        en="the house protocol and how contact is kept: 4 minutes",
    )
    service = Text(
        nl="De externe dienst", fr="Le service externe", de="Der externe Dienst", en="The external health service"
    )
    service_note = Text(
        nl="adres en arbeidsarts: 2 minuten",
        fr="adresse et médecin du travail : 2 minutes",
        de="Adresse und Arbeitsarzt: 2 Minuten",
        en="address and occupational physician: 2 minutes",
    )
    people = Text(nl="Mensen en rollen", fr="Personnes et rôles", de="Menschen und Rollen", en="People and roles")
    people_note = Text(
        nl="wie werkt hier, en wie doet wat: 6 minuten",
        fr="qui travaille ici, et qui fait quoi : 6 minutes",
        de="wer arbeitet hier, und wer macht was: 6 Minuten",
        en="who works here, and who does what: 6 minutes",
    )
    letters = Text(nl="Brieven", fr="Lettres", de="Briefe", en="Letters")
    letters_note = Text(
        nl="wat boven en onder een brief staat: 2 minuten",
        fr="ce qui figure en haut et en bas d'une lettre : 2 minutes",
        de="was über und unter einem Brief steht: 2 Minuten",
        en="what stands above and below a letter: 2 minutes",
    )
    check = Text(nl="Nakijken en starten", fr="Vérifier et démarrer", de="Prüfen und starten", en="Check and start")
    check_note = Text(nl="2 minuten", fr="2 minutes", de="2 Minuten", en="2 minutes")

    ready = Text(
        nl="Alles is klaar om te starten", fr="Tout est prêt", de="Alles ist bereit", en="Everything is ready to start"
    )
    not_ready = Text(
        nl="Dit ontbreekt nog om te starten",
        fr="Il manque encore ceci pour démarrer",
        de="Das fehlt noch zum Starten",
        en="This is still missing before you can start",
    )
    lacks_employer = Text(
        nl="Vul de gegevens van de werkgever in.",
        fr="Remplissez les données de l'employeur.",
        de="Füllen Sie die Angaben des Arbeitgebers aus.",
        en="Fill in the details of the employer.",
    )
    lacks_lead = Text(
        nl="Kies wie leidt en hoe vaak er contact is.",
        fr="Choisissez qui dirige et la fréquence de contact.",
        de="Wählen Sie, wer führt und wie oft es Kontakt gibt.",
        en="Choose who leads and how often there is contact.",
    )
    lacks_people = Text(
        nl="Zet minstens één persoon in Draad, en geef iemand anders dan jezelf de rol personeelsdienst.",
        fr="Ajoutez au moins une personne dans Draad, et donnez à quelqu'un d'autre que vous le rôle de service du personnel.",
        de="Tragen Sie mindestens eine Person ein, und geben Sie jemand anderem als sich selbst die Rolle Personaldienst.",
        en="Put at least one person in Draad, and give somebody other than yourself the role of HR.",
    )
    start = Text(nl="Start met Draad", fr="Démarrer avec Draad", de="Mit Draad starten", en="Start with Draad")
    starts_what = Text(
        nl="Wie een rol kreeg en nog niet binnenkwam, krijgt een mail met een link. Daarin staat niets over iemand.",
        fr="Ceux qui ont reçu un rôle et ne sont pas encore entrés reçoivent un e-mail avec un lien. Il ne dit rien de personne.",
        de="Wer eine Rolle bekam und noch nicht da war, bekommt eine Mail mit einem Link. Darin steht nichts über jemanden.",
        en="Who got a role and did not come in yet gets a mail with a link. It says nothing about anybody.",
    )
    started = Plural(
        one=Text(
            nl="{employer} werkt nu met Draad. Er vertrekt {n} uitnodiging.",
            fr="{employer} travaille maintenant avec Draad. {n} invitation part.",
            de="{employer} arbeitet jetzt mit Draad. {n} Einladung geht ab.",
            en="{employer} now works with Draad. {n} invitation leaves.",
        ),
        many=Text(
            nl="{employer} werkt nu met Draad. Er vertrekken {n} uitnodigingen.",
            fr="{employer} travaille maintenant avec Draad. {n} invitations partent.",
            de="{employer} arbeitet jetzt mit Draad. {n} Einladungen gehen ab.",
            en="{employer} now works with Draad. {n} invitations leave.",
        ),
    )
    no_mail_server = Text(
        nl="Er is nog geen mailserver ingesteld (DRAAD_MAIL_URL). Mails liggen leesbaar in de map mail van deze installatie.",
        fr="Aucun serveur de messagerie n'est configuré (DRAAD_MAIL_URL). Les e-mails se trouvent, lisibles, dans le dossier mail de cette installation.",
        de="Es ist noch kein Mailserver eingestellt (DRAAD_MAIL_URL). Mails liegen lesbar im Ordner mail dieser Installation.",
        en="No mail server is set yet (DRAAD_MAIL_URL). Mails lie readable in the folder mail of this installation.",
    )
    told_people = Plural(
        one=Text(nl="{n} persoon", fr="{n} personne", de="{n} Person", en="{n} person"),
        many=Text(nl="{n} personen", fr="{n} personnes", de="{n} Personen", en="{n} people"),
    )
    edit = Text(nl="Pas aan", fr="Modifier", de="Ändern", en="Change")

    demo_title = Text(
        nl="Eerst eens rondkijken?", fr="D'abord regarder ?", de="Erst einmal umsehen?", en="Look around first?"
    )
    demo_lead = Text(
        nl="Een verzonnen ziekenhuis met zeshonderd mensen staat klaar, apart van je eigen gegevens. Daar zie je hoe elke rol Draad ziet.",
        fr="Un hôpital inventé de six cents personnes est prêt, à part de vos données. Vous y voyez Draad comme chaque rôle le voit.",
        de="Ein erfundenes Krankenhaus mit sechshundert Menschen steht bereit, getrennt von Ihren Daten. Dort sehen Sie Draad, wie jede Rolle es sieht.",
        en="A made-up hospital with six hundred people is ready, apart from your own data. There you see Draad as each role does.",
    )
    demo_on = Text(nl="Zet de demo aan", fr="Activer la démo", de="Demo einschalten", en="Turn the demo on")
    demo_comes = Text(
        nl="De demo wordt klaargezet. Dat duurt een minuut; laad daarna deze pagina opnieuw.",
        fr="La démo se prépare. Cela prend une minute ; rechargez ensuite cette page.",
        de="Die Demo wird eingerichtet. Das dauert eine Minute; laden Sie dann diese Seite neu.",
        en="The demo is being made ready. That takes a minute; then load this page again.",
    )
    demo_open = Text(nl="Open de demo", fr="Ouvrir la démo", de="Demo öffnen", en="Open the demo")
    demo_off = Text(nl="Haal de demo weg", fr="Supprimer la démo", de="Demo wegnehmen", en="Take the demo away")
    demo_gone = Text(
        nl="De demo is weg, met alles wat erin stond.",
        fr="La démo est supprimée, avec tout ce qu'elle contenait.",
        de="Die Demo ist weg, mit allem, was darin stand.",
        en="The demo is gone, with everything in it.",
    )
    demo_elsewhere = Text(
        nl="Een demo draait op een eigen computer: {command}",
        fr="La démo tourne sur votre propre ordinateur : {command}",
        de="Die Demo läuft auf dem eigenen Rechner: {command}",
        en="The demo runs on a computer of your own: {command}",
    )


class FieldWords(TypedWords):
    """The fields of the steps, and what is wrong with one."""

    choose_language = Text(
        nl="Kies minstens één taal.",
        fr="Choisissez au moins une langue.",
        de="Wählen Sie mindestens eine Sprache.",
        en="Choose at least one language.",
    )
    name = Text(
        nl="Naam van de werkgever", fr="Nom de l'employeur", de="Name des Arbeitgebers", en="Name of the employer"
    )
    short_name = Text(nl="Korte naam", fr="Nom court", de="Kurzer Name", en="Short name")
    short_hint = Text(
        nl="Zoals ze links boven in Draad staat.",
        fr="Tel qu'il figure en haut à gauche dans Draad.",
        de="Wie er oben links in Draad steht.",
        en="As it stands top left in Draad.",
    )
    average = Text(
        nl="Hoeveel mensen werken er gemiddeld?",
        fr="Combien de personnes travaillent ici en moyenne ?",
        de="Wie viele Menschen arbeiten hier im Schnitt?",
        en="How many people work here on average?",
    )
    average_hint = Text(
        nl="De wet kent grenzen bij 20 en bij 50 mensen. Vanaf 20 moet je soms zelf een traject starten; vanaf 50 betaal je mee aan het ziekengeld.",
        fr="La loi connaît des seuils à 20 et à 50 personnes. Dès 20, vous devez parfois démarrer vous-même un trajet ; dès 50, vous contribuez aux indemnités.",
        de="Das Gesetz kennt Grenzen bei 20 und bei 50 Menschen. Ab 20 müssen Sie manchmal selbst ein Verfahren starten; ab 50 zahlen Sie am Krankengeld mit.",
        en="The law knows limits at 20 and at 50 people. From 20 you sometimes have to start a trajectory yourself; from 50 you share in the sickness benefit.",
    )
    on_1_january = Text(
        nl="Hoeveel waren het er op 1 januari?",
        fr="Combien étaient-elles au 1er janvier ?",
        de="Wie viele waren es am 1. Januar?",
        en="How many were there on 1 January?",
    )
    band_small = Text(
        nl="Minder dan 20 mensen", fr="Moins de 20 personnes", de="Weniger als 20 Menschen", en="Fewer than 20 people"
    )
    band_middle = Text(nl="20 tot 49 mensen", fr="De 20 à 49 personnes", de="20 bis 49 Menschen", en="20 to 49 people")
    band_large = Text(
        nl="50 mensen of meer", fr="50 personnes ou plus", de="50 Menschen oder mehr", en="50 people or more"
    )
    sector = Text(nl="Sector", fr="Secteur", de="Sektor", en="Sector")
    private = Text(nl="privé", fr="privé", de="privat", en="private")
    public = Text(nl="openbaar", fr="public", de="öffentlich", en="public")
    committee = Text(
        nl="Is er een comité (CPBW)?", fr="Y a-t-il un comité (CPPT) ?", de="Gibt es einen Ausschuss (AGS)?",
        en="Is there a safety committee?",
    )  # fmt: skip
    group = Text(
        nl="Groep voor preventie (A, B, C of D)",
        fr="Groupe de prévention (A, B, C ou D)",
        de="Präventionsgruppe (A, B, C oder D)",
        en="Prevention group (A, B, C or D)",
    )
    group_hint = Text(
        nl="Staat op de overeenkomst met je externe dienst.",
        fr="Figure dans le contrat avec votre service externe.",
        de="Steht im Vertrag mit Ihrem externen Dienst.",
        en="It stands on the contract with your external service.",
    )
    region = Text(nl="Gewest of taalgebied", fr="Région", de="Region", en="Region")
    region_hint = Text(
        nl="Van de plaats waar de mensen werken. Het bepaalt mee in welke taal papieren geldig zijn.",
        fr="Du lieu où les gens travaillent. Elle détermine la langue dans laquelle les documents sont valables.",
        de="Des Ortes, an dem die Menschen arbeiten. Sie bestimmt mit, in welcher Sprache Papiere gelten.",
        en="Of the place where people work. It helps decide in which language papers are valid.",
    )
    flanders = Text(nl="Vlaanderen", fr="Flandre", de="Flandern", en="Flanders")
    brussels = Text(nl="Brussel", fr="Bruxelles", de="Brüssel", en="Brussels")
    wallonia = Text(nl="Wallonië", fr="Wallonie", de="Wallonie", en="Wallonia")
    east = Text(
        nl="Duitstalig gebied", fr="Région de langue allemande", de="Deutsches Sprachgebiet", en="German-speaking area"
    )
    several = Text(nl="meer dan één", fr="plusieurs", de="mehrere", en="more than one")
    languages = Text(
        nl="In welke talen werken jullie?",
        fr="Dans quelles langues travaillez-vous ?",
        de="In welchen Sprachen arbeiten Sie?",
        en="In which languages do you work?",
    )
    main_language = Text(nl="Eerste taal", fr="Première langue", de="Erste Sprache", en="First language")
    contact = Text(
        nl="Hoe bereikt iedereen de personeelsdienst?",
        fr="Comment chacun joint-il le service du personnel ?",
        de="Wie erreicht jeder den Personaldienst?",
        en="How does everyone reach HR?",
    )
    contact_hint = Text(
        nl="Een algemeen nummer of adres. Het staat op elke pagina waar iemand niet verder kan.",
        fr="Un numéro ou une adresse générale. Il figure sur chaque page où quelqu'un est bloqué.",
        de="Eine allgemeine Nummer oder Adresse. Sie steht auf jeder Seite, auf der jemand nicht weiterkommt.",
        en="A general number or address. It stands on every page where somebody cannot go on.",
    )

    protocols = Text(
        nl="Welk huisprotocol volgen jullie?",
        fr="Quel protocole suivez-vous ?",
        de="Welchem Hausprotokoll folgen Sie?",
        en="Which house protocol do you follow?",
    )
    protocols_hint = Text(
        nl="Boven op de wet. Je kan er meer dan één kiezen, of geen.",
        fr="En plus de la loi. Vous pouvez en choisir plusieurs, ou aucun.",
        de="Zusätzlich zum Gesetz. Sie können mehrere wählen, oder keines.",
        en="On top of the law. You can choose several, or none.",
    )
    rules = Text(nl="{n} stappen", fr="{n} étapes", de="{n} Schritte", en="{n} steps")
    protocols_clash = Text(
        nl="Deze protocollen gaan niet samen. Kies er één van de twee.",
        fr="Ces protocoles ne vont pas ensemble. Choisissez l'un des deux.",
        de="Diese Protokolle passen nicht zusammen. Wählen Sie eines der beiden.",
        en="These protocols do not go together. Choose one of the two.",
    )
    who_leads = Text(
        nl="Wie heeft de leiding over een terugkeer?",
        fr="Qui dirige un retour au travail ?",
        de="Wer führt eine Rückkehr?",
        en="Who leads a return?",
    )
    who_leads_hint = Text(
        nl="Zo begint elk dossier; per dossier kan het anders.",
        fr="Chaque dossier commence ainsi ; il peut en être autrement par dossier.",
        de="So beginnt jede Akte; bei einer einzelnen kann es anders sein.",
        en="Every dossier begins so; for one dossier it can be another.",
    )
    contact_by = Text(
        nl="Wie houdt contact met iemand die afwezig is?",
        fr="Qui garde le contact avec une personne absente ?",
        de="Wer hält Kontakt zu jemandem, der abwesend ist?",
        en="Who keeps contact with somebody who is away?",
    )
    how_often = Text(nl="Hoe vaak?", fr="À quelle fréquence ?", de="Wie oft?", en="How often?")
    weekly = Text(nl="elke week", fr="chaque semaine", de="jede Woche", en="every week")
    fortnightly = Text(
        nl="om de twee weken", fr="toutes les deux semaines", de="alle zwei Wochen", en="every two weeks"
    )
    monthly = Text(nl="elke maand", fr="chaque mois", de="jeden Monat", en="every month")
    compulsory = Text(
        nl="Verplicht in het arbeidsreglement",
        fr="Obligatoire dans le règlement de travail",
        de="Pflicht in der Arbeitsordnung",
        en="Compulsory in the work rules",
    )
    in_rules_since = Text(
        nl="Sinds wanneer staat dit in jullie arbeidsreglement?",
        fr="Depuis quand cela figure-t-il dans votre règlement de travail ?",
        de="Seit wann steht das in Ihrer Arbeitsordnung?",
        en="Since when does this stand in your work rules?",
    )
    in_rules_hint = Text(
        nl="Nog niet? Laat leeg, en zet het erin.",
        fr="Pas encore ? Laissez vide, et inscrivez-le.",
        de="Noch nicht? Lassen Sie es leer, und nehmen Sie es auf.",
        en="Not yet? Leave it empty, and put it in.",
    )

    service_name = Text(
        nl="Naam van de externe dienst",
        fr="Nom du service externe",
        de="Name des externen Dienstes",
        en="Name of the external service",
    )
    phone = Text(nl="Telefoon", fr="Téléphone", de="Telefon", en="Phone")
    mail = Text(nl="E-mailadres", fr="Adresse e-mail", de="E-Mail-Adresse", en="E-mail address")
    address = Text(nl="Straat en nummer", fr="Rue et numéro", de="Straße und Nummer", en="Street and number")
    city = Text(nl="Postcode en gemeente", fr="Code postal et commune", de="PLZ und Ort", en="Postcode and town")
    physician_name = Text(
        nl="Naam van de arbeidsarts",
        fr="Nom du médecin du travail",
        de="Name des Arbeitsarztes",
        en="Name of the occupational physician",
    )
    physician_mail = Text(
        nl="E-mailadres van de arbeidsarts",
        fr="Adresse e-mail du médecin du travail",
        de="E-Mail-Adresse des Arbeitsarztes",
        en="E-mail address of the occupational physician",
    )
    physician_hint = Text(
        nl="De arts krijgt dan zelf toegang, zonder medisch dossier: dat blijft bij de dienst.",
        fr="Le médecin reçoit alors son propre accès, sans dossier médical : celui-ci reste au service.",
        de="Der Arzt bekommt dann selbst Zugang, ohne medizinische Akte: die bleibt beim Dienst.",
        en="The physician then gets a way in, without a medical file: that stays with the service.",
    )
    physician_both = Text(
        nl="Vul de naam en het adres van de arts allebei in, of geen van beide.",
        fr="Remplissez le nom et l'adresse du médecin, ou aucun des deux.",
        de="Füllen Sie Name und Adresse des Arztes beide aus, oder keines von beiden.",
        en="Fill in both the name and the address of the physician, or neither.",
    )

    on_letters = Text(
        nl="Naam boven een brief", fr="Nom en tête de lettre", de="Name im Briefkopf", en="Name above a letter"
    )
    signed_by = Text(nl="Wie ondertekent?", fr="Qui signe ?", de="Wer unterschreibt?", en="Who signs?")
    signed_as = Text(nl="Functie", fr="Fonction", de="Funktion", en="Function")
    letters_later = Text(
        nl="Hiermee beginnen de brieven en de papieren formulieren van Draad.",
        fr="Les lettres et formulaires papier de Draad commencent avec ceci.",
        de="Damit beginnen die Briefe und Papierformulare von Draad.",
        en="The letters and paper forms of Draad begin with this.",
    )
    who_works = Text(nl="Wie werkt hier?", fr="Qui travaille ici ?", de="Wer arbeitet hier?", en="Who works here?")
    nobody_yet = Text(
        nl="Nog niemand. Begin met wie leidt; dan kan je die bij de anderen kiezen.",
        fr="Encore personne. Commencez par qui dirige ; vous pourrez ensuite le choisir pour les autres.",
        de="Noch niemand. Beginnen Sie mit wer führt; dann können Sie diese Person bei den anderen wählen.",
        en="Nobody yet. Begin with who leads; then you can choose them for the others.",
    )
    add_person = Text(nl="Zet iemand erbij", fr="Ajouter quelqu'un", de="Jemanden hinzufügen", en="Add somebody")
    all_people = Text(nl="Alle mensen", fr="Toutes les personnes", de="Alle Menschen", en="Everybody")
    who_does_what = Text(nl="Wie doet wat?", fr="Qui fait quoi ?", de="Wer macht was?", en="Who does what?")
    roles_lead = Text(
        nl="Minstens één persoon voor de personeelsdienst. Wie leiding geeft, volgt uit wat je bij de mensen invult.",
        fr="Au moins une personne pour le service du personnel. Qui est responsable suit de ce que vous indiquez pour les personnes.",
        de="Mindestens eine Person für den Personaldienst. Wer vorgesetzt ist, folgt aus dem, was Sie bei den Menschen eintragen.",
        en="At least one person for HR. Who is a manager follows from what you fill in with the people.",
    )
    add_role = Text(nl="Geef een rol", fr="Donner un rôle", de="Eine Rolle geben", en="Give a role")
    all_roles = Text(nl="Alle rollen", fr="Tous les rôles", de="Alle Rollen", en="All roles")
