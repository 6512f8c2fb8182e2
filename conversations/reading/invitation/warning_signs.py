"""What speaks for money or personal data being asked of the candidate, and what against. Data only.

Points are counted once a sign, within a sentence or two; a `CORE` word must be there, and one of the `LEADS` first
signs: nothing is asked where only a journey or a deadline is spoken of.
"""

from typing import Final

from conversations.reading.invitation.evidence import Sign

ENOUGH: Final = 5.0
"""Points that make a warning."""
LEADS: Final = 4

_ASKED: Final = (
    r"biaya|uang|bayar\w*|membayar|dipungut|memungut|pungut\w*|meminta|minta|ask\w*|request|charge|fees?|deposit|"
    r"payments?|transfer|money|setor\w*|menyetor|jaminan|membeli|buy|travel|agents?|agen|biro|rekening|otp|pin|ktp|"
    r"tiket|dana|tabungan|modal|menahan"
)
_DENIED: Final = (
    Sign(
        -6,
        rf"(?:tidak|tdk|tak|ga|gak|nggak|never|not|no|tanpa|bukan|don't|doesn't|won't|nor|without|belum)(?:[ "
        rf",][\w-]+){{0,5}}? (?:{_ASKED})|(?:{_ASKED}) (?:tidak|tdk|ga|gak) (?:ada|perlu|diminta)",
    ),
    Sign(
        -5,
        r"gratis|free of charge|at no cost|penipuan|penipu|hati-hati|waspada|beware|scams?|lapor\w*|modus|"
        r"mengatasnamakan|abaikan|palsu|bukan (?:dari|berasal)|ignore|jangan (?:percaya|mau|bayar)|do not pay|"
        r"don't pay|mencurigakan|suspicious|oknum|nihil|nol rupiah",
    ),
)
_WORK: Final = (
    Sign(
        -2,
        r"kasir|cashier|teller|finance|treasury|keuangan|payroll|collection|pelanggan|customers?|clients?|tamu|"
        r"guests?|jabatan|lowongan|position|role",
    ),
    Sign(
        -4,
        r"tugas\w*|handl\w+|you'(?:d|ll)(?: be)?|menangani|topik|fokus|materi|agenda|studi kasus|mock|simulasi|"
        r"pengalaman|job ?desc\w*|responsib\w+|involves|nasabah|suppliers?|vendors?|disbursement|invoices?|"
        r"rekonsiliasi|reconciliation|petty cash|pengajuan|analis\w*|diskusi|bahas|critique|polic(?:y|ies)|"
        r"kebijakan|talk (?:with|to|about)|discuss|klaim bpjs|itinerary|contoh",
    ),
)

