"""The acts that the rules cite, by their official names in the four languages."""

from dataclasses import dataclass

from draad.rules import LANGUAGES, Text


@dataclass(frozen=True, slots=True)
class Act:
    """A code, act or decree."""

    name: Text

    def art(self, articles: str) -> Text:
        """A citation of one or more articles of this act."""
        prefix = {"nl": "art.", "fr": "art.", "de": "Art.", "en": "art."}
        return Text(**{language: f"{self.name.to(language)}, {prefix[language]} {articles}" for language in LANGUAGES})


def together(*citations: Text) -> Text:
    """Several citations as one basis."""
    between = {language: "\u00a0; " if language == "fr" else "; " for language in LANGUAGES}
    return Text(
        **{language: between[language].join(cited.to(language) for cited in citations) for language in LANGUAGES}
    )


CODEX = Act(
    Text(
        nl="Codex welzijn op het werk",
        fr="Code du bien-être au travail",
        de="Kodex über das Wohlbefinden bei der Arbeit",
        en="Codex on Well-being at Work",
    )
)
CONTRACTS = Act(
    Text(
        nl="Arbeidsovereenkomstenwet",
        fr="loi relative aux contrats de travail",
        de="Gesetz über die Arbeitsverträge",
        en="Employment Contracts Act",
    )
)
SICKNESS_INSURANCE_1996 = Act(
    Text(nl="KB van 3 juli 1996", fr="AR du 3 juillet 1996", de="KE vom 3. Juli 1996", en="Royal Decree of 3 July 1996")
)

NUMBER_NOT_SEEN = Text(
    nl="Codex welzijn op het werk, boek I, titel 4 (artikelnummer niet gezien); KB van 17 december 2025",
    fr="Code du bien-être au travail, livre I, titre 4 (numéro d'article non vu); AR du 17 décembre 2025",
    de="Kodex über das Wohlbefinden bei der Arbeit, Buch I, Titel 4 (Artikelnummer nicht gesehen); KE vom 17. Dezember 2025",
    en="Codex on Well-being at Work, book I, title 4 (number of the article not seen); Royal Decree of 17 December 2025",
)
CRIMINAL_LEVEL_2 = Text(
    nl="Sociaal Strafwetboek, niveau 2",
    fr="Code pénal social, niveau 2",
    de="Sozialstrafgesetzbuch, Stufe 2",
    en="Social Criminal Code, level 2",
)
WORK_RULES_ACT = Text(
    nl="wet van 8 april 1965 op de arbeidsreglementen",
    fr="loi du 8 avril 1965 sur les règlements de travail",
    de="Gesetz vom 8. April 1965 über die Arbeitsordnungen",
    en="Act of 8 April 1965 on work rules",
)
RETURN_FUND = Text(
    nl="KB van 28 maart 2024; wet van 19 december 2025",
    fr="AR du 28 mars 2024; loi du 19 décembre 2025",
    de="KE vom 28. März 2024; Gesetz vom 19. Dezember 2025",
    en="Royal Decree of 28 March 2024; Act of 19 December 2025",
)
RETURN_FUND_2024 = Text(
    nl="KB van 28 maart 2024",
    fr="AR du 28 mars 2024",
    de="KE vom 28. März 2024",
    en="Royal Decree of 28 March 2024",
)
FUND_ANSWER_BEFORE_2022 = Text(
    nl="KB van 3 juli 1996, art. 215undecies (tekst van vóór 2022)",
    fr="AR du 3 juillet 1996, art. 215undecies (texte d'avant 2022)",
    de="KE vom 3. Juli 1996, Art. 215undecies (Text von vor 2022)",
    en="Royal Decree of 3 July 1996, art. 215undecies (text from before 2022)",
)
INCOME_CERTIFICATE = Text(
    nl="KB van 3 juli 1996; aangifte sociaal risico, scenario 6",
    fr="AR du 3 juillet 1996; déclaration de risque social, scénario 6",
    de="KE vom 3. Juli 1996; Meldung eines sozialen Risikos, Szenario 6",
    en="Royal Decree of 3 July 1996; social risk declaration, scenario 6",
)
