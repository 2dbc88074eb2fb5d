### Pages of the secretariat: the ledger, one reply, dates, reminders, letters; and the days that documents are asked for.

## Days that are typed

day-hint = مثلا 2005-03-15 أو 15.3.2005
day-wrong = يُرجى كتابة اليوم والشهر والسنة على نحو لا تلتبس فيه، مثلا 2005-03-15 أو 15.3.2005
document-day = حتى تاريخ
document-csv = تنزيل في شكل جدول (CSV)

## Ledger

ledger-title = الردود: { $questionnaire }
ledger-due = الموعد النهائي لتقديم الردود: { $date }
ledger-status-as-at = وضع الدول في { $date }
ledger-rate = معدل الرد
ledger-no-rate = لا أطراف
ledger-rate-of =
    { $count ->
        [zero] { $replied } من { $count } طرف
        [one] { $replied } من طرف واحد
        [two] { $replied } من طرفين
        [few] { $replied } من { $count } أطراف
        [many] { $replied } من { $count } طرفا
       *[other] { $replied } من { $count } طرف
    }
ledger-signatories = الجهات الموقِّعة التي ردت
ledger-others = الجهات الأخرى التي ردت
ledger-replies = مجموع الردود
ledger-of-asked =
    { $count ->
        [zero] لا دعوات
        [one] من دعوة واحدة
        [two] من دعوتين
        [few] من { $count } دعوات
        [many] من { $count } دعوة
       *[other] من { $count } دعوة
    }
ledger-documents = البيانات والتقارير
ledger-answers-file = الإجابات (CSV)
ledger-tabulation-file = الأعداد الإجمالية (CSV)
ledger-report = التقرير في { $date }
ledger-filters = اختيار الردود
ledger-questionnaire = الاستبيان
ledger-region = المجموعة الإقليمية
ledger-all-regions = جميع المجموعات الإقليمية
ledger-status = الوضع
ledger-all-statuses = أي وضع
ledger-as-at = الوضع في تاريخ
ledger-today = اليوم، { $date }
ledger-cut-off = تاريخ الإقفال، { $date }
ledger-other-day = { $date }
ledger-stage = المرحلة
ledger-all-stages = جميع المراحل
ledger-order = الترتيب
ledger-by-region = حسب المجموعة الإقليمية
ledger-by-name = حسب الاسم
ledger-name = اسم الدولة
ledger-show = عرض
ledger-stages = الردود حسب المرحلة
ledger-shown =
    { $count ->
        [zero] لا ردود في القائمة
        [one] رد واحد في القائمة
        [two] ردان في القائمة
        [few] { $count } ردود في القائمة
        [many] { $count } ردا في القائمة
       *[other] { $count } رد في القائمة
    }
ledger-all = عرض جميع الردود
ledger-nothing = لا يستوفي أي رد جميع هذه الشروط. يُرجى تغيير أحدها أو عرض جميع الردود.
ledger-caption = الردود حسب الدولة
ledger-head-state = الدولة
ledger-head-status = الوضع
ledger-head-stage = المرحلة
ledger-head-sent = آخر إرسال
ledger-head-against = مقارنة بالموعد النهائي
ledger-head-due = الموعد النهائي
ledger-head-saved = آخر حفظ
ledger-head-opened = تاريخ الفتح
ledger-head-invited = تاريخ الدعوة
ledger-on-time = في الموعد
ledger-days-late =
    { $count ->
        [zero] دون تأخير
        [one] تأخير يوم واحد
        [two] تأخير يومين
        [few] تأخير { $count } أيام
        [many] تأخير { $count } يوما
       *[other] تأخير { $count } يوم
    }
ledger-days-past =
    { $count ->
        [zero] ينقضي الموعد اليوم
        [one] انقضى الموعد قبل يوم واحد
        [two] انقضى الموعد قبل يومين
        [few] انقضى الموعد قبل { $count } أيام
        [many] انقضى الموعد قبل { $count } يوما
       *[other] انقضى الموعد قبل { $count } يوم
    }
