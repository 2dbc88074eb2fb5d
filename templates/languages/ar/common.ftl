### Words that pages, letters and documents share: regional groups, instruments, status, stages, answers.

## The programme

product-name = Verbale

# Stands on every page whose answers are not those of States.
demonstration = عرض توضيحي: إجابات وهمية

## Regional groups, as in the annexes of United Nations reports

region-africa = أفريقيا
region-latin-america-and-the-caribbean = أمريكا اللاتينية ومنطقة البحر الكاريبي
region-asia-and-the-pacific = آسيا والمحيط الهادئ
region-western-europe-and-others = أوروبا الغربية ودول أخرى
region-eastern-europe = أوروبا الشرقية

## Instruments: the full titles of the authentic texts, and the short names of United Nations reports

instrument-convention = اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
instrument-trafficking = بروتوكول منع وقمع ومعاقبة الاتجار بالأشخاص، وبخاصة النساء والأطفال، المكمّل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
instrument-migrants = بروتوكول مكافحة تهريب المهاجرين عن طريق البر والبحر والجو، المكمّل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
instrument-firearms = بروتوكول مكافحة صنع الأسلحة النارية وأجزائها ومكوناتها والذخيرة والاتجار بها بصورة غير مشروعة، المكمّل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
instrument-convention-short = اتفاقية الجريمة المنظمة
instrument-trafficking-short = بروتوكول الاتجار بالأشخاص
instrument-migrants-short = بروتوكول المهاجرين
instrument-firearms-short = بروتوكول الأسلحة النارية

## What a State, or a regional organization, is to an instrument

status-party = طرف
status-signatory = موقِّع
status-neither = ليس طرفا ولا موقِّعا

## What it does with the depositary

action-signature = التوقيع
action-ratification = التصديق
action-acceptance = القبول
action-approval = الإقرار
action-accession = الانضمام
action-succession = الخلافة
action-withdrawal = الانسحاب

## Where a reply stands

stage-invited = وُجِّهت الدعوة
stage-opened = فُتح
stage-in-progress = قيد الإعداد
stage-filled-in = مستوفى ولم يُقدَّم
stage-submitted = قُدِّم
stage-returned = أُعيد للتصويب
stage-revised = نُقِّح
stage-declined = اعتُذر عن الرد

## What stands in place of an answer. Four different things

answer-unknown = لا تعلم

# An answer was given, and this reader may not see it.
answer-withheld = إجابة محجوبة

# The question was asked, and nothing stands there.
answer-not-answered = لم تُجب

# The other answers rule the question out.
answer-not-asked = لم يُطرح السؤال
