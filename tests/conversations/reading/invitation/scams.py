"""Fake invitations, put together from what such letters ask for; every name and number is invented."""

from collections.abc import Iterator
from random import Random

HEADS = (
    "PT PERTAMBANGAN NIKEL ABADI Tbk\nPANGGILAN WAWANCARA\n",
    "Selamat! Anda lolos seleksi PT Energi Nusantara Raya. ",
    "Kepada Yth. {name},\nKami mengundang Saudara untuk interview di PT Logistik Samudra Tbk.\n",
    "Dear {name}, you have been shortlisted for an interview at Global Petro International. ",
    "Halo kak {name}, kamu terpilih interview di PT Angkasa Nusantara. ",
    "Undangan interview posisi {post} di PT Baja Sakti Persero. ",
    "Congratulations {name}! Interview for {post} with Ocean Crew Management. ",
)
TIMES = (
    "Hari/Tanggal : Kamis, 26 November 2026\nPukul : 09.00 WIB\nTempat : Hotel Melati, Balikpapan\n",
    "Jadwal: Jumat 27 November 2026 jam 10.00. ",
    "Date: 27 November 2026, 9 AM, Jakarta. ",
    "interview hari Senin 30 November 2026 pukul 08.00 WIB. ",
)
ASKS = (
    "Tiket pesawat dan hotel wajib dipesan melalui travel rekanan kami, biaya diganti saat hadir.",
    "Silakan transfer Rp 750.000 untuk biaya administrasi ke rekening a.n. Sutarno.",
    "Peserta wajib membayar uang jaminan sebesar Rp 1.200.000 yang dikembalikan setelah interview.",
    "Akomodasi diurus travel agent Cahaya Wisata, hubungi Bpk. Doni untuk pembayaran.",
    "Deposit seragam Rp 300.000 dibayarkan sebelum interview.",
    "Mohon kirim foto KTP dan buku tabungan ke nomor ini.",
    "Kirimkan data rekening dan nama ibu kandung untuk verifikasi.",
    "Lampirkan scan KTP, KK dan NPWP lewat WhatsApp sebelum interview.",
    "Sebutkan kode OTP yang kami kirim untuk konfirmasi kehadiran.",
    "Please pay the registration fee of USD 40 to confirm your slot.",
    "A refundable security deposit is required before the interview.",
    "Send your bank account details and a copy of your passport to proceed.",
    "Your travel must be booked with our travel agent; it is reimbursed at the interview.",
    "Konfirmasi ke rekrutmen.pusat2026@gmail.com. PT Pertamina (Persero) Tbk.",
    "Peserta:\n1. Andi Saputra\n2. Budi Hartono\n3. Cici Lestari\n4. Dodi Gunawan\n5. Eka Wati\n6. Fani Akbar\n",
    "Biaya pelatihan Rp 500.000 dibayar di muka lewat transfer bank.",
)
NAMES = ("Rudi", "Sari", "Tono Wijaya", "Mega Putri", "Yusuf")
POSTS = ("Operator", "Admin", "Driver", "Welder", "Nurse")


def fakes(count: int, seed: int = 3) -> Iterator[str]:
    """So many different fake invitations."""
    random = Random(seed)
    seen: set[str] = set()
    while len(seen) < count:
        names = {"name": random.choice(NAMES), "post": random.choice(POSTS)}
        pieces = [random.choice(HEADS).format(**names), random.choice(TIMES), random.choice(ASKS)]
        if random.random() < 0.5:
            pieces[1:] = pieces[:0:-1]
        text = "\n".join(pieces)
        if text not in seen:
            seen.add(text)
            yield text
