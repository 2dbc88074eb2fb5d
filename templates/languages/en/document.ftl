### Words that every document needs, whatever it says: masthead, contents, notes, what figures rest on.

document-organ = Conference of the Parties to the United Nations Convention against Transnational Organized Crime
document-contents = Contents

# Head of the numbers in the contents.
document-paragraphs = Paragraphs
document-notes = Notes

# Read aloud for the raised number of a note.
document-note = Note { $number }
document-note-back = Back to the text, note { $number }

# Heading of the annex to which figures and tables lead.
document-basis = What the figures rest on
document-basis-link = What these figures rest on
document-basis-question = Question { $id }
document-basis-as-at = As at { $date }
document-basis-submissions =
    { $count ->
        [one] { $count } submission
       *[other] { $count } submissions
    }
document-basis-same = The same submissions as under { $number }

# Read aloud for a bar of a chart: its name, and its parts in order.
document-bar = { $name }: { $parts }
document-bar-part = { $name } { $count }
