"""Health words in French."""

from draad.privacy.health.table import Table, Tells

FRENCH = Table(
    language="fr",
    endings=("", "s", "e", "es", "x"),
    words={
        Tells.DIAGNOSIS: """
            cancer cancereux tumeur leucemie lymphome melanome carcinome metastase diabete diabetique =grippe gastro
            gastroenterite =covid covid19 pneumonie bronchite asthme asthmatique hernie rhumatisme arthrose arthrite
            fibromyalgie lupus parkinson alzheimer demence epilepsie epileptique infarctus thrombose embolie phlebite
            hepatite =vih =sida seropositif seropositive tuberculose mononucleose zona eczema psoriasis endometriose
            menopause crohn colite appendicite ulcere osteoporose scoliose anemie lyme sciatique lombalgie lumbago
            tendinite capsulite bursite acouphene cataracte glaucome angine sinusite rhume otite conjonctivite
            salmonellose infection infections intoxication inflammation syndrome diagnostic diagnostique diagnostiquee
            pathologie pathologies sclerose avc cardiopathie
        """,
        Tells.SYMPTOM: """
            migraine fievre fievreux fievreuse toux tousse vomissement vomit nausee diarrhee vertige vertiges evanoui
            evanouie evanouissement saignement hemorragie demangeaison eruption essouffle essoufflement palpitations
            insomnie insomnies gonflement paralyse paralysie entorse foulure contusion ecchymose blessure blessures
            brulure douleur douleurs crampes convulsion hypertension hypotension cephalee courbature tremblements
        """,
        Tells.TREATMENT: """
            chirurgie chirurgical chirurgicale chimio chimiotherapie radiotherapie immunotherapie hormonotherapie
            dialyse transplantation prothese kine kinesitherapie kinesitherapeute physiotherapie ergotherapie therapie
            therapies psychotherapie reeducation revalidation perfusion biopsie ponction irm echographie endoscopie
            coloscopie gastroscopie amputation ampute platre platree pacemaker stent stomie catheter anesthesie
        """,
        Tells.MEDICATION: """
            medicament medicaments medication antidouleur antidouleurs antibiotique antibiotiques antidepresseur
            antidepresseurs somnifere somniferes anxiolytique anxiolytiques calmants insuline morphine cortisone
            antiinflammatoire antiinflammatoires anticoagulant paracetamol ibuprofene dafalgan tramadol xanax temesta
            valium lorazepam diazepam prozac sertraline sipralexa escitalopram rilatine ritaline methadone
        """,
        Tells.CARE: """
            hospitalise hospitalisee hospitalisation hospitalisations
        """,
        Tells.MENTAL: """
            burnout depression depressions depressif depressive anxiete anxieux anxieuse angoisse angoisses psychose
            psychotique bipolaire schizophrene schizophrenie maniaque surmenage surmene surmenee suicide suicidaire
            suicidaires traumatisme traumatise traumatisee tspt tdah autisme autiste anorexie anorexique boulimie
            borderline
        """,
        Tells.PREGNANCY: """
            grossesse grossesses accouchement accouchements accoucher accouche accouchee cesarienne =fiv fertilite
            infertilite
        """,
        Tells.ADDICTION: """
            addiction addictions alcoolisme alcoolique toxicomane toxicomanie toxicomanes sevrage desintoxication
        """,
    },
    phrases={
        Tells.CARE: """
            il est a l hopital
            elle est a l hopital
            reste a l hopital
            sorti de l hopital
            sortie de l hopital
        """,
        Tells.DIAGNOSIS: """
            covid long
            maladie de crohn
            maladie de lyme
            maladie de parkinson
            maladie de charcot
            maladie de meniere
            passer un scanner
            passe un scanner
            sclerose en plaques
            canal carpien
            fatigue chronique
            crise cardiaque
            accident vasculaire
            intoxication alimentaire
        """,
        Tells.SYMPTOM: """
            mal de tete
            maux de tete
            mal de gorge
            mal de dos
            mal au dos
            mal au ventre
            mal a la _
            a fait un malaise
            eu un malaise
            problemes de sante
            probleme de sante
            souci de sante
            soucis de sante
            perdu connaissance
            a vomi
        """,
        Tells.TREATMENT: """
            ete opere
            ete operee
            se faire operer
            doit etre opere
            doit etre operee
            s est fait operer
            operation chirurgicale
            intervention chirurgicale
            sous traitement
            traitement medical
            prise de sang
            en reeducation
        """,
        Tells.MEDICATION: """
            sous medicaments
            prend des cachets
            anti inflammatoire
            anti inflammatoires
            anti douleur
            anti douleurs
        """,
        Tells.MENTAL: """
            burn out
            crise d angoisse
            epuisement professionnel
            crise de panique
            crises de panique
            attaque de panique
            troubles psychiques
            trouble psychique
            troubles anxieux
            trouble anxieux
            sante mentale
            troubles alimentaires
            stress post traumatique
            depression nerveuse
            problemes psychologiques
        """,
        Tells.PREGNANCY: """
            est enceinte
            suis enceinte
            etait enceinte
            tombee enceinte
            tomber enceinte
            femme enceinte
            enceinte de _ mois
            enceinte de _ semaines
            fausse couche
            attend un bebe
            attend un enfant
        """,
        Tells.ADDICTION: """
            problemes d alcool
            probleme d alcool
            probleme de drogue
            problemes de drogue
            dependance a l alcool
            cure de desintoxication
            dependant a la drogue
        """,
    },
    body="""
        tete nuque cou epaule epaules bras coude poignet main mains doigt doigts poitrine dos ventre estomac intestin
        intestins foie rein reins vessie hanche jambe jambes genou genoux cheville pied pieds orteil coeur poumon
        poumons gorge oreille oeil yeux peau bassin vertebre colonne muscle tendon dent dents machoire prostate uterus
        nerf sein clavicule
    """,
    links="""
        a au aux la le les l de du des d un une son sa ses leur mon ma mes en sur gauche droit droite tres
    """,
    links_after="est etait lui fait gauche droit droite tres encore",
    idioms="""
        en main
        main d oeuvre
        coup de main
        tete a tete
        en tete
        a la tete
        au pied
        sur pied
        au sein
        a coeur
        au coeur
        sous les yeux
        entre les mains
        main courante
    """,
    complaints="""
        probleme problemes mal casse cassee fracture fractures dechire dechiree luxe luxee foule foulee blesse blessee
        souffre opere operee operation coince coincee enflamme enflammee use usee
    """,
    places="""
        hopital clinique urgences reanimation oncologie cardiologie neurologie psychiatrie orthopedie gynecologie
        maternite urologie pneumologie nephrologie dermatologie geriatrie cardiologue oncologue neurologue psychiatre
        psychologue gynecologue orthopediste urologue chirurgien dermatologue rhumatologue specialiste
    """,
    taken="""
        admis admise hospitalise hospitalisee transporte transportee suivi suivie soigne soignee consulte consultation
        chez rendez rdv voit vu consulter emmene emmenee alite alitee
    """,
    reached_by="par a au aux en l la le les un une de du d des vous avec",
    at_work="travaille travaillait travail travailler service equipe collegue collegues reunion poste unite",
)