_PAY: Final = (
    r"(?:di|men)?transfer|di?tf|tf|(?:di|men)?setor\w*|menyetor\w*|bayar\w*|(?:mem|di|ter)bayar\w*|pembayaran|"
    r"melunasi|pelunasan|lunas\w*|pay(?:s|ing|able|ments?)?|paid|top[ -]?up|(?:isi|kirim) (?:saldo|pulsa|uang)|"
    r"(?:di)?tebus\w*|talangi|ditalangi|remit\w*|wire|patungan|iuran|nitip|beli"
)
_FEE: Final = (
    r"deposit\w*|(?:uang )?jaminan|uang (?!saku|makan|transport|lembur|bensin|kuliah)\w+|biaya \w+|(?:\w+ )?fees?|dp|"
    r"modal|prepaid|kontribusi|commitment|guarantee money|security clearance|charges?|infaq|sumbangan|mahar|"
    r"administrasi sebesar|ongkos"
)
_TRIP: Final = (
    r"travel|tours?|tiket\w*|e-?ticket|tickets?|penerbangan|pesawat|flights?|hotel|akomodasi|accomm?odation|reservasi|"
    r"menginap|penginapan|charter|seat|booking|keberangkatan|mobilisasi"
)
MONEY_CORE: Final = (
    rf"{_PAY}|{_FEE}|{_TRIP}|asuransi|insurance|dana|pulsa|premi|kas|crypto|western union|gift card|saldo|keep idr"
)
MONEY: Final = (
    Sign(
        2,
        r"(?:rp\.?|idr|usd|cad|sgd|aud|nzd|thb|myr|eur|gbp|\$|£|€) ?\d[\d.,]*(?: ?(?:rb|ribu|jt|juta|k))?|"
        r"\d[\d.,]* ?(?:rb|ribu|jt|juta|k|thb|baht|ringgit|dollars?|dolar)|\d+ ?%|seratus|lima ?puluh ribu|sejuta|"
        r"(?:dua|tiga|lima|tujuh) (?:ratus|juta)",
    ),
    Sign(2, rf"{_PAY}|western union|gift card|crypto|send the (?:remainder|rest)|keep idr"),
    Sign(3, _FEE),
    Sign(
        3,
        rf"(?:{_TRIP}|vendor|klinik)[^.\n]{{0,40}} (?:rekanan|kerja ?sama|bekerja ?sama|ditunjuk|rujukan|resmi "
        rf"kami|partner|yang telah)|(?:rekanan|kerja ?sama|ditunjuk|rujukan|di ?koordin\w+|terpusat|contracted|"
        rf"lewat|melalui|via|arranged|appointed|our|oleh)[^.\n]{{0,30}} (?:travel|tours?|"
        r"biro|vendor|wisata|trans|tiket)|(?:wisata|tour|trip) (?:&|dan|and)? ?travel(?=[^.\n]{0,40}\d{4})|travel "
        r"agent",
    ),
    Sign(
        1,
        r"asuransi|insurance|dana|pulsa|premi|pas bandara|saldo|visa|sertifikat\w*|seragam|id card|kartu|mcu|"
        r"medical|materai",
    ),
    Sign(
        1.5,
        r"dulu|dahulu|di ?muka|sebelum\w*|sblm|in advance|prior to|before|hari ini|malam ini|paling lambat|"
        r"terlebih|segera|upfront|beforehand|maksimal|to secure|awal|wajib|harus|hrs|diwajibkan|must|required?|"
        r"obligated|compulsory|syarat|mandatory|semata-mata|only|mohon|tolong|silah?kan|please|kindly|siapkan",
    ),
    Sign(
        1.5,
        r"(?:ke |no\.? ?)?rek(?:ening)?|norek|a\.?n\.?|atas nama|bendahara|ke admin|agents?|agen|koordinator|"
        r"panitia|paypal|instructor|admin|e-?wallet|dana|ovo|gopay|virtual account|remittance",
    ),
    Sign(
        1.5,
        r"dikembalikan|kembali|dipulangkan|diganti\w*|mengganti|penggantian|reimburs\w*|refund\w*|claim\w*|"
        r"klaim|balik|pengembalian|returned",
    ),
    Sign(2.5, _TRIP),
    Sign(
        2,
        r"hangus|gugur|digantikan|dianggap (?:mundur|gugur|resign)|non[ -]?refundable|considered resign|cancelled "
        r"automatically|bukti (?:tf|transfer|bayar\w*|setor)|proof of payment|kuota|prioritas|dijamin|pasti lolos|"
        r"rahasia",
    ),
    Sign(
        -5,
        r"(?:kami|kita|perusahaan|rumah sakit|sekolah|company|we|saya|kantor|lodge|pemilik \w+|pihak kami|hotel "
        r"will)(?:'ll|'d)?(?: (?:yang|akan|langsung|will|sudah|also|juga|can|urus dan|memesankan dan))* "
        r"(?:bayar\w*|membayar\w*|menanggung|tanggung|pays?|buys?|cover\w*|gives?|sediakan|membelikan|"
        r"memesankan)",
    ),
    Sign(
        -5,
        r"(?:ditanggung|disediakan|dipinjamkan|dibayar(?:kan)?|diberikan|beban|dapat) (?:oleh |langsung |"
        r"sepenuhnya )?(?:perusahaan|kami|kantor|sekolah|saya|rumah sakit|klinik|bagian keuangan|klien|client|rs|"
        r"pemilik|dari)|our cost|our expense|on us|dibayar (?:tgl|tanggal)|sudah dibayar|weekly transfer|penuh "
        r"oleh|diberikan|sesuai bukti|disediakan|paid (?:in full )?by|paid test|receipt",
    ),
    Sign(
        -3,
        r"gaji\w*|salary|upah|honor|insentif|uang (?:saku|makan|transport|bensin)|thr|bpjs|package|allowance|"
        r"bonus|tunjangan|wages?|gross|umk|parkir",
    ),
    Sign(
        -3,
        r"(?:diganti|reimbursed|covered|ditanggung|dibayar) (?:oleh |by )?(?:perusahaan|kami|us|the company|the "
        r"hotel|kantor|sekolah|yayasan)",
    ),
    Sign(
        -3,
        r"(?:beli|pesan|bayar|datang|cari|atur)\w* sendiri|simpan (?:kuitansi|struk|nota|bukti)\w*|kuitansi\w*|"
        r"struk|receipts?",
    ),
    Sign(
        -4,
        r"pribadi|(?:biaya|tanggungan|ditanggung) (?:\w+ )?(?:sendiri|masing)\w*|optional|opsional|bila perlu|if "
        r"you (?:like|wish|prefer)|you prefer",
    ),
    *_WORK,
    *_DENIED,
)

