### Words that every document needs, whatever it says: masthead, contents, notes, what figures rest on.

document-organ = 联合国打击跨国有组织犯罪公约缔约方会议
document-contents = 目录

# Head of the numbers in the contents.
document-paragraphs = 段次
document-notes = 注释

# Read aloud for the raised number of a note.
document-note = 注{ $number }
document-note-back = 返回正文，注{ $number }

# Heading of the annex to which figures and tables lead.
document-basis = 数字的依据
document-basis-link = 这些数字的依据
document-basis-question = 问题{ $id }
document-basis-as-at = 截至{ $date }
document-basis-submissions =
    { $count ->
       *[other] { $count }份提交的答复
    }
document-basis-same = 与第{ $number }项相同的答复

# Read aloud for a bar of a chart: its name, and its parts in order.
document-bar = { $name }：{ $parts }
document-bar-part = { $name }{ $count }