ledger-back = جميع الردود

## One State's reply

officer-reply-returned-on = أُعيد للتصويب
officer-reply-declined-on = اعتُذر عن الرد
officer-reply-focal-points = جهات الاتصال
officer-reply-no-focal-point = لم تُسمَّ أي جهة اتصال، ولذلك لا يمكن كتابة أي رسالة.
officer-reply-submissions = ما أُرسل
officer-reply-nothing-sent = لم يُرسل شيء بعد. وما حفظته الدولة يخصها وحدها إلى أن ترسله، ولا يُعرض هنا.
officer-reply-channel = القناة
channel-web = في هذا الموقع
channel-document = في شكل وثيقة
channel-keyed-in = على الورق، وأدخلته الأمانة
officer-reply-answers = إجابات الرد { $reference }
officer-reply-letters = الرسائل الموجهة إلى الدولة
officer-reply-return = إعادة الرد للتصويب
officer-reply-return-text = يمكن لجهات الاتصال عندئذ أن تغير الإجابات وأن ترسلها من جديد. وإلى أن تفعل ذلك، يظل ما أُرسل هو المعتد به.
officer-reply-note = ما يلزم تصويبه
officer-reply-note-hint = تقرأ جهات الاتصال هذه الملاحظة فوق قائمة الأقسام كما تكتبونها هنا.
officer-reply-note-missing = يُرجى ذكر ما يلزم تصويبه
officer-reply-note-long = يُرجى اختصار الملاحظة إلى 4 000 حرف على الأكثر
officer-reply-return-button = إعادة الرد
officer-reply-returned = أُعيد الرد للتصويب.

## Dates

cycle-title = المواعيد
cycle-text = ترد الدول بين تاريخ الافتتاح والموعد النهائي. ويُقبل الرد المتأخر دائما.
cycle-opens = تاريخ الافتتاح
cycle-opens-hint = يمكن للدول أن ترد اعتبارا من هذا اليوم.
cycle-due = الموعد النهائي لتقديم الردود
cycle-due-hint = تُحسب مواعيد رسائل التذكير انطلاقا من هذا اليوم.
cycle-cut-off = تاريخ الإقفال
cycle-cut-off-hint = يُدرج الرد الوارد بعد ذلك في التحديث المقبل للتقارير.
cycle-stands = حاليا: { $date }.
cycle-save = حفظ المواعيد
cycle-saved = حُفظت المواعيد.
cycle-day-missing = { $field }: يُرجى إدخال يوم
cycle-day-wrong = { $field }: يُرجى كتابة اليوم والشهر والسنة على نحو لا تلتبس فيه، مثلا 2005-03-15 أو 15.3.2005
cycle-due-too-early = يُرجى إدخال موعد نهائي بعد تاريخ الافتتاح
cycle-cut-off-too-early = يُرجى إدخال تاريخ إقفال يوافق الموعد النهائي أو يليه
cycle-puts = الاستبيانات
cycle-version = الصيغة
cycle-invited = الدعوات
cycle-replied = الردود الواردة

## Reminders

reminders-title = رسائل التذكير
reminders-text = تُكتب رسائل إلى جهات الاتصال في الدول التي لم يرد ردها، في الأيام المحددة في الجدول الزمني. وتُكتب الرسائل تلقائيا؛ ويمكنكم هنا الاطلاع عليها مسبقا وكتابتها فورا. ولا يُكتب إلى أي جهة مرتين في الخطوة نفسها.
reminders-day = حتى تاريخ
reminders-step = الخطوة
reminders-no-step = لا شيء بعد
reminders-as-at = في { $date }
reminders-next = الخطوة التالية
reminders-letters = الرسائل المقرر كتابتها
reminders-not-open = تُفتتح هذه الجولة في { $date }. ولا يُكتب إلى أحد قبل ذلك.
reminders-nothing = لا توجد رسائل مقرر كتابتها في هذا اليوم.
reminders-planned = الرسائل المقرر كتابتها
reminders-write =
    { $count ->
        [zero] لا رسائل تُكتب
        [one] كتابة رسالة واحدة
        [two] كتابة رسالتين
        [few] كتابة { $count } رسائل
        [many] كتابة { $count } رسالة
       *[other] كتابة { $count } رسالة
    }
