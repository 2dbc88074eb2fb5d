### Words that every document needs, whatever it says: masthead, contents, notes, what figures rest on.

document-organ = مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
document-contents = المحتويات

# Head of the numbers in the contents.
document-paragraphs = الفقرات
document-notes = الحواشي

# Read aloud for the raised number of a note.
document-note = الحاشية { $number }
document-note-back = العودة إلى النص، الحاشية { $number }

# Heading of the annex to which figures and tables lead.
document-basis = ما تستند إليه الأرقام
document-basis-link = ما تستند إليه هذه الأرقام
document-basis-question = السؤال { $id }
document-basis-as-at = في { $date }
document-basis-submissions =
    { $count ->
        [zero] لا ردود مقدَّمة
        [one] رد مقدَّم واحد
        [two] ردان مقدَّمان
        [few] { $count } ردود مقدَّمة
        [many] { $count } ردا مقدَّما
       *[other] { $count } رد مقدَّم
    }
document-basis-same = الردود نفسها الواردة في البند { $number }

# Read aloud for a bar of a chart: its name, and its parts in order.
document-bar = { $name }: { $parts }
document-bar-part = { $name } { $count }
