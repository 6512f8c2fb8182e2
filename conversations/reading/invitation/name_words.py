"""Words that stand beside names in invitations, or can never be one; jobs; free mail services. Data only."""

NO_NAMES = """
    admin allah apologies applicant asisten assistant atas atau avp bagian bank bapak berkah besok best business
    camat candidate career careers carik catatan ceo cheers chief confirm contact coo cp cto culture customer cv
    dalem dan dear dekan dengan departemen department dept dewan di director direksi direktur divisi editor evp fgd
    for founder friday gbu gedung general gmbh google hai halo head hello hi hiring hormat hotel hp hrbp hub ibu if
    ii iii inc info informasi interview iv ix jadwal jam jika jl jum'at jumat kabag kades kami kamis kandidat kasi
    kaur ke kepada kepala kepsek ketua kind klinik konf konfirmasi koordinator koperasi kopi link llc lt ltd lurah
    makasih manager matur maturnuwun meet meeting minggu mohon monday nama nb no nomor noreply note nuwun officer
    our pada panggilan panitia partner pelaksana pemberitahuan pengumuman people perihal person personnel perubahan
    pimpinan please program pt rabu recruiting recruitment redaktur regards rekan rektor reply rs rumah sabtu salam
    saturday sdr sdri secretary sekretariat sekretaris selamat selasa seleksi senin service sincerely skype sop
    sorry staf staff studio suksma sunday svp tabe tata tbk team teams tel telp terima terimakasih thanks the
    thursday tim tks toko trims trmksh tuesday tuhan undangan universitas untuk usaha vi via vii viii vp wa wakil
    warm warmly waspada wassalam wawancara we wednesday whatsapp xi xii xoxo yang yayasan yours yth zoom
    """

NAME_ENDS = """
    ya yaa yg yang di d ke dr dari dan nih aja saja langsung nanti ntar jam tgl hari besok bsk pos security lt
    lantai untuk utk kak pak bu wa hp telp no nomor sini sana kita kami saya aku anda kamu user hrd hr tim team
    kantor resepsionis kembali juga lagi atau via lewat pada at or and by on the for to with from tks trims
    makasih thanks please melalui batas paling sebelum maks maksimal jadi kalau kalo jika if klien client kandidat
    semua sudah telah akan bisa tentang cara surat wa. sms telepon email pesan chat ini itu
    """

TITLES_OF_DESKS = """
    head manager staff staf supervisor chief director direktur officer recruiter founder ceo cto coo cfo engineer
    analyst developer executive specialist assistant kepala koordinator redaktur coordinator lead designer
    pelaksana manajer sekretaris
    """

FIRM_ENDS = """
    akan aku alamat and anda apabila apakah apr are ass assalamualaikum at atas aug bag bagian balas bapak
    berdasarkan bermaksud bertempat besok bila bot bsk bu by cabang calon can ceo cfo coo cto dalam dan dari dear
    dec dengan des dewan dgn di dimohon dr feb final for fri friday fw fwd gedung hadir hai hallo halo harap hari
    has hello here hey hi hormat hr hrbp hrd hrga hub ibu if ii iii info ingin ini interview interviewnya is iv ix
    jadwal jalan jam jan jangan jika jl join jul jumat jun ka kak kalau kami kamis kamu karena karir ke kepada
    kindly link lowongan lt maaf mar mas mau mbak meeting melalui mengundang minggu mohon mon monday next nih nov
    november oct offline on online pada pak panggilan panitia pasar passcode pd pemberitahuan pengumuman peserta pkl
    please posisi position pukul rabu re recruitment regarding rekrutmen role round sabtu salam sat saturday saudara
    saudari saya sbg sebagai sekretariat selaku selamat selasa seleksi senin sep sesi silakan step sun sunday surat
    tahap tanggal team telah telepon tempat tentang terkait tgl thank thanks the this through thu thursday tim tks
    today tomorrow tue tuesday undangan untuk utk vi via vii viii waktu wawancara we wed wednesday when wib will
    with would xi xii ya yang yg you your yth zoom
    """

FREE_MAIL = """
    gmail googlemail yahoo ymail rocketmail hotmail outlook live icloud protonmail proton aol mail zoho gmx msn
    post
    """

