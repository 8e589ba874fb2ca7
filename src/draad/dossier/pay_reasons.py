"""What the codes about pay mean, in a sentence, and the names of what may have to be known for it."""

from draad.rules import Text

PAY_REASONS: dict[str, Text] = {
    "another_illness": Text(
        nl="Het gaat om een andere ziekte. Er begint een nieuwe periode van gewaarborgd loon.",
        fr="Il s'agit d'une autre maladie. Une nouvelle période de salaire garanti commence.",
        de="Es geht um eine andere Krankheit. Ein neuer Zeitraum mit garantiertem Lohn beginnt.",
        en="It is another illness; a new period of guaranteed pay begins.",
    ),
    "ill_during_partial_return": Text(
        nl="De werknemer werkte gedeeltelijk en viel weer helemaal uit. Het ziekenfonds betaalt.",
        fr="Le travailleur avait repris en partie et est à nouveau en incapacité complète. La mutualité paie.",
        de="Der Arbeitnehmer arbeitete teilweise und fiel wieder ganz aus. Die Krankenkasse zahlt.",
        en="The worker was partly back and fell fully ill again; the sickness fund pays.",
    ),
    "no_benefit_in_those_months": Text(
        nl="In de tweede en derde maand betaalt het ziekenfonds geen enkele dag.",
        fr="La mutualité ne paie aucun jour pendant le deuxième et le troisième mois.",
        de="Im zweiten und dritten Monat zahlt die Krankenkasse keinen einzigen Tag.",
        en="In the second and third month the sickness fund pays no day at all.",
    ),
    "no_guaranteed_pay_before": Text(
        nl="Bij een vroegere afwezigheid was er geen gewaarborgd loon. Dit is dus geen herval.",
        fr="Aucune absence antérieure n'a donné de salaire garanti. Ce n'est donc pas une rechute.",
        de="Bei früheren Abwesenheiten gab es keinen garantierten Lohn. Dies ist also kein Rückfall.",
        en="No earlier absence gave guaranteed pay, so this is no relapse.",
    ),
    "outside_ages": Text(
        nl="De werknemer was op de eerste dag te jong of te oud voor deze bijdrage.",
        fr="Le premier jour, le travailleur était trop jeune ou trop âgé pour cette cotisation.",
        de="Am ersten Tag war der Arbeitnehmer zu jung oder zu alt für diesen Beitrag.",
        en="On the first day the worker was too young or too old for this contribution.",
    ),
    "paid_by_fund": Text(
        nl="Bij moederschapsrust betaalt het ziekenfonds vanaf de eerste dag.",
        fr="Pour un congé de maternité, la mutualité paie dès le premier jour.",
        de="Bei Mutterschutz zahlt die Krankenkasse ab dem ersten Tag.",
        en="For maternity leave the sickness fund pays from the first day.",
    ),
    "paid_by_insurer": Text(
        nl="Bij een arbeidsongeval of beroepsziekte komt het loon van de verzekeraar of van Fedris.",
        fr="Pour un accident du travail ou une maladie professionnelle, l'assureur ou Fedris paie.",
        de="Bei Arbeitsunfall oder Berufskrankheit zahlt der Versicherer oder Fedris.",
        en="For a work accident or occupational disease the insurer or Fedris pays.",
    ),
    "relapse_no_new_pay": Text(
        nl="Dit is een herval. Er is alleen loon voor de dagen die van de vorige periode overbleven.",
        fr="C'est une rechute. Seuls les jours restants de la période précédente sont payés.",
        de="Dies ist ein Rückfall. Lohn gibt es nur für die Tage, die vom vorigen Zeitraum übrig sind.",
        en="This is a relapse; only the days that were left of the earlier period are paid.",
    ),
    "relapse_nothing_left": Text(
        nl="De 30 dagen gewaarborgd loon zijn opgebruikt. Het ziekenfonds betaalt.",
        fr="Les 30 jours de salaire garanti sont épuisés. La mutualité paie.",
        de="Die 30 Tage garantierter Lohn sind aufgebraucht. Die Krankenkasse zahlt.",
        en="The 30 days of guaranteed pay are used up; the sickness fund pays.",
    ),
    "relapse_window_over": Text(
        nl="De termijn voor een herval was voorbij. Er begint een nieuwe periode van gewaarborgd loon.",
        fr="Le délai de rechute était passé. Une nouvelle période de salaire garanti commence.",
        de="Die Frist für einen Rückfall war vorbei. Ein neuer Zeitraum mit garantiertem Lohn beginnt.",
        en="The term for a relapse had passed; a new period of guaranteed pay begins.",
    ),
    "too_few_workers": Text(
        nl="De werkgever heeft te weinig werknemers voor deze bijdrage.",
        fr="L'employeur a trop peu de travailleurs pour cette cotisation.",
        de="Der Arbeitgeber hat zu wenige Arbeitnehmer für diesen Beitrag.",
        en="The employer has too few workers for this contribution.",
    ),
    "too_short_in_service": Text(
        nl="De werknemer was nog niet lang genoeg in dienst.",
        fr="Le travailleur n'était pas encore en service depuis assez longtemps.",
        de="Der Arbeitnehmer war noch nicht lange genug im Dienst.",
        en="The worker had not been in service long enough.",
    ),
    "workshop_excluded": Text(
        nl="Een beschutte of sociale werkplaats of een maatwerkbedrijf betaalt deze bijdrage niet.",
        fr="Un atelier protégé ou social ou une entreprise de travail adapté ne paie pas cette cotisation.",
        de="Eine beschützte oder soziale Werkstätte oder ein Maßarbeitsbetrieb zahlt diesen Beitrag nicht.",
        en="A sheltered or social workshop or a custom-work company does not pay this contribution.",
    ),
}

PAY_NEEDS: dict[str, Text] = {
    "absence.started.same_illness": Text(
        nl="of het om dezelfde ziekte gaat als bij de vorige afwezigheid (nooit welke ziekte)",
        fr="s'il s'agit de la même maladie que lors de l'absence précédente (jamais laquelle)",
        de="ob es um dieselbe Krankheit geht wie bei der vorigen Abwesenheit (nie welche Krankheit)",
        en="whether it is the same illness as in the absence before (never which illness)",
    ),
    "worker.born": Text(
        nl="de geboortedatum van de werknemer",
        fr="la date de naissance du travailleur",
        de="das Geburtsdatum des Arbeitnehmers",
        en="the worker's date of birth",
    ),
    "worker.category": Text(
        nl="of de werknemer bediende of arbeider is",
        fr="si le travailleur est employé ou ouvrier",
        de="ob der Arbeitnehmer Angestellter oder Arbeiter ist",
        en="whether the worker is white-collar or blue-collar",
    ),
    "worker.in_service_since": Text(
        nl="sinds wanneer de werknemer in dienst is",
        fr="depuis quand le travailleur est en service",
        de="seit wann der Arbeitnehmer im Dienst ist",
        en="since when the worker has been in service",
    ),
}