reminders-only-today = هذا عرض مسبق ليوم آخر. ولا يمكن كتابة الرسائل إلا بتاريخ اليوم.
reminders-language = اللغة
reminders-awaited = الردود المنتظرة
reminders-reader = جهة الاتصال
reminders-why = السبب
reminders-unreachable = دول يتعذر الاتصال بها
reminders-unreachable-text = ردودها منتظرة، ولم تُسمَّ أي جهة اتصال.
reminders-skipped = لم يُكتب إليهم
reminders-skipped-count =
    { $count ->
        [zero] لا جهات اتصال تُنتظر ردودها
        [one] جهة اتصال واحدة يُنتظر ردها
        [two] جهتا اتصال تُنتظر ردودهما
        [few] { $count } جهات اتصال تُنتظر ردودها
        [many] { $count } جهة اتصال تُنتظر ردودها
       *[other] { $count } جهة اتصال تُنتظر ردودها
    }
reminders-no-step-come = لم تحن أي خطوة من الجدول الزمني
reminders-written-on = كُتب إليها في { $date }
reminders-written =
    { $count ->
        [zero] لم تُكتب أي رسالة.
        [one] كُتبت رسالة واحدة.
        [two] كُتبت رسالتان.
        [few] كُتبت { $count } رسائل.
        [many] كُتبت { $count } رسالة.
       *[other] كُتبت { $count } رسالة.
    }
reminders-see-letters = الاطلاع على الرسائل
step-before =
    { $count ->
        [zero] في يوم الموعد النهائي
        [one] قبل الموعد النهائي بيوم واحد
        [two] قبل الموعد النهائي بيومين
        [few] قبل الموعد النهائي بمدة { $count } أيام
        [many] قبل الموعد النهائي بمدة { $count } يوما
       *[other] قبل الموعد النهائي بمدة { $count } يوم
    }
step-after =
    { $count ->
        [zero] في يوم الموعد النهائي
        [one] بعد الموعد النهائي بيوم واحد
        [two] بعد الموعد النهائي بيومين
        [few] بعد الموعد النهائي بمدة { $count } أيام
        [many] بعد الموعد النهائي بمدة { $count } يوما
       *[other] بعد الموعد النهائي بمدة { $count } يوم
    }

## Letters

letters-title = الرسائل
letters-text = جميع الرسائل المكتوبة تلقائيا، بدءا بأحدثها، وما آلت إليه.
letters-empty = لم تُكتب أي رسالة بعد. وستُدرج هنا رسائل التذكير وإشعارات التسلّم وروابط تسجيل الدخول.
letters-reminders = الاطلاع على من ستُوجه إليهم رسائل التذكير المقبلة
letters-back = جميع الرسائل
letters-head-letter = الرسالة
letters-head-written = تاريخ الكتابة
letters-head-state = الدولة
letters-head-to = المرسَل إليه
letters-head-delivery = التسليم
letters-head-attempts = المحاولات
letters-from = المرسِل
letters-sent-at = تاريخ الإرسال
letters-reminder = رسالة تذكير
letters-reminder-of = رسالة تذكير: { $step }
letters-sign-in = رابط تسجيل الدخول
letters-receipt = إشعار بتسلّم رد
letters-waiting = في انتظار الإرسال
letters-sent = أُرسلت
letters-dropped = لم تعد لازمة
letters-failed = تعذر إرسالها
letters-download = تنزيل الرسالة
letters-link-hidden = حُذف هنا الرابط الذي يتيح للمرسَل إليه تسجيل الدخول.
letters-not-here = لا يُحتفظ هنا بنص هذه الرسالة: إما لم تُرسل، وإما خرجت عبر خادم بريد.

## The report

report-download = تنزيل التقرير في ملف
