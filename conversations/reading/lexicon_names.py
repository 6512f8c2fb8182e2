"""Words around names, in both languages: honorifics, titles, roles, legal forms, acronyms. Data only."""

BAPAK = "bapak bpk bp pak pk pa bapa bapake mr mister sir tuan"
IBU = "ibu bu buk ib bunda mrs ms miss madam maam mam nyonya ny nona"
KAK = """kak kakak ka kk kaka mas mbak mba mbk mb teh teteh kang akang bang abang cak uda uni ci cici ko koko koh sis
    bro mbakyu ning gus"""
"""Those for people of one's own age are "kak" in a courteous letter."""

ADDRESSES = "jl jln jalan gedung gd ged gg gang komplek kompleks perumahan ruko rukan lantai lt blok"
"""Words that begin an address, never a company."""

DAYS = """senin selasa rabu kamis jumat jum'at sabtu minggu besok bsk lusa monday tuesday wednesday thursday friday
    saturday sunday mon tue tues wed thu thur thurs fri sat sun tomorrow today tmrw"""
"""Days that end a name."""

ROUNDS = """panel lanjutan telpon telepon tlp batch akhir awal pertama kedua ketiga keempat kesatu teknis teknikal
    tertulis kelompok grup group fgd virtual daring luring langsung ulang ulangan susulan sesi gelombang tahap ronde
    round first second third final finalnya phone video vidcall videocall technical initial follow followup screening
    psikotes psikotest psikologi medical tatap muka mandiri dadakan bareng lain mendatang depan terakhir kemaren pkl
    internal eksternal beasiswa magang kampus penelitian kuliah organisasi panitia dosen sekolah"""
"""What an interview is called besides its company: rounds, ways, purposes."""

FRIENDS = """kak kakak ka kk kaka mas mbak mba mbk mb teh teteh kang bang abang cak uda uni ci ko sis bro ning gus ib
    bp pa sir ny"""
"""Honorifics that are also words to the bot ("tolong dong kak") or parts of other words."""

NEUTRAL = "sdr sdri saudara saudari yth kepada mx"
MEN = "laki laki-laki cowok cowo pria male man"
WOMEN = "perempuan cewek cewe wanita female woman"
"""An answer that says which, without a name."""

TITLES = "dr drg drh drs dra prof ir h hj haji hajah hajjah apt"
TITLES_OF_MEN = "h haji"
TITLES_OF_WOMEN = "hj hajah hajjah"
"""Titles that say how to address somebody; an "h" only with its stop."""
PROFILE_HONORIFICS = "bapak bpk pak ibu bu mbak mba kak kakak"
"""Those that stand in profiles and under no letter; "Mas", "Ning" and "Cici" are names as well."""

DEGREE = r"(?:[smabd]|sp|ph)\.(?:[a-z]{1,4}\.?){1,3}|skom|spsi|spd|mba|phd|mkom|msi|mpd"
"""An academic degree in small letters, as it stands behind a name: "s.psi", "m.m", "ph.d"."""
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

POSITION_NOUNS = "position role job post"
POSITION_ARTICLES = "a an the my our their posisi untuk buat for as sebagai sbg"

PERSON_BEFORE = """recruiternya rekruternya kontaknya contact namanya interviewernya
    tell kabarin kabari hubungi hubungin bales balas bls chat ask tanyain email whatsapp wa"""
"""Words right before a person who is named without honorific."""

FIRM_BEFORE = """
3: perusahaan company employer perusahaannya kantornya kampusnya sekolahnya tokonya kliniknya rsnya namanya pokoknya
3: hr hrd hrga recruiter rekruter recruitment rekrutmen personalia tim team called named bernama
2.5: di d at @ oleh
2: dari dr dri from by of program pihak
1.5: hr-nya hrd-nya hrnya hrdnya :
1.5: with w/ interview wawancara startup brand perusahaan ruko gudang kantor tolak nolak decline
1: ke to for buat untuk sama sm dengan undangan panggilan lamaran in cancel batalin reschedule
-4: via lewat by posisi sebagai jabatan lowongan role position as
-4: ikut naik pindah
"""
"""Words right before a name that make it more or less likely the company's, with their points."""

FIRM_AFTER = """
2: wants invited invites invite interview wawancara ngundang mengundang manggil memanggil ngajak nelpon nawarin called
2: offered offers hr hrd minta ngajakin nelfon ngabarin ngirim ngirimin undang panggil ngasih kirim nyuruh jadwalin
2: asked emailed scheduled reached contacted
-3: role position job opening post
"""
"""The same for words right after it."""

