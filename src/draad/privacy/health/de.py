"""Health words in German."""

from draad.privacy.health.table import Table, Tells

GERMAN = Table(
    language="de",
    endings=("", "e", "en", "n", "s", "es", "er", "em", "ern"),
    words={
        Tells.DIAGNOSIS: """
            krebs *krebs krebskrank* krebserkrankung* krebspatient* tumor *tumor tumore metastase metastasen leukamie
            lymphom melanom karzinom diabetes diabetiker zuckerkrank* =grippe magendarmgrippe magengrippe grippal
            =covid corona covid19 lungenentzundung *entzundung *entzundungen bronchitis asthma copd
            bandscheibenvorfall bandscheibe leistenbruch rheuma rheumatisch arthrose arthritis gicht fibromyalgie
            lupus parkinson alzheimer demenz dement epilepsie epileptisch schlaganfall hirnblutung gehirnerschutterung
            infarkt herzinfarkt herzinsuffizienz thrombose embolie *embolie hepatitis =hiv tuberkulose gurtelrose
            ekzem neurodermitis schuppenflechte psoriasis endometriose wechseljahre crohn kolitis nierenstein*
            gallenstein* blinddarm* magengeschwur schilddruse* osteoporose skoliose hexenschuss ischias karpaltunnel*
            schleudertrauma blutarmut anamie borreliose sklerose querschnittslahmung tinnitus *syndrom diagnose
            diagnosen diagnostiziert erkaltung erkaltet angina salmonellen lebensmittelvergiftung infektion
            infektionen *infektion infekt
        """,
        Tells.SYMPTOM: """
            schmerz schmerzen *schmerz *schmerzen migrane fieber husten hustet erbrechen erbricht ubelkeit durchfall
            schwindelig schwindelgefuhl schwindelanfall schwindelanfalle ohnmachtig bewusstlos blutung blutungen
            juckreiz hautausschlag kurzatmig atemnot herzrasen erschopfungszustand erschopfungszustande
            schlaflosigkeit schlafstorung schlafstorungen schwellung geschwollen gelahmt lahmung verstaucht
            verstauchung prellung geprellt wunde wunden brandwunde krampfe krampfanfall bluthochdruck blutdruck
            gesundheitsprobleme gesundheitsproblem
        """,
        Tells.TREATMENT: """
            operiert operieren *operation *operationen chirurgie chirurgisch* bestrahlung bestrahlungen
            strahlentherapie chemo chemotherapie immuntherapie hormontherapie dialyse transplantation prothese
            physiotherap* krankengymnastik ergotherapie therapie therapien *therapie =reha infusion biopsie punktion
            mrt rontgen ultraschall endoskopie darmspiegelung magenspiegelung blutabnahme bluttest amputation
            amputiert gips eingegipst herzschrittmacher stent katheter narkose
        """,
        Tells.MEDICATION: """
            medikament medikamente medikamenten tabletten schmerzmittel antibiotika antibiotikum antidepressiva
            antidepressivum schlafmittel schlaftabletten beruhigungsmittel insulin morphium cortison kortison
            blutverdunner entzundungshemmer paracetamol ibuprofen tramadol xanax tavor valium lorazepam diazepam
            prozac sertralin escitalopram ritalin methadon
        """,
        Tells.CARE: """
            krankenhausaufenthalt krankenhauseinweisung klinikaufenthalt eingeliefert
        """,
        Tells.MENTAL: """
            burnout depression depressionen depressiv* angststorung angststorungen angstzustande panikattacke
            panikattacken panikstorung psychose psychotisch* bipolar bipolare schizophren schizophrenie manisch
            nervenzusammenbruch selbstmord* suizid* trauma traumatisiert ptbs adhs autismus autistisch magersucht
            bulimie essstorung zwangsstorung borderline personlichkeitsstorung
        """,
        Tells.PREGNANCY: """
            schwanger schwangere schwangeren schwangerschaft* entbindung entbunden fehlgeburt fehlgeburten
            kaiserschnitt kinderwunschbehandlung
        """,
        Tells.ADDICTION: """
            alkoholsucht drogensucht spielsucht suchtkrank* suchtig alkoholiker alkoholikerin alkoholkrank
            alkoholabhangig* alkoholproblem alkoholprobleme drogenabhangig* drogenproblem drogenprobleme entzugsklinik
            entziehungskur entwohnung* suchtberatung suchtproblem suchtprobleme
        """,
    },
    phrases={
        Tells.CARE: """
            er ist im krankenhaus
            sie ist im krankenhaus
            bleibt im krankenhaus
            aus dem krankenhaus entlassen
        """,
        Tells.DIAGNOSIS: """
            multiple sklerose
            long covid
            chronische erschopfung
        """,
        Tells.SYMPTOM: """
            hoher blutdruck
            zu hohen blutdruck
            korperliche beschwerden
            gesundheitliche beschwerden
            gesundheitliche probleme
            ihm ist schwindlig
            in ohnmacht
            hat sich verletzt
            schwer verletzt
            ist verletzt
        """,
        Tells.TREATMENT: """
            arztlicher behandlung
            arztliche behandlung
            medizinische behandlung
            medizinischer behandlung
            unter dem messer
            eine operation
            der operation am
            operation am
            operation an
            nach der operation
            nach einer operation
            muss operiert werden
        """,
        Tells.MENTAL: """
            burn out
            psychische probleme
            psychischen problemen
            psychisch krank
            psychische erkrankung
            psychische belastungsstorung
            posttraumatische belastungsstorung
            seelische probleme
        """,
        Tells.PREGNANCY: """
            erwartet ein kind
            erwartet nachwuchs
            erwartet ein baby
            in anderen umstanden
            in den wehen
        """,
        Tells.ADDICTION: """
            abhangig von alkohol
            einen entzug
            auf entzug
            probleme mit alkohol
            problem mit alkohol
            drogen nimmt
            nimmt drogen
        """,
    },
    body="""
        kopf nacken hals schulter schultern arm arme ellbogen handgelenk hand hande finger brust rucken bauch magen
        darm leber niere nieren blase hufte huften bein beine knie knochel band bander sehnen fuss fusse zeh zehen
        herz lunge ohr ohren auge augen haut becken wirbelsaule wirbel muskel sehne gelenk gelenke zahn zahne kiefer
        prostata gebarmutter nerv schlusselbein rippe rippen
    """,
    links="""
        am an der die das dem den im in mit sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem mein meine
        meinen linke linken linkes rechte rechten rechtes vom von unter ein einen
    """,
    links_after="ist war tut hat sehr wieder",
    idioms="""
        auf der hand
        an der hand
        von der hand
        in der hand
        in die hand
        hand in hand
        im auge
        im kopf
        am herzen
        auf dem herzen
        zur hand
    """,
    complaints="""
        beschwerden gebrochen bruch gerissen gezerrt verrenkt ausgerenkt verknackst wehgetan weh kaputt entzundet
        steif probleme leidet verstaucht
    """,
    tails="""
        schmerz schmerzen beschwerden operation operationen riss risse bruch bruche verletzung verletzungen probleme
        problemen problem entzundung entzundungen leiden erkrankung erkrankungen anfall infarkt schwache
    """,
    joints=("", "s", "e", "n", "en"),
    places="""
        krankenhaus klinik spital intensivstation notaufnahme onkologie kardiologie neurologie psychiatrie orthopadie
        gynakologie entbindungsstation urologie pneumologie nephrologie dermatologie geriatrie kardiologe kardiologen
        onkologe onkologen neurologe neurologen psychiater psychologe psychologen psychologin frauenarzt gynakologe
        orthopade orthopaden urologe urologen chirurg chirurgen facharzt hautarzt rheumatologe
    """,
    taken="liegt lag liegen eingewiesen aufgenommen beim zum termin behandelt uberwiesen stationar",
    reached_by="im in ins der die das dem den einem einer eine ein beim zum zur bei auf mit",
    at_work="""
        arbeitet arbeitete arbeit arbeiten dienst team kollege kollegin kollegen station abteilung besprechung
    """,
)
