### Letters that the service writes: reminders, links to sign in, receipts. Read by officials; plain text and HTML say the same.

## Frame

# The sender's name, where the settings give none.
letter-from = أمانة مؤتمر الأطراف
letter-salutation = حضرة السيدة/السيد، تحية طيبة وبعد،
letter-signature = أمانة مؤتمر الأطراف

# A name or a date that the letter is about.
letter-fact = { $label }: { $value }

# Stands on the line above a link.
letter-link = { $label }:
letter-state = الدولة أو المنظمة
letter-attention = عناية
letter-due = الموعد النهائي
letter-questionnaire = الاستبيان عن تنفيذ الصك
letter-reference = الرقم المرجعي
letter-received = تاريخ التسلّم
letter-digest = البصمة الرقمية (SHA-256)
letter-session = { $number ->
    [1] الدورة الأولى
    [2] الدورة الثانية
    [3] الدورة الثالثة
    [4] الدورة الرابعة
    [5] الدورة الخامسة
    [6] الدورة السادسة
    [7] الدورة السابعة
    [8] الدورة الثامنة
    [9] الدورة التاسعة
    [10] الدورة العاشرة
    [11] الدورة الحادية عشرة
    [12] الدورة الثانية عشرة
   *[other] الدورة رقم { $number }
}

## Sign-in, in every letter that has a link for its reader

letter-link-once = يتيح الرابط أعلاه تسجيل الدخول مرة واحدة خلال 24 ساعة. ويمكنكم الحصول على رابط آخر في أي وقت بإدخال عنوان بريدكم الإلكتروني هنا

## Reminder

letter-reminder-subject = { $session }: الموعد النهائي لتقديم الردود { $date } ({ $state })
letter-reminder-subject-overdue = { $session }: انقضى الموعد النهائي لتقديم الردود في { $date } ({ $state })
letter-reminder-text = تتشرف أمانة مؤتمر الأطراف بالتذكير بأن الموعد النهائي لتقديم الردود على الاستبيانات الموجهة من المؤتمر هو { $date }.
letter-reminder-text-overdue = تتشرف أمانة مؤتمر الأطراف بالتذكير بأن الموعد النهائي لتقديم الردود على الاستبيانات الموجهة من المؤتمر كان { $date }. ولا تزال الأمانة ترحب بردكم.
letter-reminder-cut-off = وستُراعى في التقارير المقدمة إلى المؤتمر الردود الواردة حتى { $date }.
letter-reminder-update = وستُدرج الردود التي ترد من الآن فصاعدا في التحديث المقبل للتقارير.
letter-reminder-open = الردود المنتظرة
letter-reminder-sent = الردود الواردة، مع الشكر
letter-reminder-invited = لم يُفتح بعد
letter-reminder-opened = فُتح ولم تُحفظ أي إجابة بعد
letter-reminder-in-progress = قيد الإعداد
letter-reminder-saved = قيد الإعداد، آخر حفظ في { $date }
letter-reminder-filled-in = مكتمل ولم يُرسل بعد
letter-reminder-returned = أُعيد للتصحيح في { $date }
letter-reminder-own-due = { $note }؛ الموعد النهائي { $date }
letter-reminder-sent-on = أُرسل في { $date }
letter-reminder-kept = وتبقى الإجابات المحفوظة كما هي، ويمكن متابعة الرد في أي وقت.
letter-reminder-button = الانتقال إلى الرد
letter-reminder-disregard = وإذا كان الرد قد أُرسل في هذه الأثناء، فيُرجى صرف النظر عن هذه الرسالة.
letter-reminder-help = ولأي استفسار، أو إذا أصبح شخص آخر جهة الاتصال، يُرجى الرد على هذه الرسالة.

## Link to sign in, asked for by its reader

letter-sign-in-subject = رابط تسجيل الدخول
letter-sign-in-text = طُلب لهذا العنوان رابط لتسجيل الدخول إلى استبيانات المؤتمر. وقت الطلب: { $moment }.
letter-sign-in-button = تسجيل الدخول
letter-sign-in-disregard = وإذا لم تطلبوا هذا الرابط، فيُرجى صرف النظر عن هذه الرسالة: فلا يمكن لأحد أن يسجل الدخول من دونه.

## Receipt of a submission

letter-receipt-subject = إشعار بالتسلّم: الرد { $reference }
letter-receipt-text = تتشرف أمانة مؤتمر الأطراف بأن تؤكد، مع الشكر، تسلّم الرد المبيّن أعلاه.
letter-receipt-digest = وتثبت البصمة الرقمية نص الرد كما أُرسل: فلو تغيّر منه حرف واحد لتغيّرت البصمة.
letter-receipt-keep = ويُرجى الاحتفاظ بهذه الرسالة دليلا على الإرسال.
letter-receipt-link = يمكن الاطلاع على الرد هنا