NOTHING_ASKED: Final = (
    r"(?:tidak|tanpa|bebas|no|never|without|free)(?: \w+){0,4} (?:dipungut|memungut|pungut\w*|meminta|biaya|fees?|"
    r"charges?|payments?|deposit|uang)"
)
"""Said anywhere, it takes off:"""
TAKEN_OFF: Final = 2.0

DATA_CORE: Final = (
    r"ktp|kk|kartu keluarga|npwp|passport|paspor|id card|id photo|nik|selfie|swafoto|rek\w*|norek|bank|tabungan|atm|"
    r"account|acc|m-?banking|otp|kode|code|pin|ibu kandung|maiden|apk|e-?wallet"
)
DATA: Final = (
    Sign(
        2,
        r"(?:di)?kirim\w*|(?:foto|scan|selfie|swafoto)(?: \w+){0,2} (?:e-)?(?:ktp|kk|id|passport|paspor|buku|"
        r"kartu)|difoto|scan\w*|send\w*|upload|unggah|lampirkan|share|provide|forward|serahkan|video call",
    ),
    Sign(
        1,
        r"isi|siapkan|masuk\w*an|need\w*|prepare|data|fill|lengkapi|perlukan|butuh\w*|via wa|minta|sebut\w*|"
        r"let us know|tell (?:us|me)|bacakan|kasih tau|balas|sampaikan|give us",
    ),
    Sign(
        4,
        r"(?:no|nomor|data|buku|nama|foto|info)\W{0,3}(?:& no )?(?:rek\w*|bank|tabungan|atm|kartu (?:atm|kredit|"
        r"debit))|norek|bank (?:acc\w*|details|data|name|book)|account (?:numbers?|no|details)|acc(?:ount)? (?:no|"
        r"number)|m-?banking|kartu (?:atm|kredit)|card number|e-?wallet(?: no)?|which bank|bank apa|no kartu|"
        r"bank\W{0,2}norek",
    ),
    Sign(
        3,
        r"e?-?ktp|kk|kartu keluarga|npwp|passport|paspor|id card|id photo|nik|selfie|swafoto|buku nikah|identitas|"
        r"sim|bpjs card|birth certificate",
    ),
    Sign(
        4,
        r"ibu kandung|mother's maiden|maiden name|otp|kode (?:yang|yg|\d|sms|verif\w*|masuk|otp)|sms kode|pin "
        r"(?:atm|mobile)|\S+\.apk|apk",
    ),
    Sign(
        -4,
        r"bawa\w*|membawa|dibawa|bring\w*|asli|fotokopi|fotocopy|fc|cetak|dicek|ditunjukkan|diperlihatkan|carry|"
        r"originals?|difotocopy|dokumen yang|berkas yang|syarat|photo id|kelengkapan|lamaran lengkap|lobby|"
        r"resepsionis|reception|guards?",
    ),
    Sign(-4, r"visitors?|badge|building|satpam|security (?:desk|guard)|front desk"),
    Sign(-1.5, r"ijazah|skck|transkrip|surat sehat|pas ?foto|materai|sertifikat|certificates?"),
    *_WORK,
    *_DENIED,
)

LARGE: Final = (
    r"tbk|persero|pertamina|pln|telkom\w*|astra|unilever|indofood|bank (?:bca|bri|bni|mandiri)|bumn|kai|angkasa pura|"
    r"freeport|adaro|antam|petrokimia|pupuk|garuda|gojek|tokopedia|shopee|chevron|samsung|toyota|honda|nestle|"
    r"international|internasional|nusantara|pertambangan|energi|tambang|oil|mining|migas|semen|nikel|kementeri?an|"
    r"cpns|cruise|global|tanker|airlines?|airways|agency|coal|offshore|overseas|luar negeri|canada|kanada|korea|"
    r"jepang|japan|australia|dubai|qatar|embassy|bandara|corporation|holding"
)
"""Words of firms and offices that have a mail address of their own."""

NO_NAME: Final = (
    r"ktp|kk|ijazah|surat|foto|pas|cv|skck|fotokopi|membawa|berkas|sertifikat|portofolio|npwp|sim|transkrip|kartu|"
    r"lamaran|materi|form|laptop|pakaian|kemeja|tes|test|wawancara|interview|round|sesi|jam|datang|copy|original|"
    r"certificate|passport|resume"
)
"""Words of lists that are no lists of candidates."""
