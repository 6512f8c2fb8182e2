"""Words that stand beside names in invitations, or can never be one; free mail services. Data only."""

NO_NAMES = """
    cheers apologies sincerely yours warmly hrbp staff staf sekretaris secretary team tim panitia dept department
    departemen asisten assistant officer personnel pimpinan kepala chief ceo cto coo founder head pt cv rs bagian
    divisi people careers career recruiting partner business admin general manager kami wa whatsapp telp hp tel no
    nomor via di ke dan atau atas untuk pada yang thanks regards salam hormat senin selasa rabu kamis jumat sabtu
    minggu monday tuesday wednesday thursday friday saturday sunday the our we hello halo hai hi dear if please
    mohon jika for tks trims makasih terima terimakasih best kind warm info interview wawancara zoom google teams
    meet jl link lt gedung noreply kandidat pemberitahuan pengumuman panggilan undangan informasi konfirmasi
    jadwal perubahan selamat ltd inc llc gmbh tbk jum'at redaktur pelaksana koordinator direktur director editor
    waspada meeting yth sdr sdri trmksh kepada perihal nama catatan note nb bapak ibu reply sorry confirm
    candidate hiring culture bank klinik hotel toko kopi studio yayasan koperasi universitas rumah dengan jam
    besok
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
    saya posisi untuk utk pada pd di dengan dgn yang yg akan kami anda saudara saudari hari tanggal tgl jam pukul pkl
    telah dan interview wawancara mengundang lowongan sebagai sbg jl jalan lt gedung alamat ke dari dr the for on
    at is are we you and with your position role senin selasa rabu kamis jumat sabtu minggu besok bsk monday
    tuesday wednesday thursday friday saturday sunday here kepada yth tempat waktu interviewnya ya by tomorrow
    today hub via nih ingin mau hrd hr ini kak ka mas mbak bapak ibu pak bu bermaksud terkait bagian bag calon
    atas dalam telepon regarding would has will can this mohon silakan bertempat sesi cabang online offline selaku
    salam hormat tim team recruitment rekrutmen jadwal tahap through melalui nov november tentang tue wed thu fri
    sat sun mon jan feb mar apr jun jul aug sep oct dec des jangan link zoom wib next step dimohon tks thanks
    thank maaf karena pasar hadir
    """

FREE_MAIL = """
    gmail googlemail yahoo ymail rocketmail hotmail outlook live icloud protonmail proton aol mail zoho gmx msn
    post
    """
