"""Health words in English."""

from draad.privacy.health.table import Table, Tells

ENGLISH = Table(
    language="en",
    endings=("", "s", "es"),
    words={
        Tells.DIAGNOSIS: """
            cancer cancerous tumour tumor leukaemia leukemia lymphoma melanoma carcinoma metastasis metastases
            diabetes diabetic flu influenza =covid covid19 pneumonia bronchitis asthma asthmatic copd hernia
            rheumatism arthritis osteoarthritis fibromyalgia lupus parkinson alzheimer dementia epilepsy epileptic
            concussion thrombosis embolism hepatitis =hiv tuberculosis mononucleosis shingles eczema psoriasis
            endometriosis menopause crohn colitis appendicitis appendix ulcer osteoporosis scoliosis sciatica lumbago
            tendinitis tendonitis whiplash anaemia anemia lyme sclerosis tinnitus cataract glaucoma tonsillitis
            sinusitis salmonella infection inflammation syndrome diagnosis diagnoses diagnosed
        """,
        Tells.SYMPTOM: """
            headache migraine fever feverish cough coughing vomiting vomited nausea nauseous diarrhoea diarrhea
            dizziness dizzy fainted fainting unconscious bleeding haemorrhage rash breathless palpitations insomnia
            backache stomachache toothache swollen swelling paralysed paralyzed paralysis sprain sprained bruise
            bruised fracture fractured wound wounded cramps seizure hypertension
        """,
        Tells.TREATMENT: """
            surgery surgeries surgical chemo chemotherapy radiotherapy immunotherapy dialysis transplant prosthesis
            physiotherapy physiotherapist physio ergotherapy therapy therapies psychotherapy biopsy mri ultrasound
            endoscopy colonoscopy gastroscopy amputation amputated pacemaker stent catheter anaesthesia anesthesia
        """,
        Tells.MEDICATION: """
            medication medications painkiller antibiotic antidepressant sedative tranquilliser insulin morphine
            cortisone paracetamol ibuprofen tramadol xanax valium lorazepam diazepam prozac sertraline escitalopram
            ritalin methadone
        """,
        Tells.CARE: """
            hospitalised hospitalized hospitalisation hospitalization
        """,
        Tells.MENTAL: """
            burnout anxiety depression depressive psychosis psychotic bipolar schizophrenia schizophrenic suicide
            suicidal trauma traumatised traumatized ptsd adhd autism autistic anorexia anorexic bulimia borderline
        """,
        Tells.PREGNANCY: """
            pregnant pregnancy pregnancies miscarriage caesarean cesarean =ivf
        """,
        Tells.ADDICTION: """
            addiction addicted alcoholic alcoholism rehab detox
        """,
    },
    phrases={
        Tells.CARE: """
            he is in hospital
            she is in hospital
            he is in the hospital
            she is in the hospital
            stays in hospital
            discharged from hospital
        """,
        Tells.DIAGNOSIS: """
            heart attack
            heart failure
            had a stroke
            suffered a stroke
            multiple sclerosis
            long covid
            chronic fatigue
            slipped disc
            carpal tunnel
            food poisoning
            has a cold
            caught a cold
            bad cold
        """,
        Tells.SYMPTOM: """
            in pain
            chronic pain
            severe pain
            a lot of pain
            pain relief
            sore throat
            high blood pressure
            low blood pressure
            health problem
            health problems
            health issue
            health issues
            medical condition
            passed out
        """,
        Tells.TREATMENT: """
            operated on
            underwent an operation
            has an operation
            had an operation
            have an operation
            knee operation
            medical treatment
            under treatment
            blood test
            blood tests
            ct scan
            x ray
            x rays
            c section
        """,
        Tells.MEDICATION: """
            taking pills
            takes pills
            sleeping pills
        """,
        Tells.MENTAL: """
            burned out
            burnt out
            burn out
            panic attack
            panic attacks
            anxiety disorder
            anxiety attack
            mental health
            mental illness
            mental breakdown
            nervous breakdown
            eating disorder
            clinically depressed
            is depressed
            feels depressed
        """,
        Tells.PREGNANCY: """
            expecting a baby
            expecting a child
            gave birth
            went into labour
        """,
        Tells.ADDICTION: """
            drinking problem
            drug problem
            drug abuse
            alcohol abuse
            alcohol problem
            substance abuse
        """,
    },
    body="""
        head neck shoulder shoulders arm arms elbow wrist wrists hand hands finger fingers chest back belly stomach
        bowel liver kidney kidneys bladder hip hips leg legs knee knees ankle ankles foot feet toe toes heart lung
        lungs throat ear ears eye eyes skin pelvis spine muscle tendon joints tooth teeth jaw prostate womb nerve
        breast collarbone rib ribs
    """,
    links="in on to with the a an his her their my from of left right lower upper very",
    links_after="is are was were still badly very",
    idioms="""
        at hand
        on hand
        in hand
        one hand
        other hand
        first hand
        hand over
        head of
        head office
        back office
        come back
        came back
        comes back
        coming back
        is back
        was back
        get back
        go back
        by heart
        heart of
    """,
    complaints="""
        pain pains ache aches aching hurt hurts hurting broken broke injured injury injuries torn tore dislocated
        fractured sprained bad sore trouble problem problems stiff twisted swollen
    """,
    places="""
        hospital clinic oncology cardiology neurology psychiatry orthopaedics gynaecology maternity urology
        dermatology geriatrics cardiologist oncologist neurologist psychiatrist psychologist gynaecologist surgeon
        dermatologist rheumatologist specialist emergency
    """,
    taken="admitted rushed sees seeing saw treated referred appointment hospitalised stays",
    reached_by="to at in with by the a an his her their our for",
    at_work="works worked work working department team colleague colleagues meeting shift",
)
