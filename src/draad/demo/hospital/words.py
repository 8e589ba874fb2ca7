"""Sentences that people of the hospital write after a call or a talk: warm, factual, never about health.

In Dutch and in French, as their writers speak.
"""

Words = tuple[tuple[str, str], ...]

CALLS: Words = (
    ("Goed gesprek. De groeten van het team doorgegeven.", "Bon échange. J'ai transmis les salutations de l'équipe."),
    ("Blij met het kaartje van de collega's.", "Très touché par la carte des collègues."),
    ("Hoort graag hoe het op de afdeling loopt.", "Aime savoir comment cela se passe dans le service."),
    ("Belt liefst in de voormiddag.", "Préfère un appel le matin."),
    ("We hielden het kort. Volgende keer nemen we meer tijd.", "Échange bref. Nous prendrons plus de temps ensuite."),
    ("Vraagt om de nieuwsbrief te blijven krijgen.", "Souhaite continuer à recevoir la lettre d'information."),
    ("Denkt na over wat helpt om terug te komen.", "Réfléchit à ce qui aiderait au retour."),
    ("Vindt het fijn dat we bellen.", "Apprécie que nous appelions."),
    ("Wil graag langskomen voor een koffie met het team.", "Passerait volontiers prendre un café avec l'équipe."),
    ("Alles rustig. Dezelfde afspraak blijft.", "Rien de neuf. Nous gardons le même rythme."),
)

TALKS: Words = (
    ("We bekeken samen de taken. De avonden laten we eerst weg.",
     "Nous avons vu les tâches ensemble. Pas de soirées au début."),
    ("Begint liefst met drie dagen naast een vaste collega.",
     "Préfère commencer par trois jours aux côtés d'un même collègue."),
    ("Het rooster van de eerste weken ligt vast.", "L'horaire des premières semaines est fixé."),
    ("Eerst geen permanentie. We bekijken het na een maand opnieuw.",
     "Pas de garde au début. Nous referons le point après un mois."),
    ("Kijkt ernaar uit. Wil vooraf een keer de nieuwe lokalen zien.",
     "Se réjouit. Souhaite voir les nouveaux locaux avant le retour."),
)  # fmt: skip

COACH_TALKS: Words = (
    ("Open gesprek over wat terugkeren makkelijker maakt. Tempo van de collega volgen.",
     "Échange ouvert sur ce qui facilite le retour. Suivre le rythme du collègue."),
    ("Nog geen plan nodig. We spreken elkaar over een maand.",
     "Pas encore besoin d'un plan. Nous nous reparlons dans un mois."),
    ("Wil graag weten welke taken kunnen. Ik vraag het na bij de leidinggevende.",
     "Souhaite savoir quelles tâches sont possibles. Je demande au responsable."),
    ("Zocht de weg in de papieren. Samen overlopen, nu duidelijk.",
     "Cherchait son chemin dans les papiers. Parcourus ensemble, c'est clair."),
)  # fmt: skip

LAST_TALKS: Words = (
    ("Alles loopt. Samen beslist om af te ronden.", "Tout va bien. Décidé ensemble de conclure."),
    ("De vaste vrije woensdag blijft. Goed voor iedereen.", "Le mercredi libre reste. Cela convient à tous."),
    ("Terug in het gewone rooster. De telefoontjes hielpen, zegt de collega.",
     "De retour à l'horaire habituel. Les appels ont aidé, dit le collègue."),
)  # fmt: skip
