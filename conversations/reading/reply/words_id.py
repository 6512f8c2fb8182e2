"""How Indonesian recruiters write: spellings, words that say little, words of a question. Data only.

`FILLERS` are passed over. `CLASSES` are words that speak alike, so that one stands for the others. Towards `KNOWN`
words, as towards those of the other tables, an ending or a slip is mended. `NOT_MEANT` are phrases (as in `phrases`)
beside which a time is not one for the interview to come.
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
jelaskan: menjelaskan dijelaskan jelasin dijelasin menjelaskannya ngejelasin penjelasan penjelasannya
sampaikan: menyampaikan disampaikan sampein sampaiin
ceritakan: diceritakan menceritakan cerita ceritain
bagikan: dibagikan membagikan share dishare sharing sebar sebarkan sebarin menyebarkan disebarkan
tempatkan: ditempatkan menempatkan penempatan penempatannya
hubungi: menghubungi dihubungi hubungin
putuskan: memutuskan diputuskan mutusin
kirim: kirimkan mengirim mengirimkan dikirim dikirimkan kirimin ngirim
lamar: melamar ngelamar
tolak: menolak nolak ditolak nolaknya
butuh: membutuhkan butuhkan dibutuhkan butuhnya
harap: berharap mengharapkan diharapkan harapkan harapan
kasih: ngasih dikasih kasi memberi memberikan diberikan berikan beri
bantu: membantu dibantu bantuan bantuannya bantuin
simpan: menyimpan disimpan
hapus: dihapus menghapus hapuskan
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

CLASSES = {
    "time": "<time>",
    "pay": "gaji benefit nominal fee honor bayaran gross nett bruto juta jt rupiah angka anggaran rate uang",
    "perk": "mess mes asrama tunjangan bonus fasilitas bpjs insentif asuransi thr komisi lembur saham cuti laptop "
    "mobil kos kost transport makan antar-jemput jemputan pensiun probation kontrak tetap permanen wfh "
    "hybrid fleksibel jenjang",
    "far": "online zoom gmeet google-meet meet video telepon vidcall videocall vcall virtual teams rumah kamera hp wa",
    "kin": "teman saudara adik kakak sepupu tetangga kerabat alumni junior senior sejawat ipar keponakan sodara "
    "seseorang suami istri murid mahasiswa seangkatan sekelas adik-tingkat kakak-tingkat",
    "post": "kasir admin staf staff supervisor manajer analis programmer desainer guru perawat apoteker montir "
    "teknisi supir sopir satpam akuntan marketing operator koki barista bidan dokter dosen gudang asisten "
    "magang spv resepsionis",
    "ill": "sakit demam tifus tipes opname dirawat operasi kecelakaan flu dbd covid pulih sembuh kesehatan",
    "blame": "kecewa profesional etika sopan niat serius komitmen repot rugi sia-sia malu tersinggung php plin-plan "
    "mainan dirugikan menyesalkan keterlaluan seenaknya tanggung-jawab capek kesal marah ngomel blacklist "
    "dipermainkan percuma",
    "theirs": "user panelis direktur pimpinan atasan manajer bos kepala owner pewawancara hrd manajemen klien direksi",
    "wish": "sukses semoga lancar sehat berkah doa doakan doain semangat rezeki rejeki jodoh selamat",
    "sold": "promo diskon voucher pinjaman kredit undian hadiah klaim cashback otp paket kurir tagihan saldo "
    "invoice pulsa kuota token ongkir pesanan resi rekening cicilan asuransi gratis murah jual beli sewa "
    "servis",
    "spread": "bagikan infokan teruskan forward rekomendasikan referensi referensikan kenalkan hubungkan ajak titip",
}

KNOWN = """
1x24 acara ada adakan adanya adik adiknya admin administrasi aduh again agenda ajak ajukan akan akhir akhir-pekan
akhirnya aktif alamat alangkah alasan alhamdulillah alternatif alumni aman ambil ampun anak anda anggap angka apa
apa-apa apakah apply arisan arsipkan ask astaga asuransi atas atasan atau atur available awal ayo baca background bagi
bagian bagus bahan baik baik-baik baiknya bakso balas balasan bang bank bantu bapak baru batal batalkan bawa bayar
bebas beberapa begini begitu bekerja belanja beli belum benar-benar benefit beneran berantakan berapa beras berduka
bergabung berhalangan berharap berikan berikut berikutnya berjodoh berkas berkenan berkumpul berminat bersama bersedia
bertanggung bertempat berubah besar besok besoknya biaya bikin bilang bisa bisakah bisanya bisnis blacklist boleh
bonus booking bpjs bro btw buang-buang budget buka bukan bulan bulat buru-buru buruk butuh cabang capek capek-capek
caranya cari cashback catat catatan cek cepat cerita chat checking coba cocok coret cukup customer cuti daftar dahulu
dalam dana dari data database deadline deal deh dekat dengan depan detail di-mana diambil dianggap diantar dibagikan
dibahas dibalas dibantu dibawa diberikan dibicarakan dibuka diceritakan dihubungkan diisi dijelaskan dijemput
dikenalkan dikirim dikit dilakukan dilepas dilewatkan diomongin dipilih direktur dirugikan disampaikan disayangkan
disebutkan disempetin diservis disetujui diskon diskusi diterima ditiadakan ditolak ditransfer diundang divisi doakan
doang doanya dokumen dokumentasi done dong dosen dua duh dulu ekspektasi email emang emangnya emas enak enaknya etika
evaluasi expected faktor fasilitas fee feedback file final fix fleksibel fokus follow form forward free full futsal
gabung gaji galon gampang gantiin gantikan gas gedung geser get ghosting gimana gini gitu gmeet good-morning
google-meet group grup h-1 hadeh hadeuh hadir hal hanya hanya-saja hapus harap harapan hargai hari harusnya hasil
hati-hati hentikan hingga hitam home hormat hotel hrd hubungi hybrid ibu ijazah ikut info ini internet interview
investasi invoice isi istirahat itu iya izin jadi jadwal jadwalkan jalan jam jangan janji jarak jatuh jauh jauh-jauh
jawaban jelas jelaskan jenjang jobdesk join juga jujur junior juta kabari kah kak kakak kalau kali kalinya kami kamu
kandidat kantor kapan kapan-kapan kapok karena karier kartu karyawan kasih katanya keberatan kecewa kedua keempat
kejauhan kejujuran kek kelas kelompok keluar keluarga keluarkan kemaren kemarin kembali kemungkinan kena kenal kenapa
kendala keperluan kepo kepotong keputusan kerja kerjaan kesediaan kesehatan kesempatan keseriusan ketabahan ketemu
keterima ketersediaan ketertarikan ketiga khawatir khusus kira-kira kiranya kirim kirimin kirimkan kita klien klik
klinik kok komitmen konfirmasi kontak kontrak koordinasi kos kosong kosongnya kost kredit kualifikasi kuat kue kuliah
kuota kurang kurir lagi lah lain lainnya laksanakan lama lamaran lambat lancar langsung lanjut lantai laporan laptop
latar-belakang layanan lebih lekas lengkap lewat lho liat libur lihat link list listrik loh lokasi loker lolos luang
luangkan luangnya luar lulus lulusan lupa maaf maju makan maksud malam malu mampir mana manager mantap marah mas masa
masalah masih masuk masukan masukkan matang-matang match matching mau mba mbak meet meeting melahirkan melalui melamar
melatarbelakangi melihat memang memangnya membaik membalas membawa memberi memberikan membuang membuat membuka
membutuhkan memungkinkan memutuskan menanggung mencatat mendadak mendasari mendatang mendengar mending mendoakan
menerima mengenai mengerti mengganggu menghubungi mengikat mengisi mengundang mengurungkan meninjau menit menjadi
menjelaskan menolak menunjukkan menyamai menyampaikan menyatakan menyayangkan menyebarkan menyenangkan menyesalkan
menyinggung menyusul mepet merasa mereferensikan merepotkan merugikan meski mess minat minggu minimal minta mirip
mobil modal mohon move mulu mumpung mungkin musibah naik naikkan nama namanya nanti nasi nego nganggur ngasih ngobrol
ngomong-ngomong niat nih nilai nomor noted ntar nyaman nyerah nyesel offer oke ongkir ongkos online operasional opsi
orang order otomatis otp owh pada padahal pagi pak paket paling panelis panggil parah part-time pas payah pekan
pekerjaan pelajaran pelamar pembayaran pemenang pemulihan penasaran penempatan pengalaman pengganti penjelasan penting
penuh penyebab per perbaiki perbarui percaya percuma perhatian perihal perjuangin perkenalkan perlu permanen
permintaan permohonan pernikahan pertimbangan pertimbangkan perusahaan pesan pesanan peserta phone php pikiran
pikirkan pilih pilihan pimpinan pindah pinjaman pintu please plin-plan plis plus pokok portal portofolio posisi
posyandu prihatin prob problem produk profesional profil promo proses psikotes pulang pulih pun punya putuskan ragu
rapat refer referensi rejeki rekan-rekan rekening rekomendasikan relokasi reminder remote repot reschedule respon
review rezeki ribet ruangan rugi rumah saja sakit salah salahnya salam saldo sama sama-sama samain sambel sampai
sampaikan sampingan sana sanggup santai santuy saran satu saudara saudari saya sayang sayangnya sdr sdri sebagai
sebaiknya sebar sebarin sebelum sebelumnya sebenarnya sebentar sebutkan secara sedang sedih sedikit seenaknya
seenggaknya segala segera sehari sehat sehubungan sejak sejam sejawat sekali sekarang sekolah selalu selamat
selamat-pagi selamat-siang selamat-sore selangkah selanjutnya seleksi selesai semangat sembuh seminggu semoga sempetin
semua semuanya semula senang seneng senior sepatu seperti sepihak sepupu serius service servis seseorang sesi
sesuaikan setengah setuju setujui sewa share shift siang siangan siap siap-siap siapa siapkan sih sikap silakan simpan
singkat sip sistem situ skill slot soal sopan sore spp sreg standby status suatu sudah suka sukses sungguh sungkan
supervisor survei survey susah tadi tagihan tahap tahapan tahu tahun take tambahan tanggal tanpa tanya tapi tautan
tawaran tawarkan teams tegur telat telepon tell teman tempat tempo tentu tepat terakhir terbaik terbang terbaru
terbuka terburu-buru terima terima-kasih terisi terkait terlalu terlanjur terlebih terpilih terpotong tersebut
tersedia terserah tersisa tertarik tertinggi terus teruskan tes tetangga tetap thr tiadakan tidak tiket tim time
tindakan tinggal tinggalkan tinggi tingkat token toko tolong transport tugas tuh tunai tunggu tunjangan turut tutup
uang-makan uang-transport ubah ukuran ulang ulang-tahun umr undangan undian undur untuk update urusan usah usahakan
user usulan usulkan utama via vidcall video-call voucher waduh wajar waktu walau walaupun walk webinar weekend well
wfa wfh worries ya-sudah yaa yah yakin yang yaudah yayasan yuk zoom
"""

NEGATORS = "tidak belum bukan jangan tanpa kurang"

NOT_MEANT = """
sudah .. terisi|penuh
ada kandidat|peserta|orang lain
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
"""
