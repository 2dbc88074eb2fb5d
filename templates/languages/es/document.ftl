### Words that every document needs, whatever it says: masthead, contents, notes, what figures rest on.

document-organ = Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
document-contents = Índice

# Head of the numbers in the contents.
document-paragraphs = Párrafos
document-notes = Notas

# Read aloud for the raised number of a note.
document-note = Nota { $number }
document-note-back = Volver al texto, nota { $number }

# Heading of the annex to which figures and tables lead.
document-basis = En qué se basan las cifras
document-basis-link = En qué se basan estas cifras
document-basis-question = Pregunta { $id }
document-basis-as-at = Al { $date }
document-basis-submissions =
    { $count ->
        [one] { $count } envío
       *[other] { $count } envíos
    }
document-basis-same = Los mismos envíos que en { $number }

# Read aloud for a bar of a chart: its name, and its parts in order.
document-bar = { $name }: { $parts }
document-bar-part = { $name } { $count }