JOBS = """
    accountant actuarial admin administrasi aktuaris akuntan analis analyst animator apoteker architect arsitek
    artist asisten assistant associate auditor backend barista bellboy bidan buyer ceo cfo checker chef cleaning
    consultant control coo cook coordinator copywriter creator cto designer developer director direktur dokter dosen
    drafter driver editor electrician engineer executive fasilitator fisioterapis forklift fotografer frontend ga
    generalist gudang guide guru head helper host hr illustrator ilustrator instruktur intern it juru kapster kasir
    kepala kerani koki konsultan koordinator krani kurir laboran lead legal magang manager mandor marketing masinis
    mekanik merchandiser montir nurse officer operator ops partner pelaksana pembukuan pengasuh pengawas pengelola
    penilai penjaga penjahit penyelia perawat petugas planner pramuniaga pramusaji produksi programmer purchasing
    pustakawan qa qc quality radiografer receptionist redaktur representative researcher resepsionis sales salesman
    salesperson satpam scientist secretary security sekretaris sewing sopir spb specialist spg spv staf staff
    strategist supervisor surveyor teknisi telemarketing teller tenaga terapis trainee trainer tutor videografer
    waiter waitress welder writer
    """

FIRM_HEADS = """
    agency agensi akademi apotek apotik asuransi ayam badan bakery bakso balai bank barbershop batik baznas bengkel
    bimbel biro bkk blud bmt bpr bprs bumdes butik cafe catering dapur dealer depo depot dinas distro ekspedisi
    firma fitness gerai gereja grosir grup gudeg gym himpunan homestay hostel hotel hypermart ikatan institut kafe
    kantor kap katering kb kcp kebun kedai kementerian kjpp klinik komunitas konveksi koperasi kopi ksp ksu kud lab
    laboratorium laundry lazismu lbh lembaga lkp lpk man mi mie minimarket mts mtsn nasi notaris optik outlet pabrik
    paguyuban panti paud pdam pempek penerbit percetakan perguruan perkebunan perkumpulan persatuan perum perumahan
    perumda pesantren po poliklinik politeknik pondok ponpes pusat puskesmas ra resort resto restoran rm roastery
    roti rs rsgm rsia rsj rst rsu rsud rsup rumah rumkit salon sate sd sdit sdn sekolah showroom slb sma sman smk
    smkn smp smpit smpn spa spbu stikes studio swalayan tk toko tpa tpq travel universitas villa warung yayasan
    """

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
    skincare soft software solutions spa store studio studios supply systems tax tech technologies technology
    textile tour tours toys trading trans transport travel trust tutoring university ventures vet villas works
    """

HONORIFICS = """
    bp ny tn sdra drh dok suster uni ding bli bg mb kaka adik dg abah sdr sdri saudara saudari ust ustadz ustadzah ustzh ustz sr br chef coach romo pdt p pak bu mdm madam sir koh om tante gus sus
    """

FIRM_STARTS = """
    bank rs rsu rsud rsia rsgm rsup klinik koperasi yayasan universitas institut toko apotek puskesmas sdit
    smpit smk sma smp bpr rm pdam bengkel dapur kedai warung rumah sekolah kantor
    """

FIRM_TRAILS = """
    people careers career recruiting hiring talent hrd official showroom cabang cab hq office headquarters jobs
    """
"""Words behind a company's name that are none of it."""

PLACES = """
    indonesia singapore singapura malaysia kuala lumpur bangkok hanoi manila tokyo london sydney melbourne dubai doha
    hong kong india japan jepang korea australia dallas berlin zurich utara selatan barat timur pusat tengah kota jaktim
    jaksel jakbar jakpus jakut serpong bsd alam sutera kemang senayan sudirman thamrin kuningan scbd cikarang karawang
    sidoarjo gresik tegal kudus jepara magelang salatiga klaten sleman bantul purwokerto cilacap kediri jember banyuwangi
    madiun mojokerto ubud seminyak canggu kuta sanur badung gianyar denpasar pik pluit ciledug cibubur
    """

ABBREVIATIONS = """
    pt cv ud pd tbk inc ltd co corp pte dr drs dra drg ir prof h hj st mr mrs ms bpk sdr sdri yth apt ust kh muh moh m md
    pb fa up cp hub no jl jln lt kav bp ny tn sdra drh br sr ustdz capt po
    """
"""Words whose full stop does not end a sentence."""
