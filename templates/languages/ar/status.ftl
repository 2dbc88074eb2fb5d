### Status of ratifications: the document that shows what States are to the instruments at a date.

status-title = حالة التصديق على اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية والبروتوكولات الملحقة بها في { $date }
status-summary = ألف- موجز التوقيعات والتصديقات
status-summary-caption = التوقيعات والأطراف وبدء النفاذ
status-by-region = باء- التصديقات حسب المنطقة

# Stands above the tables of the five regional groups.
status-by-region-intro = كل تاريخ هو تاريخ إيداع صك التصديق أو القبول أو الإقرار أو الانضمام.

# Stands in place of those tables while nobody has deposited.
status-none = حتى { $date }، لم تكن أي دولة قد أعربت عن موافقتها على الالتزام.
status-instrument = الصك الدولي
status-signatures = التوقيعات
status-parties = الأطراف
status-by-accession = منها بالانضمام
status-entry-into-force = بدء النفاذ
status-not-in-force = ليس نافذا
status-state = الدولة أو المنظمة
status-region = المجموعة الإقليمية
status-regional-total = المجموع الإقليمي
status-all-regions = جميع المناطق
status-total = المجموع
status-trace = التوقيعات على الصكوك الأربعة والإيداعات لدى الوديع حتى { $date }، كما وردت في السجل.

# A line below a table that explains one of the marks in it.
status-note = { $mark } { $meaning }.
status-note-force = يبدأ نفاذ الصك في اليوم التسعين بعد الإيداع الأربعين. ولا يُحسب ما تودعه منظمة إقليمية للتكامل الاقتصادي، ولا يبدأ نفاذ البروتوكول قبل بدء نفاذ الاتفاقية.
status-note-signatures = تشمل التوقيعات جميع الموقِّعين، بمن فيهم من أصبحوا أطرافا.
status-note-renamed = { $mark } في { $date }، غيّرت جمهورية يوغوسلافيا الاتحادية اسمها إلى صربيا والجبل الأسود.

# Marks at dates and names, as the depositary writes them.
status-mark-accession = (أ)
status-mark-acceptance = (ق)
status-mark-approval = (إ)
status-mark-succession = (خ)
status-mark-renamed = (ب)
