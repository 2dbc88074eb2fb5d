### Words that every document needs, whatever it says: masthead, contents, notes, what figures rest on.

document-organ = Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée
document-contents = Table des matières

# Head of the numbers in the contents.
document-paragraphs = Paragraphes
document-notes = Notes

# Read aloud for the raised number of a note.
document-note = Note { $number }
document-note-back = Retour au texte, note { $number }

# Heading of the annex to which figures and tables lead.
document-basis = Sur quoi reposent les chiffres
document-basis-link = Sur quoi reposent ces chiffres
document-basis-question = Question { $id }
document-basis-as-at = Au { $date }
document-basis-submissions =
    { $count ->
        [one] { $count } envoi
       *[other] { $count } envois
    }
document-basis-same = Les mêmes envois que sous { $number }

# Read aloud for a bar of a chart: its name, and its parts in order.
document-bar = { $name } : { $parts }
document-bar-part = { $name } { $count }
