"""How Indonesian recruiters answer: spellings, word classes and signs. Data only; how a line is written: `phrases`.

`FILLERS` are passed over, so no sign names them. `SIGNS` hold wherever they stand; `ASKED` only in a question.
"""

SPELLINGS = """
tidak: ga gak gk nggak ngga nga enggak engga enga kagak kaga tdk tak ndak ngak g gag gax tidaklah ndk
tidak apa-apa: tidak-apa ga-apa gak-apa nggak-apa tdk-apa ngga-apa gapapa gpp gakpapa nggakpapa gppa gapapah gakpp
ngapapa gapap ga-papa tidak-papa tidakpapa tdkpp
apa-apa: papa apa2
bukan: bkn bukannya
belum: blm blum blom belom
jangan: jgn
karena: krn karna sebab dikarenakan sebabnya karenanya
yang: yg yng
dengan: dgn dg
sama: sm
dan: dn
di: d
dari: dr dri
untuk: utk tuk buat bwt
saya: sy sya aku ak aq gue gw
kami: kmi
mau: mo mw pengen pengin ingin hendak kepingin
mohon: mhn memohon dimohon
minta: mnta meminta diminta
sudah: udah udh sdh dah telah tlh
bisa: bs bsa dapat dpt dpet
bisanya: bsnya
boleh: blh bole bolehkah diperbolehkan
tahu: tau tw mengetahui ketahui diketahui taunya tahunya
ada: ad adakah
adanya: adany
lagi: lg
saja: aja aj
jadi: jd jadinya
kalau: kalo klo kl klw bila apabila jika jikalau seandainya andaikan misal misalnya misalkan semisal
gimana: gmn gmna bagaimana gimna bgmn bgaimana bagaimanakah gimanaa
kenapa: knp knapa mengapa napa kenapanya knapaa
apakah: apkh
berapa: brp brapa brpa
kapan: kpn kapankah
hari: hr hri harinya
jam: jm pukul pkl jamnya
tanggal: tgl tanggalnya
semoga: smoga smg moga mudah-mudahan mudahan
sukses: skses
terima-kasih: makasih makasi mksh trims tks trimakasih terimakasih makasii mksih tengkyu terimaksih trims mkasih
baik: baiklah baiik bae baek
oke: ok okay okey oks okeh okk okd okee oce okelah okei oki
siap: siaap syap siapp
noted: notet notd dicatat ternoted nted
mengerti: ngerti dimengerti paham memahami pahami dipahami maklum memaklumi maklumi dimaklumi faham pengertiannya
hargai: menghargai dihargai menghormati hormati
keputusan: kputusan
alasan: alesan alesannya alasannya alasn
sekali: skali banget bgt bngt bener amat sangat sgt
kecewa: mengecewakan dikecewakan kekecewaan kecewain
mendadak: dadakan ndadak tiba-tiba tiba2 mendadaknya
siapkan: menyiapkan nyiapin disiapkan siapin persiapkan mempersiapkan dipersiapkan nyiapkan menyiapkannya disiapin
interview: wawancara interviu iv wwncr wwncara interviewnya wawancaranya intrview interviw
jadwal: jdwl jadwalnya
jadwalkan: dijadwalkan menjadwalkan jadwalin dijadwalin
reschedule: resched reskedul re-schedule rescheduling direschedule jadwal-ulang jadwalkan-ulang dijadwalkan-ulang
  menjadwalkan-ulang penjadwalan-ulang atur-ulang diatur-ulang mengatur-ulang reschedul rescedule reschedulenya
undur: diundur mundur dimundurkan mundurin diundurkan undurin mundurkan memundurkan
geser: digeser geserin menggeser digeserin
pindah: dipindah pindahkan dipindahkan pindahin memindahkan
ubah: perubahan diubah mengubah rubah dirubah ganti diganti mengganti dialihkan alihkan dialihin
pengganti: penggantinya gantinya
maju: dimajukan majuin majukan memajukan
hadir: dateng datang dtg kehadiran menghadiri hadiri kedatangan kehadirannya
ikut: mengikuti ikuti ikutan
lanjut: lanjutkan melanjutkan lanjutin dilanjutkan
pertimbangkan: mempertimbangkan dipertimbangkan pertimbangin dipertimbangin timbang-timbang
pikirkan: dipikir pikir pikirin dipikirkan memikirkan dipikirin pikir-pikir pikir2 mikir-mikir
usahakan: diusahakan mengusahakan usahain diusahain
menit: mnt menitan
sebentar: bentar sbentar sebentaran
hanya: cuma cuman cm sekadar sekedar
gaji: salary gajinya kompensasi upah penghasilan remunerasi
nego: dinego nego-nego negosiasi dinegosiasikan negosiasinya bernegosiasi negonya
naikkan: kenaikan dinaikkan menaikkan naikin dinaikin tambah tambahin ditambah menambah tambahkan
tawarkan: menawarkan tawarin ditawarkan ditawarin nawarin
tawaran: penawaran offering
sesuaikan: menyesuaikan disesuaikan nyesuaiin sesuaiin
rekomendasikan: rekomendasi merekomendasikan rekomendasiin rekomen direkomendasikan rekomendasinya direkomendasiin
cari: nyari mencari nyariin cariin carikan mencarikan
kenal: mengenal kenalin ngenal
masukkan: dimasukkan masukin dimasukin memasukkan
teman: temen temannya temennya temen2 teman-teman tmn kenalan kenalannya rekan kolega sahabat
kandidat: kandidatnya calon
loker: lowongan lowker lokernya
posisi: posisinya role rolenya
kabari: kabarin dikabari mengabari ngabarin ngabari dikabarin kabar kabarnya kabarkan
info: infonya informasi informasinya infokan diinfokan menginfokan infoin diinfoin informasikan diinformasikan
  pemberitahuan pemberitahuannya memberitahu memberitahukan
konfirmasi: konfirmasinya mengonfirmasi mengkonfirmasi konfirmasikan konfirm
bilang: blg ngomong bilangnya
kendala: kendalanya halangan hambatan
masalah: mslh masalahnya
harusnya: seharusnya mestinya semestinya hrsnya hrusnya
lebih: lbh
awal: awalnya
waktu: wktu waktunya
tunggu: menunggu ditunggu nunggu nungguin menunggunya
luangkan: meluangkan luangin diluangkan
ketemu: bertemu berjumpa jumpa ktemu
tetap: ttp tetep
coba: dicoba mencoba cobain
orang: org
usulkan: mengusulkan diusulkan usulin
sarankan: menyarankan disarankan
sediakan: menyediakan disediakan
tapi: tp tetapi namun
cocok: sesuai
batalkan: batalin dibatalkan membatalkan dibatalin pembatalan cancel dicancel
tanya: tanyakan menanyakan nanya tanyain ditanyakan nanyain bertanya
diskusi: diskusikan mendiskusikan didiskusikan diskusiin
telepon: telpon telp telfon tlp tlpn menelepon telponan ditelepon
cek: ngecek dicek mengecek cekin
online: daring onlen
makanya: mknya
kembali: kmbali
kesempatan: ksempatan
profesional: profesionalnya profesionalitas
blacklist: diblacklist blacklis blekklis
"""

