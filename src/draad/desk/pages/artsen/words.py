"""Sentences of consultation with other doctors."""

from draad.desk.words import Words
from draad.rules import Text


class DoctorWords(Words):
    """The page."""

    title = Text(
        nl="Overleg met andere artsen",
        fr="Concertation avec d'autres médecins",
        de="Gespräch mit anderen Ärzten",
        en="Talk with other doctors",
    )
    lead = Text(
        nl="Alleen met toestemming van de werknemer. Noteer dat je overlegde en met wie, niet wat er gezegd is.",
        fr="Seulement avec l'accord du travailleur. Notez que vous avez parlé et avec qui, pas ce qui a été dit.",
        de="Nur mit Zustimmung des Arbeitnehmers. Notieren Sie, dass und mit wem Sie sprachen, nicht was gesagt wurde.",
        en="Only with the consent of the worker. Note that you talked and with whom, not what was said.",
    )
    trio = Text(
        nl="De uitwisseling zelf gaat via het TRIO-platform, niet via Draad.",
        fr="L'échange lui-même passe par la plateforme TRIO, pas par Draad.",
        de="Der Austausch selbst läuft über die Plattform TRIO, nicht über Draad.",
        en="The exchange itself goes through the TRIO platform, not through Draad.",
    )
    given = Text(
        nl="{name} gaf toestemming op {day}.",
        fr="{name} a donné son accord le {day}.",
        de="{name} hat am {day} zugestimmt.",
        en="{name} gave consent on {day}.",
    )
    given_until = Text(
        nl="{name} gaf toestemming op {day}, tot en met {until}.",
        fr="{name} a donné son accord le {day}, jusqu'au {until}.",
        de="{name} hat am {day} zugestimmt, bis {until}.",
        en="{name} gave consent on {day}, until {until}.",
    )
    closed = Text(
        nl="Er is geen toestemming genoteerd voor overleg met andere artsen. {name} kan ze zelf geven bij Mijn gegevens, "
        "of op papier via de personeelsdienst. Vraag het rustig; een antwoord is niet verplicht.",
        fr="Aucun accord n'est noté pour parler avec d'autres médecins. {name} peut le donner dans Mes données, ou sur "
        "papier via le service du personnel. Demandez-le calmement ; une réponse n'est pas obligatoire.",
        de="Es ist keine Zustimmung zum Gespräch mit anderen Ärzten notiert. {name} kann sie unter Meine Daten geben "
        "oder auf Papier über den Personaldienst. Fragen Sie in Ruhe; eine Antwort ist nicht Pflicht.",
        en="No consent is noted for talking with other doctors. {name} can give it in My data, or on paper through HR. "
        "Ask calmly; no answer is required.",
    )
    whom = Text(nl="Met wie?", fr="Avec qui ?", de="Mit wem?", en="With whom?")
    saved = Text(
        nl="Genoteerd: overleg voor {name}.",
        fr="Noté : concertation pour {name}.",
        de="Notiert: Gespräch für {name}.",
        en="Noted: talk for {name}.",
    )
    readers = Text(
        nl="Alleen de werknemer en de gezondheidsdienst zien dit.",
        fr="Seuls le travailleur et le service de santé voient ceci.",
        de="Nur der Arbeitnehmer und der Gesundheitsdienst sehen dies.",
        en="Only the worker and the health service see this.",
    )
