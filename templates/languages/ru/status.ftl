### Status of ratifications: the document that shows what States are to the instruments at a date.

status-title = Положение с ратификацией Конвенции Организации Объединенных Наций против транснациональной организованной преступности и протоколов к ней по состоянию на { $date }
status-summary = A. Сводные данные о подписании и ратификации
status-summary-caption = Подписания, участники и вступление в силу
status-by-region = B. Ратификация в разбивке по регионам

# Stands above the tables of the five regional groups.
status-by-region-intro = Указаны даты сдачи на хранение документов о ратификации, принятии, утверждении или присоединении.

# Stands in place of those tables while nobody has deposited.
status-none = По состоянию на { $date } ни одно государство не выразило согласия на обязательность.
status-instrument = Международный документ
status-signatures = Подписания
status-parties = Участники
status-by-accession = В том числе путем присоединения
status-entry-into-force = Вступление в силу
status-not-in-force = Не вступил в силу
status-state = Государство или организация
status-region = Региональная группа
status-regional-total = Итого по региону
status-all-regions = Все регионы
status-total = Всего
status-trace = Подписания четырех документов и сдача документов депозитарию по { $date }, согласно реестру.

# A line below a table that explains one of the marks in it.
status-note = { $mark } { $meaning }.
status-note-force = Международный документ вступает в силу на девяностый день после сдачи на хранение сорокового документа. Документ, сданный на хранение региональной организацией экономической интеграции, не учитывается, а протокол не вступает в силу до вступления в силу Конвенции.
status-note-signatures = Указаны все подписавшие, включая тех, кто уже является участником.
status-note-renamed = { $mark } { $date } Союзная Республика Югославия изменила название на Сербию и Черногорию.

# Marks at dates and names, as the depositary writes them.
status-mark-accession = a
status-mark-acceptance = A
status-mark-approval = AA
status-mark-succession = d
status-mark-renamed = b
