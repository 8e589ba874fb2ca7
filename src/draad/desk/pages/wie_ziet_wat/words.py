"""Sentences of who sees what."""

from draad.desk.words import Words
from draad.rules import Text


class WhoWords(Words):
    """Around the matrix."""

    title = Text(nl="Wie ziet wat?", fr="Qui voit quoi ?", de="Wer sieht was?", en="Who sees what?")
    lead = Text(
        nl="Waarom iemand ziek is, staat nergens in Draad. Wat er wel in staat, ziet alleen wie het nodig heeft.",
        fr="La raison d'une absence ne figure nulle part dans Draad. Le reste n'est vu que par ceux qui en ont besoin.",
        de="Warum jemand krank ist, steht nirgends in Draad. Was darin steht, sieht nur, wer es braucht.",
        en="Why someone is ill is nowhere in Draad. What is there, only those who need it can see.",
    )
    you_see = Text(
        nl="Dit zie je als {hat}",
        fr="Ce que vous voyez comme {hat}",
        de="Das sehen Sie als {hat}",
        en="What you see as {hat}",
    )
    you_see_of = Text(
        nl="Alleen van mensen met wie je in die rol te maken hebt. Nooit van jezelf in een werkrol.",
        fr="Seulement pour les personnes dont vous vous occupez dans ce rôle. Jamais pour vous-même dans un rôle professionnel.",
        de="Nur von Menschen, mit denen Sie in dieser Rolle zu tun haben. Nie von sich selbst in einer Berufsrolle.",
        en="Only of people you deal with in that role. Never of yourself in a professional role.",
    )
    you_see_own = Text(
        nl="Alleen van jezelf.", fr="Seulement pour vous-même.", de="Nur von sich selbst.", en="Only of yourself."
    )
    nothing = Text(
        nl="In deze rol zie je niets over een persoon.",
        fr="Dans ce rôle, vous ne voyez rien sur une personne.",
        de="In dieser Rolle sehen Sie nichts über eine Person.",
        en="In this role you see nothing about any person.",
    )
    not_you = Text(
        nl="Dit zie je niet", fr="Ce que vous ne voyez pas", de="Das sehen Sie nicht", en="What you do not see"
    )
    whole = Text(nl="De hele tabel", fr="Le tableau complet", de="Die ganze Tabelle", en="The whole table")
    whole_lead = Text(
        nl="Elke rij is een soort gegeven, elke kolom een rol. Een streepje: niets, ook niet dat het bestaat. Schuif de tabel "
        "opzij om alle rollen te zien.",
        fr="Chaque ligne est un type de donnée, chaque colonne un rôle. Un tiret : rien, pas même son existence. Faites "
        "défiler le tableau pour voir tous les rôles.",
        de="Jede Zeile ist eine Art von Angabe, jede Spalte eine Rolle. Ein Strich: nichts, auch nicht, dass es sie gibt. "
        "Schieben Sie die Tabelle zur Seite, um alle Rollen zu sehen.",
        en="Each row is a kind of information, each column a role. A dash: nothing, not even that it exists. Scroll the table "
        "sideways to see all roles.",
    )
    item = Text(nl="Gegeven", fr="Donnée", de="Angabe", en="Information")
    law = Text(
        nl="Je werkgever mag rechten wegnemen uit deze tabel, nooit toevoegen.",
        fr="Votre employeur peut retirer des droits de ce tableau, jamais en ajouter.",
        de="Ihr Arbeitgeber darf Rechte aus dieser Tabelle streichen, nie hinzufügen.",
        en="Your employer may take rights out of this table, never add one.",
    )
    looked = Text(
        nl="Wie een dossier bekijkt, laat een spoor na. De werknemer kan dat spoor lezen.",
        fr="Consulter un dossier laisse une trace. Le travailleur peut lire cette trace.",
        de="Wer eine Akte ansieht, hinterlässt eine Spur. Der Arbeitnehmer kann sie lesen.",
        en="Whoever looks at a case leaves a trace. The worker can read it.",
    )
