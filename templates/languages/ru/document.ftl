### Words that every document needs, whatever it says: masthead, contents, notes, what figures rest on.

document-organ = Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности
document-contents = Содержание

# Head of the numbers in the contents.
document-paragraphs = Пункты
document-notes = Примечания

# Read aloud for the raised number of a note.
document-note = Примечание { $number }
document-note-back = Назад к тексту, примечание { $number }

# Heading of the annex to which figures and tables lead.
document-basis = На чем основаны цифры
document-basis-link = На чем основаны эти цифры
document-basis-question = Вопрос { $id }
document-basis-as-at = По состоянию на { $date }
document-basis-submissions =
    { $count ->
        [one] { $count } представленный ответ
        [few] { $count } представленных ответа
        [many] { $count } представленных ответов
       *[other] { $count } представленных ответа
    }
document-basis-same = Те же ответы, что и под номером { $number }

# Read aloud for a bar of a chart: its name, and its parts in order.
document-bar = { $name }: { $parts }
document-bar-part = { $name } { $count }