FILLERS = """
selamat-pagi selamat-siang selamat-sore selamat-malam met-pagi met-siang good-morning good-afternoon good-evening
semua nanti
kak kaka kakak kk ka bang abang mas mba mbak mbk dek sis gan bro pak bpk bapak bu ibu sdr sdri saudara saudari anda
kamu kmu lu lo
ya yaa yah yach y nih ni deh dong lho loh lah si tuh toh yuk pun juga jg saja ea yak
banget sekali gt
"""

ASKING = "apakah gimana kapan berapa kenapa apa"
"""Words of a question, with or without its mark."""

NEGATORS = "tidak belum bukan jangan tanpa kurang"

CLASSES = {
    "explain": "tahu info jelaskan dijelaskan diceritakan cerita ceritakan dibagikan share sampaikan disampaikan "
    "sebutkan",
    "cause": "alasan kenapa kendala penyebab pertimbangan latar-belakang faktor",
    "time": "<time>",
    "no": "tidak belum",
    "ask": "apakah boleh bisa mohon minta tolong kira-kira",
    "move": "reschedule undur geser pindah ubah maju atur",
    "again": "reschedule undur geser jadwalkan",
    "tell": "bilang kabari info konfirmasi ngasih beri kasih sampaikan disampaikan batalkan beritahu",
    "less": "online zoom gmeet google-meet meet video telepon vidcall videocall video-call vcall virtual teams",
    "perk": "mess mes asrama uang-makan tunjangan bonus fasilitas bpjs insentif asuransi thr uang-transport",
    "pay": "gaji benefit tunjangan bonus insentif nominal fee",
}

