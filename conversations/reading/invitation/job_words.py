"""Words for jobs in Indonesian and English, and endings that words for jobs have. Data only, in small letters."""

JOBS = """
    account accountant accounting actuarial actuary admin administrasi administrator advisor advokat agen agent
    agronomis agronomist ahli akuntan aktuaris analis analisis analyst analysis animator apoteker apprentice
    architect arsitek artist artis asisten asst assistant associate auditor babysitter baker banker bankir barback
    barber barista barman bartender bellboy bellman bendahara bidan bookkeeper broker buruh busboy butcher butler
    buyer cabin cadet caddy captain caregiver carpenter cashier caster chef checker chief choreographer cleaner
    cleaning clerk coach cobbler collector commis concierge conductor confectioner consultant content controller
    cook coordinator copywriter counsel courier crew cs cso cto curator daycare dealer dekorator demi dental dentist
    desainer designer developer dev dietitian direktur director dispatcher dj doctor dokter doorman dosen drafter
    driver editor educator electrician engineer engraver escort estimator executive exec fasilitator facilitator
    fellow fellowship fireman fisioterapis fitter florist forklift forester fotografer fotografi founding frontend
    frontliner fullstack backend gardener generalist geologist geologi grader greeter groomer guard guide guru
    hairdresser hairstylist handyman head helper hostess housekeeper housekeeping houseman hrd ilustrator
    illustrator imam inspektur inspector installer instruktur instructor intern internal internship interpreter
    jaksa janitor janitorial jeweler journalist juru jurnalis kameramen kameraman kapster karyawan karyawati kasir
    kasubag keeper kepala kernet kiper koki komis kondektur konselor konsultan kontraktor koordinator koreografer
    koster kru kuli kurir laboran laborer laundress lawyer lead leader lecturer librarian lifeguard linguist loader
    logistician magang maintenance maid manager manajer mandor marketer marketing masinis mechanic mekanik mentor
    merchandiser messenger messboy model moderator montir motoris musisi muthawif muthowif nahkoda nakhoda nanny
    notaris nurse nutrisionis nutritionist ob obe odp odgj oiler okb operator optometris organizer packer paralegal
    paramedic paramedis pastry pegawai pekerja pelatih pelaut pelayan pemandu pembantu pembina pembukuan pemrogram
    penagih pencatat pendamping penerjemah pengacara pengajar pengantar pengasuh pengawas pengelola pengemudi
    pengolah pengrajin penjaga penjahit penulis penyelia penyiar perawat perencana petugas pharmacist photographer
    physiotherapist pilot pic picker planner plumber polisi porter pramubakti pramugari pramugara pramuniaga
    pramusaji pramutamu pramuwisata presenter principal produser producer professor programmer promotor psikolog
    psychologist purser pustakawan qa qc radiografer ranger rapper receptionist recruiter redaktur referee
    refraksionis registrar relawan reporter representative researcher resepsionis rigger riset roaster roustabout
    sailor sales salesman salesperson saleswoman satpam scheduler scientist scout sculptor secretary sekretaris
    security seamstress sewer shopkeeper sm social sommelier sopir specialist spesialis spb spg spv staf staff
    stager stagehand steward stewardess stocker stockist storekeeper strategist stylist sukarelawan supervisor
    surveyor sutradara swimmer tailor technician teacher teknisi telemarketer telemarketing teller telesales tenaga
    terapis tester therapist tracer trader trainee trainer translator treasurer tukang tutor typist underwriter
    usher valet videografer videographer vet veterinarian waiter waiters waitress wartawan watchman welder worker
    writer zookeeper supir pelaksana penyuluh fundraiser barberman sous purchasing legal hr finance gudang produksi
    mt bpo kurator kapten kerani krani jaga pekarya crewing ceo coo cmo cfo vp avp svp host live beautician nail
    lash masseur masseuse bouncer creator ops partner penilai sewing
    """
"""Words that name a job, or begin or end the name of one."""

ALONE = """
    admin apoteker asisten barista bidan kasir kurir guru dokter dosen perawat sopir supir driver teknisi mekanik
    montir operator satpam security sales salesman marketing helper crew chef cook koki waiter waitress pramuniaga
    pramusaji analyst engineer developer designer desainer programmer accountant akuntan auditor teller tutor
    terapis therapist groomer kapster pengasuh penjahit penjaga resepsionis receptionist fotografer videografer
    estimator laboran mandor nurse editor writer copywriter surveyor drafter packer checker picker welder
    housekeeping bartender bookkeeper fisioterapis florist spg spb recruiter consultant konsultan supervisor spv
    staf staff officer specialist coordinator koordinator executive representative associate manager manajer
    translator penerjemah host instruktur instructor trainer coach steward porter roaster gardener messenger magang
    intern internship trainee planner strategist scientist researcher animator illustrator ilustrator merchandiser
    moderator pharmacist teacher buyer trader underwriter broker
    """
"""Of these, words that are seldom anything but a job: one of them is a candidate wherever it stands."""

PHRASES = (
    r"front (?:office|desk)|customer (?:service|care|support|success)|quality (?:control|assurance)|human resources?|"
    r"public relations?|"
    r"digital marketing|social media|data entry|call cent(?:er|re)|live chat|room service|house ?keeping|back ?office|"
    r"it support|"
    r"anak buah kapal|deck cadet|content creator"
)
"""Jobs named by the work alone."""

MODIFIERS = """
    senior junior jr sr sen. assistant asst associate lead head chief staf staff calon deputy vice principal
    regional area general digital product project business data software backend frontend full stack fullstack
    mobile web ui ux it hr legal finance tax sales marketing brand content social media community customer service
    operations operation warehouse gudang field quality control account key graphic creative art human resources
    technical tech production produksi supply chain procurement purchasing front desk office executive personal
    fleet store kitchen sous pastry dental beauty night part time fulltime
    """
"""Words that belong to the name of a job in front of it, in small letters as well."""

ENDINGS = (
    r"\w{3,}(?:ist|eer|ician|grapher|ologist|ogist|iator|ator|log|wan|wati|keeper|master|maker|man|men|er|or|ant|is)"
)
"""How other words for jobs end."""
