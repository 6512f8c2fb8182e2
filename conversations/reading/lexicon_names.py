"""Words around names, in both languages: honorifics, titles, roles, legal forms, acronyms. Data only."""

BAPAK = "bapak bpk bp pak pk pa bapa bapake mr mister sir tuan"
IBU = "ibu bu buk ib bunda mrs ms miss madam maam mam nyonya ny nona"
KAK = """kak kakak ka kk kaka mas mbak mba mbk mb teh teteh kang akang bang abang cak uda uni ci cici ko koko koh sis
    bro mbakyu ning gus"""
"""Those for people of one's own age are "kak" in a courteous letter."""

FRIENDS = """kak kakak ka kk kaka mas mbak mba mbk mb teh teteh kang bang abang cak uda uni ci ko sis bro ning gus ib
    bp pa sir ny"""
"""Honorifics that are also words to the bot ("tolong dong kak") or parts of other words."""

NEUTRAL = "sdr sdri saudara saudari yth kepada mx"
MEN = "laki laki-laki cowok cowo pria male man"
WOMEN = "perempuan cewek cewe wanita female woman"
"""An answer that says which, without a name."""

TITLES = "dr drg drh prof ir h hj apt"
SMALL_NAME_PARTS = "dr drg drh apt bin binti van von der den de la dos al"
"""Parts of a name that are written small."""

TEAM = """tim team hr hrd hrga rekrutmen recruitment recruiter rekruter hiring personalia admin sdm hc people talent
    acquisition department departemen bagian divisi manajemen management perekrut the bu pak kak ke company"""
TEAM_HEADS = """tim team hr hrd hrga rekrutmen recruitment recruiter rekruter hiring personalia admin sdm perekrut
    talent"""

ROLES = """hr hrd hrga hrm recruiter rekruter recruitment rekrutmen personalia manager manajer admin owner direktur
    director spv supervisor user head lead talent acquisition sdm interviewer hiring"""
"""What a person is called by their desk: no part of the name."""

AFTERTHOUGHTS = "nya aja ya kak sih kayaknya dong"

UNKNOWN_PERSON = """tidak belum tahu kenal lupa tau namanya nama siapa kurang jelas ada kosong skip lewati none
    unknown idk no not know sure i the name yet disebut disebutkan ditulis saya orangnya ya iya sih kak dong entah
    rahasia clue idea don't they didn't say said nggak juga itu"""
UNKNOWN_THING = """tidak belum tahu lupa rahasia skip lewati none idk unknown no not sure know don't i saya nggak ga
    juga yet ada"""
"""Answers made of nothing but these words say that the thing is not known."""

NOBODY = """user unknown test tes anonim anonymous telegram whatsapp deleted account null none hamba allah nama name
    saya admin hrd hr bot me halo hai hi hello tahu lupa rahasia"""
"""What stands in a profile in place of a name."""

LEGAL_FORMS = "PT CV UD PD Fa Tbk Persero Ltd Inc LLC LLP Pte Sdn Bhd Corp GmbH PLC"
LEADING_FORMS = "pt cv ud pd fa"

ACRONYMS = """it hr hrd hrga qa qc spv ui ux cs seo sem crm sql pic gm ppic hse ehs k3 erp sap ga pa spg spb mt ob pr
    bd ai ml api usa uk ceo cfo cto coo cmo vp kpi fmcg b2b b2c f&b fnb dki diy ntt ntb"""
WORKPLACE_ACRONYMS = "bca bri bni btn bsi bpjs pln tni uob ocbc hsbc rs rsud rsia sd smp sma smk tk"
SMALL_WORDS = "di dan ke dari untuk yang pada of and the for in at to with"

AT = "di d dari dr at from with w/ of"
TOWARDS = "sama sm ama dengan dgn dg bareng with w/ ke kepada kpd untuk utk buat to ask tell menemui hubungi"
"""Words before a place of work, and before a person."""

POSITION_CUES = "posisi sebagai sbg jabatan lowongan loker"
POSITION_NOUNS = "position role job post"
POSITION_ARTICLES = "a an the my our their posisi untuk buat for as sebagai sbg"
