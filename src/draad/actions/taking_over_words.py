"""Mails about who takes over: neutral, without a name of a worker and without what it is about."""

from draad.rules import Text

HANDED_SUBJECT = Text(
    nl="Je volgt nieuwe dossiers in Draad",
    fr="Vous suivez de nouveaux dossiers dans Draad",
    de="Sie begleiten neue Akten in Draad",
    en="You follow new cases in Draad",
)
HANDED = Text(
    nl="Dag\n\n{sender} heeft dossiers aan je overgedragen. Je vindt ze hier, met een woordje uitleg:\n\n{link}\n",
    fr="Bonjour\n\n{sender} vous a confié des dossiers. Vous les trouvez ici, avec un mot d'explication :\n\n{link}\n",
    de="Guten Tag\n\n{sender} hat Ihnen Akten übergeben. Sie finden sie hier, mit einer Erklärung:\n\n{link}\n",
    en="Hello\n\n{sender} handed cases over to you. You find them here, with a word of explanation:\n\n{link}\n",
)
ASKED_SUBJECT = Text(
    nl="Een collega vraagt je iets in Draad",
    fr="Un collègue vous demande quelque chose dans Draad",
    de="Ein Kollege bittet Sie in Draad um etwas",
    en="A colleague asks you something in Draad",
)
ASKED = Text(
    nl="Dag\n\n{sender} wil dossiers aan je overdragen. Zeg hier of dat kan:\n\n{link}\n\nTot je ja zegt, verandert er niets.\n",
    fr="Bonjour\n\n{sender} souhaite vous confier des dossiers. Dites ici si c'est possible :\n\n{link}\n\nRien ne change tant que vous n'avez pas dit oui.\n",
    de="Guten Tag\n\n{sender} möchte Ihnen Akten übergeben. Sagen Sie hier, ob das geht:\n\n{link}\n\nBis Sie ja sagen, ändert sich nichts.\n",
    en="Hello\n\n{sender} wants to hand cases over to you. Say here whether that is possible:\n\n{link}\n\nUntil you say yes, nothing changes.\n",
)
ANSWERED_SUBJECT = Text(
    nl="Er is een antwoord op je overdracht in Draad",
    fr="Il y a une réponse à votre transmission dans Draad",
    de="Es gibt eine Antwort auf Ihre Übergabe in Draad",
    en="There is an answer to your hand-over in Draad",
)
ANSWERED = Text(
    nl="Dag\n\nJe vroeg een collega om dossiers over te nemen. Het antwoord staat hier:\n\n{link}\n",
    fr="Bonjour\n\nVous avez demandé à un collègue de reprendre des dossiers. La réponse est ici :\n\n{link}\n",
    de="Guten Tag\n\nSie haben einen Kollegen gebeten, Akten zu übernehmen. Die Antwort steht hier:\n\n{link}\n",
    en="Hello\n\nYou asked a colleague to take over cases. The answer is here:\n\n{link}\n",
)
LENT_SUBJECT = Text(
    nl="Je vervangt een collega in Draad",
    fr="Vous remplacez un collègue dans Draad",
    de="Sie vertreten einen Kollegen in Draad",
    en="You stand in for a colleague in Draad",
)
LENT = Text(
    nl="Dag\n\n{sender} vraagt je om een collega een tijdje te vervangen. Voor wie, tot wanneer en waarvoor, staat hier:\n\n{link}\n\nHet stopt vanzelf.\n",
    fr="Bonjour\n\n{sender} vous demande de remplacer un collègue pour un temps. Pour qui, jusqu'à quand et pour quoi, c'est ici :\n\n{link}\n\nCela s'arrête de soi-même.\n",
    de="Guten Tag\n\n{sender} bittet Sie, einen Kollegen eine Zeit lang zu vertreten. Für wen, bis wann und wofür, steht hier:\n\n{link}\n\nEs endet von selbst.\n",
    en="Hello\n\n{sender} asks you to stand in for a colleague for a while. For whom, until when and for what stands here:\n\n{link}\n\nIt ends by itself.\n",
)
LEADS_SUBJECT = Text(
    nl="Er is iets nieuws voor je in Draad",
    fr="Il y a du nouveau pour vous dans Draad",
    de="Es gibt Neues für Sie in Draad",
    en="There is something new for you in Draad",
)
LEADS = Text(
    nl="Dag\n\nEr komt iemand bij in je team in Draad. Je vindt het hier:\n\n{link}\n",
    fr="Bonjour\n\nUne personne s'ajoute à votre équipe dans Draad. C'est ici :\n\n{link}\n",
    de="Guten Tag\n\nIn Draad kommt jemand in Ihr Team. Sie finden es hier:\n\n{link}\n",
    en="Hello\n\nSomebody joins your team in Draad. You find it here:\n\n{link}\n",
)
DETOUR_SUBJECT = Text(
    nl="Iemand vraagt je iets te regelen in Draad",
    fr="On vous demande d'arranger quelque chose dans Draad",
    de="Jemand bittet Sie, in Draad etwas zu regeln",
    en="Somebody asks you to arrange something in Draad",
)
DETOUR = Text(
    nl="Dag\n\nEen medewerker vraagt om een andere contactpersoon. Kies hier wie:\n\n{link}\n\nVraag niet waarom, en spreek er met niemand over.\n",
    fr="Bonjour\n\nUne personne demande un autre contact. Choisissez ici qui :\n\n{link}\n\nNe demandez pas pourquoi, et n'en parlez à personne.\n",
    de="Guten Tag\n\nJemand bittet um eine andere Kontaktperson. Wählen Sie hier, wen:\n\n{link}\n\nFragen Sie nicht warum, und sprechen Sie mit niemandem darüber.\n",
    en="Hello\n\nSomebody asks for another contact person. Choose here who:\n\n{link}\n\nDo not ask why, and speak of it with nobody.\n",
)
ALTERNATE_SUBJECT = Text(
    nl="Je bent contactpersoon in Draad",
    fr="Vous êtes personne de contact dans Draad",
    de="Sie sind Kontaktperson in Draad",
    en="You are a contact person in Draad",
)
ALTERNATE = Text(
    nl="Dag\n\n{sender} vraagt je om contact te houden met iemand. Bij wie, zie je hier:\n\n{link}\n\nJe doet dat als leidinggevende. Vraag niet waarom, en spreek er met niemand over.\n",
    fr="Bonjour\n\n{sender} vous demande de garder le contact avec une personne. Avec qui, vous le voyez ici :\n\n{link}\n\nVous le faites comme responsable. Ne demandez pas pourquoi, et n'en parlez à personne.\n",
    de="Guten Tag\n\n{sender} bittet Sie, mit jemandem Kontakt zu halten. Mit wem, sehen Sie hier:\n\n{link}\n\nSie tun das als Vorgesetzter. Fragen Sie nicht warum, und sprechen Sie mit niemandem darüber.\n",
    en="Hello\n\n{sender} asks you to keep contact with somebody. With whom, you see here:\n\n{link}\n\nYou do so as manager. Do not ask why, and speak of it with nobody.\n",
)
GLASS_SUBJECT = Text(
    nl="Iemand keek in je dossier in Draad",
    fr="Quelqu'un a consulté votre dossier dans Draad",
    de="Jemand hat Ihre Akte in Draad angesehen",
    en="Somebody looked at your case in Draad",
)
GLASS = Text(
    nl="Dag\n\nIemand van de arbeidsgeneeskundige dienst opende je dossier, buiten de gewone weg om. Dat mag alleen met een goede reden, en je hoort het altijd. Wie het was, wanneer en waarvoor, lees je hier:\n\n{link}\n\nKlopt het volgens jou niet? Zeg het ons: {contact}.\n",
    fr="Bonjour\n\nUne personne du service de médecine du travail a ouvert votre dossier, en dehors de la voie habituelle. Ce n'est permis qu'avec une bonne raison, et vous en êtes toujours informé. Qui, quand et pourquoi, c'est ici :\n\n{link}\n\nÀ votre avis, ce n'est pas justifié ? Dites-le-nous : {contact}.\n",
    de="Guten Tag\n\nJemand vom arbeitsmedizinischen Dienst hat Ihre Akte außerhalb des üblichen Weges geöffnet. Das ist nur mit gutem Grund erlaubt, und Sie erfahren es immer. Wer, wann und wofür, lesen Sie hier:\n\n{link}\n\nStimmt das Ihrer Meinung nach nicht? Sagen Sie es uns: {contact}.\n",
    en="Hello\n\nSomebody of the occupational health service opened your case, outside the usual way. That is allowed with a good reason only, and you are always told. Who it was, when and what for, you read here:\n\n{link}\n\nDo you think it was not right? Tell us: {contact}.\n",
)
GLASS_DPO_SUBJECT = Text(
    nl="Noodtoegang gebruikt in Draad",
    fr="Accès d'urgence utilisé dans Draad",
    de="Notzugriff in Draad genutzt",
    en="Emergency access used in Draad",
)
GLASS_DPO = Text(
    nl="Dag\n\nEr is een noodtoegang gebruikt. Wie, wanneer, waarvoor en tot wanneer staat hier:\n\n{link}\n",
    fr="Bonjour\n\nUn accès d'urgence a été utilisé. Qui, quand, pourquoi et jusqu'à quand, c'est ici :\n\n{link}\n",
    de="Guten Tag\n\nEin Notzugriff wurde genutzt. Wer, wann, wofür und bis wann steht hier:\n\n{link}\n",
    en="Hello\n\nAn emergency access was used. Who, when, what for and until when stands here:\n\n{link}\n",
)
