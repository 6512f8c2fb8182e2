"""Words that make a name, stand beside one or can never be one. Data only: sorted, in small letters, without stops."""

# -- companies ---------------------------------------------------------------------------------------------------------

LEGAL_FORMS = "cv pd pt ud"
"""Legal forms that stand before the name."""
LEGAL_SUFFIXES = "co corp gmbh inc llc ltd persero pte tbk"
"""Legal forms that stand behind it."""
FIRM_HEADS = """
    agency agensi akademi apotek apotik asuransi ayam badan bakery bakso balai bank barbershop batik baznas bengkel
    bimbel biro bkk blud bmt bpr bprs bumdes butik cafe catering dapur dealer depo depot dinas distro ekspedisi firma
    fitness gerai gereja grosir grup gudeg gym himpunan homestay hostel hotel hypermart ikatan institut kafe kantor
    kap katering kb kcp kebun kedai kementerian kjpp klinik komunitas konveksi koperasi kopi ksp ksu kud lab
    laboratorium laundry lazismu lbh lembaga lkp lpk man mi mie minimarket mts mtsn nasi notaris optik outlet pabrik
    paguyuban panti paud pdam pempek penerbit percetakan perguruan perkebunan perkumpulan persatuan perum perumahan
    perumda pesantren po poliklinik politeknik pondok ponpes pusat puskesmas ra resort resto restoran rm roastery roti
    rs rsgm rsia rsj rst rsu rsud rsup rumah rumkit salon sate sd sdit sdn sekolah showroom slb sma sman smk smkn smp
    smpit smpn spa spbu stikes studio swalayan tk toko toserba tpa tpq travel universitas villa warung yayasan
    """
"""Words for a workplace that come before its name: Klinik Senyum Ceria."""
FIRM_STARTS = """
    apotek bank bengkel bpr dapur institut kantor kedai klinik koperasi pdam puskesmas rm rs rsgm rsia rsu rsud rsup
    rumah sdit sekolah sma smk smp smpit toko universitas warung yayasan
    """
"""Those of them that always come first: what stands before is another name."""
LARGE_HEADS = """
    agency agensi badan balai gerai grup ikatan kantor kebun komunitas outlet pabrik persatuan perumahan pusat rumah
    showroom
    """
"""Those of them that belong to the name only where they are written large."""
FIRM_TAILS = """
    academy advertising advisory aesthetic aesthetics ag agency ai airlines analytics asia associates audit
    bakehouse bakery bank barber beauty bistro books bookstore boutique bridal bros bv capital care cargo center
    centre clinic cloud coffee coffeehouse college company consultancy consultants consulting corp cosmetics council
    creative dairy data daycare decor dental digital drilling eatery embassy energi energy enterprise enterprises
    entertainment express farm farma farms fashion finance fitness florist florists food foods foundation furniture
    games garden garment geo gmbh group grup gym health hijab hill holding holdings homestay hospital hotel hotels
    house inc indonesia institute insurance interactive interior international kitchen kitchenware kk lab labs law
    learning life llc llp logistics ltd management marine mart media mining montessori motor motors network news
    nusantara nv outsourcing partners pay petshop pharma photography pictures plc preschool press printing property
    records resort resorts restaurant retail roastery robotics sa school security service services shipping shop
    skincare soft software solutions spa store studio studios supply systems tax tech teknik technologies technology
    textile tour tours toys trading trans transport travel trust tutoring university ventures vet villas works
    """
"""Words for a workplace that come behind its name: Sabtu Pagi Bakery."""
FIRM_TRAILS = """
    cab cabang career careers headquarters hiring hq hrd jobs office official people recruiting showroom talent
    """
"""Words that often follow a company's name and are none of it."""
FIRM_HONORIFICS = "abang bang bu bunda ibu kakak kang mak mas mbah mbok nyonya pak saudara teh uda"
"""Honorifics that firms like to be called by: Toko Mas Intan, RS Bunda, Bakso Pak Min."""
FIRM_JOBS = "control gudang host koki legal produksi quality security"
"""Words for jobs that begin the names of companies too: Gudang Fashion."""
PARTNERSHIPS = "co rekan sons zonen"
"""What makes a company of the name before it: Wirawan & Rekan."""
JOINTS = "and dan de den der dr du e et la le of the van von y"
"""Small words that join two large ones within a company's name."""
FIRM_OPENERS = "ceo cfo coo cto hr hrbp hrd hrga interview panggilan team tim undangan wawancara"
"""Words that stand before a company's name and are never its first."""
NO_LEGAL_FORM = """
    a an and baca bawa copy dan fotokopi kirim kirimkan lampirkan membaca membawa my of on review the update upload
    your
    """
"""Words before "CV" that make a curriculum vitae of it."""

TIME_ZONES = "aedt aest bst cdt cest cet cst edt eest eet est gmt ist jst pdt pst sgt utc wib wit wita"
"""Abbreviations behind an hour; what follows them may be a name."""

# -- people ------------------------------------------------------------------------------------------------------------

HONORIFICS = """
    abah adik bg bli br chef coach dg ding dok drh mdm om p pdt romo saudara saudari sdr sdra sdri sr sus suster tante
    tn ust ustadz ustadzah ustz ustzh
    """
"""Honorifics of invitations, beside those that people use with the bot."""
FORMAL_HONORIFICS = "saudara saudari sdr sdra sdri"
"""Honorifics of letters for the candidate."""
SHOUTED_WORDS = "br ci ko om p pa sr"
"""Honorifics that are none where they are written in capitals: PA, CI, the initial P."""
TITLES = "apt capt dr dra drg drh drs h hj ir kh ns prof r rr ust ustadz"
"""Titles that belong to the name."""
PARTICLES = "al bin binti de den der dos el la van von"
"""Small words within the names of people."""