SIGNS = {
    "agrees": """
        mampir
        berjodoh|jodoh
        fokus .. pemulihan|kesehatan|keluarga|kuliah|dulu
        memaklumi
        5 jadwal .. pengganti|baru .. info|kabari|menyusul
        5 <move> .. info|kabari .. kembali|lagi
        5 kalau .. buka .. kabari|hubungi|info
        5 silakan .. hubungi|melamar|apply|daftar
        hubungi .. langsung
        wajar
        prihatin
        tercatat|terekam
        dianggap|anggap|kita anggap batal
        terbaik .. untuk|buat
        hasil|jalan terbaik
        masa mendatang|depan
        kerja .. sama .. mendatang|depan|lain
        lanjutkan|lanjut .. ke|dengan .. kandidat|pelamar|peserta
        diberikan .. tempat terbaik
        ditempatkan .. terbaik
        salam .. keluarga|orang
        jadwalkan|jadwal .. link menyusul
        rezeki|rejeki .. masing-masing|kemana|lain
        belum jodoh|rezeki|rejeki
        jodoh
        berlapang dada
        pengertian
        bisa kami|saya mengerti
        senang .. mengenal|kenal|berdiskusi
        sampai jumpa
        mohon maaf .. merepotkan|mengganggu
        terima-kasih kembali
        coret|hapus .. dari daftar|jadwal|list
        update|perbarui|ubah .. status
        status .. menjadi|jadi .. undur|batal
        proses .. selesai|berakhir|dihentikan|ditutup|kami tutup
        5 terima-kasih .. pertimbangkan|mempertimbangkan
        5 mengerti .. mendadak
        5 kesempatan .. lain|berikutnya
        5 lain waktu
        sampai ketemu .. kesempatan|lain
        info .. pimpinan|user|atasan|tim .. batal|batalkan
        5 minta|permohonan|permintaan .. setujui|disetujui|terima
        ikut|mengikuti|sesuaikan .. waktu|jadwal
        5 atur .. jadwal
        kita|kami ikut waktu
        ~ siap-siap
        ~ gas
        ~ cus
        <no> .. jadi masalah
        bisa .. dimengerti|mengerti
        segera membaik
        get well
        tetap .. jaga .. kesehatan
        turut|ikut .. seneng|bahagia|bangga
        sehat
        5 terima-kasih .. luangkan|meluangkan|partisipasi|minat|ketertarikan
        4 jangan kapok|bosan|ragu|sungkan|lupa
        2 saya|kami sampaikan|teruskan .. user|tim|atasan|pimpinan|manager
        mencatat|tercatat
        hormat|menghormati .. pilihan
        pilihan .. hargai|hormati
        mendukung|dukung
        bahagia|seneng|senang .. dengar|mendengar
        slot .. kandidat|orang lain
        perbarui|update|diperbarui jadwal
        jadwal .. perbarui|diperbarui
        ~ santuy|sans|slow|woles
        masih bisa .. lain waktu
        tidak perlu .. sungkan|khawatir|dipikirkan|repot|jelaskan
        berkarya|berkarier
        tetap jaga|menjaga hubungan|komunikasi
        yang terbaik
        terbaik
        ~ owh|oh .. iya|begitu|gitu oke|baik
        ~ baik
        ~ oke
        ~ siap
        ~ noted
        ~ iya
        ~ sip
        ~ terima-kasih
        5 terima-kasih .. <tell> .. awal|sekarang|jauh-jauh|cepat
        5 kalau .. ada loker|posisi .. hubungi|kabari|info
        4 kabari|hubungi|info .. kalau .. loker|posisi
        ~ tentu
        arsipkan|simpan
        tiadakan|ditiadakan
        namanya .. musibah|rezeki|rejeki
        ketabahan
        kesempatan lain
        5 terima-kasih .. alasan|penjelasan|menjelaskan|penjelasannya|keterbukaan|kejujuran
        ~ mantap
        ~ monggo
        ~ sama-sama|samasama
        ~ deal|fix|fiks|beres|acc|done
        ~ ya-sudah|yaudah|yasudah|yowes|yawes|yaudahlah
        ~ amin|aamiin
        ~ alhamdulillah
        ~ silakan|silahkan
        tidak apa-apa
        tidak masalah|mengapa|keberatan
        bukan masalah
        tidak|jangan usah? khawatir|dipikirkan|sungkan|merasa
        tidak jadi masalah
        lanjut .. dengan|ke kandidat|pelamar lain
        kandidat|pelamar lain
        doakan|mendoakan|doain|didoakan
        jaga kesehatan
        istirahat
        hati-hati
        kesehatan .. lebih|utama|penting
        tetap terhubung|silaturahmi|berkabar
        disetujui|setujui|setuju
        saya|kami|kita pilih|ambil
        no problem|prob|worries
        aman
        santai
        2 mengerti
        kami|saya|bisa hargai|mengerti
        hargai keputusan
        hormati keputusan
        2 hargai .. keputusan|info|kejujuran|konfirmasi
        terima .. keputusan
        keputusan .. terima
        sukses
        semangat
        semoga .. sukses|lancar|berhasil|terbaik|sembuh|pulih|sehat
        lancar
        cepat|lekas|segera sembuh|sehat|pulih|membaik
        2 lain|berikutnya|selanjutnya|mendatang kesempatan|waktu
        kesempatan|waktu|lowongan|posisi|proses lain|berikutnya|selanjutnya|mendatang
        turut berduka|prihatin|berdukacita
        kami|saya batalkan|cancel|hapus|tutup|cabut|hentikan|keluarkan
        kami catat
        sudah? kami|saya terima
        2 data .. simpan
        selamat .. pekerjaan|kerja|kantor|tempat|baru|posisi|diterimanya
        2 selamat
        4 kalau|suatu|apabila .. berubah pikiran
        4 akan|segera|kami|kirim|dikirim .. undangan|link .. baru|terbaru|zoom|gmeet|meet
        4 akan|segera|kami .. info|kabari|kirim|kirimkan|hubungi|update|atur|carikan .. jadwal|waktu|undangan baru|
            lain|ulang|terbaru?
        menyusul
        permintaan .. terima|setujui
        4 tunggu .. undangan|jadwal|kabari|info|konfirmasi baru|lain|terbaru|selanjutnya?
        ikut|turut senang
        kami|saya tunggu
        sampai ketemu
        kami|saya ubah|reschedule|geser|undur
        sudah .. ubah|reschedule|geser|undur
        tidak perlu|usah minta? maaf|sungkan
        pintu .. terbuka
        gampang
    """,
    "disappointed": """
        4 baru sekarang .. dikabari|kabari|bilang
        4 <no> jadi .. padahal
        4 tolak|menolak .. kandidat lain
        4 sudah tolak|menolak
        4 menunjukkan .. kurang|tidak
        4 kali ketiga|kedua|keempat|kesekian
        4 serius .. kerja|mau
        4 jangan harap
        4 terserah
        4 dari pagi|tadi|subuh|jam
        4 sejak .. minggu|pagi|kemarin
        4 pelajaran
        4 siapkan semua|segala|semuanya|ruangan|panelis|konsumsi|soal
        4 kenapa .. <no> .. awal|kemarin|bilang
        4 jadi ragu
        4 keseriusan|kesungguhan|itikad
        4 ketiga|kedua|kesekian kali|kalinya
        4 jauh-jauh .. hadir|dari|terbang
        4 sudah jauh-jauh
        4 <no> bisa .. percaya
        4 padahal .. berharap|harap|siapkan|tunggu|sudah
        4 kalau .. gini|begini
        4 <no> akan .. percaya|lanjut
        4 hargai .. waktu .. kami|orang|panelis
        4 tersinggung|menyinggung
        4 kesan .. buruk|kurang|negatif|jelek
        4 membuat .. kecewa|rugi|repot|malu
        4 sudah .. terlanjur|kadung
        2 mendadak|profesional|harusnya|merugikan|niat|serius|repot|buang|padahal|terlanjur|sia-sia
        1 siapkan|tunggu|kemarin|tadi|waktu|lain|baru|janji|komitmen|sikap|etika
        1 <tell>
        2 kok
        4 <tell> minimal
        4 lain kali|waktu .. konfirmasi|kabari|tolong|mohon|jangan
        minimal .. sehari|jam
        h-1
        4 <no> menyenangkan
        4 kena marah|omel|tegur
        4 enak .. user|atasan|pimpinan
        4 <no> enak .. user|atasan|pimpinan
        4 kalau .. <no> serius
        4 ganti|reschedule|ubah|undur jadwal? mulu|terus|melulu
        mulu|melulu
        ribet
        4 sikap .. ini|begini|seperti
        4 catatan .. bagi|buat|untuk kami
        seenggaknya|setidaknya .. kabari
        kek
        4 padahal .. sudah|kemarin|berharap
        2 padahal
        sia-sia
        4 tahu <no>
        sudah .. kumpul|berkumpul|lengkap
        malu
        4 <no> .. apply|melamar|lamar lagi|kembali
        hilang .. kepercayaan|respek
        dirugikan
        susah-susah|capek-capek
        4 <no> bisa|boleh begini|gini|gitu|begitu
        4 kemarin .. deal|setuju|oke|konfirmasi
        sudah .. tolak|ditolak
        baru .. memberitahu|ngabarin|<tell>
        dibela-belain|dibelain|bela-belain|dibela-belain
        kok gini|gitu|begini|begitu
        caranya
        6 terima-kasih .. buang|membuang
        bagaimana|gimana ini
        <no> ada .. kabari .. sama
        tanpa .. kabari|info|pemberitahuan
        seperti ini
        menyepelekan|meremehkan|dianggap
        mengecewakan
        <no> konsekuen|komit|amanah|tanggung-jawab
        kandidat .. lain .. tolak|ditolak
        sudah .. bayar|sewa|beli
        catatan .. buruk|hitam|khusus
        reputasi|nama .. buruk|jelek|tercatat
        sudah .. kali|kesekian
        kedua|ketiga kali
        bolak-balik|berkali-kali|berulang
        labil|plin-plan|plinplan
        2 sungguh|jujur .. sayang|kecewa
        ~ sayang
        ~ sayangnya
        ~ disayangkan|menyayangkan|menyesalkan|disesalkan|sayangkan
        2 duh|aduh|waduh|haduh
        kecewa
        2 kok .. mendadak|baru
        2 mendadak
        gimana sih
        4 kenapa tidak .. <tell>|memberi|dari
        4 kemarin|tadi .. bilang|katanya|sudah .. oke|bisa|hadir|siap|bersedia
        sudah .. konfirmasi|menyatakan|bersedia|sanggup .. hadir|bisa|bersedia
        capek-capek|capek
        sikap|tindakan|perilaku .. <no>|buruk|sangat
        bikin|buat repot
        kenapa .. baru|mendadak
        baru <tell>|sekarang
        harusnya .. <tell>|sejak|dari|jauh
        lain kali .. <tell>|lebih|jangan|hargai
        lain kali
        lebih awal
        jauh-jauh hari
        jauh hari
        dari awal|kemarin|tadi .. <tell>|saja
        <tell> dari? awal|kemarin
        <no> profesional|etis|sopan|hargai|konsisten|niat|serius|menghormati|komitmen|beretika|bertanggung|menepati
        kurang profesional|etis|sopan|hargai|pantas|baik|berkenan
        komitmen
        5 blacklist
        5 daftar hitam
        5 blacklist|catat .. sistem|database|daftar|kandidat
        buang|membuang|buang-buang .. waktu
        sia-sia|menyia-nyiakan|percuma
        waktu .. terbuang
        sudah .. siapkan|tunggu|luangkan|standby|atur|kosongkan|booking|mengatur|blok|koordinasi
        sudah? terlanjur .. siapkan|tunggu|luangkan|standby|atur|panelis
        terlanjur
        sudah kadung
        panelis .. siap
        tunggu .. dari|sejak|tapi <time>|tadi|jam|kemarin
        sudah .. tunggu
        merepotkan
        merugikan|dirugikan
        php|phpin|di-php|ghosting|dighosting
        seenaknya|semaunya|seenak
        niat .. <no>|tidak
        dari kemarin
        reschedule|undur terus|melulu|mulu
        2 sedih
        2 hadeh|hadeuh|astaga|astagfirullah|ampun|buset|busyet
        dari kemarin|kemaren
        satu|dua jam tunggu
        tunggu .. jam
        anggap .. <no> serius
        mepet
        membatalkan|batalkan sepihak
        sepihak
        tidak niat
        parah
        keterlaluan
        menyesal
        kesal|kesel|sebel|jengkel|marah|emosi|capek
        <no> akan .. proses|panggil|terima|pertimbangkan|undang
        <no> bisa .. melamar|lamar|proses .. selamanya|lagi
        jangan .. lamar|melamar|apply
        2 pelajaran
        repot
        mengganggu .. jadwal|agenda|proses
        main-main|mempermainkan|permainan|bercanda
        susah payah
        bingung
        tanggung-jawab
        <no> ada kabar
        aneh
        menyulitkan
        berantakan
        user|panelis|atasan|direktur|manager|tim .. marah|kecewa|komplain
        5 masukkan .. daftar|blacklist|catatan
        <no> usah|perlu .. melamar|lamar|apply
        terserah
        kok begitu|gitu|gini
        begini|begitu caranya|dong
        katanya .. bisa|hadir
    """,
    "asks_why": """
        5 apa .. membuat|bikin .. tidak|akhirnya|batal|mundur
        5 tahu .. apa|kenapa .. membuat|bikin
        5 penasaran .. kenapa|alasan
        4 apa karena .. jarak|gaji|tawaran|lokasi|jauh
        5 tahu alasan
        5 tahu .. alasan
        4 ada apa
        5 info alasan|kendala
        5 menyampaikan|sampaikan .. alasan
        4 ada .. bikin|membuat .. sreg|nyaman|ragu|cocok
        4 apakah .. gaji|jarak|lokasi|benefit|jobdesk .. cocok|kurang|masalah
        4 info .. alasan|kenapa
        4 tanya .. alasan|kenapa|sebab
        4 alasan .. tidak .. bersedia|lanjut
        4 apa karena .. kerja|diterima|keterima|dapat|tempat
        4 kenapa .. emang|memang|memangnya|emangnya
        4 emang|memang|emangnya|memangnya kenapa
        4 faktor .. penentu|utama
        4 apa .. alasan .. utama
        4 keterima|diterima .. mana
        4 alasan .. tepat|sebenarnya|jujur|utama|pastinya
        2 kenapa|alasan|kendala|pertimbangan|faktor|penyebab|ragu|keberatan
        2 boleh tahu
        1 tahu
        1 apa
        2 membuat|bikin
        2 penasaran|kepo
        1 cerita|ceritakan|jelaskan|dijelaskan
        1 evaluasi|feedback|masukan
        1 kejauhan
        ada pertimbangan|alasan|kendala|masalah .. khusus|tertentu|apa|kah
        pertimbangan khusus
        5 kenapa .. padahal
        4 urusan|acara|kendala|keperluan apa
        4 ada urusan|keperluan apa
        emang|memangnya|emangnya .. ada|kenapa|apa
        4 kenapa .. tidak jadi|lanjut|hadir|bisa|tertarik|mau|minat
        2 kejauhan
        2 terlalu jauh
        4 minta .. feedback|masukan|alasan
        mendasari
        4 kendala
        faktor .. apa
        4 apa .. kurang
        mundur .. kenapa|karena
        2 tidak cocok .. gaji|jobdesk|lokasi
        4 bagian mana
        4 hal apa
        apa .. kami perbaiki
        apakah|apa .. terjadi|berubah|membuat|bikin
        4 ada .. hal|sesuatu .. bikin|membuat|kurang
        bikin|membuat .. ragu|batal|mundur|berubah|keberatan
        sakit apa
        2 alasan
        pindah|diterima|keterima .. mana|dimana|di-mana
        perusahaan|tempat mana
        pertimbangan .. apa
        apa pertimbangan
        beri|memberikan|berikan|menyampaikan|kasih|mencantumkan|menuliskan .. alasan|penjelasan|keterangan
        tanya .. alasan|kenapa
        ceritakan|cerita kenapa
        emang|memang kenapa
        latar-belakang
        kepo
        kenapa
        4 <explain> .. <cause>
        4 mohon|minta|tolong|boleh|bisa|apakah .. alasan
        4 apa alasan|kendala|penyebab|pertimbangan|sebab|masalah|faktor
        4 alasan .. apa|kenapa
        ada kendala|masalah|alasan .. apa|khusus|tertentu
        karena apa
        ada apa
        apa .. membuat|bikin|mendasari|melatarbelakangi|menjadi .. batal|mundur|memutuskan|berubah|pertimbangan|
            alasan|tidak
        4 hal|sesuatu|faktor .. membuat|kurang|tidak
        apa .. mendasari|melatarbelakangi
        ada yang? kurang|salah
        2 apa karena
        kok .. tidak jadi|lanjut
        penasaran
        butuh|perlu .. alasan|keterangan|penjelasan
        alasan .. laporan|data|dokumentasi|evaluasi|catatan
        sebagai|untuk bahan evaluasi
        feedback|umpan-balik
        2 masukan
        alasan .. dituliskan|diisi|disebutkan|dicantumkan
        isi|mengisi .. alasan|form|formulir|exit
        lebih? detail .. alasan
        alasan .. lebih .. detail|lengkap|jelas|spesifik
    """,
    "persuades": """
        5 jadi|secara|lewat|via online
        5 interview .. ubah .. online
        4 mendengar|dengar .. penjelasan|dulu
        4 alangkah baik
        4 sebelum .. memutuskan|putuskan
        4 jangan dong|gitu|ya
        4 perjuangin|memperjuangkan|perjuangkan
        4 hadir sekali|bentar|sebentar|saja|dulu
        4 mengurungkan|urungkan .. niat
        4 besar harapan
        4 dilepas|lepas .. begitu|gitu|saja
        4 nilai tertinggi|terbaik
        cukup .. rumah
        4 singkat .. menit
        4 paling .. menit|sebentar|lama
        4 lanjutin|lanjut saja|ya|dulu|tahap
        4 tinjau|ditinjau|meninjau .. kembali|ulang|lagi|keputusan
        4 dikit|sedikit lagi
        4 jangan .. nyerah|menyerah|mundur|putus
        4 ikut .. hasil
        4 kesempatan .. dua|kedua kali
        4 masih .. membuka|buka|terbuka .. pintu|kesempatan
        keluar rumah
        4 setengah jam|sejam
        4 pertimbangkan .. tawaran|keputusan|undangan
        4 tarik|cabut .. keputusan|undur
        4 semoga .. berubah pikiran|pertimbangkan
        4 berubah .. keputusan
        4 ubah .. keputusan|pikiran
        4 sayang .. mundur|melewatkan|lewatkan|padahal .. dikit
        4 lebih .. baik .. hadir|coba|ikut
        4 kasih|beri .. kesempatan|waktu
        4 dipaksa|paksa|bujuk
        2 pertimbangkan|pikirkan|usahakan|yakin|ngobrol|nyesel|sempatkan
        1 coba|tetap|sebentar|cocok|profil|tertarik|berharap|harap|jangan|bersedia|berkenan|kesempatan|bergabung|
            hadir|dulu
        1 <less>
        1 butuh|membutuhkan|potensi|potensial|berminat
        4 pikirkan .. matang|baik-baik|matang-matang|sekali
        kasih waktu
        4 memberi|beri|kasih|membuka .. kesempatan .. tetap|lagi|kembali|ikut
        sayang .. ditolak|dilepas|mundur|batal
        4 bisa|boleh .. izin .. sebentar
        4 jangan .. terburu-buru|buru-buru|gegabah|langsung
        terburu-buru|buru-buru
        4 <less>|telepon .. bisa|boleh|dilakukan|diadakan
        4 dilakukan|diadakan|dilaksanakan .. <less>|telepon
        4 hadir telat|terlambat
        penting .. hadir
        sebaiknya|baiknya|mending .. hadir|ikut|tetap
        nyesel|menyesal
        masih ragu
        4 ngobrol dulu|yuk
        4 walau|meski|walaupun|meskipun .. sebentar|hanya|telat
        4 kiranya .. berkenan|bisa .. hadir|pertimbangkan
        ditunggu .. keputusan|jawaban|kabari .. baik
        bisa .. telat
        usahakan
        pls|please|plis|pliss|pliz|plisss
        percayalah
        dijamin
        kapan .. kesempatan
        mumpung
        4 bersedia .. pertimbangkan|pikirkan
        mencoba|nyoba|coba .. terlebih|dulu|sekali
        ingin|mau .. mencoba|coba
        sampai selesai|akhir
        sedikit|selangkah lagi
        tinggal .. langkah|tahap
        harapan .. tetap|bisa|ikut
        percaya|yakin .. kandidat|cocok
        mohon .. kesediaan
        bersedia .. tetap|ikut|mengikuti
        tetap .. mengikuti|lanjut
        dibujuk
        batalkan .. niat
        tarik .. kembali|ulang
        tidak .. mau|ingin .. coba|ikut
        siapa tahu|tau
        kesempatan .. <no> datang
        tidak rugi
        <no> mengikat|ada paksaan
        interview saja|doang
        doang|doank
        pertimbangkan|pikirkan .. lagi|kembali|ulang|dulu
        4 pertimbangkan .. lagi|kembali|ulang
        pertimbangkan
        pikirkan
        tetap .. hadir|ikut|lanjut|bergabung|gabung
        usahakan .. hadir|ikut|sempat
        2 usahakan
        ikut|hadir|interview dulu|saja|sebentar|sebentar
        sempetin|disempetin|sempatkan|disempatkan
        coba .. hadir|ikut|dulu|ketemu|ngobrol
        hadir dulu|saja|sebentar
        hanya .. menit|sebentar|ngobrol|jam
        <digits>|lima|sepuluh|setengah menit
        ~ sebentar
        2 ngobrol
        ngobrol .. santai|sebentar|singkat|dulu|saja
        <less> .. bisa|boleh|saja|gimana
        bisa|boleh|gimana|kalau|cukup .. <less>|telepon
        interview|sesi|proses .. <less>
        yakin
        sudah .. bulat|final|mantap|yakin
        keputusan .. final|bulat
        masih .. berharap|harap|menunggu|buka|membuka|bisa
        jadwal|waktu semula|awal|sebelumnya .. bisa|tetap
        tetap .. jadwal|waktu
        liat|lihat .. kantor
        kehilangan
        kemungkinan .. berubah pikiran
        berharap|harap .. bisa|hadir|tetap|bergabung|ketemu|berkenan
        besar harapan
        jangan .. mundur|batal|nyerah|dilewatkan|lewatkan|dulu
        sayang .. dilewatkan|kalau|lewat|kesempatan
        kesempatan .. bagus|langka|emas|besar
        user|tim|atasan|direktur|manager|klien|kami .. tertarik|cocok|suka|berminat
        profil|cv|pengalaman|background|portofolio .. cocok|bagus|menarik|kuat|sesuai|pas|dicari|cari
        kandidat .. kuat|terbaik|unggulan|utama|potensial|favorit
        tidak ada salah|salahnya
        kasih|beri|berikan .. kesempatan
        kesediaan
        masa .. tidak
        benar-benar|beneran tidak
        <no> bisa usahakan
        ayo
        2 kami .. butuh|membutuhkan|perlu
        bujuk|rayu
        dengar|dengerin .. dulu|penjelasan
        jelaskan dulu
        tahap|tinggal .. terakhir|final|sedikit
    """,
    "better_offer": """
        4 tawaran .. sampai|juta
        4 plus .. tunjangan|bonus
        4 gaji .. lebih tinggi|besar
        4 bisa dinegosiasikan|nego
        5 kontrak|status .. ubah|jadi .. tetap|karyawan
        4 ongkos|uang .. transport|makan|bensin|kos
        4 dibantu .. ongkos|biaya|transport|kos
        4 menyamai|nyamain|samain
        4 tawaran .. sana .. berapa
        4 tawaran .. berapa
        4 wfa|wfh .. gimana|minat|tertarik|mau
        4 <pay> .. diomongin|dibicarakan|dibahas|diskusikan
        4 minta <pay> berapa
        4 minta .. berapa
        4 naik .. gaji
        4 ada naikkan .. <pay>
        4 penempatan .. bebas|pilih|lain|dekat
        4 rotasi|mutasi|dipindah .. cabang|dekat
        4 langsung .. diterima|kerja|kontrak|offering
        4 jam .. kerja .. fleksibel
        2 <pay>|nego|naikkan|tawaran|budget|juta|jt|remote|hybrid|wfh|<perk>
        2 posisi|loker|cabang|divisi lain|baru|senior
        1 tawarkan|posisi|kontrak|fleksibel|sesuaikan|penempatan|lokasi|cabang|jenjang|senior|supervisor|manager
        1 lebih besar|tinggi|baik|dekat
        1 biaya|transport|kos
        5 sesuaikan .. tawaran|ekspektasi|harapan
        4 tawaran .. sesuaikan|diskusi|nego|naik
        4 ada opsi|pilihan .. remote|wfh|hybrid|part
        4 menanggung|tanggung .. biaya
        4 biaya .. relokasi|transport|pindah|kos
        4 posisi .. lagi|sedang kosong
        4 posisi .. lain .. kosong
        4 ajukan .. situ|posisi|naik|gaji|angka
        4 part time|part-time
        paruh waktu
        4 gaji .. sama|setara|full|pokok|bersih|take
        4 lebih senior
        take home pay
        4 kontrak .. tahun
        fleksibel
        4 jam kerja
        opsi .. lain
        paket
        4 lebih .. besar|tinggi .. dari
        4 kasih|beri|berikan .. <pay>|lebih
        4 bisa .. match|matching
        4 posisi .. bisa .. sesuaikan|cocok
        4 mau|minat|berminat|tertarik jadi|sebagai
        4 membuka|buka|ada .. posisi|loker|lowongan|formasi .. lain|juga|jenjang
        4 offering|tawaran .. berapa
        4 budget .. sampai|bisa|maksimal|naik
        gabung .. bonus
        4 bonus .. gabung|join|juta|jt
        kerja dari rumah
        4 jenjang|karier .. jelas|tinggi|cepat|lebih
        status .. karyawan|tetap|permanen
        jabatan|level .. lebih|naik
        shift|jam .. bisa .. sesuaikan|diatur|pilih
        lokasi|penempatan .. pilih|pindah|dekat|sesuaikan
        4 <pay> .. nego|naikkan|sesuaikan|fleksibel|dibicarakan|bicarakan|diskusi|dibahas|ditinjau|lebih|naik|
            disamakan|samakan|tinggi
        4 nego .. <pay>
        4 naikkan|naik|sesuaikan|tinjau .. <pay>
        4 bisa|kami|ada|plus|dapat|memberikan|sediakan|nanti .. <perk>
        4 gaji .. umr|umk|ump|atas
        2 gaji
        2 <perk>
        4 tawaran .. lebih|baru|terbaik|menarik|revisi
        4 tawarkan .. <pay>|posisi|lebih|juta|jt|kontrak|fasilitas|paket
        4 tawarkan .. <digits>
        4 <pay> .. <digits>
        4 <pay> .. tawarkan|tawaran
        4 <digits> juta|jt
        4 berapa .. <pay>|ekspektasi|diharapkan|harapan|angka|nominal|ekspektasinya
        4 naikkan .. offer|tawaran|nominal|angka|penawaran
        4 <pay>|ekspektasi .. berapa
        ekspektasi|expected <pay>
        4 posisi|loker|role|divisi|bagian|cabang|penempatan .. lain|lebih|sebagai|senior|manager|supervisor|berbeda
        4 ada posisi|loker|role
        4 wfh|remote|hybrid|wfa .. bisa|boleh|full|penuh
        4 bisa|boleh|kasih|opsi .. wfh|remote|hybrid|wfa
        full wfh|remote
        4 kami .. samain|samakan
        4 tawarkan berapa
        3 posisi .. ubah .. jadi
        4 penempatan .. bisa|dekat|ubah|dipilih|fleksibel
        kos|transport|transportasi|akomodasi .. sediakan|tanggung|ditanggung|ubah|fasilitasi
        kontrak .. tetap|permanen|langsung
        langsung .. karyawan|pegawai tetap
        counter offer
        counter-offer
        jam kerja .. fleksibel
        match|samakan .. <pay>|tawaran|offer|offering
        sebutkan .. angka|nominal
        cari jalan tengah
    """,
    "asks_referral": """
        4 adik .. tingkat|kelas|kandung
        4 adik|kakak|sepupu|saudara .. minat|berminat|mau|cari|butuh
        4 sebar|sebarkan|menyebarkan|disebarkan|sebarin .. info|loker|lowongan
        4 ajak .. teman|dia|saja|orang
        4 teman .. ajak
        4 tolong|bantu .. cari .. lain|pengganti
        4 ada .. yang .. lain
        4 usul|usulan|saran .. kandidat|orang|nama
        4 mengenal|kenal|tahu .. orang|seseorang|yang .. cocok|mampu|bisa|berminat
        4 infokan|info .. rekan|teman|keluarga|alumni
        2 teman|rekomendasikan|referensi|junior|alumni|sejawat|kerabat|saudaranya|adiknya|tetangga
        2 orang|kandidat|nama lain
        2 seseorang
        1 siapa
        2 menggantikan|gantikan|gantiin
        2 sebar|share|sebarkan|forward|bagikan
        1 kenal
        1 lulusan|pengalaman
        4 kalau .. ada .. teman
        4 ada .. junior|senior|teman|alumni|lulusan .. mau|minat|gabung|cari
        4 kalau .. ada .. lain .. cari|mau|minat
        4 mengisi posisi
        4 isi posisi
        4 teman .. nganggur
        4 teman .. ada|mau|bisa|butuh|cari|nganggur|jurusan|profesi
        4 cari .. teman
        4 ada .. yang .. mau|minat|berminat|cocok|butuh|cari .. posisi|kerja|loker|gantiin|gantikan
        gantiin|gantikan|menggantikan
        rekan-rekan|sejawat|alumni|adik|junior|kakak-kelas|tetangga .. minat|cocok|butuh|cari|rekomendasikan|ada
        kandidat lain .. kenal|rekomendasikan|punya|usul
        4 punya .. kandidat|orang|pengganti|rekomendasikan|nama
        siapa .. cocok|minat|mau
        nama|kontak .. orang|kandidat|teman
        4 ada|punya|mungkin .. teman .. minat|berminat|tertarik|cocok|cari|lagi|sedang|butuh|mau|bisa
        4 ada|punya .. teman
        4 rekomendasikan .. teman|orang|kandidat|seseorang|siapa
        4 teman|orang|kandidat .. rekomendasikan|referensi|referensikan
        rekomendasikan
        referensi|referral|referensikan|mereferensikan|refer
        4 hubungkan|dihubungkan|kenalkan|dikenalkan
        4 sebar|sebarin|sebarkan|disebar .. loker|info|teman|grup
        4 share|sebarkan|sebarin|teruskan|bagikan|forward|bantu .. teman|grup|loker
        info .. teman
        teman .. info|minat|berminat|hubungi|kontak
        4 kenal .. orang|seseorang|siapa|kandidat
        4 ada .. kandidat|orang .. lain
        tolong|bantu|minta|bisa|boleh .. cari .. pengganti|orang|kandidat
        4 orang|seseorang lain .. cocok|minat|skill|mau|mirip
        kolega|rekan|teman .. kualifikasi
        4 teman .. minat|berminat|tertarik
        4 kalau .. ada .. cari .. kerja|loker|pekerjaan
        ada .. saran|usul|usulan .. nama|orang
        4 bisa|boleh .. rekomendasikan
        4 siapa .. bisa|yang .. rekomendasikan|menggantikan|gantikan
    """,
    "proposes_time": """
        4 weekend|akhir-pekan .. ada|bisa|waktu|gimana
        4 ada waktu
        4 <move> .. mau
        4 laksanakan|dilaksanakan|adakan|diadakan .. pada? <time>
        4 kirim|kirimkan|minta .. opsi|pilihan|alternatif
        4 sesuai|cocok .. <time>
        4 <time> .. cocok|memungkinkan|sempat|senggang|mau
        2 kapan|reschedule|slot|<time>|luang|kosong
        2 jadwal|hari|jam|tanggal lain|berapa|apa|mana
        1 jadwal|jam|hari|tanggal|bisa|waktu
        2 <move>
        4 bisanya|bisakah .. <time>
        4 mau kapan
        4 enaknya|baiknya kapan
        4 siangan|sorean|pagian|malaman
        4 paling cepat|lambat bisa
        4 minta .. jadwal|waktu .. kosong|luang|senggang|bisa
        jadwal|waktu kosong|luang|senggang
        4 jadwalkan|dijadwalkan .. minggu|hari|lain|pekan
        4 sudah siap .. interview|reschedule
        besok|besoknya gimana
        4 mau|minta|ingin .. <move>|jadwalkan
        dimajukan|dimundurkan .. jam|hari|dikit|sedikit
        4 mundur|undur|maju .. dikit|sedikit|sejam|jam
        4 kosongnya|luangnya|senggangnya|freenya|waktunya kapan|jam|hari
        4 sebutkan|kirim|kirimkan|infokan|info|kabari|berikan .. jadwal|waktu|tanggal|hari|slot .. bisa|memungkinkan|
            luang|kosong|lain|cocok
        4 usulan|opsi|pilihan|alternatif .. hari|jadwal|waktu|tanggal
        4 pagi|siang|sore .. atau
        4 <time> atau <time>
        cocoknya|enaknya|baiknya .. kapan|jam|hari|<time>
        sempatnya|sempat .. kapan|jam
        lain hari
        4 gimana|kalau .. <time>
        4 <time> .. gimana|bisa|boleh|luang|kosong|free|available|senggang|bersedia|berkenan|berapa
        4 bisa|boleh|luang|kosong|free|available|bersedia|berkenan|sempat|usul|usulkan|adanya|bisanya|tersedia|slot|
            sediakan|tawarkan|sarankan|tersisa|sisa .. <time>
        4 silakan .. pilih|dipilih
        4 <move> .. <time>
        4 jadwalkan|jadwal .. <time>
        3 ke|jadi <time>
        4 kapan .. bisa|luang|kosong|free|available|sempat|waktu|mau|bersedia|hadir|baik|enak|cocok|lagi
        4 bisa|bisanya|maunya|mau|luang|free|siap .. kapan
        kapan
        4 jam|hari|tanggal berapa|apa|mana
        4 waktu|jadwal|hari|tanggal|slot lain|alternatif|baru|lainnya|pengganti
        4 <move> .. satu|seminggu|sehari|beberapa minggu|hari
        4 apakah|memungkinkan|mungkin .. <move>
        4 jam lain
        opsi|alternatif|pilihan waktu|jadwal|tanggal|slot|jam
        4 ada|punya|pilihan|opsi|alternatif|beberapa|usulan .. waktu|jadwal|tanggal|hari
        4 ketersediaan|availability|available|kesediaan .. waktu|jadwal|hari
        ketersediaan|availability
        3 waktu luang|kosong|senggang|available
        <move> .. kapan
    """,
    "other": """
        9 spp
        9 pembayaran .. bulan|tagihan|ditransfer
        9 tinggalkan pesan
        9 sedang tidak aktif|tersedia
        9 produk kami
        6 melihat|lihat .. cv .. portal
        9 cuti melahirkan|tahunan|sakit
        9 order|pesan kue|nasi|makanan|catering
        9 kue
        9 servis ac
        9 reminder .. tim|makan|rapat
        9 terpilih .. mengikuti|sebagai .. interview|pt
        9 klik .. tautan|link .. hadiah|klaim|berikut
        9 pesan .. sudah .. terima .. tim|kami
        9 dalam 1x24|24|1x24 jam
        9 dana tunai
        9 bi checking
        9 dana .. juta
        4 mobil|motor|ac|laptop|hp .. servis|diservis|diperbaiki|diambil
        9 doa|doanya .. pernikahan|anak|almarhum
        9 pernikahan
        6 file|laporan|dokumen .. kirim|kirimin|kemarin
        6 kirim|kirimin .. file|laporan|foto|berkas
        9 listrik|pdam|internet|wifi .. bayar|tagihan|token
        9 belanja|beli .. sekarang|di
        9 customer service
        9 libur lebaran|nasional
        9 follow .. ig|instagram
        9 pemilu|kampanye|donasi|sedekah|zakat
        2.5 interview .. <time>
        2.5 <time> .. interview
        2 diharapkan|harap|diminta|dimohon hadir
        2 konfirmasi kehadiran|hadir
        2 hari|tanggal|waktu|jam , <time>
        2 calon karyawan|pelamar|kandidat
        1 hub|hubungi
        2 recruiter
        2 tahap|tahapan .. interview|seleksi|hr|user
        4 <no> berhasil|lolos|lulus
        5 asisten|lowongan .. dibutuhkan|dicari
        3 dibutuhkan|dicari
        5 offering letter
        4 selamat .. lolos|lulus|diterima|terpilih
        4 gabung .. bersama
        2 panggilan
        9 tidak di tempat
        9 email|pesan .. masuk .. sistem
        9 stok|ongkir|checkout|sepatu|bakso|sambel|nasi|kopi|jus|baju|celana|ukuran
        9 tanpa interview|wawancara|pengalaman
        9 daftar sekarang
        9 gaji .. per|sehari .. hari|jam
        9 penghasilan .. jutaan|tambahan|harian
        9 mama|papa|beb|ayang|sayangku|bestie
        9 servis|service .. ac|motor|mobil
        9 kost|kosan|kontrakan .. kosong|sewa|bulan
        9 arisan|ronda|kerja-bakti|pengajian|posyandu
        9 ulang-tahun|ultah
        9 saldo|kuota|pulsa
        9 saya .. dari .. asuransi|bank|dealer|properti
        9 zoom|kelas|kuliah .. dosen|tugas|pr
        9 tugas kelompok
        9 balasan|pesan|jawaban|email|dikirim otomatis
        9 balas otomatis
        9 jam operasional|layanan
        9 terima-kasih sudah? menghubungi
        9 pesan .. akan .. dibalas|balas|respon|respons|diproses
        9 sedang|saya .. cuti
        9 cuti .. sampai|hingga|tanggal|<time>
        9 di luar kantor|jangkauan
        9 jangan|tidak|mohon balas|membalas .. pesan|email
        9 tidak membalas
        9 tidak .. dipantau|monitor|dimonitor
        9 admin|cs|customer .. akan .. membalas|merespon|balas
        9 tiket|antrian|antrean
        9 promo|diskon|cashback|voucher|pinjaman|kredit|cicilan|gebyar|flashsale|undian|pemenang|slot-gacor|gacor|judi
        9 otp
        9 paket .. kurir|dikirim|diantar|sampai
        9 kurir
        9 tagihan|invoice|rekening
        2 klik .. link|tautan
        9 salah kirim|sambung|nomor|orang|chat|kamar
        5 mengundang|undang|diundang|memanggil|dipanggil .. interview|psikotes|tes|walk|seleksi|seleksi
        9 mengundang|undangan .. seminar|webinar|pernikahan|acara|rapat
        2 undangan interview|tes|psikotes
        4 panggilan|info interview|tes|psikotes|walk
        3 lolos|lulus|terpilih .. seleksi|tahap|administrasi|screening|berkas|interview|mengikuti
        3 lamaran .. sudah .. terima
        2 kami|saya|aku dari
        3 perkenalkan
        2 dari pt|cv|hrd|hr|toko|klinik|rs|bank|yayasan|apotek|tim|kedai|resto|hotel|sekolah
        2 interview
        2 untuk|sebagai posisi|loker|calon
        2 calon
        2 posisi
        2 lamaran|melamar|pelamar|dilamar
        2 cv .. anda|sudah|lihat|baca|review
        2 alamat|lokasi|tempat|dresscode|pakaian|bertempat
        2 bawa|membawa|dibawa cv|ktp|ijazah|berkas|portofolio|laptop|lamaran
        2 jalan|jl|gedung|ruko|lantai|lt
        2 perihal|hal|nomor|lampiran|subject
        2 tertarik .. profil|cv|lamaran|portofolio
        -3 reschedule|kembali|ulang|pengganti|ubah|geser|undur|pindah
        -4 terima-kasih .. info|konfirmasi|kabari|informasi
        -3 baik|oke|siap|noted|maaf
        -3 permintaan|permohonan|keputusan
        -3 kalau|gimana
        9 webinar|seminar|arisan|rapat|kondangan|nikahan
        9 investasi|trading|saham|crypto|kripto|reseller|dropship
        9 grup|group .. bergabung|join|gabung
        9 join grup|group
        9 nomor ini .. tidak
        9 bisnis|usaha|kerja|kerjaan sampingan
        9 modal|cuan|passive-income
        9 pulang|jemput|makan .. jam|kapan|siang|malam|bareng
        9 kartu kredit
        9 jatuh tempo
        9 info loker .. <digits>|kirim|dibuka|posisi
        9 membuka loker
        9 link zoom .. kelas|malam
        9 loker .. kirim
        9 pesanan .. dikirim
        9 kelas malam|pagi|online
        9 anak .. sekolah|jemput|dijemput
        9 futsal|nongkrong|mancing|beras|belanja|galon|gorengan|sembako
        4 kuesioner|survei|survey|responden
    """,
    "hold": """
        4 <no> bisa .. putuskan
        4 baru masuk
        6 coba sampaikan|tanya|ajukan|cek
        6 saya konfirmasi .. dulu|user
        4 lamaran .. yang mana
        4 nanti|akan .. telepon|telp
        4 telepon ya|nanti|dulu|sekarang
        4 saya telepon
        4 paham maksud
        4 <no> paham|mengerti .. maksud|pesan
        4 coba .. tanya|cek|lihat
        4 ntar|nanti ya|dulu
        ntar
        4 saya|kami|akan diskusi|konfirmasi|tanya|cek
        4 hubungi .. sekarang
        tunggu .. kabari|info|konfirmasi
        4 maksud .. gimana|apa
        terlebih dulu|dahulu
        4 kami|akan usahakan|pertimbangkan
        4 sampaikan|teruskan dulu
        4 dikabari|kabari lagi
        4 minta .. nomor|email|alamat
        ulang .. pesan|chat
        pesan .. terpotong|kosong|kepotong
        ini .. posisi apa|mana
        bentar
        meeting
        nanti|akan|saya|kami|segera .. kabari|info|hubungi
        4 cek|tanya|diskusi|konfirmasi|koordinasi|koordinasikan|bicarakan|lihat .. dulu|user|atasan|tim|manager|
            panelis|pimpinan|direktur|ke|sama|dengan
        ini siapa
        siapa ini
        dengan siapa
        4 maksud
        4 <no>|kurang mengerti|jelas|nangkep
        4 boleh|bisa .. telepon
        sebentar
        4 posisi|yang mana
        5 <no> bisa .. <move>
        5 <no> ada <move>
        5 <move> .. <no> bisa|memungkinkan
        dianggap|anggap .. mundur|gugur|batal|hangus
    """,
    "courtesy": """
        9 kapan-kapan
        9 kalau|suatu .. mencoba|melamar|daftar|apply lagi|kembali
        9 informasi|info berikutnya|selanjutnya
        9 sudah .. dijadwalkan|jadwalkan .. <time>
        9 maaf .. merepotkan|mengganggu|ganggu|dadakan|mendadak|baru|keterlambatan
        9 posisi|loker ini|tersebut|itu
        9 kalau|apabila ada pertanyaan
        9 salah paham
        9 sudah terima|menerima|baca pesan|email
        9 pesan .. sudah .. baca|terima
        9 terkait|soal|mengenai|perihal|sehubungan .. interview|undangan|jadwal|pesan
        9 atas perhatian|kerja
        9 sehat selalu
    """,
    "grants": """
        ~ bisa|boleh|tentu|silakan|monggo
    """,
    "counter": """
        tapi
        maaf
        sayangnya
        <no> bisa|sempat|tersedia|memungkinkan
        penuh|full|terisi|berhalangan|kepenuhan
        kami|user|panelis|kita|manager bisa|available|free|tersedia
        kesediaan
        pengganti
        apakah
        hanya
        interview bisa
        adanya|sisanya|tersisa|tersedia|kosong
        usul|usulkan|tawarkan|sarankan
        gimana
        alternatif
        atau
        minta .. maju|undur|ubah|geser
    """,
    "turns": """
        tapi|cuma|hanya-saja|cuman
        hanya penasaran|saja
        oh iya
        btw|omong-omong|ngomong-ngomong
    """,
    "not_meant": """
        sudah .. jadwalkan|terjadwal
        terkait|soal|mengenai|perihal|sehubungan|tentang .. interview|undangan|jadwal
        batalkan|batal
        semula|sebelumnya|kemarin|tadinya|awalnya|seharusnya|rencana|tadi
        paling lambat|lama
        selambat-lambatnya
        sebelum <time>
        sampai|hingga .. <time>
        maksimal
        deadline
        tunggu .. konfirmasi|kabari|jawaban
        <digits> menit
        harusnya
        sudah .. siapkan|tunggu|luangkan
    """,
}

ASKED = {
    "asks_why": """
        4 sudah bekerja|kerja|diterima|keterima|bisa .. lain|mana|baru
        4 apakah .. sudah .. kerja|bekerja|diterima|keterima
        masalah
        urusan apa
        alasan
        ada masalah|kendala|apa
        kendala
        4 alasan .. <move> .. apa
        5 kenapa .. <move>
        4 kenapa .. mendadak .. tidak jadi
        2 sudah bisa .. kerja|tempat|tawaran|kantor
        4 apakah|apa .. karena
        2 karena
        5 apakah .. gaji|jarak|lokasi
        4 apakah .. hal|sesuatu|faktor
    """,
    "asks_referral": """
        teman
    """,
    "proposes_time": """
        2 <time>
        <again>
        <ask> .. <move>
    """,
    "persuades": """
        <less>
        berubah pikiran
        via|lewat|by|melalui|dari telepon|rumah|phone
        ~ tidak bisa
        ~ masih bisa
    """,
    "hold": """
        ~ maksud
    """,
}
