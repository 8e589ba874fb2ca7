"""Health words in Dutch."""

from draad.privacy.health.table import Table, Tells

DUTCH = Table(
    language="nl",
    endings=("", "e", "n", "en", "s", "je", "jes", "tje", "tjes"),
    words={
        Tells.DIAGNOSIS: """
            kanker* *kanker *tumor *tumoren gezwel gezwellen metastase uitzaaiing uitzaaiingen leukemie lymfoom
            melanoom carcinoom diabetes diabeet suikerziekte =griep buikgriep corona =covid covid19 =covid-19
            longcovid longontsteking *ontsteking *ontstekingen bronchitis astma copd hernia *hernia reuma reumatisch
            artrose artritis jicht fibromyalgie lupus parkinson alzheimer dementie dement epilepsie epileptisch
            hersenbloeding beroerte herseninfarct hersenschudding infarct hartinfarct hartaanval hartfalen
            hartritmestoornis trombose embolie *embolie *trombose hepatitis =hiv seropositief tuberculose =tbc
            klierkoorts mononucleose gordelroos eczeem psoriasis endometriose menopauze crohn colitis prikkelbaredarm*
            niersteen nierstenen galsteen galstenen blindedarm* maagzweer schildklier* osteoporose scoliose
            carpaletunnel* slijmbeurs* zweepslag whiplash anemie bloedarmoede lyme sclerose dwarslaesie tinnitus
            cataract glaucoom *syndroom aandoening aandoeningen diagnose diagnoses gediagnosticeerd verkouden
            verkoudheid angina sinusitis bindvliesontsteking salmonella voedselvergiftiging infectie infecties
            *infectie *infecties
        """,
        Tells.SYMPTOM: """
            =pijn =pijnen *pijn *pijnen hoofdpijn migraine koorts hoest hoesten hoestbui keelpijn braken braakt
            misselijk misselijkheid overgeven diarree duizelig duizeligheid flauwgevallen flauwvallen bewusteloos
            bloeding bloedingen bloedverlies jeuk huiduitslag kortademig benauwd benauwdheid hartkloppingen
            vermoeidheidsklachten slapeloosheid slapeloos slaapproblemen zwelling gezwollen kreupel verlamd verlamming
            verstuiking verstuikt verzwikt kneuzing gekneusd letsel letsels blessure blessures wonde wonden =wond
            brandwonde brandwonden littekens krampen =kramp stuiptrekking bloeddruk gezondheidsklachten
            gezondheidsprobleem gezondheidsproblemen
        """,
        Tells.TREATMENT: """
            operatie operaties geopereerd *operatie *operaties chirurgie chirurgisch heelkundige bestraling
            bestralingen bestraald radiotherapie chemo chemotherap* immunotherap* hormoontherap* mriscan ctscan
            petscan hersenscan botscan dialyse transplantatie prothese heupprothese knieprothese =kine kinesitherap*
            kinesist fysiotherap* ergotherap* therapie therapieen *therapie revalidatie revalideert revalideren infuus
            biopsie punctie mri =rx echografie endoscopie colonoscopie coloscopie gastroscopie bloedonderzoek
            bloedafname bloedtransfusie amputatie geamputeerd gips ingegipst pacemaker stent stoma katheter narcose
            verdoving
        """,
        Tells.MEDICATION: """
            medicatie medicijn medicijnen geneesmiddel geneesmiddelen pijnstiller pijnstillers antibiotica
            antibioticum antibioticakuur antidepressiva antidepressivum slaappil slaappillen slaapmiddel kalmeermiddel
            kalmeermiddelen insuline morfine cortisone ontstekingsremmer ontstekingsremmers bloedverdunner
            bloedverdunners paracetamol ibuprofen dafalgan tramadol xanax temesta valium lorazepam diazepam prozac
            sertraline sipralexa escitalopram cymbalta rilatine ritalin concerta methadon
        """,
        Tells.CARE: """
            ziekenhuisopname ziekenhuisopnames ziekenhuisverblijf gehospitaliseerd hospitalisatie spoedopname
            dagopname hersteloord
        """,
        Tells.MENTAL: """
            burnout depressie depressies depressief depressieve *depressie angststoornis angststoornissen angstaanval
            angstaanvallen paniekaanval paniekaanvallen paniekstoornis psychose psychotisch psychotische bipolair
            bipolaire schizofreen schizofrenie manisch manische overspannen overspannenheid zenuwinzinking inzinking
            zelfmoord* zelfdoding suicid* trauma getraumatiseerd ptss ptsd adhd autisme autistisch anorexia boulimie
            eetstoornis dwangstoornis borderline persoonlijkheidsstoornis stressklachten stressstoornis rouwdepressie
        """,
        Tells.PREGNANCY: """
            zwanger zwangere zwangerschap* bevalling bevallingen miskraam miskramen keizersnede =ivf fertiliteit*
            vruchtbaarheidsbehandeling buitenbaarmoederlijk zwangerschapsvergiftiging
        """,
        Tells.ADDICTION: """
            verslaving verslavingen verslaafd verslaafde *verslaving *verslaafd alcoholisme alcoholist alcoholprobleem
            alcoholproblemen drankprobleem drankproblemen drugsprobleem drugsproblemen drugsgebruik ontwenning*
            ontwenningskuur afkick* afgekick* gokprobleem gokproblemen
        """,
    },
    phrases={
        Tells.CARE: """
            in het ziekenhuis blijven
            hij is in het ziekenhuis
            zij is in het ziekenhuis
            ze is in het ziekenhuis
            uit het ziekenhuis ontslagen
            op consultatie bij
        """,
        Tells.DIAGNOSIS: """
            multiple sclerose
            long covid
            ziekte van pfeiffer
            ziekte van meniere
            ziekte van bechterew
            ziekte van huntington
            ziekte van hodgkin
            ziekte van crohn
            chronische vermoeidheid
            slijmvlies ontsteking
            carpale tunnel
        """,
        Tells.SYMPTOM: """
            hoge bloeddruk
            lage bloeddruk
            moet overgeven
            medische klachten
            lichamelijke klachten
            fysieke klachten
            medische problemen
        """,
        Tells.TREATMENT: """
            onder behandeling
            medische behandeling
            onder het mes
            medische ingreep
            kleine ingreep
            chirurgische ingreep
            ondergaat een ingreep
        """,
        Tells.MEDICATION: """
            neemt pillen
            neem pillen
            neemt medicamenten
        """,
        Tells.MENTAL: """
            burn out
            psychisch ziek
            mentaal ziek
            psychische klachten
            psychische problemen
            psychische aandoening
            mentale klachten
            mentale problemen
            geestelijke gezondheid
            zit er mentaal door
            posttraumatische stress
            zelf moord
        """,
        Tells.PREGNANCY: """
            in verwachting
            verwacht een kind
            verwacht een kindje
            verwacht een baby
            is net bevallen
            is pas bevallen
            is gisteren bevallen
            is bevallen van
            moet bevallen
            gaat bevallen
        """,
        Tells.ADDICTION: """
            aan de drank
            aan de drugs
            alcohol misbruik
            problemen met alcohol
            probleem met alcohol
            problemen met drank
        """,
    },
    body="""
        hoofd nek schouder schouders arm armen elleboog pols polsen hand handen vinger vingers borst rug buik maag
        darm darmen lever nier nieren blaas heup heupen been benen knie knieen enkel enkels voet voeten teen tenen
        hart long longen keel oor oren oog ogen huid bekken ruggengraat ruggenwervel wervel spier spieren pees
        gewricht gewrichten tand tanden kaak prostaat baarmoeder zenuw onderrug sleutelbeen rib ribben hersen
    """,
    links="aan van met in de het een zijn haar mijn hun zn linker rechter erg veel weer onder",
    links_after="is was zijn weer nog doet heeft licht zwaar",
    idioms="""
        aan de hand
        op de been
        in de hand
        van de hand
        voor de hand
        uit de hand
        op het hart
        met het oog
        over het hoofd
        aan het hoofd
        het hoofd van
        in het oog
        achter de rug
        op de voet
        bij de hand
        in handen
    """,
    complaints="""
        last klachten gebroken breuk gescheurd gescheurde scheur verrekt ontwricht geraakt gekwetst bezeerd bezeerde
        geblesseerd probleem problemen kapot versleten slijtage ontstoken stijf
    """,
    tails="""
        pijn pijnen klachten operatie operaties breuk breuken letsel letsels problemen probleem blessure blessures
        ontsteking ontstekingen aandoening ziekte patient patiente kwaal kwetsuur aanval infarct falen
    """,
    joints=("", "s", "e", "n", "en"),
    places="""
        ziekenhuis kliniek spoed spoedgevallen intensieve oncologie cardiologie neurologie psychiatrie orthopedie
        gynaecologie kraamafdeling materniteit urologie pneumologie nefrologie dermatologie gastro geriatrie paaz
        cardioloog oncoloog neuroloog psychiater psycholoog psychologe gynaecoloog orthopedist uroloog chirurg
        dermatoloog reumatoloog specialist internist
    """,
    taken="""
        zag ziet opgenomen opname ligt lag liggen verblijft binnengebracht naar consultatie raadpleging behandeld
        behandeling afspraak doorverwezen
    """,
    reached_by="in op bij de het een naar van onze",
    at_work="""
        verhuist overgeplaatst wissel wisselt werkt werkte werk werken werkplek dienst afdeling collega collegas team
        ploeg vergadering terug
    """,
)
