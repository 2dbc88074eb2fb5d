### Words that pages, letters and documents share: regional groups, instruments, status, stages, answers.

## The programme

product-name = Verbale

# Stands on every page whose answers are not those of States.
demonstration = Демонстрация: ответы вымышлены

## Regional groups, as in the annexes of United Nations reports

region-africa = Африка
region-latin-america-and-the-caribbean = Латинская Америка и Карибский бассейн
region-asia-and-the-pacific = Азия и район Тихого океана
region-western-europe-and-others = Западная Европа и другие государства
region-eastern-europe = Восточная Европа

## Instruments: the full titles of the authentic texts, and the short names of United Nations reports

instrument-convention = Конвенция Организации Объединенных Наций против транснациональной организованной преступности
instrument-trafficking = Протокол о предупреждении и пресечении торговли людьми, особенно женщинами и детьми, и наказании за нее, дополняющий Конвенцию Организации Объединенных Наций против транснациональной организованной преступности
instrument-migrants = Протокол против незаконного ввоза мигрантов по суше, морю и воздуху, дополняющий Конвенцию Организации Объединенных Наций против транснациональной организованной преступности
instrument-firearms = Протокол против незаконного изготовления и оборота огнестрельного оружия, его составных частей и компонентов, а также боеприпасов к нему, дополняющий Конвенцию Организации Объединенных Наций против транснациональной организованной преступности
instrument-convention-short = Конвенция против организованной преступности
instrument-trafficking-short = Протокол о торговле людьми
instrument-migrants-short = Протокол о мигрантах
instrument-firearms-short = Протокол об огнестрельном оружии

## What a State, or a regional organization, is to an instrument

status-party = Участник
status-signatory = Подписавшая сторона
status-neither = Не участник и не подписавшая сторона

## What it does with the depositary

action-signature = Подписание
action-ratification = Ратификация
action-acceptance = Принятие
action-approval = Утверждение
action-accession = Присоединение
action-succession = Правопреемство
action-withdrawal = Денонсация

## Where a reply stands

stage-invited = Приглашение направлено
stage-opened = Открыт
stage-in-progress = Заполняется
stage-filled-in = Заполнен, но не представлен
stage-submitted = Представлен
stage-returned = Возвращен на доработку
stage-revised = Представлен с изменениями
stage-declined = Приглашение отклонено

## What stands in place of an answer. Four different things

answer-unknown = Не знает

# An answer was given, and this reader may not see it.
answer-withheld = Ответ не разглашается

# The question was asked, and nothing stands there.
answer-not-answered = Нет ответа

# The other answers rule the question out.
answer-not-asked = Вопрос не задавался