GIVEN_NAMES = """adi aditya agnes agung agus ahmad aisyah aldi alya amelia amir ana andi andika andre andrew anggi
    anggun ani anisa anita anna annisa anton ari arif arum ayu bagas bagus bambang bayu benny budi charles christina
    clara daniel daniela david dea dedi deni desi dewi dika dimas dina dinda dini dita doni donny dwi dyah edi eka
    elena elsa emily endah erika eva fadil fahri fajar fani farah farid fauzan febri fiona fitri galih gilang gina
    hana hani hannah hari hasan helen hendra hendri heru ika ikhsan ilham imam ira irfan irma ivan jack jake james
    jane janet jason jenny jessica jihan joan john jonas joko julia kate kevin kirana laila lala larasati laura
    lestari lia lina linda lisa lucas lucy lukman made maria marta martha melisa mia michael michelle mike mira
    monika muhammad mutia nabila nadia nadya nanda natasha nia nicole nina nisa nita nova novi nur olivia paul peter
    priya putra putri rachel rama rani ratih ratna rebecca reza rian ricky rika rina rini rio risa riska rizal rizky
    robert rosa rudi ryan salma sam samuel sandra santi sara sarah sari shinta simon sinta siska siti sophie sri
    susan susi syifa tania taufik tasya thomas tika tina tom toni tri tristan vina vivi wawan wayan winda wulan yani
    yoga yogi yosef yudi yuli yulia yuni yusuf zahra zaki"""
"""Names that people are called by rather than companies."""

NOBODY_HERE = "sopan bot min mimin admin bro sis gan all semua dong tolong"
"""Behind "kak" they address the bot itself."""

FIRM_TAILS = """group grup studio studios labs lab hospital clinic resort hotel hotels indonesia nusantara tekstil
    teknik
    logistik logistics digital media farma pharma catering boutique interiors konsultan consulting consultants partners
    finance trading foods tech technologies technology solutions systems motor elektronik property properti plastik
    kimia
    agro energy energi supply event events tutors academy bakery retail spa school university express ekspres mart store
    industries collective ventures capital logistic garment frozen outsource outsourcing marine"""
"""Words that companies' names end with."""

PLACED = (
    "kantor kantornya lokasi lokasinya tempatnya tempat penempatan office located based rumah rmh kos kosku tinggal"
)
"""Before "di …" they say where something is, not whose it is."""

NO_FIRM = """pusat cabang unit divisi glassdoor linkedin jobstreet glints indeed kalibrr zoom gmeet teams google meet
    whatsapp wa telegram email
    tol gerbang dermaga pelabuhan stasiun bandara terminal pura gereja masjid kampung desa gang jalan sentul cibinong
    cikupa ciputat tegal serpong bsd kemang sudirman senayan cibubur gresik sidoarjo kediri jember serang cilegon
    purwokerto cirebon tasikmalaya garut sukabumi bandar lampung padang pekanbaru jambi bengkulu banjarmasin samarinda
    balikpapan pontianak manado kendari ambon jayapura kupang mataram perth sydney melbourne london tokyo bangkok dubai
    kuala lumpur penang malaysia singapura jepang korea australia papua kalimantan sulawesi sumatra sumatera jawa ende
    covid online offline onsite ielts toefl cpns bumn asn pns"""
"""What is named in requests besides companies: portals, towns and ways, tests."""

OTHERS = "lain sebelah lama baru ini itu nya tersebut another other lainnya sekarang"
"""Behind "PT" they tell of some other company."""

POSITION_FIELDS = """gudang produksi keuangan umum lapangan kantor toko pabrik dapur logistik packing kebun kebersihan
    keamanan pengiriman penjualan pemasaran pembelian mesin listrik parkir pajak"""
"""Words of every day that say what somebody's work is about: "staf gudang", "operator produksi"."""

POSITION_BEFORE = """
3: posisi posisinya jabatan jabatannya sebagai sbg lowongan loker lowongannya formasi role position bagian
2: interview wawancara ( :
1.5: for as untuk utk buat bwt jadi the a an my tolak nolak menolak decline cancel batalin batalkan rekrutmen seleksi
1.5: proses reschedule lamaran melamar is panggilan
0.75: ,
"""
POSITION_AFTER = """
2: position role job post opening vacancy interview wawancara
1: di at ) dari from d ,
"""
"""Words right before and right after a position, with their points."""