# -- neither -----------------------------------------------------------------------------------------------------------

NO_NAMES = """
    akan aku and anda at atas bagian bapak besok bsk bu by ceo coo cto dan dari dear dengan dewan di dr for friday
    gedung hai halo hari hello hi hormat hr hrbp hrd hrga hub ibu if ii iii info ini interview iv ix jadwal jam jika jl
    jumat kak kalau kami kamis kamu ke kepada link lt meeting melalui minggu mohon monday nih on pada pak panggilan
    panitia pemberitahuan pengumuman please rabu recruitment sabtu salam saturday saya sekretariat selamat selasa
    seleksi senin sunday surat team telah telepon tentang tgl thanks the thursday tim tks tuesday undangan untuk utk
    vi via vii viii wawancara we wednesday with xi xii ya yang yg yth zoom
    """
"""Words that are in no name."""
NOT_IN_FIRM = """
    alamat apabila apakah apr are ass assalamualaikum aug bag balas berdasarkan bermaksud bertempat bila bot cabang
    calon can cfo dalam dec des dgn dimohon feb final fri fw fwd hadir hallo harap has here hey hrga ingin
    interviewnya is jalan jan jangan join jul jun ka karena karir kindly lowongan maaf mar mas mau mbak mengundang mon
    next nov november oct offline online pasar passcode pd peserta pkl posisi position pukul re regarding rekrutmen
    role round sat saudara saudari sbg sebagai selaku sep sesi silakan step sun tahap tanggal tempat terkait thank
    this through thu today tomorrow tue waktu wed when wib will would you your
    """
"""Words that begin and belong to no company's name; they may be in a person's."""
NOT_IN_PERSON = """
    admin aja allah apologies applicant asisten assistant atau avp bank batas berkah best bisa business camat
    candidate cara career careers carik catatan chat cheers chief client confirm contact cp culture customer cv d
    dalem dekan departemen department dept director direksi direktur divisi editor email evp fgd founder from gbu
    general gmbh google gopay head hiring hotel hp humas inc informasi itu jadi juga jum'at kabag kades kalo
    kandidat kantor kasi kaur kembali kepala kepsek ketua kind kita klien klinik konf konfirmasi koordinator
    koperasi kopi lagi langsung lantai lewat llc ltd lurah makasih maks maksimal manager matur maturnuwun meet nama
    nanti nb no nomor noreply note ntar nuwun officer or our ovo paling partner pelaksana people perihal person
    personalia personnel perubahan pesan pimpinan pos program pt recruiting redaktur regards rekan rektor reply
    resepsionis rgds rs rumah saja sana sdr sdri sebelum secretary security sekretaris semua service sincerely sini
    skype sms sop sorry staf staff studio sudah suksma svp tabe tata tbk teams tel telp terima terimakasih to toko
    trims trmksh tuhan universitas usaha user vp wa wakil warm warmly waspada wassalam whatsapp xoxo yaa yayasan
    yours
    """
"""Words that are in no person's name; they may be in a company's."""
DAYTIME = "afternoon day enjing evening malam malem mlm morning pagi petang pgi siang sing sore sugeng"
"""Times of the day that greet: Selamat pagi."""
GREETING_FILLERS = """
    calon candidate for hormat kandidat kepada kpd peserta rekan selamat terhormat the there to wb wr yang yth
    """
"""Other words between a greeting and the name of whom it greets."""

SURNAMES = "hill house law marine mason price"
"""Words that end the names of companies, and of people behind a name that is given: Tom Hill."""

# -- jobs, places, mail ------------------------------------------------------------------------------------------------

PLACES = """
    alam australia badung bangkok bantul banyuwangi barat berlin bsd canggu cibubur cikarang cilacap ciledug dallas
    doha dubai gianyar gresik hanoi hong india indonesia jakbar jakpus jaksel jaktim jakut japan jember jepang jepara
    karawang kediri kemang klaten kong korea kota kuala kudus kuningan kuta london lumpur madiun magelang malaysia
    manila melbourne mojokerto pik pluit purwokerto pusat salatiga sanur scbd selatan seminyak senayan senopati serpong
    sidoarjo singapore singapura sleman sudirman sutera sydney tegal tengah thamrin timur tokyo ubud utara zurich
    """
"""Places beside the cities whose time zone is known."""
REGIONS = """
    aceh bali banten barat diy dki jawa kalimantan lampung lombok maluku ntb ntt papua riau selatan sulawesi sulsel
    sulut sumatera sumatra sumbar sumsel sumut tengah tenggara timur jabar jateng jatim kalbar kalsel kaltim utara
    """
"""Provinces and islands, and the words for their parts: what stands behind a city in an address."""
FREE_MAIL = """
    aol gmail gmx googlemail hotmail icloud live mail msn outlook post proton protonmail rocketmail yahoo ymail zoho
    """
"""Mail services whose domain says nothing of a company."""
ABBREVIATIONS = """
    apt bp bpk br capt co corp cp cv dr dra drg drh drs fa h hj hub inc ir jl jln kav kh lt ltd m md moh mr mrs ms muh
    no ny pb pd po prof pt pte sdr sdra sdri sr st tbk tn ud up ust ustdz yth
    """
"""Words whose full stop does not end a sentence."""
