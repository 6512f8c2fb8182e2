"""Ordinary words of both languages as invitations and chats use them. Data only: sorted, in small letters.

What is written so is no name by itself, whatever its capitals: this is how "Besok Pagi" is told from "Kopi Lembayung".
"""

ORDINARY = """
    abal abang abis able aboard about above abroad absen absence absent acara accept accepted accepting
    accessibility accident accountant ache acknowledge acquisition across action actually ad ada adalah adapt add
    address addressee adek adik adm admin admitted adonan advance advertised advice advised affairs afraid after
    afternoon afterwards again agar agen agenda agent ago agreed agritech ags agt agu agustus ah ahad ahead aja ajak
    ajar ak akal akan akhir akhirnya akomodasi akreditasi aktif aktivasi aku akun alaikum alamat alarm alasan
    alasannya alergi alerts alesan alhamdulillah all allah allow almarhum almost already also alternatifnya
    alternatively alumni always am ama aman ambil ambulan american an anak anakku anaknya and anggap angin angkatan
    angkot angkutan anjing ankle anonymous another answer answers antara anter anxiety any anymore anything anyway
    apa apaan apabila apakah apel aplikasi apologies apologise apology apotek app application applied apply applying
    appointed appointment appreciate approximately apr april apt aq arah are area arisan arm around arrange arranged
    arranging arrive artist as asam asap ashar asian aside asing asisten ask asked asking asli aslinya asn
    assalamualaikum assessment asthma at atas atasan atau attached attack attend attendance attending atur audit aug
    august autocad automated availability available awal away awful awkward ayah ba'da bablas babysit babysitter
    baca back background bad badai badan badannya badmood bag bagaimana bagi bagian bagus bagusnya bahan bahasa
    bahwa baik baiknya bail bajunya bakal bakda bake bakmi baku balas balasan bales bali balik balikin ban bang
    banget bango bangun banjir banting bantu bantuan bantuin banyak bareng barengan baru barusan based basement
    basically batal batalin batalkan batas batch batuk bawa bawah bawahan bayar bayarannya bayi bc bcc bcs bdg bdn
    be beasiswa bebas beberapa because become bed beda bedrest been before beforehand begin begitu behalf behind
    being bekerja belajar belakang belanda believe below belum benar bendahara benefit benefits bener beneran
    bengkak bengkel bensin bentar bentrok bentuk berada berangkatnya berarti berbeda berdiri berdiskusi berduka
    bereavement bergabung berhak berhalangan berharap berhasil berhenti berhijab berhubung berikan berikut
    berikutnya berisi berisik beritahu beritahukan berizin berjalan berjilbab berjumpa berkas berkasnya berkeberatan
    berkenan berkendara berlaku berlangsung bermaksud bermasalah bermeterai berminat berpulang bersedia bersepatu
    bersertifikat bersifat bertahan bertanda bertempat bertemu bertepatan berubah berwarna besar beserta besok best
    besuk betah better betul between bg bgt bhs biar biasa biasanya biaya bidan bidang big bike bikin bikinin
    bikinkan bila bilang bilangin bimbingan bingung bipolar birth bis bisa bisanya bise bisnis bit bkinin bkn bless
    bli blizzard blkg blm bln block blom bls bngt bntrok board boat bocor bodong body bohong bokek bola bolak bole
    boleh bolehkah bonus book booked booking boongan boongin bootcamp bos bosen boss bot both bothered break brief
    briefing briefly bring british bro broke broken bronchitis brother brutal bs bsk bsok btw bu buat buatin buatkan
    budget bug building buka bukan buket bukti buku bulan bunderan buntu bunyi burnout bursa buruk bus busy but
    button butuh bw by bypass ca cabang cabut cafe calculator calendar calendars call called calling calon came
    campaign campus can can't cancel cancelin cancellation cancelled cancelling cancer cancle candidate candidates
    cannot cant cantumkan capek car cara card career careful cari case cases cashier casual cat catat catatan
    category caught causes cc cedera cek celana celono cepat cerai cerita certificate certificates certification cet
    cetak challenge chance change changed changes changing channel chat chatting check cheers chemicals chemo
    chickenpox chief child childcare chinese choice choose chose chosen church cihampelas cikarang city claim clash
    clashes class clear client client's clients clock clocks close closed closely closer closes closing cm coba
    cocok cocokkan code coding coffee's coincides coklat cold colleague college come comes coming commands
    commencing commis commitment committed committee commute company compensation complain complete completing
    compliance complications computer conditions conducted conference confidential confirm confirmation confirmed
    confirming conflict connect connecting consider consideration consist contact continue contoh contract
    convenience conversation cook cooperative coordinator copied copies copy copywriter corporate correct cough
    could count counter counteroffer country course cover covid coz cp cpns cross cuaca cuci cukup culture cuma
    current cuti cuz cv dad dadakan daerah daftar daftarin dahulukan dalam dan danau dapa dapat dapet darah dari
    daring daripada data datang datanya date dated dateng dates daughter day days dbd deadline deal dear death
    debrief dec december decide decided decision deck decline declining deeper default deg degan degree deh dekat
    deket delay delayed delete deleted delighted demam demo demonstration denah deng dengan dengar denger dengue
    dental depan depannya deposit depresi depressed depression deras des desain description desember design desk
    desktop detail detailnya details dg dgn di dia diabetes diadakan diajak dial diambil dianggap diare diatur
    diawasi dibaca dibalas dibantu dibatalkan dibawa dibawah dibayar diberikan dibuatkan dibuka dicari dicatat
    dicetak dicuri did didn't didnt die died dienkripsi different diganggu diganti digeser digits dihadiri dihapus
    diharap diharapkan dihubungi diikuti diinformasikan diinterview diisi diizinkan dijadwal dijadwalkan dijawab dik
    dikabari dikasih dikembalikan dikerjakan dikira dikirim dikit dikonfirm dikonfirmasi dila dilaksanakan
    dilaksanakannya dilakukan dilamar dilanjutkan dilarang dilihat dimajuin dimaksud dimana diminta dimohon dimulai
    dimundurin dinas ding dinilai dinonaktifkan dinten dinyatakan dipakai dipake dipanggil diperhatikan
    diperkenankan diperlukan diperpanjang dipersilakan dipesan dipindahkan dipinjem diplomas dipromosikan diproses
    dipungut dirawat direction director direksi direktur direncanakan diri disampaikan disana disapa disclosed
    discord discussed discussion disebut disebutin disediakan diselenggarakan disepakati disimpan dispatcer disposal
    distributor distributors disuruh ditahan ditambah ditandatangani ditanggung ditanya ditanyain ditawarin ditemani
    ditempatkan ditemui diterima diteruskan ditetapkan ditinggal ditinggalkan ditolak ditunda ditunggu ditutup
    diubah diucapkan diumumkan diundang diundur divorce diwawancarai dizzy djam dkt dl dlu dm do do'a doa doain
    doang doctor document dodgy does doesn't doesnt doing dok dokter dokumen domisili don't done dong donor donors
    dont door dosen double down dowo dpn dpt dr draf draft drafter drafts drg dri drive driver drivernya driving
    drop dropping dtg dtng dua duanya due duit duitnya duka dulu duluan dunia durasi dutch dzuhur each earlier
    earliest early edit editor eee eh either ekspektasi ekstrem elif else elsewhere email emak emergency empat
    employed employees employer employers employment empty en enak enaknya enam enbody encrypted end endblock endfor
    endif engagement engga enggak engineering english enill enjoyed enkin enough entirely entrance eod episode er
    erase erased esainya essay est estimasi even evening evenings event every everything ex exactly exam examination
    example excavator exchange excited excuse exercise expect expectations expected experience expires explain ext
    eye face factory facts faculty faint faithfully fake faks family far fasilitator fast father fc feature feb
    februari february fee feedback feel feeling fell fever few field fields fifteen fill filled final finals finance
    find finding finds fine finish finished finishing fintech firm first fish fisioterapis fit fits five fix fixed
    fl flat fleet flight flood flooded flooding flr flu fmcg focus fokus follow followed following follows foot for
    forget forgot form formal formasi format formulir forward foto fotografer fotokopi found founder four fraud free
    freelance freelancer french freundlichen fri friday friend friendlier friendly from front full fuller fully
    funeral further futsal future fw fwd ga gabisa gabisaa gagalmu gajadi gaji gajinya gak galak galau galaxy
    gallery galon galungan gamau gambar gambaran game gang ganggu gangguan ganti gantiin gapapa gara gas gasan gatau
    gate gelap general genggam gerbang gerilya gerimis german geser get gets getting gg gig gigi giliran gimana gini
    gitu given gk glad gladly glassdoor gmeet gmn gmt go goes going gonna good goodwill google got gpp grad
    graduation grandfather grandma grandmother grants grateful gratis gratisan great greeting greetings grooming
    growth gua gue guessed gugat gugur guide guys gw habis had hadir haha hai haid haii hajatan hal halangan half
    halfway halo halooo haluan halus hamil hand handak hangar hangat hangus hanya happens happy hapus harap harapkan
    hard hari harinya harus harusnya has hasil hati haturkan have having he headhunter heads heaps hear heard heart
    heavy hehe held hello helm help helper hendak her here hereby hernia hewan hey hi hijrah hilang him hire hired
    hiring his hit hitam hiv hmm hold holiday home hometown honest honor honorific hope hormat horrible hospital
    hospitalized host hour hours house housekeeper how hp hr hrd hri hrs hrsnya hub hubungi hujan human hunting
    hurricane hurt hurufnya husband hybrid i'd i've ibadah ibu icu id ideally identity idul ieu if ig igd ijazah
    ijin iklan ikut ikuti ilang ill ilustrator im impossible impressed in include inconvenience inconvenient
    incorporated indonesian induk industry infection infeksi info infoin infokan inform informasikan informed ingat
    ingatin ingatkan inget ingetin ingin ini initial injured insentif instagram instead insya int intended intent
    interest interested intervew interview interview's interviewing interviewnya interviews into intrested intro
    introduction introductory intrview invent invitation invitations invite invited invites inviting is isi isn't
    isnt iso isolasi isoman issue issues ist istirahat istri it it's item its itu iuran ive iya izin jabatan jadi
    jadinya jadwal jadwalkan jadwalnya jaga jagain jalan jalannya jalur jam jamnya jan jang jangan janji januari
    january japanese japri jarak jarang jatoh jatuh jauh jawab jawaban jawabannya jazakumullah jd jeans jelas
    jelasin jelek jemput jemputan jenjang jepit jetty jg jgn jika jilbab jinak jln jm jo job jobdesc jobdesk
    jobdesknya jobs jogja join joining jst jt jualan judul juga jujur jul juli july jumaat jumat jumatan jumpa jun
    june juni junior juru jurusan just juta ka kaa kabag kabar kabari kabarin kabarnya kabupaten kabut kain kak kaka
    kakak kakek kaki kalau kalender kali kalimat kalinya kaliurang kalo kamar kambuh kamera kami kamis kampung
    kampus kamu kan kandidat kanker kantor kantoran kantornya kaos kapal kapan kapster karang karena karier karir
    karna kartini kartu karyawan karyawannya kasar kasi kasih kasus kasusnya katakan katanya kategorinya katering
    katsiran kaur kayaknya kayanya ke keagamaan keahlian keamanan kebablasan kebalik kebanjiran kebutuhan kecelakaan
    kecil kedaluwarsa kedatangan kedua keduanya keen keep kegiatan keguguran kehadiran kehadirannya keikutsertaan
    kejauhan kejebak kelalaian kelamaan kelancaran kelar kelas kelewat keliru keluar keluarga keluhan kelulusan
    kelupaan kemarin kembali kemeja kementerian kemis kemo kempes kemudian kemungkinan kena kenal kenalan kenalin
    kenapa kencang kendala kendaraan kepada kepagian kepala kepastiannya kepegawaian keperluan keponakan kepsek kept
    keputusan kerani keren kereta kerja kerjaan kerjaannya kerjanya kesabarannya kesana kesediaan kesediaannya
    kesehatan keseleo kesempatan kesiangan kesiapan kesulitan ketel ketemu ketentuan keterangan keterima
    ketersediaan ketidakhadiran ketidaknyamanannya ketiduran ketiga ketiganya ketik ketinggalan ketipu ketrima ketua
    ketuker kewajiban keyakinan khair khairan khitanan khusus kick kid kill killing kin kind kinder kindly kios kira
    kirain kiranya kirim kirimkan kita kitab kitchen kk kl klg klien klik klo klw kmrn knee know known knp ko kok
    kolesterol komisi komitmen kompensasi kompensasinya kompetensi komplain kondangan kondisi koneksi konf konfirm
    konfirmasi konfirmasikan konfirmasinya konser konsumen konsumsi kontak konten kontrak kontrakan kontraknya
    kontrol koor koran korean koreksi kos kosmetik kosong kota kotanya kpd kram krani kreator krian krja krl krn
    ktiduran ktmu ktp ku kuat kucing kukira kukirim kula kulamar kuliah kulo kumat kunjungan kupikir kurang kursus
    label laboran labour laen lagi lah lahir lahiran lain lainnya lakukan lalu lama laman lamar lamaran lamarannya
    lambat lambatnya lambung lamp lampiran lampriet lancar landed langganan langsung language languages lanjut
    lanjutan lanjutkan lansia lapor laporan laptop last lasting lasts latar late later latest latihan latte laws
    layak layanan layani layoff lazy lbr leader leading leads least leave leaves leaving lebaran lebih led leetcode
    left leg legal legalisasi lemas lembaga lembar lembur lemes lemme lengan lengkap lengkapi lengkapmu length lepas
    less lesson let let's letter lewat lewati lewatin lewatkan lg lgsg lho liao liat libur liburan liburannya lift
    lighting lihat like lindungan line lines lingkar lingkungan linier link linkedin linknya list live ll lmbt lo
    loader lobby lobi loc local location lock lodging logbook logika loh lokasi lokasinya loker loket lol lolos long
    longer longsor look looked looking looks loop lost lounge love loved lovely low lowball lowballed lower lowongan
    lowongannya lu luangin luangkan luar luck luka lulus lunch lunchtime lupa lusa lvl maaf maafnya maag macet
    machine made magang mager maghrib magister mahal mahasiswi mail mailbox main maju majuin majukan maka makan
    makanan makasi makasih makasiiii makassar make makin making maklum maks maksimal maksudku maksudnya malam
    malaria malas malem males malu mama mana manajer mandi mangga manggil mantan mantap manufacturer many map mar
    march maret margonda marked market marketing married marry mas masa masak masalah masih masing masinis masjid
    masker master's masuk matang match matches materai materi mati matter matur maturnuwun mau maunya maupun max may
    mb mba mbah mbak me means measles medical meet meeting megang meh mei meja mekanik melahirkan melainkan
    melakukan melalui melamar melanjutkan melapor melaporkan melayat melek melengkapi melewati memahami memahaminya
    memakai memang memanggil memaparkan membaca membalas membantu membatalkan membawa membayar member memberi
    memberitahukan memberkati membuat membuka memenuhi memerlukan memesan memilih memiliki memindahkan meminta
    memotret mempertemukan mempertimbangkan mempertimbangkannya memungkinkan memungut memutuskan menagih
    menandatangani menantu menarik menawarkan mencakup mencari mencatat mencret mencurigakan mendadak mendaftar
    mendapat mendapatkan mendatang mending menelepon menemui menentukan menerima menetap mengabari mengajukan
    mengakui mengalami mengantar mengatasnamakan mengembalikannya mengemudi mengenai mengenakan mengerjakan
    mengganggu menggunakan menghadap menghadiri mengharap mengharapkan menghargai menghubungi mengikuti mengikutinya
    mengirim mengirimkan mengisi mengizinkan mengubah mengubahnya mengucapkan mengundang mengundangmu mengundurkan
    menikah meninggal meninjau menit menitan menjadi menjadwalkan menjawab menolak mental mentioned menu menulis
    menunggu menurut menurutmu menyadari menyala menyalakan menyampaikan menyatakan menyebut menyebutkan
    menyenangkan menyesuaikan menyiapkan menyimpan menyusul mepet merangkai merawat mereka merekam merepotkan
    meriang mertua mess message messages mesti mewakili mewawancara mewawancarai meyakinkan mgg mhn mhs micro
    microsoft microteaching middle midnight midterm migrain migraine milih min minat mind mine minggu mins minta
    mintain minute minutes misa misalnya miscarriage mismatch misread miss missed missing mix mixed mjd mksh mksih
    mlm mnt mo mobil mobile mode mogok mohon mom moment momong mon monday money monitored month monthly mood more
    morning most mother motor mourning move moved moving msh mt mual much mudah muka mulai multinational mulu mundur
    mundurin muntah murah muridnya musholla muslimah must mutasi mutlak mutusin mw my myself nabrak nah naik nama
    namanya name namun nanny nanti nantikan narasumber narik narogong nasional natalan native nausea nb ndak near
    need needed needs negeri neither nek nemenin nephew nerusin netflix netral networks never new news next ngabarin
    ngajak ngaji ngaku nganter ngantuk ngasih ngebatalin ngelamarnya ngeluh ngembangin ngerawat ngga nggak nggih
    nggo ngibul nginep ngizinin ngobrol ngopi ngundang ngurus niat nice nih nikah nikahan nilai ning nisa nnti no
    nobody nolak nomor nomornya none nongkrong nonton noon nop nope nopember not note notebook noted nothing notice
    nov november now npwp ntar nti nuhun number number's numerical numpuk nunggu nungguin nurse nutup nuwun nya
    nyaman nyambung nyari nyatakan nyepi nyeri nyokap nyusul o'clock ob obliged observance observation oct october
    of off offer offered offering offeringnya office offline often oh oil ojek ojo ojol ok okay oke okt oktober old
    oleh olshop om on once one ongkos ongkosnya online onlineshop only onsite ontime open opening opens operasi
    operation operations opname opportunity opposite option optisien or orang orangnya org original originally
    originals ortu other otomatis our out outlet over overall overqualified overseas oversight oversleep overslept
    overtime owing own owner ownernya owners owning oya pabrik pacar packing pada padahal padat padel page pagi
    paham pahami pain pair pak pakai pakaian pake paklaring paling palm palsu paman panas panel panggil panggilan
    panitia panjang panjangnya pantas papa papan papers parah parents pari parking parkir parkiran part party pas
    pasangan pasar pasca pass passcode passed passing passion passport past paste pasti pastikan patah paths
    patience pay paying paylater payments payslip pd pdhl pegawai pekan pekerjaan pelajari pelaksana pelaksanaan
    pelatihan pelaut pelayan pelosok pemakaman pembahasan pembatalan pembayaran pembelajaran pemberitahuan
    pembicaraan pembukuan pemenang pemerintah pemilik pemulihan pen penandatanganan penanggung penasaran penawaran
    pendaftaran pendamping pendek pendukung penelitian penempatan penerimaan pengajian pengalaman pengantar pengasuh
    pengelola pengen pengerjaan pengertian pengertiannya pengganti pengingat pengingatnya pengumuman pengunduran
    pengurus penilai penilaian penipuan penjadwalan penjaga penjualan penolakan pensil penuh penulis penundaan
    people per percakapan perceraian perekrut perfect pergi perhatian perhatiannya perihal periksa perjalanan
    perkenalkan perlu permintaan permohonan pernah persiapan person personal personally persons pertama pertanyaan
    pertimbangan perubahan perusahaan perusahaannya perut pesan pesanan pesannya pesawat peserta petir petugas pg
    pgi pgn phase phone photograph photographs pick picked pieces pihak pilek pilih pilihan pilihannya pimpinan
    pindah pindahan pindahin pindahkan pinggang pinjem pintu pitch pk pkl place plainer plan planned plans plasma
    play please pleased pleasure plered plg pls plus plz pm pneumonia pnggilan pns podcast pohon poisoning pokok
    pokoknya polite politely polos pom ponakan pool poor portfolio portofolio pos posisi posisinya position positive
    possible post posted postpone postponed potong pp pppk practise praktik praktikum pramuniaga pre prefer
    preferred pregnancy pregnant prepare presence present presentasi pretend prevents pria pribadi principal print
    prior privacy privasi private problem proceed process processing product produk produksinya produser profesi
    profesional profil profile profilmu program programmer promote promoted proof proper proposal propose proposes
    proses prosesnya protected proud proyek ps psikiater psikolog psikotes psikotesnya psikotest psr pst pu puasa
    pukul pulang pulau pull pulogadung pulpen pulsa puluh pun punya pura push pusing put putih putus putuskan
    pyramid qc qta queries question questions quick quiet quite rabo rabu ragu rahasia rain raining ralat ramadan
    ramah ramai rambut rancangan range rangka rangkaian rapat rapi rather rawat re reach reached react read reading
    ready realise really rearrange reason reasoning reasons rebahan rebo receipt receive received recent
    receptionist recieved recipient recipients recruiter recruiter's redaksi reel refer reference references
    referensi refraksionis refusal refuse regarding regards registrasi regret reject rejection rek rekaman rekanan
    rekening rekrutmen relative relevan religious relocate relocating relocation remain remind reminded reminder
    reminders remote remotely rename rencana rendah renov reopen reply replying report reporter reports reputasi
    reputation request requested rescedule reschedule rescheduled rescheduling resepsionis reserved resi resign
    resked resmi responden rest restaurant result resume retained return review reviewed reviewnya reviews revised
    ribu ride right rincian ring ringan ringkas ringroad riset rmh rn roads robot rok role roles roster round rp
    rsvp ruangannya ruby rude rumah rumahan run running rusak rutin sa saat sabbath sabtu saderengipun safe safety
    saja saking sakit saksama sakt salah salam salary sales salin salutation sama samanya sambil same sampai
    sampaikan sampe sampein samping sampingan sample san sana sandal sandi sangat sanggar sanggup santai saranin sat
    satpam satu satunya saturday saw say saya saying says sbb sbg sblm scam scan schedule scheduled scheduling
    scholarship scooter screen screening sd sdh sdra sea seaman seat sebab sebagai sebagaimana sebaiknya sebelah
    sebelum sebelumnya sebenarnya sebenernya sebentar seberang sebesar sebut sebutkan secara secepatnya second
    security sedang sediakan sedikit see seen segala segera segitu sehabis seharian sehubungan sejak sejalan sejam
    sekali sekalian sekaligus sekarang sekeluarga sekitar sekolah sekretariat sekretaris selaku selalu selama
    selamat selambat selambatnya selanjutnya selasa select selected selection seleksi selesai selesaikan self seloso
    seluruh semalem semangat sembahyang sembilan semeng semester semi semiformal seminggu semir semoga sempat semua
    semula senang senantiasa send sending sendiri senen senin senior sent sentence sep sepakat separately sepatu
    sepenuhnya seperti sept september sepuluh sepupu seputar seragam serem serentak sering serta sertifikasi
    sertifikat sesi sesok session sesuai sesuaikan sesudah set setahun setelah setempat setengah seterusnya setiap
    setir settings setu setuju sewing sgt shady shall share shared sharp she shift shirt sholat shooting shop shopee
    short shorten shorter shortlisted shortly should show showreel showroom shutdown siang siangan siangnya siap
    siapa siapin siapkan sibuk sick sidang side sign signal signed sih silahkan silakan silakn sim similar simpang
    simulasi since sincerely sing singkat sini sinyal sinyalnya sip sis sistem sister siswa sit site situ size skck
    sketchy skill skills skip skrg skripsi sktr skype sleep sleeps slept slide slot slotnya slots slow sm small
    smallholder smallholders smart snooze snow so soal soalnya solely solution some someone something sometime son
    soon sopan sopir sore sorry sort sounds source sparepart spasi speak speaking spices spidol spot squad stabil
    staff stage stand standar standby start started starting startup stasiun status stay staying stays stempel step
    steps stgh stiff still stock stomach stop stopped storm story str strike stroke stuck student studi studies
    study studying stuff stunting style su suami suatu subject subjek submit subuh success successful sudah sudirman
    suggest suggestion suit suits suka sukarno suksma sun sunatan sunday sungai supaya superintendent supir suport
    support surat sure surel surgery suruh sus suspicious suster suwun swab swasta swing switch switching sy syarat
    sync tabrakan tadi tadinya tahan tahap tahapan tahlilan tahu tahun tak take taken taking takut talent talk
    talking tama tanda tangan tangani tangerang tangga tanggal tanggalnya tanggung tanpa tapas tapi tarawih target
    tarif tarik tasting tatap tau tautan tawaran td tdk teacher teaching team teams tebet technical technicians
    technology teken teknis teks tel telah telat telco telegram telemarketing telephone telepon tell teller telpon
    telponan tema temani tembalang temen tempat tempatnya temperature templates tempo temu ten tenaga tenang tentang
    tentu tentukan tentunya tepat terakhir terbaca terbaru terbatas terbuka tercantum tercatat terdaftar terenkripsi
    terhormat terhubung terikat terima terisi terjadwal terjangkau terkilir terkirim terlalu terlambat terlampir
    termasuk terminal terms ternyata terpaksa terpilih terpisah terrible tersebut tersedia tersimpan tertanggal
    tertarik tertib tertukar tertulis tertutup terus terusan teruskan tes tesis test tetap tetep text tgl th than
    thank thanks that that's the their them then therapist therapy there there's these thesis they they're thing
    think thinking thirty this though thought three threw through throwing thru thu thumbs thur thurs thursday thx
    ti tiang tiap tiba tidak tidur tiga tiket tim timbang timbangan time timeline times tinggal tinggalkan tinggi
    tingkat tini tinjau tinta tip tipes tips tipu tire tired titled tks tlg tlp tmpt tmr tmrw to today toddler toefl
    together toko tolak tolakin told tolong tomorrow tomorrow's tone tonight too took tooth topiknya tops torn total
    touch town townhall toxic tp tq tra traffic train trained training traktir transfer transkrip translate
    translator transport transportasi transportation travelling trial trims trip trivial trouble trucking true truk
    truly trus tsb ttd ttg ttp tua tue tues tuesday tugas tuh tuhan tuju tujuh tukang tukar tulis tuliskan tumbang
    tumor tunangan tunda tunggu tunjangan turn turned turning turnover turns turun tutor tutup two twr type typhoid
    typhoon typo tyre uang uap uas ubah ucapkan udah udahan udh ugd ujan ujian ukhti ukk ul ulang umk ump umr umrah
    umroh umumkan unable unchanged uncle undang undangan undangannya under underqualified undersigned understand
    understanding undian undisclosed undur undurin ungaran unknown unprofessional unsaid unsure until untuk up
    upacara upahnya update ur urgent urus urusan us usah use user usia usually usulan usus utang utc utk uts utuh
    vacancy vaksin ve vehicle venue versi version vertigo very veteran via vidcall video viewed viral virtual
    virtually virus visit visiting vomit vomiting voucher wa wabarakatuh wafat waisak wait waiting waitress wajar
    wajib wake wakes waking waktu waktumu waktunya wali walk walkthrough wanci wanna want wanted wants
    warahmatullahi warehouse warga warm warmer warmest warna warung warungs was wass watch wawancara wawancaranya
    way wb we we'd we'll we're we've weather web webinar wed wedding wednesday weds week weekend welcome welcoming
    well went were what whatever whatsapp when where whether which whichever white who whole whose why wib wife will
    wirausaha wish wishes wisuda wit wita with withdraw withdrawing within without wkwk woi woke won won't wont
    words work working workshop world worth would wr wrist write writer writing written wrong wrote xoxo ya yaa yaaa
    yak yakin yang yaudah year yes yesterday yet yg yo yoi you you'd you're you've your yours yourself youtuber yth
    yuk yup zine zona zone zoom
    """
